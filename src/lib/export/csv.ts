import { guardFormula } from '$lib/domain/formula';

const QUOTED = /[",\r\n]/;

/**
 * Rows as a CSV that Excel opens as it is: UTF-8 with a byte order mark, lines ending in CRLF, and
 * no cell that would run as a formula. Numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`\ufeff${csvText(rows)}`);
}

/** The text of such a CSV, without the mark. */
export function csvText(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
	const safe = guardFormula(text);
	return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
