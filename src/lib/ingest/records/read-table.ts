import type { CanonicalRecord, Column, TableSchema } from '$lib/domain/schema';
import { parseDate, parseMonth } from '$lib/domain/date';
import { createIssue, type Issue } from '../review/issue';
import { parseChunks } from '../files/parse';

/** A canonical file as records; rows with an error are left out. */
export interface TableReading {
	records: CanonicalRecord[];
	/** Spreadsheet row of each record (first line = 1). */
	rows: number[];
	issues: Issue[];
}

/** Column a canonical file may have after those of its table. */
const SOURCE_ROW = 'source_row';

/**
 * Read a canonical CSV (UTF-8, headings of the table in its order, ISO dates, codes) strictly:
 * nothing is corrected, and text stays letter for letter as it is. Columns that may be empty may be
 * left out.
 */
export function readTable(schema: TableSchema, text: string): TableReading {
	const reading: TableReading = { records: [], rows: [], issues: [] };
	let columns: readonly (Column | null)[] = [];
	for (const chunk of parseChunks(text.replace(/^\ufeff/, ''), ',')) {
		if (chunk.unclosedRow > 0) {
			reading.issues.push(createIssue('quote-never-closed', { row: chunk.unclosedRow }));
			return reading;
		}
		for (const [index, cells] of chunk.rows.entries()) {
			const row = chunk.firstRow + index;
			if (row === 1) columns = readHeadings(schema, cells, reading.issues);
			else if (cells.length > 1 || cells[0] !== '') readRecord(columns, cells, row, reading);
			if (columns.length === 0) return reading;
		}
	}
	const width = schema.columns.map(({ name }) => [name, '']);
	const empty = Object.fromEntries(width) as Record<string, string>;
	return { ...reading, records: reading.records.map((record) => ({ ...empty, ...record })) };
}

/** The column of each cell (null: the source row), or none when the headings are wrong. */
function readHeadings(
	{ columns }: TableSchema,
	cells: readonly string[],
	issues: Issue[]
): (Column | null)[] {
	const headings = cells.at(-1) === SOURCE_ROW ? cells.slice(0, -1) : cells;
	const found = columns.filter(({ name }) => headings.includes(name));
	const isInOrder = found.map(({ name }) => name).join() === headings.join();
	const hasRequired = columns.every((column) => !column.required || found.includes(column));
	if (isInOrder && hasRequired) return headings === cells ? found : [...found, null];
	const expected = columns.map(({ name }) => name).join(',');
	issues.push(
		createIssue('not-canonical', {
			row: 1,
			value: cells.join(','),
			detail: `見出しが違います。この順に並べてください: ${expected}`
		})
	);
	return [];
}

function readRecord(
	columns: readonly (Column | null)[],
	cells: readonly string[],
	row: number,
	{ records, rows, issues }: TableReading
) {
	if (cells.length !== columns.length) {
		const detail = `列の数が${columns.length}ではなく${cells.length}です`;
		issues.push(createIssue('not-canonical', { row, detail }));
		return;
	}
	const before = issues.length;
	const entries = columns.flatMap((column, index): [string, string][] => {
		const value = cells[index] ?? '';
		const detail = column ? wrongness(column, value) : '';
		const place = { row, column: column?.name ?? SOURCE_ROW, value, detail };
		if (detail !== '') issues.push(createIssue('not-canonical', place));
		return column ? [[column.name, value]] : [];
	});
	if (issues.length > before) return;
	records.push(Object.fromEntries(entries));
	rows.push(row);
}

/** What is wrong with a canonical cell, or ''. */
function wrongness(column: Column, value: string): string {
	if (value === '') return column.required ? '空にできない列です' : '';
	if (value !== value.trim()) return '前後に空白があります';
	if (/[\r\n]/.test(value)) return '改行があります';
	return CHECKS[column.type](value, column) ? '' : WRONG[column.type](column);
}

const CHECKS: Record<Column['type'], (value: string, column: Column) => boolean> = {
	text: () => true,
	code: (value, { allowed = [] }) => allowed.some(({ code }) => code === value),
	integer: (value) => /^(?:0|-?[1-9]\d{0,8})$/.test(value),
	number: (value) => /^-?\d{1,12}(?:\.\d{1,9})?$/.test(value),
	date: (value) => parseDate(value) === value,
	month: (value) => parseMonth(value) === value
};

const WRONG: Record<Column['type'], (column: Column) => string> = {
	text: () => '文字ではありません',
	code: ({ allowed = [] }) => `使えるのは ${allowed.map(({ code }) => code).join(', ')} です`,
	integer: () => '整数ではありません',
	number: () => '数ではありません',
	date: () => '日付（2022-05-18 の形）ではありません',
	month: () => '年月（2022-05 の形）ではありません'
};
