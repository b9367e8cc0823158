import { concat, u16, u32 } from './workbooks';

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file (OLE) with one stream of each name, all longer than 4,096 bytes by padding. */
export function buildCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const names = Object.keys(streams);
	const padded = Object.values(streams).map((bytes) => pad(bytes, Math.max(4096, bytes.length)));
	const table: number[] = [0xfffffffd, END];
	const starts = padded.map((bytes) => {
		const start = table.length;
		const count = bytes.length / SECTOR;
		for (let index = 1; index < count; index++) table.push(start + index);
		table.push(END);
		return start;
	});
	if (table.length > SECTOR / 4) throw new Error(`buildCompound: ${table.length} sectors`);
	while (table.length < SECTOR / 4) table.push(FREE);
	const directory = [entry('Root Entry', 5, END, 0)];
	names.forEach((name, index) => {
		directory.push(entry(name, 2, starts[index]!, padded[index]!.length));
	});
	return concat([header(), table.flatMap(u32), pad(concat(directory), SECTOR), ...padded]);
}

function header(): Uint8Array {
	const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
	const versions = [...u16(0x3e), ...u16(3), ...u16(0xfffe), ...u16(9), ...u16(6)];
	const counts = [...u32(0), ...u32(1), ...u32(1), ...u32(0), ...u32(4096)];
	const chains = [...u32(END), ...u32(0), ...u32(END), ...u32(0), ...u32(0)];
	const tables = Array.from({ length: 108 }, () => u32(FREE)).flat();
	const start = [...magic, ...Array.from({ length: 16 }, () => 0), ...versions];
	return concat([start, [0, 0, 0, 0, 0, 0], counts, chains, tables]);
}

function entry(name: string, type: number, start: number, size: number): Uint8Array {
	const letters = [...name].flatMap((letter) => u16(letter.charCodeAt(0)));
	const bytes = new Uint8Array(128);
	bytes.set(letters);
	bytes.set([...u16(letters.length + 2), type, 1, ...u32(FREE), ...u32(FREE), ...u32(FREE)], 64);
	bytes.set([...u32(start), ...u32(size)], 116);
	return bytes;
}

function pad(bytes: Uint8Array, length: number): Uint8Array {
	const whole = new Uint8Array(Math.ceil(length / SECTOR) * SECTOR);
	whole.set(bytes);
	return whole;
}

/** One record of BIFF8, the format within .xls. */
export function biff(id: number, ...data: readonly (Uint8Array | readonly number[])[]): Uint8Array {
	const bytes = concat(data);
	return concat([u16(id), u16(bytes.length), bytes]);
}

/** A text as BIFF8 writes it after a length of 16 bits: always two bytes a character. */
export function wideText(text: string): number[] {
	return [...u16(text.length), 1, ...wideLetters(text)];
}

function wideLetters(text: string): number[] {
	return Array.from({ length: text.length }, (_, at) => u16(text.charCodeAt(at))).flat();
}

/** A double as its eight bytes. */
export function double(value: number): Uint8Array {
	return new Uint8Array(new Float64Array([value]).buffer);
}

/** A sheet of `buildXls`: its records between BOF and EOF. */
export interface XlsSheet {
	name: string;
	records: readonly Uint8Array[];
	/** 0 visible, 1 hidden, 2 hidden from the menu too. */
	state?: number;
	/** 0 worksheet, 2 chart. */
	type?: number;
}

const BOF = (type: number) => biff(0x809, u16(0x600), u16(type), u32(0), u32(0), u32(0));
const EOF = biff(0x0a);

/** An .xls of records; `globals` stand before the list of sheets. */
export function buildXls(
	sheets: readonly XlsSheet[],
	globals: readonly Uint8Array[] = []
): Uint8Array {
	const list = (starts: readonly number[]) =>
		sheets.map(({ name, state = 0, type = 0 }, index) =>
			biff(0x85, u32(starts[index] ?? 0), [state, type], [name.length, 1], wideLetters(name))
		);
	const bodies = sheets.map(({ records }) => concat([BOF(0x10), ...records, EOF]));
	const before = concat([BOF(5), ...globals, ...list([]), EOF]).length;
	const starts = bodies.map((_, index) => {
		return bodies.slice(0, index).reduce((sum, { length }) => sum + length, before);
	});
	return buildCompound({
		Workbook: concat([BOF(5), ...globals, ...list(starts), EOF, ...bodies])
	});
}
