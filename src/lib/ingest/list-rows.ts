import type { LeftOutRow } from './format';
import type { JoinColumns } from './join-columns';
import type { JoinRow } from './online-attendance';

type Rows = readonly (readonly string[])[];

/** Whether a row has nothing in it. */
export function isBlankRow(row: readonly string[]): boolean {
	return row.every((cell) => cell.trim() === '');
}

/** How many cells of a row are filled. */
export function countFilled(row: readonly string[]): number {
	return row.filter((cell) => cell.trim() !== '').length;
}

/** Leave out the rows from one spreadsheet row up to before another; blank ones as such. */
export function leaveOut(
	rows: Rows,
	from: number,
	to: number,
	because: LeftOutRow['because']
): LeftOutRow[] {
	return rows.slice(from - 1, to - 1).map((row, at) => {
		return { row: from + at, because: isBlankRow(row) ? 'blank' : because };
	});
}

/** The rows of a list of joins, from one spreadsheet row up to before another. */
export function readJoins(rows: Rows, columns: JoinColumns, from: number, to: number): JoinRow[] {
	return rows.slice(from - 1, to - 1).flatMap((cells, at) => {
		const cell = (index: number) => (index === -1 ? '' : (cells[index] ?? '').trim());
		if (isBlankRow(cells)) return [];
		const [name, email] = [cell(columns.name), cell(columns.email)];
		const time = { from: toTime(cell(columns.from)), until: toTime(cell(columns.until)) };
		return [{ row: from + at, name, email, ...time, duration: cell(columns.duration) }];
	});
}

/** Zoom writes -- for a time there is none of. */
function toTime(text: string): string {
	return /^-*$/.test(text) ? '' : text;
}

/** A name from its two columns: kanji and kana begin with the family name. */
export function joinNames(given: string, family: string): string {
	const isJapanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(given + family);
	return (isJapanese ? [family, given] : [given, family]).filter(Boolean).join(' ');
}
