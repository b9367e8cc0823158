import { IssueLog } from './issue';
import { openFile, type FileSource } from './open-file';
import { parseChunks } from './parse';
import type { Answers } from './question';
import { QuestionLog } from './question-log';
import { chooseDelimiter } from './read-text';

/** Rows of a file as they stand in it, for the screen only: they may name people. */
export interface Grid {
	rows: { row: number; cells: string[] }[];
	/** Rows of the sheet, or null when the file was not read to its end. */
	total: number | null;
}

const LONGEST_CELL = 200;
const MOST_COLUMNS = 200;

/** Some rows of a sheet of a file (`sheet` '' for a text file), from a spreadsheet row on. */
export async function readGrid(
	source: FileSource,
	answers: Answers,
	{ sheet, from, count }: { sheet: string; from: number; count: number }
): Promise<Grid> {
	const opened = await openFile(source, new QuestionLog(answers, new IssueLog()));
	if (opened.kind === 'refused') return { rows: [], total: 0 };
	if (opened.kind === 'sheets') {
		const rows = opened.sheets.find(({ name }) => name === sheet)?.rows ?? [];
		return { rows: rows.slice(from - 1, from - 1 + count).map(toShown(from)), total: rows.length };
	}
	const { delimiter } = chooseDelimiter(opened, source.name, answers);
	const shown: Grid['rows'] = [];
	let total = 0;
	for (const chunk of parseChunks(opened.text, delimiter)) {
		const wanted = chunk.rows.slice(Math.max(0, from - chunk.firstRow));
		const first = Math.max(from, chunk.firstRow);
		if (first < chunk.firstRow + chunk.rows.length) shown.push(...wanted.map(toShown(first)));
		total += chunk.rows.length;
		if (shown.length >= count) return { rows: shown.slice(0, count), total: null };
	}
	return { rows: shown, total };
}

function toShown(from: number) {
	return (cells: readonly string[], at: number) => ({
		row: from + at,
		cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL))
	});
}
