import { readAttributes, tokenizeMarkup, type MarkupToken } from './markup';
import { formatPlain } from './number-format';
import { createCellBudget, SheetGrid, type CellBudget } from './sheet-grid';
import type { Sheet } from './sheet';

type Attributes = Partial<Record<string, string>>;

/** Whether a text is a workbook of Excel 2003 in XML, which systems export under the name .xls. */
export function isSpreadsheetXml(text: string): boolean {
	return /^\s*<\?xml[^>]*>\s*(?:<\?mso[^>]*>\s*)?<(?:ss:)?Workbook\b/i.test(text.slice(0, 2000));
}

/**
 * Read the sheets of such a workbook. Comments and furigana are no text of a cell. Throws
 * `SheetTooLarge`.
 */
export function readSpreadsheetXml(text: string): Sheet[] {
	const reader = new XmlReader();
	for (const token of tokenizeMarkup(text)) reader.read(token);
	return reader.sheets;
}

class XmlReader {
	readonly sheets: Sheet[] = [];
	readonly #budget: CellBudget = createCellBudget();
	#grid: SheetGrid | null = null;
	#row = -1;
	#rowEnd = 0;
	#column = 0;
	#type = '';
	#text: string | null = null;
	#isVisible: string | null = null;
	#isComment = false;

	read(token: MarkupToken) {
		if (token.kind === 'text') {
			if (this.#text !== null) this.#text += token.text;
			if (this.#isVisible !== null) this.#isVisible += token.text;
			return;
		}
		const name = token.name.replace(/^(ss|x):/, '');
		if (token.kind === 'close') return this.#close(name);
		this.#open(name, readAttributes(token.source));
		if (token.isEmpty) this.#close(name);
	}

	#open(name: string, attributes: Attributes) {
		if (name === 'worksheet') {
			this.#grid = new SheetGrid(this.#budget);
			this.#grid.name = attributes['ss:name'] ?? '';
			this.#row = -1;
			this.#rowEnd = 0;
		}
		if (name === 'comment') this.#isComment = true;
		if (name === 'row') this.#startRow(attributes);
		if (name === 'cell') this.#startCell(attributes);
		if (name === 'visible') this.#isVisible = '';
		if (name !== 'data' || this.#isComment) return;
		this.#type = attributes['ss:type'] ?? '';
		this.#text = '';
	}

	#close(name: string) {
		if (name === 'data' && this.#text !== null) {
			this.#grid?.put(this.#row, this.#column, toText(this.#type, this.#text));
			this.#text = null;
		}
		if (name === 'comment') this.#isComment = false;
		if (name === 'cell') this.#column += 1;
		if (name === 'visible' && this.#grid) {
			this.#grid.isHidden = /hidden/i.test(this.#isVisible ?? '');
			this.#isVisible = null;
		}
		if (name !== 'worksheet' || !this.#grid) return;
		this.sheets.push(this.#grid.toSheet());
		this.#grid = null;
	}

	#startRow(attributes: Attributes) {
		this.#row = toIndex(attributes['ss:index'], this.#rowEnd);
		const more = Math.min(Number(attributes['ss:span'] ?? 0) || 0, 1_048_576);
		this.#rowEnd = this.#row + 1 + more;
		this.#column = 0;
		if (attributes['ss:hidden'] !== '1') return;
		for (let row = this.#row; row < this.#rowEnd; row++) this.#grid?.hiddenRows.add(row + 1);
	}

	#startCell(attributes: Attributes) {
		this.#column = toIndex(attributes['ss:index'], this.#column);
		const [right, down] = [attributes['ss:mergeacross'], attributes['ss:mergedown']];
		const columnSpan = 1 + (Number(right ?? 0) || 0);
		const rowSpan = 1 + (Number(down ?? 0) || 0);
		this.#grid?.merge({ row: this.#row, column: this.#column, rowSpan, columnSpan });
	}
}

function toIndex(value: string | undefined, otherwise: number): number {
	const index = Number(value);
	return Number.isInteger(index) && index >= 1 ? index - 1 : otherwise;
}

function toText(type: string, text: string): string {
	if (type === 'Number') return Number.isFinite(Number(text)) ? formatPlain(Number(text)) : text;
	if (type === 'Boolean') return text.trim() === '1' ? 'TRUE' : 'FALSE';
	if (type !== 'DateTime') return text.replace(/\r\n?/g, '\n');
	const [date = '', clock = ''] = text.trim().split('T');
	const shown = clock.replace(/\.\d+$/, '').replace(/^(\d\d:\d\d):00$/, '$1');
	if (shown === '' || shown === '00:00') return date;
	// A time without a day is written on the day before the first one.
	return date === '1899-12-31' || date === '1899-12-30' ? shown : `${date} ${shown}`;
}
