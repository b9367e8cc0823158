const QUOTED = /[",\r\n]/;
/** What a spreadsheet would take for a formula; full-width signs as a precaution. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Rows as a CSV that Excel opens as it is: UTF-8 with a byte order mark, lines ending in CRLF, and
 * no cell that would run as a formula. Numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
	const lines = rows.map((row) => row.map(toCell).join(','));
	return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}

function toCell(text: string): string {
	const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
	return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
