import type { Paragraph, Table, TableCell } from 'docx';
import type { TextTable } from './document';
import { columnWidths, isShort, TEXT_WIDTH } from './column-widths';
import { STYLES } from './docx-styles';

/** The library, handed in so that it is loaded only when a file is asked for. */
export type Docx = typeof import('docx');

/** Runs of a text: a line break where it has one. */
export function textRuns(docx: Docx, text: string, style: object = {}) {
	return text
		.split('\n')
		.map((line, index) => new docx.TextRun({ text: line, break: index > 0 ? 1 : 0, ...style }));
}

interface CellStyle {
	width: number;
	isHead: boolean;
	isNumber: boolean;
	/** True where the next row stands on the same page. */
	keepsNext: boolean;
}

function toCell(
	docx: Docx,
	text: string,
	{ width, isHead, isNumber, keepsNext }: CellStyle
): TableCell {
	const paragraph = new docx.Paragraph({
		style: STYLES.cell,
		keepNext: keepsNext,
		alignment: isNumber ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
		children: textRuns(docx, text, isHead ? { bold: true } : {})
	});
	return new docx.TableCell({
		children: [paragraph],
		width: { size: width, type: docx.WidthType.DXA },
		...(isHead ? { shading: { type: 'clear', fill: 'E8F1FE', color: 'auto' } as const } : {})
	});
}

/** A table with its caption above: the head repeats on every page, no row is cut in two. */
export function tableBlocks(docx: Docx, table: TextTable): (Paragraph | Table)[] {
	const widths = columnWidths(table);
	const last = table.rows.length - 1;
	const style = (index: number, row: number): CellStyle => ({
		width: widths[index] ?? 0,
		isHead: row < 0,
		isNumber: table.numeric.includes(index),
		keepsNext: row < (isShort(table) ? last : 1)
	});
	const head = new docx.TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.head.map((text, index) => toCell(docx, text, style(index, -1)))
	});
	const rows = table.rows.map(
		(row, at) =>
			new docx.TableRow({
				cantSplit: true,
				children: row.map((text, index) => toCell(docx, text, style(index, at)))
			})
	);
	const border = { style: docx.BorderStyle.SINGLE, size: 4, color: '767676' };
	const borders = {
		top: border,
		bottom: border,
		left: border,
		right: border,
		insideHorizontal: border,
		insideVertical: border
	};
	return [
		new docx.Paragraph({ style: STYLES.table, children: textRuns(docx, table.caption) }),
		new docx.Table({
			rows: [head, ...rows],
			columnWidths: widths,
			width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
			layout: docx.TableLayoutType.FIXED,
			margins: { left: 90, right: 90, top: 30, bottom: 30 },
			tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
			borders
		})
	];
}
