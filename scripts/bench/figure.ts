/** One line of the table: what was measured, and every value of it. */
export interface Figure {
	what: string;
	unit: 'ms' | 'kB' | 'MB' | '×';
	values: readonly number[];
	/** The largest median that is still good; a figure without one only informs. */
	budget?: number;
}

/** What a measurement is given. */
export interface BenchOptions {
	/** How often everything is repeated; the table shows medians. */
	runs: number;
}

/** Something to measure, chosen by its name on the command line. */
export interface Measurement {
	name: string;
	measure(options: BenchOptions): Promise<Figure[]>;
}

/** The value below which a share (0..1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	const place = (sorted.length - 1) * share;
	const lower = sorted[Math.floor(place)] ?? NaN;
	const upper = sorted[Math.ceil(place)] ?? NaN;
	return lower + (upper - lower) * (place - Math.floor(place));
}

/** Run something several times, one after the other. */
export async function repeat<T>(times: number, run: (index: number) => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let index = 0; index < times; index++) results.push(await run(index));
	return results;
}
