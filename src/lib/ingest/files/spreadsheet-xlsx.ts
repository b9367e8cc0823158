import type { Cell, Sheet as LibrarySheet } from 'hucre/xlsx';
import { readAttributes, tokenizeMarkup } from './markup';
import { createCellBudget, SheetGrid, type CellBudget } from './sheet-grid';
import type { Sheet } from './sheet';
import { formatCell, formatOfCode } from './spreadsheet-cell';
import { NotReadable, TooLarge } from './spreadsheet-problem';
import { inflateEntry, type InflateBudget, type ZipEntry } from './zip-directory';

/** What is not needed for the cells, and so is neither inflated nor parsed. */
const UNUSED =
	/(^|\/)(activeX|charts|chartsheets|comments[^/]*|ctrlProps|customXml|diagrams|docProps|drawings|externalLinks|media|metadata|persons|pivot[^/]*|printerSettings|queryTables|slicer[^/]*|tables|theme|threadedComments|timeline[^/]*|worksheets\/_rels)(\/|\.xml$)|calcChain\.xml$/i;

// Beyond these a tab runs out of memory: cells with formats are kept by the library as objects.
const MOST_CELL_TAGS = 2_500_000;
const MOST_SHEET_TAGS = 40_000_000;
const MOST_OTHER_TAGS = 4_000_000;

/**
 * Read the sheets of an .xlsx. The library gets a new zip of only those parts that hold cells,
 * which were inflated and measured here: it never inflates what somebody else packed.
 */
export async function readXlsxSheets(
	bytes: Uint8Array,
	entries: ReadonlyMap<string, ZipEntry>,
	budget: InflateBudget,
	signal?: AbortSignal
): Promise<Sheet[]> {
	const parts: Record<string, Uint8Array> = {};
	for (const [name, entry] of entries) {
		if (!/\.(xml|rels)$/i.test(name) || UNUSED.test(name)) continue;
		parts[name] = await inflateEntry(bytes, entry, budget);
		signal?.throwIfAborted();
	}
	refuseTooManyTags(parts);
	const sheetsWithoutCells = findSheetsWithoutCells(parts);
	const { zipSync } = await import('fflate');
	const workbook = await readWorkbook(zipSync(parts, { level: 0 }), sheetsWithoutCells);
	return workbook;
}

/** Read an encrypted .xlsx; throws the library's errors when the password is wrong. */
export async function readEncryptedSheets(bytes: Uint8Array, password: string): Promise<Sheet[]> {
	return readWorkbook(bytes, new Set(), password);
}

async function readWorkbook(
	bytes: Uint8Array,
	sheetsWithoutCells: ReadonlySet<string>,
	password?: string
): Promise<Sheet[]> {
	const { readXlsx } = await import('hucre/xlsx');
	const workbook = await readXlsx(bytes, {
		readStyles: true,
		...(password === undefined ? {} : { password }),
		sheets: ({ name }) => !sheetsWithoutCells.has(name)
	});
	const budget = createCellBudget();
	const is1904 = workbook.dateSystem === '1904';
	return workbook.sheets.map((sheet) => toSheet(sheet, is1904, budget));
}

function toSheet(sheet: LibrarySheet, is1904: boolean, budget: CellBudget): Sheet {
	const grid = new SheetGrid(budget);
	grid.name = sheet.name;
	grid.isHidden = sheet.hidden === true || sheet.veryHidden === true;
	for (const [row, { hidden }] of sheet.rowDefs ?? []) {
		if (hidden) grid.hiddenRows.add(row + 1);
	}
	const cells = sheet.cells ?? new Map<string, Cell>();
	for (const [row, values] of sheet.rows.entries()) {
		for (const [column, value] of values.entries()) {
			if (value === null) continue;
			const code = cells.get(`${row},${column}`)?.style?.numFmt;
			grid.put(row, column, formatCell(value, formatOfCode(code), is1904));
		}
	}
	for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
		const [rowSpan, columnSpan] = [endRow - startRow + 1, endCol - startCol + 1];
		grid.merge({ row: startRow, column: startCol, rowSpan, columnSpan });
	}
	return grid.toSheet();
}

function refuseTooManyTags(parts: Record<string, Uint8Array>) {
	let cells = 0;
	let inSheets = 0;
	let elsewhere = 0;
	for (const [name, bytes] of Object.entries(parts)) {
		const isSheet = /(^|\/)worksheets\//i.test(name);
		const counted = countTags(bytes);
		cells += isSheet ? counted.cells : 0;
		if (isSheet) inSheets += counted.tags;
		else elsewhere += counted.tags;
	}
	if (cells > MOST_CELL_TAGS) throw new TooLarge(String(cells));
	if (inSheets > MOST_SHEET_TAGS || elsewhere > MOST_OTHER_TAGS) throw new TooLarge('');
}

/** Count `<` and, of these, the starts of cells: `<c …` or `<x:c …`. */
function countTags(bytes: Uint8Array): { tags: number; cells: number } {
	let tags = 0;
	let cells = 0;
	for (let at = bytes.indexOf(0x3c); at !== -1; at = bytes.indexOf(0x3c, at + 1)) {
		tags += 1;
		let letter = at + 1;
		if (bytes[at + 2] === 0x3a) letter = at + 3;
		const after = bytes[letter + 1] ?? 0;
		if (bytes[letter] === 0x63 && (after <= 0x20 || after === 0x2f || after === 0x3e)) cells += 1;
	}
	return { tags, cells };
}

/** Names of charts and dialogs that stand among the sheets, at which the library would give up. */
function findSheetsWithoutCells(parts: Record<string, Uint8Array>): Set<string> {
	const text = (pattern: RegExp) => {
		const name = Object.keys(parts).find((each) => pattern.test(each));
		return new TextDecoder().decode(name === undefined ? undefined : parts[name]);
	};
	const relations = new Set<string>();
	for (const token of tokenizeMarkup(text(/(^|\/)_rels\/workbook[^/]*\.rels$/i))) {
		if (token.kind !== 'open' || token.name !== 'relationship') continue;
		const { type = '', id = '' } = readAttributes(token.source);
		if (/\/(chartsheet|dialogsheet|xlmacrosheet|xlintlmacrosheet)$/i.test(type)) relations.add(id);
	}
	const names = new Set<string>();
	if (relations.size === 0) return names;
	for (const token of tokenizeMarkup(text(/(^|\/)workbook[^/]*\.xml$/i))) {
		if (token.kind !== 'open' || token.name !== 'sheet') continue;
		const attributes = readAttributes(token.source);
		if (relations.has(attributes['r:id'] ?? '')) names.add(attributes.name ?? '');
	}
	return names;
}

/** Refuse an encryption that the library cannot undo, or that is made to take for hours. */
export function refuseEncryption(info: Uint8Array) {
	const version = `${info[0]}.${info[2]}`;
	if (version !== '4.4') throw new NotReadable(`encryption ${version}`);
	const text = new TextDecoder().decode(info.subarray(8));
	const spins = Number(/spinCount="(\d+)"/.exec(text)?.[1]);
	if (!(spins <= 1_000_000)) throw new NotReadable(`spin count ${spins}`);
}
