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

/** The numbered sections, in order: a line with nothing but number and title begins each. */
export function findSections(rows: Rows): TeamsSection[] {
	const starts = rows.flatMap((row, at) => {
		const number = Number(TITLE.exec(row[0] ?? '')?.[1] ?? 0);
		return number > 0 && countFilled(row) === 1 ? [{ number, row: at + 1 }] : [];
	});
	const first = starts.findIndex(({ number }) => number === 1);
	const inOrder = starts.slice(Math.max(0, first)).reduce<typeof starts>((kept, one) => {
		return one.number > (kept.at(-1)?.number ?? 0) ? [...kept, one] : kept;
	}, []);
	return inOrder.map((start, at) => {
		return { ...start, end: inOrder[at + 1]?.row ?? rows.length + 1 };
	});
}

/** Spreadsheet row of the headings of a section: its first row of two cells or more; 0 for none. */
export function headingRowOf(rows: Rows, { row, end }: TeamsSection): number {
	const at = rows.slice(row, end - 1).findIndex((one) => countFilled(one) >= 2);
	const found = at === -1 ? 0 : row + at + 1;
	return found > 0 && !(rows[found - 1] ?? []).some(isDateTime) ? found : 0;
}
