import type { Sheet } from './sheet';

/** A sheet that has more cells than are read. */
export class SheetTooLarge extends Error {}

/** How many cells may still be kept; shared by all sheets of a file. */
export interface CellBudget {
	cellsLeft: number;
}

/** Room for all sheets of a file, filled cells of merged areas included. */
export function createCellBudget(): CellBudget {
	return { cellsLeft: 10_000_000 };
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A merged area of a sheet; rows and columns count from 0. */
export interface MergedArea {
	row: number;
	column: number;
	rowSpan: number;
	columnSpan: number;
}

/** Collects the cells of one sheet and its merged areas. */
export class SheetGrid {
	readonly rows: string[][] = [];
	readonly hiddenRows = new Set<number>();
	isHidden = false;
	name = '';
	readonly #budget: CellBudget;
	readonly #merged: MergedArea[] = [];

	constructor(budget: CellBudget) {
		this.#budget = budget;
	}

	/** Write a cell; throws `SheetTooLarge` beyond what a spreadsheet or the memory holds. */
	put(row: number, column: number, text: string) {
		if (text === '') return;
		if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
			throw new SheetTooLarge(`${row + 1}×${column + 1}`);
		}
		while (this.rows.length <= row) this.rows.push([]);
		const cells = this.rows[row]!;
		if (column >= cells.length) this.#count(column + 1 - cells.length);
		while (cells.length < column) cells.push('');
		cells[column] = text;
	}

	/** Remember a merged area, which is filled with its first cell when all rows are known. */
	merge(area: MergedArea) {
		if (area.rowSpan > 1 || area.columnSpan > 1) this.#merged.push(area);
	}

	/** The finished sheet: merged areas filled, nothing empty at the ends. */
	toSheet(): Sheet {
		trimRows(this.rows);
		const width = this.rows.reduce((widest, { length }) => Math.max(widest, length), 0);
		for (const area of this.#merged) this.#fill(area, width);
		trimRows(this.rows);
		return {
			name: this.name,
			rows: this.rows,
			hiddenRows: [...this.hiddenRows].filter((row) => row <= this.rows.length),
			isHidden: this.isHidden
		};
	}

	/** Only within what has cells: a title merged over all columns would be 16,384 cells wide. */
	#fill({ row, column, rowSpan, columnSpan }: MergedArea, width: number) {
		const text = this.rows[row]?.[column];
		if (!text) return;
		const bottom = Math.min(this.rows.length, row + rowSpan);
		const right = Math.min(width, column + columnSpan);
		if (bottom <= row || right <= column) return;
		this.#count((bottom - row) * (right - column));
		for (let y = row; y < bottom; y++) {
			for (let x = column; x < right; x++) this.put(y, x, text);
		}
	}

	#count(cells: number) {
		this.#budget.cellsLeft -= cells;
		if (this.#budget.cellsLeft < 0) throw new SheetTooLarge('');
	}
}

function trimRows(rows: string[][]) {
	for (const cells of rows) {
		while (cells.length > 0 && cells.at(-1) === '') cells.pop();
	}
	while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
}
