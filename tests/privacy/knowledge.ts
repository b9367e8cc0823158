import { hiddenThreshold, WITHHELD } from '$lib/domain/hidden-count';
import type { Protection } from '$lib/privacy/protection';

/** What an attacker knows of a number: the smallest and the largest it may be. */
export type Range = [low: number, high: number];

/** Numbers that add up to another one, by their names. */
export interface Sum {
	total: string;
	parts: readonly string[];
}

/** Two numbers of which one is known to be no smaller than the other. */
export interface Order {
	larger: string;
	smaller: string;
}

/**
 * What the published form of a count says, read as any reader of the note can read it. Nobody
 * withholds a count of nobody: 0 is shown.
 */
export function rangeOf(shown: number, { threshold, base }: Protection): Range {
	if (shown === WITHHELD) return [1, Infinity];
	const hidden = hiddenThreshold(shown);
	if (hidden !== null) return [1, hidden - 1];
	if (shown === 0) return [0, 0];
	const half = Math.floor(base / 2);
	return [Math.max(threshold, shown - half), shown + half];
}

/** Everything published about every number, and what adds up to what. */
export class Knowledge {
	readonly ranges = new Map<string, Range>();
	readonly sums: Sum[] = [];
	readonly orders: Order[] = [];
	/** Names of numbers that were not shown. */
	readonly hidden = new Set<string>();

	/** Learn a published number. The same number published twice narrows what it may be. */
	learn(name: string, shown: number, protection: Protection): void {
		const [low, high] = rangeOf(shown, protection);
		const [lowBefore, highBefore] = this.ranges.get(name) ?? [0, Infinity];
		this.ranges.set(name, [Math.max(low, lowBefore), Math.min(high, highBefore)]);
		if (hiddenThreshold(shown) !== null) this.hidden.add(name);
	}

	/** Learn that a number is at least as large as another one, which is published to the digit. */
	learnAtLeast(name: string, least: number): void {
		const [low, high] = this.#rangeOf(name);
		this.ranges.set(name, [Math.max(low, least), high]);
	}

	/** Draw every conclusion that subtraction allows, until there is none left. */
	conclude(): void {
		let isNews = true;
		while (isNews) {
			isNews = false;
			for (const sum of this.sums) if (this.#subtract(sum)) isNews = true;
			for (const order of this.orders) if (this.#compare(order)) isNews = true;
		}
	}

	/** Hidden numbers that are known to the digit now; that there is nobody is no secret. */
	recovered(): string[] {
		return [...this.hidden].filter((name) => {
			const [low, high] = this.#rangeOf(name);
			return low === high && low > 0;
		});
	}

	#rangeOf(name: string): Range {
		return this.ranges.get(name) ?? [0, Infinity];
	}

	#narrow(name: string, low: number, high: number): boolean {
		const [lowBefore, highBefore] = this.#rangeOf(name);
		const next: Range = [Math.max(low, lowBefore), Math.min(high, highBefore)];
		if (next[0] > next[1]) throw new Error(`what is published of ${name} contradicts itself`);
		this.ranges.set(name, next);
		return next[0] > lowBefore || next[1] < highBefore;
	}

	#compare({ larger, smaller }: Order): boolean {
		const isMore = this.#narrow(larger, this.#rangeOf(smaller)[0], Infinity);
		return this.#narrow(smaller, 0, this.#rangeOf(larger)[1]) || isMore;
	}

	#subtract({ total, parts }: Sum): boolean {
		const ranges = parts.map((part) => this.#rangeOf(part));
		const low = ranges.reduce((sum, [from]) => sum + from, 0);
		const high = ranges.reduce((sum, [, to]) => sum + to, 0);
		let isNews = this.#narrow(total, low, high);
		const [totalLow, totalHigh] = this.#rangeOf(total);
		parts.forEach((part, index) => {
			const [from, to] = ranges[index] ?? [0, Infinity];
			const most = totalHigh - (low - from);
			const least = to === Infinity ? othersMost(ranges, index, totalLow) : totalLow - (high - to);
			if (this.#narrow(part, Number.isFinite(least) ? least : 0, most)) isNews = true;
		});
		return isNews;
	}
}

/** What the total leaves at least for a part without an upper bound. */
function othersMost(ranges: readonly Range[], index: number, totalLow: number): number {
	const others = ranges.reduce((sum, [, to], at) => (at === index ? sum : sum + to), 0);
	return totalLow - others;
}
