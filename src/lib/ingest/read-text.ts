import { refuse } from './file-reading';
import { findTables } from './tables/find-tables';
import { createFixes } from './review/fixes';
import { createIssue } from './review/issue';
import { plainLayout } from './tables/layout';
import type { OpenedFile } from './files/open-file';
import { parseChunks, parseHead, type Delimiter } from './files/parse';
import type { Answers } from './review/question';
import type { PartsReading, ReadingJob } from './read-file';
import { finishPart, reportLayout } from './read-part';
import { chooseOf, readReshaped } from './read-sheets';
import { askFormat, chooseFormat, headOf, ROWS_READ, type Choice } from './tables/recognize';
import { recall } from './tables/remembered';
import type { Sheet } from './files/sheet';
import { TableReader } from './records/table-reader';

type OpenedText = Extract<OpenedFile, { kind: 'text' }>;

/** A sheet that is read as a whole may have this many rows; longer ones are for plain tables. */
const MOST_ROWS = 300_000;
/** Exports of services, which score at least so much, arrange their tables themselves. */
const EXPORTED = 0.85;

/** Read a text file: a plain table as a stream, anything else as a whole sheet. */
export async function readText(opened: OpenedText, job: ReadingJob): Promise<PartsReading> {
	const chosen = recall(job, (answers) => chooseDelimiter(opened, job.fileName, answers));
	const { fileName, questions } = job;
	if (!chosen.ok) {
		askFormat(chosen, questions);
		const asked = [...questions.questions];
		return { ok: false, reading: refuse(fileName, opened.encoding, chosen.issue, asked) };
	}
	const { delimiter, format } = chosen;
	if (!format.reshape) return streamTable(opened, chosen, job);
	const parsed = await parseSheet(opened.text, delimiter, job);
	if (!('rows' in parsed)) {
		return { ok: false, reading: refuse(fileName, opened.encoding, parsed) };
	}
	return readReshaped(tablesOf(parsed, chosen, job), opened.encoding, job);
}

/** The tables of a text, side by side or below one another, where all are of one hand-made kind. */
function tablesOf(sheet: Sheet, choice: Extract<TextChoice, { ok: true }>, job: ReadingJob) {
	const whole = [{ sheet, choice }];
	if (choice.score >= EXPORTED) return whole;
	const pieces = findTables(sheet).map((piece) => ({ sheet: piece, choice: chooseOf(piece, job) }));
	const alike = pieces.flatMap(({ sheet: piece, choice: own }) => {
		return own.ok && own.format === choice.format ? [{ sheet: piece, choice: own }] : [];
	});
	const headings = alike.map((one) => one.choice.headings.join('|').replace(/\|+$/, ''));
	// Headings below the same ones, on the next printed page, go on with the same table.
	const isRepeated = headings.some((own, at) => at > 0 && own === headings[at - 1]);
	const isAll = pieces.length > 1 && alike.length === pieces.length;
	return isAll && !isRepeated ? alike : whole;
}

type TextChoice = Choice & { delimiter: Delimiter };

/** The separator with which the beginning of a text fits a format best. */
export function chooseDelimiter(
	{ text, delimiters }: OpenedText,
	fileName: string,
	answers: Answers
): TextChoice {
	const choices = delimiters.map((delimiter) => {
		const rows = parseHead(text, delimiter, ROWS_READ);
		return { ...chooseFormat(headOf(rows, fileName, ''), answers), delimiter };
	});
	// Of equal scores the commonest separator wins; of none, the one that makes the most columns.
	const ranked = choices.toSorted((one, other) => {
		return other.score - one.score || other.width - one.width;
	});
	const [best] = ranked;
	if (!best) throw new Error(`no separator to try in ${fileName}`);
	return best;
}

async function streamTable(
	{ text, encoding }: OpenedText,
	choice: Extract<TextChoice, { ok: true }>,
	job: ReadingJob
): Promise<PartsReading> {
	const { fileName, context, log, questions } = job;
	const layout = plainLayout(choice);
	const reader = new TableReader(layout, context, log, {
		expectedBytes: Math.ceil(text.length * 1.3)
	});
	reportLayout(layout, log, true);
	const unclosedRow = await readChunks(text, choice.delimiter, reader, job);
	const refused = (code: 'quote-never-closed' | 'no-records', row: number): PartsReading => {
		return { ok: false, reading: refuse(fileName, encoding, createIssue(code, { row })) };
	};
	if (unclosedRow > 0) return refused('quote-never-closed', unclosedRow);
	if (reader.tally.records + reader.tally.rejected === 0) {
		return refused('no-records', layout.headingRow);
	}
	const finished = { sheet: '', candidate: choice, reader, leftOut: [], context, questions };
	return { ok: true, parts: [finishPart(finished, job)] };
}

/** Read all rows; the row of a quote that never closes, or 0. */
async function readChunks(
	text: string,
	delimiter: Delimiter,
	reader: TableReader,
	{ breathe, answers }: ReadingJob
): Promise<number> {
	const fix = createFixes(answers);
	for (const chunk of parseChunks(text, delimiter)) {
		if (chunk.unclosedRow > 0) return chunk.unclosedRow;
		fix?.(chunk.rows, chunk.firstRow);
		await reader.read(chunk);
		await breathe(chunk.fraction);
	}
	return 0;
}

/** The whole text as a sheet. Rows with broken quotes are reported and left empty. */
async function parseSheet(text: string, delimiter: Delimiter, { log, breathe }: ReadingJob) {
	const rows: string[][] = [];
	for (const chunk of parseChunks(text, delimiter)) {
		if (chunk.unclosedRow > 0) {
			return createIssue('quote-never-closed', { row: chunk.unclosedRow });
		}
		for (const row of chunk.brokenRows) {
			const at = row - chunk.firstRow;
			const lines = (chunk.rows[at] ?? []).join().split('\n').length;
			log.add('broken-quote', { row, detail: String(lines) });
			chunk.rows[at] = [];
		}
		for (const row of chunk.rows) rows.push(row);
		if (rows.length > MOST_ROWS) {
			return createIssue('too-many-rows', { row: MOST_ROWS, detail: String(MOST_ROWS) });
		}
		await breathe(chunk.fraction / 2);
	}
	return { name: '', rows, hiddenRows: [], isHidden: false } satisfies Sheet;
}
