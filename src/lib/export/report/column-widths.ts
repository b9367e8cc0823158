import type { TextTable } from './document';

/** Between the margins of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

/** A table of so few rows is not divided between pages. */
const FEW_ROWS = 12;

/** True for a table that stands on one page whole. */
export function isShort({ rows }: TextTable): boolean {
	return rows.length <= FEW_ROWS;
}

/** Letters of a cell whose line is not broken: a date, a span of years. */
const SHORT = 12;

/** True for a column of short texts, each of which stays on one line. */
export function isShortColumn({ rows }: TextTable, at: number): boolean {
	return rows.every((row) => (row[at] ?? '').length <= SHORT && !row[at]?.includes('\n'));
}

/** What a character of full width takes in a cell, and what a cell takes besides. */
const CHARACTER = 196;
const PADDING = 260;

/** How much wider bold letters are. */
const BOLD = 1.1;

/** Word processors leave so much air, in characters, between Latin letters and others. */
const AIR = 0.25;

/** How often a line goes from Latin letters or figures to others, or back. */
function changes(line: string): number {
	return line.match(/(?<=[\dA-Za-z])[^ -~]|(?<=[^ -~])[\dA-Za-z]/g)?.length ?? 0;
}

/** Characters of full width that the longest line of a cell takes. */
function lengthOf(text: string): number {
	const lines = text
		.split('\n')
		.map((line) => [...line].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.66 : 1), 0))
		.map((sum, at) => sum + AIR * changes(text.split('\n')[at] ?? ''));
	return Math.max(...lines);
}

/**
 * Widths of the columns, together the width of the text: short columns get what they need, the
 * longer ones share what is left.
 */
export function columnWidths({ head, rows }: TextTable): number[] {
	const needs = head.map((label, index) => {
		const cells = rows.map((row) => lengthOf(row[index] ?? ''));
		// Heads are bold: their letters are wider.
		return Math.max(lengthOf(label) * BOLD, ...cells) * CHARACTER + PADDING;
	});
	const settled = new Set<number>();
	let left = TEXT_WIDTH;
	for (let round = 0; round < needs.length; round++) {
		const share = left / (needs.length - settled.size);
		const short = needs.findIndex((need, index) => !settled.has(index) && need <= share);
		if (short < 0) break;
		settled.add(short);
		left -= needs[short] ?? 0;
	}
	const isLoose = settled.size === needs.length;
	const isShared = (index: number) => isLoose || !settled.has(index);
	const pool = isLoose ? TEXT_WIDTH : left;
	const shared = (power: number) => sharedWidths(needs, pool, { power, isShared });
	if (isLoose) return shared(1);
	// Of columns that are too long all, the longest takes most, but leaves the others room.
	const [first = shared(0.5), ...others] = POWERS.map(shared);
	return others.reduce(
		(best, one) => (linesOf(rows, one) < linesOf(rows, best) ? one : best),
		first
	);
}

/** How much more room a longer column gets, first what is usual. */
const POWERS = [0.5, 0.25, 0, 0.75, 1];

/** How many lines the rows of a table take, each as many as its longest cell. */
function linesOf(rows: TextTable['rows'], widths: readonly number[]): number {
	const linesIn = (text: string, width: number) =>
		text
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(roomOf(line) / (width - PADDING))), 0);
	return rows.reduce(
		(sum, row) => sum + Math.max(1, ...row.map((text, at) => linesIn(text, widths[at] ?? 0))),
		0
	);
}

function roomOf(line: string): number {
	return lengthOf(line) * CHARACTER;
}

/** Columns with what they need, and `pool` shared among the others by a power of what they need. */
function sharedWidths(
	needs: readonly number[],
	pool: number,
	{ power, isShared }: { power: number; isShared: (index: number) => boolean }
): number[] {
	const weights = needs.map((need, index) => (isShared(index) ? need ** power : 0));
	const sum = weights.reduce((all, one) => all + one, 0);
	const widths = needs.map((need, index) =>
		Math.floor(isShared(index) ? (pool * (weights[index] ?? 0)) / sum : need)
	);
	const rest = TEXT_WIDTH - widths.reduce((all, width) => all + width, 0);
	return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
