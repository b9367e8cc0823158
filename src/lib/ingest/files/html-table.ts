import { readAttributes, tokenizeMarkup, type MarkupToken } from './markup';
import { createCellBudget, SheetGrid, SheetTooLarge, type CellBudget } from './sheet-grid';
import type { Sheet } from './sheet';

/** Elements whose content is never text of a cell. */
const DROPPED = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'textarea',
	'select',
	'xml',
	'svg'
]);
const BREAKS = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'hr', 'tr']);
const MOST_TABLES = 1000;
const MOST_COLUMNS_SPANNED = 1000;
const MOST_ROWS_SPANNED = 65_534;

/**
 * Read the tables of an HTML page, as many systems export them under the name .xls. Nothing in it
 * is run or loaded. Spans are filled, a `<br>` is a line break, and a table within a table is a
 * sheet of its own. Tables without text are left out. Throws `SheetTooLarge`.
 */
export function readHtmlTables(text: string): Sheet[] {
	const reader = new HtmlReader();
	for (const token of tokenizeMarkup(text)) reader.read(token);
	return reader.finish();
}

class HtmlReader {
	readonly #budget: CellBudget = createCellBudget();
	readonly #tables: HtmlTable[] = [];
	readonly #open: HtmlTable[] = [];
	#dropped = '';

	read(token: MarkupToken) {
		if (this.#dropped !== '') {
			if (token.kind === 'close' && token.name === this.#dropped) this.#dropped = '';
			return;
		}
		const table = this.#open.at(-1);
		if (token.kind === 'text') table?.write(token.text);
		else if (token.kind === 'close') this.#close(token.name, table);
		else if (DROPPED.has(token.name)) this.#dropped = token.isEmpty ? '' : token.name;
		else if (token.name === 'table') this.#startTable();
		else table?.open(token.name, token.source);
	}

	finish(): Sheet[] {
		return this.#tables.map((table) => table.toSheet()).filter(({ rows }) => rows.length > 0);
	}

	#startTable() {
		if (this.#tables.length === MOST_TABLES) throw new SheetTooLarge(`${MOST_TABLES} tables`);
		const table = new HtmlTable(this.#budget);
		this.#tables.push(table);
		this.#open.push(table);
	}

	#close(name: string, table: HtmlTable | undefined) {
		if (name === 'table') this.#open.pop();
		else table?.close(name);
	}
}

class HtmlTable {
	readonly #grid: SheetGrid;
	/** For each column the row until which a cell from above reaches down. */
	readonly #reach: number[] = [];
	#row = -1;
	#column = 0;
	#text: string | null = null;
	#caption: string | null = null;
	#rowSpan = 1;
	#columnSpan = 1;

	constructor(budget: CellBudget) {
		this.#grid = new SheetGrid(budget);
	}

	open(name: string, source: string) {
		if (name === 'caption') this.#caption = '';
		if (name === 'tr') this.#startRow(source);
		if (name === 'td' || name === 'th') this.#startCell(source);
		else if (BREAKS.has(name)) this.write('\n', true);
	}

	close(name: string) {
		if (name === 'caption') this.#finishCaption();
		if (name === 'td' || name === 'th' || name === 'tr') this.#finishCell();
		else if (BREAKS.has(name)) this.write('\n', true);
	}

	write(text: string, isBreak = false) {
		const plain = isBreak ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
		if (this.#caption !== null) this.#caption += plain;
		else if (this.#text !== null) this.#text += plain;
	}

	toSheet(): Sheet {
		this.#finishCell();
		return this.#grid.toSheet();
	}

	#finishCaption() {
		this.#grid.name = tidy(this.#caption ?? '').replaceAll('\n', ' ');
		this.#caption = null;
	}

	#startRow(source: string) {
		this.#finishCell();
		this.#row += 1;
		this.#column = 0;
		const { style = '', hidden } = readAttributes(source);
		if (/display\s*:\s*none/i.test(style) || hidden !== undefined) {
			this.#grid.hiddenRows.add(this.#row + 1);
		}
	}

	#startCell(source: string) {
		this.#finishCell();
		if (this.#row === -1) this.#row = 0;
		while ((this.#reach[this.#column] ?? 0) > this.#row) this.#column += 1;
		const { rowspan, colspan } = readAttributes(source);
		this.#rowSpan = toSpan(rowspan, MOST_ROWS_SPANNED);
		this.#columnSpan = toSpan(colspan, MOST_COLUMNS_SPANNED);
		this.#text = '';
	}

	#finishCell() {
		if (this.#text === null) return;
		const [row, column, rowSpan, columnSpan] = [
			this.#row,
			this.#column,
			this.#rowSpan,
			this.#columnSpan
		];
		this.#grid.put(row, column, tidy(this.#text));
		this.#text = null;
		for (let index = column; index < column + columnSpan; index++) {
			this.#reach[index] = row + rowSpan;
		}
		this.#column += columnSpan;
		this.#grid.merge({ row, column, rowSpan, columnSpan });
	}
}

function toSpan(value: string | undefined, most: number): number {
	const span = Number.parseInt(value ?? '1', 10);
	return span >= 1 ? Math.min(span, most) : 1;
}

/** Lines trimmed, none empty: a cell with a no-break space only is empty. */
function tidy(text: string): string {
	const lines = text.split('\n').map((line) => line.trim());
	return lines.filter((line) => line !== '').join('\n');
}
