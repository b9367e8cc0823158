import type { HistoryEntry } from '$lib/findings/history';

/** Room of a lane in the drawing, in px from its top. */
export interface LaneBox {
	lane: string;
	label: string;
	top: number;
	height: number;
	/** Height at which the first mark of the lane stands. */
	base: number;
}

/** The frame of a drawing of the history: years across, in px. */
export interface Frame {
	width: number;
	marginLeft: number;
	marginRight: number;
	first: number;
	last: number;
	/** Lanes are named above their marks, where there is no room beside them. */
	isNarrow: boolean;
}

/** A text with its place: the row below the mark that has room for it. */
export interface PlacedLabel<Of> {
	of: Of;
	text: string;
	/** Middle of the text, in px from the left. */
	x: number;
	row: number;
}

/** Dots that share a year stand this far below each other, in px. */
export const STEP = 16;
/** Height of a line of text, in px. */
export const LINE = 19;
/** Height of the bar of a term, in px. */
export const BAR = 18;
/** Height of the participation line, in px. */
export const PLOT_HEIGHT = 104;
const HEAD = 22;
const PADDING = 10;

/** Width of a text at 14 px: full-width characters are twice as wide as others. */
export function textWidth(text: string): number {
	return [...text].reduce((sum, character) => sum + (character > '\u2000' ? 14 : 8), 0);
}

/** A year's place, in px from the left. */
export function xOf(year: number, { width, marginLeft, marginRight, first, last }: Frame): number {
	return (
		marginLeft + ((year - first + 0.5) / (last - first + 1)) * (width - marginLeft - marginRight)
	);
}

/** Put texts into as few rows as hold them without overlapping; the leftmost go first. */
export function placeLabels<Of>(
	items: readonly { of: Of; text: string; x: number }[],
	frame: Frame
): PlacedLabel<Of>[] {
	const ends: number[] = [];
	return items
		.toSorted((a, b) => a.x - b.x)
		.map((item) => {
			const half = textWidth(item.text) / 2;
			const rightmost = Math.max(half, frame.width - half);
			const x = Math.min(Math.max(item.x, half), rightmost);
			const found = ends.findIndex((end) => end + 8 <= x - half);
			const row = found < 0 ? ends.length : found;
			ends[row] = x + half;
			return { ...item, x, row };
		});
}

/** Rows of texts in use. */
export function rowsOf(labels: readonly { row: number }[]): number {
	return Math.max(0, ...labels.map(({ row }) => row + 1));
}

/** Entries of one lane and year stand below each other: `place` counts them. */
export interface Point {
	entry: HistoryEntry;
	place: number;
	/** What it was made of, for whoever reads the marks. */
	row: object;
}

/** The entries of a lane, each with its place among those of its year. */
export function pointsOf(entries: readonly HistoryEntry[]): Point[] {
	const counts = new Map<number, number>();
	return entries.map((entry) => {
		const place = counts.get(entry.from) ?? 0;
		counts.set(entry.from, place + 1);
		return { entry, place, row: entry.row };
	});
}

/** Lay lanes below each other; `contents` is the height that each needs for its marks. */
export function layLanes(
	lanes: readonly { lane: string; label: string; contents: number }[],
	{ isNarrow }: Frame
): LaneBox[] {
	let top = 0;
	return lanes.map(({ lane, label, contents }) => {
		const head = isNarrow ? HEAD : 0;
		const height = head + contents + PADDING * 2;
		const box = { lane, label, top, height, base: top + head + PADDING };
		top += height;
		return box;
	});
}
