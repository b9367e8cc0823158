import { readHtmlTables } from './html-table';
import type { Sheet } from './sheet';
import { SheetTooLarge } from './sheet-grid';
import { isSpreadsheetXml, readSpreadsheetXml } from './spreadsheet-xml';

/** A text that is a spreadsheet by its markup, as sheets, or why it is not read. */
export type MarkupReading =
	| { ok: true; sheets: Sheet[]; container: 'html' | 'xml' }
	/** `detail` says what was found, in English, for a report. */
	| { ok: false; problem: 'too-large' | 'empty'; detail: string };

/**
 * Read a decoded text that is HTML with tables or a workbook of Excel 2003 in XML, whatever its
 * name ends in. Null when it is neither, and so is read as separated values.
 */
export function readMarkupSheets(text: string): MarkupReading | null {
	const isXml = isSpreadsheetXml(text);
	if (!isXml && !isHtml(text)) return null;
	try {
		const sheets = isXml ? readSpreadsheetXml(text) : readHtmlTables(text);
		const hasCells = sheets.some(({ rows }) => rows.length > 0);
		if (!hasCells) return { ok: false, problem: 'empty', detail: '' };
		return { ok: true, sheets, container: isXml ? 'xml' : 'html' };
	} catch (cause) {
		if (!(cause instanceof SheetTooLarge)) throw cause;
		return { ok: false, problem: 'too-large', detail: cause.message };
	}
}

/** Whether a text begins as a page, comments and an XML declaration before it allowed. */
function isHtml(text: string): boolean {
	const start = text.slice(0, 10_000).replace(/<!--[^]*?-->|<\?xml[^>]*>|\ufeff/g, '');
	return /^\s*<(?:!doctype html|html|head|body|meta|style|table|div)\b/i.test(start);
}
