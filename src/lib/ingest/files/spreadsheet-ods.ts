import { readAttributes, tokenizeMarkup, type MarkupToken } from './markup';
import { formatClock, formatPlain } from './number-format';
import { createCellBudget, SheetGrid, type CellBudget } from './sheet-grid';
import type { Sheet } from './sheet';

type Attributes = Partial<Record<string, string>>;

interface OdsCell {
	column: number;
	repeat: number;
	text: string;
	attributes: Attributes;
}

/** What hangs on a cell or beside the sheets and is not its text. */
const ASIDE =
	/^(office:annotation|text:ruby-text|table:(shapes|dde-links|tracked-changes))$|^draw:/;

/**
 * Read the sheets of an .ods from its content.xml. The library is not used for it: it leaves out
 * rows in groups and repeated heading rows, and appends furigana to the name.
 */
export function readOdsSheets(content: string): Sheet[] {
	const reader = new OdsReader();
	for (const token of tokenizeMarkup(content)) reader.read(token);
	return reader.sheets;
}

class OdsReader {
	readonly sheets: Sheet[] = [];
	readonly #budget: CellBudget = createCellBudget();
	readonly #hiddenStyles = new Set<string>();
	#style = '';
	#grid: SheetGrid | null = null;
	#row = 0;
	#rowRepeat = 1;
	#column = 0;
	#cells: OdsCell[] = [];
	#attributes: Attributes | null = null;
	#isCovered = false;
	#text = '';
	#aside = 0;

	read(token: MarkupToken) {
		if (this.#skip(token)) return;
		if (token.kind === 'text') {
			if (this.#attributes) this.#text += token.text;
		} else if (token.kind === 'close') this.#close(token.name);
		else {
			this.#open(token.name, token.source);
			if (token.isEmpty) this.#close(token.name);
		}
	}

	#skip(token: MarkupToken): boolean {
		if (token.kind === 'text' || !ASIDE.test(token.name)) return this.#aside > 0;
		if (token.kind === 'close') this.#aside = Math.max(0, this.#aside - 1);
		else if (!token.isEmpty) this.#aside += 1;
		return true;
	}

	#open(name: string, source: string) {
		if (name === 'text:p') return this.#startParagraph();
		if (name === 'text:s') this.#text += ' '.repeat(clamp(readAttributes(source)['text:c'], 1000));
		if (name === 'text:tab') this.#text += '\t';
		if (name === 'text:line-break') this.#text += '\n';
		if (name === 'style:style') this.#style = readAttributes(source)['style:name'] ?? '';
		if (name === 'style:table-properties') {
			if (readAttributes(source)['table:display'] === 'false') this.#hiddenStyles.add(this.#style);
		}
		if (name === 'table:table') this.#startSheet(readAttributes(source));
		if (name === 'table:table-row') this.#startRow(readAttributes(source));
		if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
			this.#attributes = readAttributes(source);
			this.#isCovered = name === 'table:covered-table-cell';
			this.#text = '';
		}
	}

	#close(name: string) {
		if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#finishCell();
		if (name === 'table:table-row') this.#finishRow();
		if (name !== 'table:table' || !this.#grid) return;
		this.sheets.push(this.#grid.toSheet());
		this.#grid = null;
	}

	#startParagraph() {
		if (this.#text !== '') this.#text += '\n';
	}

	#startSheet(attributes: Attributes) {
		this.#grid = new SheetGrid(this.#budget);
		this.#grid.name = attributes['table:name'] ?? '';
		this.#grid.isHidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
		this.#row = 0;
	}

	#startRow(attributes: Attributes) {
		this.#rowRepeat = clamp(attributes['table:number-rows-repeated'], 1_048_576);
		this.#cells = [];
		this.#column = 0;
		const visibility = attributes['table:visibility'];
		if (visibility !== 'collapse' && visibility !== 'filter') return;
		for (let row = 1; row <= this.#rowRepeat; row++) this.#grid?.hiddenRows.add(this.#row + row);
	}

	#finishCell() {
		const attributes = this.#attributes;
		this.#attributes = null;
		if (!attributes) return;
		const repeat = clamp(attributes['table:number-columns-repeated'], 16_384);
		const text = this.#isCovered ? '' : readCell(attributes, this.#text);
		if (text !== '') this.#cells.push({ column: this.#column, repeat, text, attributes });
		this.#column += repeat;
	}

	/** Rows are repeated hundreds of thousands of times at the end of a sheet, without cells. */
	#finishRow() {
		const repeat = this.#cells.length > 0 ? this.#rowRepeat : 0;
		for (let row = this.#row; row < this.#row + repeat; row++) {
			for (const cell of this.#cells) this.#put(row, cell);
		}
		this.#row += this.#rowRepeat;
	}

	#put(row: number, { column, repeat, text, attributes }: OdsCell) {
		for (let index = 0; index < repeat; index++) this.#grid?.put(row, column + index, text);
		const rowSpan = clamp(attributes['table:number-rows-spanned'], 1_048_576);
		const columnSpan = clamp(attributes['table:number-columns-spanned'], 16_384);
		this.#grid?.merge({ row, column, rowSpan, columnSpan });
	}
}

/** The text of a cell by its type; what the sheet shows only where it says more. */
function readCell(attributes: Attributes, shown: string): string {
	if (attributes['calcext:value-type'] === 'error') return shown;
	const number = Number(attributes['office:value']);
	switch (attributes['office:value-type']) {
		case 'float':
			return keepsDigits(shown, number) ? shown : formatPlain(number);
		case 'currency':
			return formatPlain(number);
		case 'percentage':
			return shown.endsWith('%') ? shown : `${formatPlain(number * 100)}%`;
		case 'boolean':
			return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
		case 'date':
			return readDate(attributes['office:date-value'] ?? '') ?? shown;
		case 'time':
			return readDuration(attributes['office:time-value'] ?? '') ?? shown;
		default:
			return shown === '' ? (attributes['office:string-value'] ?? '') : shown;
	}
}

/** Leading zeros and the dash of a postal code: the same digits, shown at fixed places. */
function keepsDigits(shown: string, value: number): boolean {
	return /^0\d+$|^\d{2,}(-\d+)+$/.test(shown) && Number(shown.replaceAll('-', '')) === value;
}

function readDate(value: string): string | null {
	const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?/.exec(value);
	if (!match) return null;
	const [, date = '', hours, minutes, seconds] = match;
	const clock = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
	return clock === 0 ? date : `${date} ${formatClock(clock)}`;
}

function readDuration(value: string): string | null {
	const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(value);
	if (!match) return null;
	const [, hours = 0, minutes = 0, seconds = 0] = match;
	return formatClock(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

function clamp(value: string | undefined, most: number): number {
	const number = Number(value ?? 1);
	return number >= 1 ? Math.min(Math.trunc(number), most) : 1;
}
