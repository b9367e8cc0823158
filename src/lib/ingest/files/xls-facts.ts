import { parseNumberFormat, type NumberFormat } from './number-format';

/** What an .xls says beyond the values that the library reads. */
export interface XlsFacts {
	/** Whether the values are scrambled with a password, which is not undone. */
	isEncrypted: boolean;
	is1904: boolean;
	/** In the order of the workbook, charts and macros included. */
	sheets: XlsSheetFacts[];
}

/** What an .xls says about one sheet. */
export interface XlsSheetFacts {
	isWorksheet: boolean;
	isHidden: boolean;
	/** Spreadsheet rows, from 1. */
	hiddenRows: number[];
	/** Formats other than the plain one, by `row,column` from 0. */
	formats: Map<string, NumberFormat>;
	/** Texts of formulas that the library leaves out, by `row,column` from 0. */
	texts: Map<string, string>;
}

interface XlsRecord {
	id: number;
	offset: number;
	view: DataView;
}

const ID = {
	formula: 0x06,
	end: 0x0a,
	dateMode: 0x22,
	filePass: 0x2f,
	sheet: 0x85,
	manyNumbers: 0xbd,
	cellFormat: 0xe0,
	number: 0x203,
	string: 0x207,
	row: 0x208,
	arrayFormula: 0x221,
	tableFormula: 0x236,
	shortNumber: 0x27e,
	format: 0x41e,
	sharedFormula: 0x4bc
} as const;

const BETWEEN = new Set<number>([ID.arrayFormula, ID.tableFormula, ID.sharedFormula]);

/** Formats that have a number only; 27–36 and 50–58 are the Japanese ones. */
const BUILT_IN: readonly (readonly [number, number, string])[] = [
	[9, 9, '0%'],
	[10, 10, '0.00%'],
	[14, 17, 'yyyy-m-d'],
	[18, 21, 'h:mm'],
	[22, 22, 'yyyy-m-d h:mm'],
	[27, 31, 'yyyy-m-d'],
	[32, 33, 'h:mm'],
	[34, 36, 'yyyy-m-d'],
	[45, 45, 'mm:ss'],
	[46, 46, '[h]:mm:ss'],
	[47, 47, 'mm:ss.0'],
	[50, 58, 'yyyy-m-d']
];

/** Read formats, what is hidden and the date system from the Workbook stream of an .xls (BIFF8). */
export function readXlsFacts(stream: Uint8Array): XlsFacts {
	const records = listRecords(stream);
	const facts: XlsFacts = { isEncrypted: false, is1904: false, sheets: [] };
	const codes = new Map<number, string>();
	const cellFormats: number[] = [];
	const starts: number[] = [];
	for (const { id, view } of records) {
		if (id === ID.end) break;
		if (id === ID.filePass) facts.isEncrypted = true;
		if (id === ID.dateMode) facts.is1904 = read16(view, 0) === 1;
		if (id === ID.format) codes.set(read16(view, 0), readString(view, 2));
		if (id === ID.cellFormat) cellFormats.push(read16(view, 2));
		if (id !== ID.sheet || view.byteLength < 6) continue;
		starts.push(view.getUint32(0, true));
		facts.sheets.push(createSheetFacts(view.getUint8(4), view.getUint8(5)));
	}
	if (facts.isEncrypted) return facts;
	const formats = cellFormats.map((id) => parseNumberFormat(codes.get(id) ?? builtIn(id)));
	const indexByOffset = new Map(records.map(({ offset }, index) => [offset, index]));
	for (const [index, sheet] of facts.sheets.entries()) {
		const start = indexByOffset.get(starts[index] ?? -1);
		if (start !== undefined) readSheet(records, start, formats, sheet);
	}
	return facts;
}

function createSheetFacts(state: number, type: number): XlsSheetFacts {
	return {
		isWorksheet: type === 0,
		isHidden: (state & 3) !== 0,
		hiddenRows: [],
		formats: new Map(),
		texts: new Map()
	};
}

function readSheet(
	records: readonly XlsRecord[],
	start: number,
	formats: readonly NumberFormat[],
	sheet: XlsSheetFacts
) {
	const note = (row: number, column: number, cellFormat: number) => {
		const format = formats[cellFormat];
		if (format && format.kind !== 'number') sheet.formats.set(`${row},${column}`, format);
	};
	for (let at = start + 1; at < records.length; at++) {
		const { id, view } = records[at]!;
		if (id === ID.end) return;
		const [row, column] = [read16(view, 0), read16(view, 2)];
		if (id === ID.row && read16(view, 12) & 0x20) sheet.hiddenRows.push(row + 1);
		if (id === ID.number || id === ID.shortNumber) note(row, column, read16(view, 4));
		if (id === ID.manyNumbers) {
			for (let index = 0; 10 + index * 6 <= view.byteLength; index++) {
				note(row, column + index, read16(view, 4 + index * 6));
			}
		}
		if (id !== ID.formula) continue;
		note(row, column, read16(view, 4));
		const text = readSeparatedText(records, at);
		if (text !== '') sheet.texts.set(`${row},${column}`, text);
	}
}

/** The text of a formula when the formula it shares stands between the two. */
function readSeparatedText(records: readonly XlsRecord[], at: number): string {
	const [between, next] = [records[at + 1], records[at + 2]];
	if (!between || !BETWEEN.has(between.id) || next?.id !== ID.string) return '';
	return readString(next.view, 0);
}

function listRecords(stream: Uint8Array): XlsRecord[] {
	const whole = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	const records: XlsRecord[] = [];
	for (let offset = 0; offset + 4 <= stream.length;) {
		const id = whole.getUint16(offset, true);
		const length = whole.getUint16(offset + 2, true);
		if (id === 0 && length === 0) break;
		const end = Math.min(stream.length, offset + 4 + length);
		const view = new DataView(stream.buffer, stream.byteOffset + offset + 4, end - offset - 4);
		records.push({ id, offset, view });
		offset += 4 + length;
	}
	return records;
}

function read16(view: DataView, at: number): number {
	return at + 2 <= view.byteLength ? view.getUint16(at, true) : 0;
}

function readString(view: DataView, at: number): string {
	const isWide = at + 2 < view.byteLength && (view.getUint8(at + 2) & 1) === 1;
	const length = read16(view, at) * (isWide ? 2 : 1);
	const start = view.byteOffset + Math.min(view.byteLength, at + 3);
	const end = Math.min(view.byteOffset + view.byteLength, start + length);
	const bytes = new Uint8Array(view.buffer, start, end - start);
	return new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(bytes);
}

function builtIn(id: number): string {
	return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? '';
}
