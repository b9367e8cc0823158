import { distinctCells, findHeadings } from './heading-rows';
import { headingScore } from './role-words';
import type { Sheet } from '../files/sheet';

/** A part of a sheet; rows and columns count from 0, ends are not part of it. */
interface Area {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

const MOST_COLUMNS = 300;
const MOST_TABLES = 20;
const SECTION = /^\d+\.\s/;
const LEAST_HEADING = 3;
const ROWS_ABOVE = 4;
const MOST_ROWS_ABOVE = 40;

/**
 * The tables of a sheet, each as a sheet of its own in which only its cells are left, where they
 * stand. A sheet is cut only where it is sure: at an empty column between two tables that have
 * headings of their own, and at other headings below a blank row. Everything else stays whole, as
 * do sheets of numbered sections, which belong together.
 */
export function findTables(sheet: Sheet): Sheet[] {
	const { rows } = sheet;
	const isSectioned = rows.slice(0, 60).filter(([first = '']) => SECTION.test(first)).length >= 2;
	if (isSectioned) return [sheet];
	const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
	const whole = { top: 0, bottom: rows.length, left: 0, right: width };
	const areas = splitBeside(rows, whole).flatMap((area) => splitBelow(rows, area));
	if (areas.length < 2 || areas.length > MOST_TABLES) return [sheet];
	return areas.map((area, at) => {
		const name = at === 0 ? sheet.name : `${sheet.name} 〔${at + 1}〕`.trim();
		return { ...sheet, name, rows: only(rows, area, areas) };
	});
}

/** The name of the sheet that a table stands in: 「4月 〔2〕」 is the second table of 「4月」. */
export function sheetNameOf(tableName: string): string {
	return tableName.replace(/ ?〔\d+〕$/, '');
}

/** Side by side: each piece between empty columns has headings of its own, in the same rows. */
function splitBeside(rows: Sheet['rows'], area: Area): Area[] {
	const isEmpty = Array.from({ length: area.right }, (_, column) => isBlankColumn(rows, column));
	const pieces: Area[] = [];
	let left = 0;
	for (let column = 0; column <= area.right; column++) {
		if (column < area.right && !isEmpty[column]) continue;
		if (column > left) pieces.push({ ...area, left, right: column });
		left = column + 1;
	}
	const tables = pieces.filter((piece) => headingRowIn(rows, piece) !== null);
	const isAll = tables.length === pieces.length && pieces.length > 1;
	return isAll && pieces.every((piece) => isLike(rows, piece, pieces[0]!)) ? pieces : [area];
}

/** A title reaches over all tables: its row fills the gaps between them when cells are merged. */
function isBlankColumn(rows: Sheet['rows'], column: number): boolean {
	return rows.every((row, at) => {
		const cell = (row[column] ?? '').trim();
		return cell === '' || (at < ROWS_ABOVE && distinctCells(row).length === 1);
	});
}

/** Tables side by side say the same of different things: most of their headings are the same. */
function isLike(rows: Sheet['rows'], one: Area, other: Area): boolean {
	const [mine, theirs] = [one, other].map((area) => new Set(headingsIn(rows, area)));
	const shared = [...mine!].filter((heading) => theirs!.has(heading)).length;
	return shared > 0 && shared * 2 >= Math.min(mine!.size, theirs!.size);
}

/** One under another: a blank row, at most a few lines of title, and headings that differ. */
function splitBelow(rows: Sheet['rows'], area: Area): Area[] {
	const cells = (at: number) => (rows[at] ?? []).slice(area.left, area.right);
	const tops = [area.top];
	const first = headingRowIn(rows, area);
	let last = first === null ? '' : distinctCells(cells(first)).join();
	let blank = -1;
	for (let at = (first ?? area.top) + 1; at < area.bottom; at++) {
		if (distinctCells(cells(at)).length === 0) blank = at;
		const isNear = blank > tops.at(-1)! && at - blank <= ROWS_ABOVE;
		if (!isNear || !isHeading(cells(at))) continue;
		const own = distinctCells(cells(at)).join();
		// Headings that repeat on every printed page go on with the same table.
		const hasTitle = at - blank > 1;
		if (own !== last || hasTitle) tops.push(blank + 1);
		last = own;
	}
	return tops.map((top, at) => ({ ...area, top, bottom: tops[at + 1] ?? area.bottom }));
}

function isHeading(cells: readonly string[]): boolean {
	const filled = distinctCells(cells);
	const words = filled.filter((cell) => headingScore(cell) >= 0.9).length;
	return filled.length >= 2 && words >= Math.min(LEAST_HEADING, filled.length);
}

function headingRowIn(rows: Sheet['rows'], { left, right }: Area): number | null {
	const own = rows.slice(0, 40).map((row) => row.slice(left, right));
	const found = findHeadings(own);
	return found && found.texts.length > 0 && isHeading(own[found.last] ?? []) ? found.last : null;
}

function headingsIn(rows: Sheet['rows'], area: Area): string[] {
	const row = headingRowIn(rows, area) ?? 0;
	return distinctCells(rows[row]?.slice(area.left, area.right));
}

/** A line above the first headings is the title of all tables that stand side by side. */
function isTitle(rows: Sheet['rows'], at: number, areas: readonly Area[]): boolean {
	if (areas.every(({ left }) => left === areas[0]!.left)) return false;
	const isAbove = areas.every((area) => at < (headingRowIn(rows, area) ?? 0));
	const named = areas.filter(({ left, right }) => {
		return distinctCells(rows[at]?.slice(left, right)).length > 0;
	});
	return isAbove && (named.length <= 1 || distinctCells(rows[at]).length === 1);
}

function only(rows: Sheet['rows'], area: Area, areas: readonly Area[]) {
	const { top, bottom, left, right } = area;
	return rows.slice(0, bottom).map((row, at) => {
		if (at < MOST_ROWS_ABOVE && isTitle(rows, at, areas)) return row;
		if (at < top) return [];
		return row.slice(0, right).map((cell, column) => (column < left ? '' : cell));
	});
}
