import { emsOf, linesOf } from '../text-width';
import type { Deck, SlideNumber } from './deck';

/** A place on a slide, in inches. */
export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Where things stand on the slides of a deck. */
export interface Sheet {
	width: number;
	height: number;
	title: Box;
	/** Right below at the edge. */
	number: Box;
}

/** In points. */
export const SIZE = {
	small: 10.5,
	table: 14,
	caption: 16,
	body: 20,
	cover: 36
} as const;

/** Height of a line, in its letters. */
export const LEADING = 1.3;
const POINTS = 72;
const MARGIN = 0.55;
const SIZES: Readonly<Record<Deck['paper'], readonly [number, number]>> = {
	'16:9': [13.333, 7.5],
	A4: [11.693, 8.268]
};
/** Sizes a title may have, the first that fits on two lines. */
const TITLE_SIZES = [28, 26, 24, 22, 20] as const;

/** Bold letters are wider, Latin ones of the fonts that stand in for ours above all. */
function boldness(text: string): number {
	return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 1.12 : 1.32;
}

/** The places of a paper. */
export function sheetOf(paper: Deck['paper']): Sheet {
	const [width, height] = SIZES[paper];
	return {
		width,
		height,
		title: { x: MARGIN, y: 0.38, w: width - 2 * MARGIN, h: 1.08 },
		number: { x: width - MARGIN - 0.8, y: height - 0.48, w: 0.8, h: 0.3 }
	};
}

/** How many letters of full width fit beside each other. */
export function emsIn(width: number, size: number): number {
	// A text box has 0.1 inch of air on either side.
	return ((width - 0.2) * POINTS) / size;
}

/** The height of a text in inches. */
export function heightOf(text: string, width: number, size: number): number {
	return (linesOf(text, emsIn(width, size)) * size * LEADING) / POINTS;
}

/** The size in which a title stands on at most two lines, or the smallest there is. */
export function titleSize(title: string, { title: { w } }: Sheet): number {
	return TITLE_SIZES.find((size) => linesOf(title, emsIn(w, size) / boldness(title)) <= 2) ?? 20;
}

/** A unit beside its number, in letters of the number. */
export const UNIT_SIZE = 0.5;

/** The size in which a number stands on one line of `width` inches, or the smallest there is. */
export function numberSize({ value, unit }: SlideNumber, width: number): number {
	const ems = emsOf(value) - emsOf(unit) * (1 - UNIT_SIZE);
	const fits = (size: number) => ems * boldness(value) <= emsIn(width, size);
	return [48, 44, 40, 36, 32, 28].find(fits) ?? 24;
}

/** The place of the small print, as high as its text, beside the number of the slide. */
export function smallBox(text: string, sheet: Sheet): Box {
	const w = sheet.number.x - MARGIN - 0.1;
	const h = Math.max(0.3, heightOf(text, w, SIZE.small) + 0.1);
	return { x: MARGIN, y: sheet.height - 0.18 - h, w, h };
}

/** What is left between the title and the small print. */
export function bodyBox(small: string, { title, width, ...sheet }: Sheet): Box {
	const y = title.y + title.h + 0.12;
	const foot = small === '' ? sheet.number.y : smallBox(small, { title, width, ...sheet }).y;
	return { x: MARGIN, y, w: width - 2 * MARGIN, h: Math.max(1, foot - y - 0.12) };
}

/** A line of words at the head of a place, and the rest of it. */
export function split({ x, y, w, h }: Box, head: number): [Box, Box] {
	return [
		{ x, y, w, h: head },
		{ x, y: y + head, w, h: h - head }
	];
}
