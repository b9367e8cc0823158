import { normalizeHeading } from '$lib/domain/text';
import type { LeftOutRow } from '../format';
import { distinctCells, findHeadings, headingsAt, type HeadingRows } from './heading-rows';

type Rows = readonly (readonly string[])[];

/** A row of a sheet with its spreadsheet row. */
export interface TableRow {
	row: number;
	cells: readonly string[];
}

/** A table found in a sheet: its headings, its rows, and what stands around it. */
export interface SheetTable {
	/** Spreadsheet row of the last heading row; 0 when there are no headings. */
	headingRow: number;
	/** Of two heading rows the texts are joined. */
	headings: readonly string[];
	body: readonly TableRow[];
	/** Lines above the headings. */
	preamble: readonly string[];
	/** Notes within and below the table. */
	notes: readonly string[];
	leftOut: readonly LeftOutRow[];
}

const TOTAL =
	/^(?:[(【［]?(?:合計|小計|総計|総合計|中計|累計|平均|計|total|subtotal|sum|average)[)】］]?|(?:延べ?|実)?(?:参加|出席|来場|欠席|回答|会場|オンライン)?(?:者|人|機関|団体)?(?:人?数)?(?:の)?(?:合計|小計|総計|総数|計)|(?:参加|出席|欠席|来場)(?:者|人)?(?:人?数|人員|率))(?:人?数)?$/i;
const NOTE =
	/^(?:※|＊|\*|注\d?[)）:：]?|以上$|備考[:：]|凡例|記入例|\(?例[)）:：]|（例）|(?:例|ex)[.:：]|注意|作成(?:者|日)|出力|印刷|次(?:ページ|頁)|続く|\d+\s?\/\s?\d+\s?(?:ページ|頁)?$|(?:page|p\.)\s?\d)/i;
const LEGEND = /[○◯〇×✕△▲●◎]\s?[=＝:：…は]/;
const LONGEST_CELL = 30;

/** The table of a sheet; its last heading row is searched unless it is known. */
export function tableOf(rows: Rows, headingRow = 0): SheetTable | null {
	const headings = headingRow > 0 ? headingsAt(rows, headingRow - 1) : findHeadings(rows);
	return headings && cut(rows, headings);
}

/** The lines of some rows, each as one text. */
export function linesOf(rows: Rows): string[] {
	return rows.map((row) => distinctCells(row).join(' ')).filter((line) => line !== '');
}

function cut(rows: Rows, { first, last, texts }: HeadingRows): SheetTable {
	const above = rows.slice(0, first);
	const headings = rows.slice(first, last + 1).map(toKey);
	const repeated = new Set([...headings, ...above.map(toKey)]);
	const body: TableRow[] = [];
	const notes: string[] = [];
	const leftOut: LeftOutRow[] = above.map((row, at) => {
		return { row: at + 1, because: toKey(row) === '' ? 'blank' : 'preamble' };
	});
	for (let at = first; at < rows.length; at++) {
		const cells = rows[at]!;
		if (at <= last) {
			if (at < last) leftOut.push({ row: at + 1, because: 'heading' });
			continue;
		}
		const because = kindOf(cells, repeated, texts.length);
		if (because === null) body.push({ row: at + 1, cells });
		else leftOut.push({ row: at + 1, because });
		if (because === 'note') notes.push(distinctCells(cells).join(' '));
	}
	// Empty rows at the end of a file are nobody's concern.
	while (leftOut.at(-1)?.because === 'blank' && leftOut.at(-1)!.row > lastRow(body)) leftOut.pop();
	const preamble = linesOf(above);
	const headingRow = texts.length === 0 ? 0 : last + 1;
	return { headingRow, headings: texts, body, preamble, notes, leftOut };
}

function lastRow(body: readonly TableRow[]): number {
	return body.at(-1)?.row ?? 0;
}

/** Why a row below the headings is no record, or null. */
function kindOf(
	row: readonly string[],
	repeated: ReadonlySet<string>,
	width: number
): LeftOutRow['because'] | null {
	const cells = distinctCells(row);
	const [one = ''] = cells;
	if (cells.length === 0) return 'blank';
	if (repeated.has(toKey(row))) return 'heading';
	if (isTotal(cells)) return 'total';
	return isNote(one, cells.length, width) ? 'note' : null;
}

/** Whether a row adds up others: its first words say so. */
function isTotal([one = '', two = '']: readonly string[]): boolean {
	const words = one.normalize('NFKC').replace(/[\s:]+|\d+\s?[名人件社]?(?:中)?/g, '');
	return TOTAL.test(words) || /^(?:合\s*計|小\s*計|総\s*計|計)$/.test(two);
}

function isNote(one: string, filled: number, width: number): boolean {
	if (filled > 2) return NOTE.test(one) && /例/.test(one);
	if (NOTE.test(one) || LEGEND.test(one)) return true;
	return filled === 1 && width > 1 && (one.length > LONGEST_CELL || /^.{1,8}[:：]/.test(one));
}

function toKey(row: readonly string[]): string {
	return distinctCells(row).map(normalizeHeading).join('\u001f');
}
