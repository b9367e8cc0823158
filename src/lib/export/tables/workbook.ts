import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { pick } from '$lib/domain/language';
import { quoted, repeatedHead, rowFor, type RowHeight } from '../sheet-rows';
import { emsOf } from '../text-width';
import type { TableCell } from './cell-words';
import { coverLines, COVER_MESSAGES, footerParts, type Cover } from './cover';
import type { MetricTable } from './metric-tables';
import { sheetDrawing } from './sheet-charts';
import { sheetNames } from './sheet-names';
import { TABLE_WORDS, type TableWords } from './table-words';

const HEADING: CellStyle = {
	font: { bold: true, color: { rgb: 'FFFFFF' } },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0017C1' } },
	alignment: { vertical: 'center', wrapText: true }
};
const HEADING_OF_NUMBERS: CellStyle = {
	...HEADING,
	alignment: { ...HEADING.alignment, horizontal: 'right' }
};
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const LABEL: CellStyle = { font: { bold: true }, alignment: { vertical: 'top' } };
const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const LINK: CellStyle = { font: { underline: true, color: { rgb: '0017C1' } } };
const WHOLE: CellStyle = { numFmt: '#,##0' };
const PLACE: CellStyle = { numFmt: '0', alignment: { horizontal: 'left' } };
const DECIMAL: CellStyle = { numFmt: '#,##0.0##' };
const TO_THE_RIGHT: CellStyle = { alignment: { horizontal: 'right' } };

/** Of a column, in digits. */
const WIDEST = 48;

/** More would be too small to read on one page of A4, with a chart beside them. */
const MOST_ROWS_ON_A_PAGE = 56;

/** Columns of numbers that name a row: 2022 is a year, not 2,022. */
const PLACES = /^(?:fiscal_year|year|year_from|year_to|(?:person|organization)_since)$/;

/**
 * All tables as one .xlsx: what they are, a sheet for each, and how each is counted. Numbers are
 * numbers, hidden counts words. The library is loaded here.
 */
export async function tablesWorkbook(
	tables: readonly MetricTable[],
	cover: Cover
): Promise<Uint8Array<ArrayBuffer>> {
	const { writeXlsx } = await import('hucre/xlsx');
	const t = pick(TABLE_WORDS, cover.language);
	const [about = '', definitions = '', ...names] = sheetNames([
		t.about,
		t.definitions,
		...tables.map(({ title }) => title)
	]);
	// The day of the last record: the same records make the same file.
	const day = new Date(`${cover.asOf || '2000-01-01'}T00:00:00Z`);
	const sheets = [about, ...names, definitions];
	const bytes = await writeXlsx({
		sheets: [
			aboutSheet(about, { tables, names: [definitions, ...names], cover, t }),
			...tables.map((table, index) => tableSheet(table, names[index] ?? '', cover, t)),
			definitionsSheet(definitions, tables, cover, t)
		],
		namedRanges: sheets.slice(1).map(repeatedHead),
		properties: {
			title: `${cover.network} ${pick(COVER_MESSAGES, cover.language).tables}`,
			created: day,
			modified: day
		},
		defaultFont: { name: 'BIZ UDPGothic', size: 11 }
	});
	return new Uint8Array(bytes);
}

interface About {
	tables: readonly MetricTable[];
	/** Names of the sheets: the definitions, then each table. */
	names: readonly string[];
	cover: Cover;
	t: TableWords;
}

function aboutSheet(name: string, { tables, names, cover, t }: About): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	const title = `${cover.network} ${pick(COVER_MESSAGES, cover.language).tables}`;
	cells.set('0,0', { value: title, style: TITLE });
	const lines = coverLines(cover);
	lines.forEach(([label, text], index) => {
		cells.set(`${index + 2},0`, { value: label, style: LABEL });
		cells.set(`${index + 2},1`, { value: text, style: WRAPPED });
	});
	const start = lines.length + 3;
	cells.set(`${start},0`, { value: t.tables, style: LABEL });
	names.forEach((sheet, index) => {
		const table = tables[index - 1];
		const hyperlink = { target: '', location: `${quoted(sheet)}!A1` };
		cells.set(`${start + index},1`, { value: table?.title ?? sheet, style: LINK, hyperlink });
		if (table) {
			cells.set(`${start + index},2`, { value: t.rows(table.rows.length), style: TO_THE_RIGHT });
		}
	});
	const columns = [{ width: 22 }, { width: 72 }, { width: 10 }];
	const rowDefs = new Map(
		lines.map(([, text], index) => [index + 2, rowFor([{ text, width: 72 }])] as const)
	);
	return { name, rows: [], cells, columns, rowDefs, ...printed('portrait', cover) };
}

