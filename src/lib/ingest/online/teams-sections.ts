import { countFilled } from './list-rows';
import { isDateTime } from './join-columns';

/** A numbered section of a report: 「2. Participants」. */
export interface TeamsSection {
	number: number;
	/** Spreadsheet row of its title. */
	row: number;
	/** Spreadsheet row after its last. */
	end: number;
}

type Rows = readonly (readonly string[])[];

const TITLE = /^\s*([1-9])[.．、)]\s*\S/;

/**
 * The numbered sections of each report in a sheet, in order: a line with nothing but number and
 * title begins each, and the number 1 another report.
 */
export function findReports(rows: Rows): TeamsSection[][] {
	const starts = rows.flatMap((row, at) => {
		const number = Number(TITLE.exec(row[0] ?? '')?.[1] ?? 0);
		return number > 0 && countFilled(row) === 1 ? [{ number, row: at + 1 }] : [];
	});
	const first = starts.findIndex(({ number }) => number === 1);
	const inOrder: (typeof starts)[] = [];
	for (const start of starts.slice(Math.max(0, first))) {
		const current = inOrder.at(-1);
		if (!current || start.number === 1) inOrder.push([start]);
		else if (start.number > current.at(-1)!.number) current.push(start);
	}
	const taken = inOrder.flat();
	const ends = new Map(taken.map(({ row }, at) => [row, taken[at + 1]?.row ?? rows.length + 1]));
	return inOrder.map((report) => report.map((start) => ({ ...start, end: ends.get(start.row)! })));
}

/** Spreadsheet row of the headings of a section: its first row of two cells or more; 0 for none. */
export function headingRowOf(rows: Rows, { row, end }: TeamsSection): number {
	const at = rows.slice(row, end - 1).findIndex((one) => countFilled(one) >= 2);
	const found = at === -1 ? 0 : row + at + 1;
	return found > 0 && !(rows[found - 1] ?? []).some(isDateTime) ? found : 0;
}
