import { linesOf } from './text-width';

/** Points that a line of letters of 11 points takes, and what a row takes besides. */
const LINE = 15;
const AIR = 3;

/** A text in a cell that breaks its lines, in a column as wide as so many digits. */
export interface WrappedText {
	text: string;
	width: number;
}

/** How high a row is, in points. */
export interface RowHeight {
	height: number;
}

/** The height of a row: programs do not all make a row as high as its lines by themselves. */
export function rowFor(cells: readonly WrappedText[]): RowHeight {
	const lines = cells.map(({ text, width }) => linesOf(text, (width - 1) / 2));
	return { height: Math.max(1, ...lines) * LINE + AIR };
}

/** The name of a sheet as formulas write it. */
export function quoted(sheet: string): string {
	return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * The first row of a sheet again on each of its printed pages. The library's own setting leaves out
 * the quotes, without which a name with a space, a bracket or a digit in front is no name.
 */
export function repeatedHead(sheet: string): { name: string; range: string; scope: string } {
	return { name: '_xlnm.Print_Titles', range: `${quoted(sheet)}!$1:$1`, scope: sheet };
}
