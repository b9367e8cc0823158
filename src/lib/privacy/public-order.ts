/** A column that rows are in the order of. */
export interface OrderTerm {
	column: string;
	isDescending: boolean;
	/** A column that groups rows: their sums are compared, of one group none is larger; or ''. */
	group: string;
}

type Row = Readonly<Record<string, unknown>>;

const TERM = /^(?:most ([a-z_]+) of ([a-z_]+)|([a-z_]+)( desc)?)$/;

/** The part that stands for all others comes last, whatever its size. */
const REST = 'rest';

/** Read `attendances desc, municipality_code` or `most attendances of part`. Throws on others. */
export function orderTerms(text: string): OrderTerm[] {
	return text.split(', ').map((term) => {
		const [, summed, group, column, descending] = TERM.exec(term) ?? [];
		if (summed && group) return { column: summed, isDescending: true, group };
		if (!column) throw new Error(`bad order of rows: ${term}`);
		return { column, isDescending: descending !== undefined, group: '' };
	});
}

/**
 * Public rows in an order that depends on nothing but what is published: in the one of the metric,
 * two hidden numbers would be told apart by their places.
 */
export function inPublicOrder<Shown extends Row>(
	rows: readonly Shown[],
	terms: readonly OrderTerm[]
): Shown[] {
	const comparers = terms.map((term) => (term.group ? byGroup(rows, term) : byColumn(term)));
	return rows.toSorted((one, other) => {
		for (const compare of comparers) {
			const difference = compare(one, other);
			if (difference !== 0) return difference;
		}
		return 0;
	});
}

function compareValues(one: unknown, other: unknown): number {
	if (one === other) return 0;
	// As in SQL, what is not known comes last.
	if (one === null || other === null) return one === null ? 1 : -1;
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	return String(one) < String(other) ? -1 : 1;
}

function byColumn({ column, isDescending }: OrderTerm) {
	const direction = isDescending ? -1 : 1;
	return (one: Row, other: Row) => direction * compareValues(one[column], other[column]);
}

function byGroup(rows: readonly Row[], { column, group }: OrderTerm) {
	const sums = new Map<unknown, number>();
	for (const row of rows) {
		sums.set(row[group], (sums.get(row[group]) ?? 0) + Number(row[column]));
	}
	const isRest = (row: Row) => Number(row[group] === REST);
	return (one: Row, other: Row) =>
		isRest(one) - isRest(other) ||
		(sums.get(other[group]) ?? 0) - (sums.get(one[group]) ?? 0) ||
		compareValues(one[group], other[group]);
}
