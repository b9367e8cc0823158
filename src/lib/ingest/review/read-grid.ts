import { sheetNameOf } from '../tables/find-tables';
import { IssueLog } from './issue';
import { openFile, type FileSource } from '../files/open-file';
import { parseChunks } from '../files/parse';
import type { Answers } from './question';
import { QuestionLog } from './question-log';
import { chooseDelimiter } from '../read-text';

/** Rows of a file as they stand in it, for the screen only: they may name people. */
export interface Grid {
	rows: { row: number; cells: string[] }[];
	/** Rows of the sheet, or null when the file was not read to its end. */
	total: number | null;
	/** Names of the sheets that can be shown; none for a text file. */
	sheets: string[];
}

const LONGEST_CELL = 200;
const MOST_COLUMNS = 200;

/**
 * Some rows of a sheet of a file, from a spreadsheet row on. Without the name of a sheet it is the
 * first one that is not hidden.
 */
export async function readGrid(
	source: FileSource,
	answers: Answers,
	{ sheet, from, count }: { sheet: string; from: number; count: number }
): Promise<Grid> {
	const opened = await openFile(source, new QuestionLog(answers, new IssueLog()));
	if (opened.kind === 'refused') return { rows: [], total: 0, sheets: [] };
	if (opened.kind === 'sheets') {
		const shown = opened.sheets.filter(({ isHidden }) => !isHidden);
		const wanted = sheetNameOf(sheet);
		const named = opened.sheets.find(({ name }) => name === wanted);
		const found = sheet === '' ? shown[0] : named;
		const rows = found?.rows ?? [];
		return {
			rows: rows.slice(from - 1, from - 1 + count).map(toShown(from)),
			total: rows.length,
			sheets: shown.map(({ name }) => name)
		};
	}
	const { delimiter } = chooseDelimiter(opened, source.name, answers);
	const shown: Grid['rows'] = [];
	const sheets: string[] = [];
	let total = 0;
	for (const chunk of parseChunks(opened.text, delimiter)) {
		const wanted = chunk.rows.slice(Math.max(0, from - chunk.firstRow));
		const first = Math.max(from, chunk.firstRow);
		if (first < chunk.firstRow + chunk.rows.length) shown.push(...wanted.map(toShown(first)));
		total += chunk.rows.length;
		if (shown.length >= count) return { rows: shown.slice(0, count), total: null, sheets };
	}
	// The end of the last line is not another row.
	const last = shown.at(-1);
	const isEnd = last?.row === total && last.cells.every((cell) => cell === '');
	return isEnd
		? { rows: shown.slice(0, -1), total: total - 1, sheets }
		: { rows: shown, total, sheets };
}

function toShown(from: number) {
	return (cells: readonly string[], at: number) => ({
		row: from + at,
		cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL))
	});
}
