/** Fewer values than this have no usual range, as in `unusual-meetings.sql`. */
export const FEWEST_FOR_RANGE = 8;

/** 3 ÷ 1.128, the constant of moving ranges of two, rounded as its sources print it. */
const NATURAL_LIMIT = 2.66;

/** The values that are as usual lie between the two. */
export interface UsualRange {
	low: number;
	high: number;
}

/**
 * The usual range of numbers in the order of time: mean ± 2.66 × mean moving range, the rule of the
 * XmR chart (Wheeler, Understanding Variation; NHS, Making Data Count) and that of
 * `unusual-meetings.sql`, here of the numbers of years that a chart shows. Null where they are few.
 */
export function usualRange(values: readonly number[]): UsualRange | null {
	if (values.length < FEWEST_FOR_RANGE) return null;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const moves = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
	const reach = (NATURAL_LIMIT * moves.reduce((sum, move) => sum + move, 0)) / moves.length;
	return { low: mean - reach, high: mean + reach };
}
