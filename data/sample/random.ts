/** A seeded source of numbers: the same seed gives the same sample on every machine. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A number from 0 (inclusive) to 1 (exclusive), by integer arithmetic: no rounding differs. */
	next(): number {
		this.#state = (this.#state + 0x9e3779b9) >>> 0;
		return mix(this.#state) / 0x1_0000_0000;
	}

	/** A whole number from `low` to `high`, both inclusive. */
	between(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	/** One entry of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		const entry = list[Math.floor(this.next() * list.length)];
		if (entry === undefined) throw new Error('nothing to pick from: []');
		return entry;
	}

	/** A copy in random order. */
	shuffle<T>(list: readonly T[]): T[] {
		const result = [...list];
		for (let last = result.length - 1; last > 0; last--) {
			const other = this.between(0, last);
			[result[last], result[other]] = [result[other] as T, result[last] as T];
		}
		return result;
	}
}

/** Scramble 32 bits. Every input has its own output, so mixed counters never collide. */
export function mix(value: number): number {
	let bits = value >>> 0;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}
