/**
 * The rows that are spoken of as one: of numbers that were rounded to the same any may be the most
 * or the least, so that all are named; else one alone.
 */
export function alike<Row>(
	one: Row,
	rows: readonly Row[],
	valueOf: (row: Row) => number,
	isRounded: boolean
): readonly Row[] {
	return isRounded ? rows.filter((row) => valueOf(row) === valueOf(one)) : [one];
}
