import type { TextTable } from '../report/document';
import { emsOf, linesOf } from '../text-width';
import { emsIn, heightOf, LEADING, SIZE, type Box } from './slide-layout';

/** Air above and below the text of a cell, in inches. */
const CELL_AIR = 0.12;
/** A column of long texts is no wider than this many letters, before room is shared out. */
const WIDEST = 24;
const NARROWEST = 3;
/** Sizes of letters of a table of few rows, in points. */
const LARGER = [20, 18, 16] as const;

/** The widths of a table's columns, in inches, after how much they hold. */
export function columnWidths({ head, rows }: TextTable, width: number): number[] {
	const ems = head.map((label, at) => {
		const widest = Math.max(emsOf(label), ...rows.map((row) => emsOf(row[at] ?? '')));
		return Math.min(WIDEST, Math.max(NARROWEST, widest)) + 1;
	});
	const all = ems.reduce((sum, one) => sum + one, 0);
	return ems.map((one) => (one / all) * width);
}

function rowHeight(row: readonly string[], widths: readonly number[], size: number): number {
	const lines = row.map((text, at) => linesOf(text, emsIn(widths[at] ?? 1, size)));
	return (Math.max(1, ...lines) * size * LEADING) / 72 + CELL_AIR;
}

/** The size of a table's letters: larger ones where all of it has room in them. */
export function tableSize(table: TextTable, box: Box): number {
	const widths = columnWidths(table, box.w);
	const heightIn = (size: number) =>
		[table.head, ...table.rows].reduce((sum, row) => sum + rowHeight(row, widths, size), 0);
	return LARGER.find((size) => heightIn(size) <= box.h) ?? SIZE.table;
}

/** The rows of a table by slide: as many on each as fit below its head. */
export function tablePages(table: TextTable, box: Box): TextTable[] {
	const widths = columnWidths(table, box.w);
	const room = box.h - rowHeight(table.head, widths, SIZE.table);
	const pages: (readonly string[])[][] = [[]];
	let used = 0;
	for (const row of table.rows) {
		const height = rowHeight(row, widths, SIZE.table);
		const page = pages.at(-1) ?? [];
		if (page.length > 0 && used + height > room) {
			pages.push([row]);
			used = height;
		} else {
			page.push(row);
			used += height;
		}
	}
	return pages.map((rows) => ({ ...table, rows }));
}

/** Points by slide: as many on each as fit. */
export function pointPages(points: readonly string[], { w, h }: Box): string[][] {
	const pages: string[][] = [[]];
	let used = 0;
	for (const point of points) {
		const height = heightOf(point, w - 0.4, SIZE.body) + 0.14;
		const page = pages.at(-1) ?? [];
		if (page.length > 0 && used + height > h) {
			pages.push([point]);
			used = height;
		} else {
			page.push(point);
			used += height;
		}
	}
	return pages;
}
