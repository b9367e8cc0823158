import { normalizeHeading } from '$lib/domain/text';
import type { LeftOutRow } from '../format';
import { findJoinColumns, isDateTime } from './join-columns';
import { countFilled, isBlankRow, leaveOut, leaveOutWaiting, readJoins } from './list-rows';
import type { JoinRow } from './online-attendance';
import type { ListColumns } from './online-columns';

/** One of several exports that stand one under the other. */
export interface JoinBlock {
	/** Spreadsheet row of its first line: of what is said about the meeting, or of the headings. */
	start: number;
	/** Spreadsheet row of its headings. */
	headingRow: number;
	/** Spreadsheet row after its last. */
	end: number;
}

type Rows = readonly (readonly string[])[];

const LEAST_CELLS = 2;
const LEAST_ALIKE = 0.7;
const LONGEST_HEADING = 200;

/**
 * The exports in a sheet: each has the headings again, below the lines about its meeting. Such a
 * line has `cellsAbove` cells at most, or is a row of values with dates below its labels.
 */
export function findBlocks(
	rows: Rows,
	headingRow: number,
	{ isHeading = () => false, cellsAbove = 1 }: BlockShape = {}
): JoinBlock[] {
	const isAlike = toHeadingTest(rows[headingRow - 1] ?? []);
	const headings = [headingRow];
	rows.slice(headingRow).forEach((row, at) => {
		const isNext = isWordy(row) && (isAlike(row) || isHeading(row, headingRow + at + 1));
		if (isNext) headings.push(headingRow + at + 1);
	});
	const starts = headings.map((own, at) => {
		return at === 0 ? 1 : startAbove(rows, own, headings[at - 1]!, cellsAbove);
	});
	return headings.map((own, at) => {
		return { start: starts[at]!, headingRow: own, end: starts[at + 1] ?? rows.length + 1 };
	});
}

/** How the headings of a format, and the lines above them, are told. */
export interface BlockShape {
	/** Whether a row, in that spreadsheet row, may be headings with other columns. */
	isHeading?: (row: readonly string[], at: number) => boolean;
	/** Most cells of a line about the meeting; 1 by default. */
	cellsAbove?: number;
}

/** The joins of all blocks. The columns may differ; those of the first are shown. */
export function readBlocks(
	rows: Rows,
	blocks: readonly JoinBlock[]
): { joins: JoinRow[]; leftOut: LeftOutRow[]; columns: ListColumns } {
	const read = blocks.map(({ start, headingRow, end }, block) => {
		const headings = rows[headingRow - 1] ?? [];
		const columns = findJoinColumns(headings, rows.slice(headingRow, end - 1));
		const all = readJoins(rows, columns, headingRow + 1, end);
		const { joins, leftOut, used } = leaveOutWaiting(headings, rows, all);
		const repeated: LeftOutRow[] = block === 0 ? [] : [{ row: headingRow, because: 'heading' }];
		return {
			joins: joins.map((join) => ({ ...join, block })),
			leftOut: [...leaveOut(rows, start, headingRow, 'preamble'), ...repeated, ...leftOut],
			columns: { ...columns, headings, used }
		};
	});
	const [first] = read;
	if (!first) throw new Error('join blocks: none given');
	return {
		joins: read.flatMap(({ joins }) => joins),
		leftOut: read.flatMap(({ leftOut }) => leftOut),
		columns: first.columns
	};
}

/** Headings have no digits, and joins have times. */
function isWordy(row: readonly string[]): boolean {
	return countFilled(row) >= LEAST_CELLS && !row.some((cell) => /\d/.test(cell));
}

function toHeadingTest(headings: readonly string[]): (row: readonly string[]) => boolean {
	const own = new Set(headings.map(toWord).filter((word) => word !== ''));
	return (row) => {
		const words = row.map(toWord).filter((word) => word !== '');
		const shared = words.filter((word) => own.has(word)).length;
		return shared >= LEAST_CELLS && shared >= LEAST_ALIKE * Math.max(own.size, words.length);
	};
}

function toWord(cell: string): string {
	return normalizeHeading(cell.slice(0, LONGEST_HEADING));
}

/** Spreadsheet row at which the lines above some headings begin, below the list before. */
function startAbove(rows: Rows, headingRow: number, before: number, cellsAbove: number): number {
	const row = (at: number) => rows[at - 1] ?? [];
	let at = headingRow;
	while (at - 1 > before && isBlankRow(row(at - 1))) at--;
	const isFacts = row(at - 1).some(isDateTime) && isWordy(row(at - 2));
	if (isFacts && at - 2 > before) at -= 2;
	while (at - 1 > before && countFilled(row(at - 1)) <= cellsAbove) at--;
	return at;
}
