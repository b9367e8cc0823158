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
export function columnWidths(table: TextTable): number[] {
	const { head, rows } = table;
	const needs = head.map((label, index) => {
		const cells = rows.map((row) => lengthOf(row[index] ?? ''));
		// Heads are bold: their letters are wider.
		return Math.ceil(Math.max(lengthOf(label) * BOLD, ...cells) * CHARACTER) + PADDING;
	});
	const settled = settledIn(needs);
	if (settled.size === needs.length) return sharedWidths(needs, new Set(), 1);
	// Of columns that are too long all, the longest takes most, but leaves the others room.
	const usual = sharedWidths(needs, settled, POWERS[0]);
	const others = [settled, new Set([...settled, ...table.numeric])]
		.filter((fixed) => fixed.size < needs.length)
		.flatMap((fixed) => POWERS.map((power) => sharedWidths(needs, fixed, power)))
		.filter((widths) => widths.every((width) => width >= LEAST));
	return others.reduce(
		(best, one) => (linesOf(table, one) < linesOf(table, best) ? one : best),
		usual
	);
}

/** The columns that need no more than their share, one after the other. */
function settledIn(needs: readonly number[]): Set<number> {
	const settled = new Set<number>();
	let left = TEXT_WIDTH;
	for (let round = 0; round < needs.length; round++) {
		const share = left / (needs.length - settled.size);
		const short = needs.findIndex((need, index) => !settled.has(index) && need <= share);
		if (short < 0) break;
		settled.add(short);
		left -= needs[short] ?? 0;
	}
	return settled;
}

/** No column is narrower, however little is left: two letters. */
const LEAST = 2 * CHARACTER + PADDING;

/** How much more room a longer column gets, first what is usual. */
const POWERS = [0.5, 0.25, 0, 0.75, 1] as const;

/** A broken number is as bad as so many more lines. */
const BROKEN_NUMBER = 3;

/** How many lines the rows of a table take, each as many as its longest cell. */
function linesOf({ rows, numeric }: TextTable, widths: readonly number[]): number {
	const linesIn = (text: string, at: number) => {
		const room = (widths[at] ?? 0) - PADDING;
		const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(roomOf(line) / room)));
		const isBroken = numeric.includes(at) && lines.some((count) => count > 1);
		return lines.reduce((sum, count) => sum + count, isBroken ? BROKEN_NUMBER : 0);
	};
	return rows.reduce((sum, row) => sum + Math.max(1, ...row.map(linesIn)), 0);
}

function roomOf(line: string): number {
	return lengthOf(line) * CHARACTER;
}

/** `fixed` columns with what they need; the rest is shared by a power of what the others need. */
function sharedWidths(
	needs: readonly number[],
	fixed: ReadonlySet<number>,
	power: number
): number[] {
	const pool = TEXT_WIDTH - needs.reduce((sum, need, at) => sum + (fixed.has(at) ? need : 0), 0);
	const weights = needs.map((need, at) => (fixed.has(at) ? 0 : need ** power));
	const all = weights.reduce((sum, one) => sum + one, 0);
	const widths = needs.map((need, at) =>
		Math.floor(fixed.has(at) ? need : (pool * (weights[at] ?? 0)) / all)
	);
	const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
	return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}
