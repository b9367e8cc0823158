/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

/** Random numbers that a seed decides. */
export function createRandom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number from 0 up to (not with) `count`. */
export function pickNumber(random: Random, count: number): number {
	return Math.floor(random() * count);
}

/** One of some things, or undefined of none. */
export function pick<T>(random: Random, list: readonly T[]): T | undefined {
	return list[pickNumber(random, list.length)];
}
