import { normalizeHeading } from '$lib/domain/text';
import type { LeftOutRow } from '../format';
import type { JoinColumns } from './join-columns';
import type { JoinRow } from './online-attendance';

const WAITING = /waitingroom|待機室/;
const YES = /^(?:yes|y|true|はい|1)$/i;

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

/** Take out the rows of Zoom that are about the waiting room: nobody is in the meeting there. */
export function leaveOutWaiting(
	headings: readonly string[],
	rows: Rows,
	joins: readonly JoinRow[]
): { joins: JoinRow[]; leftOut: LeftOutRow[]; used: number[] } {
	const at = headings.findIndex((heading) => WAITING.test(normalizeHeading(heading)));
	const isWaiting = ({ row }: JoinRow) => YES.test(rows[row - 1]?.[at]?.trim() ?? '');
	const waited = joins.filter(isWaiting);
	return {
		joins: joins.filter((join) => !isWaiting(join)),
		leftOut: waited.map(({ row }) => ({ row, because: 'absent' })),
		used: at === -1 ? [] : [at]
	};
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
