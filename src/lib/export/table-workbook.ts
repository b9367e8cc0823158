import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { numberIn } from './chart-table';
import type { TextTable } from './report/document';
import { repeatedHead, rowFor } from './sheet-rows';
import { emsOf } from './text-width';

/** A sentence about a table, and what kind of sentence it is. */
export interface TableNote {
	label: string;
	text: string;
}

/** Names of the two sheets. */
export interface SheetNames {
	table: string;
	notes: string;
}

const HEADING: CellStyle = {
	font: { bold: true, color: { rgb: 'FFFFFF' } },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0017C1' } },
	alignment: { vertical: 'center', wrapText: true }
};
const HEADING_OF_NUMBERS: CellStyle = {
	...HEADING,
	alignment: { ...HEADING.alignment, horizontal: 'right' }
};
const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const NUMBER: CellStyle = { numFmt: '#,##0.##########' };
const WHOLE: CellStyle = { numFmt: '#,##0' };
const TO_THE_RIGHT: CellStyle = { alignment: { horizontal: 'right' } };

/** A4, as wide as the page. */
const ON_PAPER = { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/**
 * A table as .xlsx: numbers as numbers, what is not shown as words, and a second sheet that says
 * how it was counted and where it comes from. The library is loaded here.
 */
export async function tableWorkbook(
	table: TextTable,
	notes: readonly TableNote[],
	names: SheetNames
): Promise<Uint8Array<ArrayBuffer>> {
	const { writeXlsx } = await import('hucre/xlsx');
	const bytes = await writeXlsx({
		sheets: [tableSheet(table, names.table), notesSheet(notes, names.notes)],
		namedRanges: [repeatedHead(names.table)],
		defaultFont: { name: 'BIZ UDPGothic', size: 11 }
	});
	return new Uint8Array(bytes);
}

function tableSheet({ head, rows, numeric }: TextTable, name: string): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	for (const [at, value] of head.entries()) {
		cells.set(`0,${at}`, { value, style: numeric.includes(at) ? HEADING_OF_NUMBERS : HEADING });
	}
	for (const [row, texts] of rows.entries()) {
		for (const [at, text] of texts.entries()) {
			if (text === '') continue;
			cells.set(`${row + 1},${at}`, cellOf(text, numeric.includes(at)));
		}
	}
	return {
		name,
		rows: [],
		cells,
		columns: head.map((label, at) => ({
			width: widthOf([label, ...rows.map((row) => row[at] ?? '')])
		})),
		freezePane: { rows: 1 },
		pageSetup: { ...ON_PAPER, orientation: 'landscape' }
	};
}

function cellOf(text: string, isNumeric: boolean): Partial<Cell> {
	const number = isNumeric ? numberIn(text) : null;
	if (number !== null) return { value: number, style: Number.isInteger(number) ? WHOLE : NUMBER };
	return { value: text, ...(isNumeric ? { style: TO_THE_RIGHT } : {}) };
}

function widthOf(texts: readonly string[]): number {
	return Math.min(60, Math.max(8, ...texts.map((text) => Math.ceil(emsOf(text) * 2) + 2)));
}

function notesSheet(notes: readonly TableNote[], name: string): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	for (const [row, { label, text }] of notes.entries()) {
		cells.set(`${row},0`, { value: label, style: { ...WRAPPED, font: { bold: true } } });
		cells.set(`${row},1`, { value: text, style: WRAPPED });
	}
	const columns = [{ width: 16 }, { width: 90 }];
	const rowDefs = new Map(
		notes.map(({ text }, row) => [row, rowFor([{ text, width: 90 }])] as const)
	);
	return {
		name,
		rows: [],
		cells,
		columns,
		rowDefs,
		pageSetup: { ...ON_PAPER, orientation: 'portrait' }
	};
}
