/** What is usual of some numbers in order, by the rules of the XmR chart. */
export interface Usual {
	mean: number;
	/** Null below eight numbers. */
	limits: { lower: number; upper: number } | null;
	/** Of each number. */
	signals: string[];
}

/** Means of equal fractions may differ from them in the last digits. */
const SAME = 1e-6;

/** Length of the run of equal sides that an index is in. */
function runLength(sides: readonly number[], at: number): number {
	let [first, last] = [at, at];
	while (first > 0 && sides[first - 1] === sides[at]) first -= 1;
	while (last < sides.length - 1 && sides[last + 1] === sides[at]) last += 1;
	return last - first + 1;
}

/** Mean, limits and signals, reckoned by hand. */
export function usualOf(values: readonly number[]): Usual {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	if (values.length < 8) return { mean, limits: null, signals: values.map(() => 'none') };
	const steps = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
	const range = steps.reduce((sum, step) => sum + step, 0) / steps.length;
	const [lower, upper] = [mean - 2.66 * range, mean + 2.66 * range];
	const sides = values.map((value) =>
		Math.abs(value - mean) <= SAME ? 0 : Math.sign(value - mean)
	);
	const signals = values.map((value, at) => {
		if (value > upper + SAME) return 'above';
		if (value < lower - SAME) return 'below';
		if (sides[at] === 0 || runLength(sides, at) < 8) return 'none';
		return sides[at] === 1 ? 'run-above' : 'run-below';
	});
	return { mean, limits: { lower, upper }, signals };
}
