import { refuse, type FileReading, type TablePart, type Writing } from './file-reading';
import { findTables, sheetNameOf } from './tables/find-tables';
import { createFixes } from './review/fixes';
import type { ReshapeTools } from './format';
import { createIssue, type Issue } from './review/issue';
import { plainLayout, reshapedLayout } from './tables/layout';
import type { OpenedFile } from './files/open-file';
import { answersOf } from './review/question-log';
import type { PartsReading, ReadingJob } from './read-file';
import { finishPart, reportLayout } from './read-part';
import { askFormat, chooseFormat, headOf, type Choice } from './tables/recognize';
import { proposeAgain, recall } from './tables/remembered';
import type { Sheet } from './files/sheet';
import { tableOf } from './tables/sheet-table';
import { TableReader, type RowBlock } from './records/table-reader';

/** A sheet and the format it was taken for. */
interface ChosenSheet {
	sheet: Sheet;
	choice: Extract<Choice, { ok: true }>;
}

const ROWS_PER_BLOCK = 2000;
/** Names of sheets that explain the others. */
const GUIDE =
	/^[\s\d._【「(]*(?:(?:ご?記入|入力|書き|記載|使い|利用|操作)(?:方|方法|例|要領|上の注意|について|の(?:手引き?|仕方))|使い方|説明書?|凡例|注意(?:事項)?|見本|サンプル|例|はじめに|read ?me|help|guide|instructions?|how ?to|example|legend)[\s\d._】」)]*$/i;

/** Read a workbook: every sheet that is not hidden and of the same kind as the likeliest one. */
export async function readSheets(
	{ sheets, encoding }: Extract<OpenedFile, { kind: 'sheets' }>,
	job: ReadingJob
): Promise<PartsReading> {
	const tables = sheets.filter(({ isHidden }) => !isHidden).flatMap(findTables);
	for (const { name } of sheets.filter(({ isHidden }) => isHidden)) {
		job.log.add('hidden-sheet', { detail: name });
	}
	const choices = tables.map((sheet) => ({ sheet, choice: chooseOf(sheet, job) }));
	const fit = choices.flatMap(({ sheet, choice }) => (choice.ok ? [{ sheet, choice }] : []));
	const filled = fit.filter(({ sheet }) => !GUIDE.test(sheetNameOf(sheet.name)));
	const chosen = filled.length > 0 ? filled : fit;
	const [best] = chosen.toSorted((one, other) => other.choice.score - one.choice.score);
	if (!best) {
		const issue = choices.map(({ choice }) => choice).find((choice) => !choice.ok);
		for (const { sheet, choice } of choices) askFormat(choice, job.questions, sheet.name);
		return refused(job, encoding, issue && !issue.ok ? issue.issue : createIssue('empty-file'));
	}
	const taken = chosen.filter((one) => isTaken(one, best, job));
	for (const { sheet } of choices.filter(({ choice, sheet: one }) => !choice.ok && isTable(one))) {
		job.log.add('sheet-not-read', { detail: sheet.name });
	}
	return readReshaped(taken, encoding, job);
}

/** Read sheets one after the other, each into a part. */
export async function readReshaped(
	chosen: readonly ChosenSheet[],
	encoding: Writing,
	job: ReadingJob
): Promise<PartsReading> {
	const parts: TablePart[] = [];
	let headingRow = 1;
	for (const [index, one] of chosen.entries()) {
		job.log.sheet = one.sheet.name;
		const part = await readSheet(one, job, index / chosen.length);
		headingRow = one.choice.found.headingRow;
		if (part.records + part.rejected > 0) parts.push(part);
	}
	job.log.sheet = '';
	if (parts.length > 0) return { ok: true, parts };
	return refused(job, encoding, createIssue('no-records', { row: headingRow }));
}

/** Explanations and empty sheets are nobody's loss. */
function isTable({ name, rows }: Sheet): boolean {
	if (GUIDE.test(sheetNameOf(name))) return false;
	return (tableOf(rows)?.body.length ?? 0) > 0;
}

/** Sheets of another kind may hold the same records counted otherwise: they are asked about. */
function isTaken({ sheet, choice }: ChosenSheet, best: ChosenSheet, { questions }: ReadingJob) {
	const isSame = choice.format === best.choice.format;
	if (best.sheet === sheet) return true;
	const answer = questions.ask({
		id: `sheet:${sheet.name}`,
		code: 'take-sheet',
		detail: sheet.name,
		input: 'choice',
		choices: ['take', 'leave'].map((value) => ({ value, label: '', reason: '' })),
		proposed: isSame ? 'take' : 'leave',
		rows: [],
		isBlocking: false
	});
	return answer === 'take';
}

/** The format of one sheet, with what was answered about it. */
export function chooseOf(sheet: Sheet, job: ReadingJob): Choice {
	return recall({ ...job, answers: answersOf(job.answers, sheet.name) }, (answers) =>
		chooseFormat(headOf(sheet.rows, job.fileName, sheet.name), answers)
	);
}

async function readSheet({ sheet, choice }: ChosenSheet, job: ReadingJob, done: number) {
	const { context, log, questions } = job;
	const answers = { ...choice.remembered, ...answersOf(job.answers, sheet.name) };
	const rows = sheet.rows.map((row) => [...row]);
	createFixes(answers)?.(rows, 1);
	const reshape = choice.format.reshape?.bind(choice.format);
	const tools: ReshapeTools = {
		fileName: job.fileName,
		calendar: context.calendar,
		organizations: context.organizations,
		answers,
		ask: (question) => questions.ask(proposeAgain(question, choice.remembered), sheet.name),
		report: (code, place) => log.add(code, place)
	};
	const reshaped = reshape?.({ ...sheet, rows }, choice.found, tools);
	const layout = reshaped ? reshapedLayout(choice, reshaped) : plainLayout(choice);
	reportLayout(layout, log, !reshaped);
	const reader = new TableReader(layout, context, log, { isPending: questions.isBlocked });
	for (const block of blocksOf(reshaped?.rows ?? null, rows)) {
		await reader.read(block);
		await job.breathe(done);
	}
	if (sheet.hiddenRows.length > 0) {
		log.add('hidden-rows', {
			row: sheet.hiddenRows[0] ?? 0,
			detail: String(sheet.hiddenRows.length)
		});
	}
	const leftOut = reshaped?.leftOut ?? [];
	const finished = { sheet: sheet.name, candidate: choice, reader, leftOut, context, questions };
	return finishPart(finished, job);
}

function* blocksOf(
	made: readonly { row: number; cells: readonly string[] }[] | null,
	rows: readonly (readonly string[])[]
): Generator<RowBlock> {
	const length = made?.length ?? rows.length;
	for (let from = 0; from < length; from += ROWS_PER_BLOCK) {
		const to = from + ROWS_PER_BLOCK;
		const block = made?.slice(from, to);
		yield block
			? {
					rows: block.map(({ cells }) => cells),
					rowNumbers: block.map(({ row }) => row),
					firstRow: 1
				}
			: { rows: rows.slice(from, to), firstRow: from + 1 };
	}
}

function refused(job: ReadingJob, encoding: Writing, issue: Issue): PartsReading {
	const reading: FileReading = refuse(job.fileName, encoding, issue, job.questions.questions);
	return { ok: false, reading };
}
