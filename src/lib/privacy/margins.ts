import { hiddenBelow, WITHHELD } from '$lib/domain/hidden-count';
import type { Protection } from './protection';

/** So far, in people, all parts together must be from the ends of what their forms allow. */
const SLACK = 2;

/** A count as it is published: hidden, or rounded. 0 stays 0. */
export function published(count: number, { threshold, base }: Protection): number {
	if (count === 0) return 0;
	if (count > 0 && count < threshold) return hiddenBelow(threshold);
	return Math.round(count / base) * base;
}

/** What a reader knows of a count from the way it is published. */
function knownRange(shown: number, { threshold, base }: Protection): [low: number, high: number] {
	if (shown === 0) return [0, 0];
	if (shown === WITHHELD) return [0, Infinity];
	if (shown === hiddenBelow(threshold)) return [1, threshold - 1];
	const half = Math.floor(base / 2);
	return [Math.max(threshold, shown - half), shown + half];
}

/**
 * Publish counts that make up a total, so that no hidden one can be told from it, even by a reader
 * who knows the total to the digit. A count is given away only where all of them lie at the
 * same end of what their published forms allow; there one more is withheld, the smallest shown.
 */
export function publishParts(counts: readonly number[], protection: Protection): number[] {
	const shown = counts.map((count) => published(count, protection));
	const hidden = hiddenBelow(protection.threshold);
	const others = counts.filter((count) => count !== 0).length;
	if (!shown.includes(hidden) || others < 2) return shown;
	const total = counts.reduce((sum, count) => sum + count, 0);
	const isTold = () => {
		const ranges = shown.map((form) => knownRange(form, protection));
		const low = ranges.reduce((sum, [from]) => sum + from, 0);
		const high = ranges.reduce((sum, [, to]) => sum + to, 0);
		return low > total - SLACK || high < total + SLACK;
	};
	while (isTold()) {
		const smallest = indexOfSmallest(counts, shown, hidden);
		shown[smallest] = WITHHELD;
	}
	return shown;
}

/** The smallest count still shown; where all are hidden, the largest of those. */
function indexOfSmallest(
	counts: readonly number[],
	shown: readonly number[],
	hidden: number
): number {
	const candidates = counts
		.map((count, index) => ({ count, index, form: shown[index] ?? 0 }))
		.filter(({ count, form }) => count !== 0 && form !== WITHHELD);
	const open = candidates.filter(({ form }) => form !== hidden);
	const ordered = open.length
		? open.sort((one, other) => one.count - other.count)
		: candidates.sort((one, other) => other.count - one.count);
	const [first] = ordered;
	if (!first) throw new Error(`nothing left to withhold of ${counts.length} counts`);
	return first.index;
}
