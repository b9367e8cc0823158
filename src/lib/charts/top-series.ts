/** Rows summed by group: the largest four groups by name, everything else as one. */
export interface TopSeries {
	/** Codes of the named groups, largest first. */
	named: string[];
	/** True when something is left for 「その他」. */
	hasRest: boolean;
}

/**
 * The groups a chart of at most five series names: the four largest, or all five when there are no
 * more. Ties are settled by code so that colors do not jump.
 */
export function topSeries(sums: ReadonlyMap<string, number>, most = 5): TopSeries {
	const order = [...sums]
		.filter(([, value]) => value > 0)
		.sort(([codeA, a], [codeB, b]) => b - a || (codeA < codeB ? -1 : 1))
		.map(([code]) => code);
	if (order.length <= most) return { named: order, hasRest: false };
	return { named: order.slice(0, most - 1), hasRest: true };
}