function tableSheet(table: MetricTable, name: string, cover: Cover, t: TableWords): WriteSheet {
	const drawing = sheetDrawing(table, name, t);
	const cells = new Map<string, Partial<Cell>>(drawing?.cells);
	table.columns.forEach(({ name: column, label }, at) => {
		const isRight = isNumeric(table, column) && !PLACES.test(column);
		cells.set(`0,${at}`, { value: label, style: isRight ? HEADING_OF_NUMBERS : HEADING });
	});
	const rowDefs = new Map<number, RowHeight>();
	table.rows.forEach((row, index) => {
		row.forEach((value, at) => {
			const cell = cellOf(value, table, at);
			if (cell) cells.set(`${index + 1},${at}`, cell);
		});
		const long = row.filter(isLong).map((text) => ({ text, width: WIDEST }));
		if (long.length > 0) rowDefs.set(index + 1, rowFor(long));
	});
	if (table.rows.length === 0) cells.set('1,0', { value: t.empty });
	return {
		name,
		rows: [],
		cells,
		columns: [
			...table.columns.map(({ label }, at) => ({
				width: widthOf([label, ...table.rows.map((row) => String(row[at] ?? ''))])
			})),
			...(drawing?.widths ?? [])
		],
		rowDefs,
		freezePane: { rows: 1 },
		...(drawing ? { charts: [drawing.chart] } : {}),
		...printed('landscape', cover, drawing ? pagesFor(table, drawing.lastRow) : 0)
	};
}

/** A chart is not cut by the end of a page; 0 = as many pages as a long table needs. */
function pagesFor({ rows }: MetricTable, lastRow: number): number {
	return Math.max(rows.length, lastRow) <= MOST_ROWS_ON_A_PAGE ? 1 : 0;
}

function cellOf(value: TableCell, table: MetricTable, at: number): Partial<Cell> | null {
	if (value === null) return null;
	const name = table.columns[at]?.name ?? '';
	if (typeof value === 'number') {
		if (PLACES.test(name)) return { value, style: PLACE };
		return { value, style: Number.isInteger(value) ? WHOLE : DECIMAL };
	}
	if (isLong(value)) return { value, style: WRAPPED };
	return isNumeric(table, name) ? { value, style: TO_THE_RIGHT } : { value };
}

/** True for a text that is wider than a column may be: its lines break. */
function isLong(value: TableCell): value is string {
	return typeof value === 'string' && widthFor(value) > WIDEST;
}

function isNumeric({ notes }: MetricTable, name: string): boolean {
	return notes.columns.some((column) => column.name === name && /INTEGER|DOUBLE/.test(column.type));
}

/** Metric, definition, unit, grain, caveat, source. */
const DEFINITION_WIDTHS = [26, 60, 14, 24, 50, 28] as const;

function definitionsSheet(
	name: string,
	tables: readonly MetricTable[],
	cover: Cover,
	t: TableWords
): WriteSheet {
	const { language } = cover;
	const cells = new Map<string, Partial<Cell>>();
	const head = [t.metric, t.definition, t.unit, t.grain, t.caveat, t.source];
	head.forEach((value, at) => cells.set(`0,${at}`, { value, style: HEADING }));
	const rowDefs = new Map<number, RowHeight>();
	tables.forEach(({ title, notes }, index) => {
		const { definition, unit, grain, caveat, source } = notes;
		const texts = [title, ...[definition, unit, grain, caveat].map((one) => pick(one, language))];
		const all = [...texts, source];
		all.forEach((value, at) => cells.set(`${index + 1},${at}`, { value, style: WRAPPED }));
		const wrapped = all.map((text, at) => ({ text, width: DEFINITION_WIDTHS[at] ?? 8 }));
		rowDefs.set(index + 1, rowFor(wrapped));
	});
	return {
		name,
		rows: [],
		cells,
		columns: DEFINITION_WIDTHS.map((width) => ({ width })),
		rowDefs,
		freezePane: { rows: 1 },
		...printed('landscape', cover)
	};
}

/** On paper: A4, as wide as the page; its name, the head, the network and the audience on each. */
function printed(
	orientation: 'portrait' | 'landscape',
	cover: Cover,
	pages = 0
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
	// An & begins a code in a footer.
	const [left = '', audience = ''] = footerParts(cover).map((text) => text.replaceAll('&', '&&'));
	return {
		pageSetup: {
			paperSize: 'a4',
			orientation,
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: pages
		},
		headerFooter: { oddHeader: '&L&A', oddFooter: `&L${left}&R${audience}  &P / &N` }
	};
}

function widthFor(text: string): number {
	return Math.ceil(emsOf(text) * 2) + 2;
}

function widthOf(texts: readonly string[]): number {
	return Math.min(WIDEST, Math.max(8, ...texts.map(widthFor)));
}
