/**
 * The rows that are spoken of as one: all of a number are the most or the least, so that all are
 * named. Where numbers were rounded, any of them may be it.
 */
export function alike<Row>(
	one: Row,
	rows: readonly Row[],
	valueOf: (row: Row) => number
): readonly Row[] {
	return rows.filter((row) => valueOf(row) === valueOf(one));
}
