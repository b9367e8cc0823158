/** What a spreadsheet may run as a formula; full-width signs as a precaution. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n\0]/;
const GUARDED = /^'+[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A cell that no spreadsheet runs as a formula: a ' goes before what would be one. Numbers stay
 * numbers. `unguardFormula` gives the same text back, whatever apostrophes it began with.
 */
export function guardFormula(text: string): string {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Take off the one ' that exports put before a cell a spreadsheet would run. */
export function unguardFormula(text: string): string {
	return GUARDED.test(text) ? text.slice(1) : text;
}
