import { CompoundDamage, CompoundFile } from './compound-file';
import { formatCell } from './spreadsheet-cell';
import { NotReadable } from './spreadsheet-problem';
import { createCellBudget, SheetGrid } from './sheet-grid';
import type { Sheet } from './sheet';
import { readXlsFacts, type XlsSheetFacts } from './xls-facts';
import type { Sheet as LibrarySheet } from 'hucre/xlsx';

/**
 * Read an .xls of Excel 97–2003. The library reads the values; formats, hidden rows and sheets and
 * the date system, which it does not tell, come from `xls-facts`.
 */
export async function readXlsSheets(bytes: Uint8Array): Promise<Sheet[]> {
	const facts = readXlsFacts(readWorkbookStream(bytes));
	if (facts.isEncrypted) throw new NotReadable('xls-password');
	const { readXls } = await import('hucre/xlsx');
	const { sheets } = await readXls(bytes);
	const budget = createCellBudget();
	return sheets.flatMap((sheet, index) => {
		const known = facts.sheets[index];
		if (!known?.isWorksheet) return [];
		return [toSheet(sheet, known, facts.is1904, new SheetGrid(budget))];
	});
}

function readWorkbookStream(bytes: Uint8Array): Uint8Array {
	try {
		const file = new CompoundFile(bytes);
		const name = ['Workbook', 'Book'].find((each) => file.has(each));
		if (!name) throw new NotReadable('no-workbook');
		return file.read(name);
	} catch (cause) {
		if (cause instanceof CompoundDamage) throw new NotReadable(cause.message, { cause });
		throw cause;
	}
}

function toSheet(
	{ name, rows, merges = [] }: LibrarySheet,
	known: XlsSheetFacts,
	is1904: boolean,
	grid: SheetGrid
): Sheet {
	grid.name = name;
	grid.isHidden = known.isHidden;
	for (const row of known.hiddenRows) grid.hiddenRows.add(row);
	// Rows without cells are holes in what the library gives.
	rows.forEach((cells, row) => {
		cells.forEach((value, column) => {
			grid.put(row, column, formatCell(value, known.formats.get(`${row},${column}`), is1904));
		});
	});
	for (const [key, text] of known.texts) {
		const [row = 0, column = 0] = key.split(',').map(Number);
		grid.put(row, column, text);
	}
	for (const { startRow, startCol, endRow, endCol } of merges) {
		const [rowSpan, columnSpan] = [endRow - startRow + 1, endCol - startCol + 1];
		grid.merge({ row: startRow, column: startCol, rowSpan, columnSpan });
	}
	return grid.toSheet();
}
