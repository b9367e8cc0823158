import { hiddenBelow, WITHHELD } from '$lib/domain/hidden-count';
import type { Protection } from './protection';

/** So far, in people, all parts together must be from the ends of what their forms allow. */
const SLACK = 2;

/** Of so many parts that are all shown, not even what a count was rounded from is to be told. */
const SEVERAL = 3;

/** A count as it is published: hidden, or rounded. 0 stays 0. */
export function published(count: number, { threshold, base }: Protection): number {
	if (count === 0) return 0;
	if (count > 0 && count < threshold) return hiddenBelow(threshold);
	return Math.round(count / base) * base;
}

/**
 * What a reader knows of a count from the way it is published: that there is somebody, even where
 * it is withheld, for 0 is shown; and that it is no smaller than a number beside it.
 */
function knownRange(
	shown: number,
	{ threshold, base }: Protection,
	least = 0
): [low: number, high: number] {
	if (shown === 0) return [0, 0];
	if (shown === WITHHELD) return [Math.max(1, least), Infinity];
	if (shown === hiddenBelow(threshold)) return [Math.max(1, least), threshold - 1];
	const half = Math.floor(base / 2);
	return [Math.max(threshold, shown - half, least), shown + half];
}

/**
 * True for a count that another number beside it gives away: as many organizations as may be
 * people, and each of them sent one. Of small counts those next to it are withheld too, or that
 * it is withheld would tell it.
 */
export function isToldBy(least: number, count: number, protection: Protection): boolean {
	if (count === 0 || count < least) return false;
	const [, high] = knownRange(published(count, protection), protection);
	const isSmall = least >= protection.threshold - SLACK && least < protection.threshold;
	return least > high - SLACK || (isSmall && count <= least + SLACK);
}

/** What a reader knows of a count at least from the number beside it being withheld. */
export function leastToldBy(count: number, protection: Protection): number {
	const [low, high] = knownRange(published(count, protection), protection);
	// Beside the first number that is shown it is withheld for the sake of the small ones, too.
	return low === protection.threshold ? low : Math.max(low, high - SLACK + 1);
}

/**
 * Publish counts that make up a total, so that no hidden one can be told from it, even by a reader
 * who knows the total to the digit. A count is given away only where all of them lie at the
 * same end of what their published forms allow; there one more is withheld, the smallest shown.
 * A total too small to be the base of a share is not broken down where a part of it is hidden.
 * `beside` says what else is shown of each to the digit, and is never larger.
 */
export function publishParts(
	counts: readonly number[],
	protection: Protection,
	beside: readonly number[] = []
): number[] {
	const shown = counts.map((count) => published(count, protection));
	const hidden = hiddenBelow(protection.threshold);
	const isAnyHidden = shown.includes(hidden);
	if (!isAnyHidden && counts.filter(Boolean).length < SEVERAL) return shown;
	const slack = isAnyHidden ? SLACK : 1;
	const total = counts.reduce((sum, count) => sum + count, 0);
	const isSmall = isAnyHidden && total < protection.smallestBase;
	if (isSmall) return shown.map((form) => (form === 0 ? 0 : WITHHELD));
	const isTold = () => {
		const ranges = shown.map((form, at) => knownRange(form, protection, beside[at]));
		const low = ranges.reduce((sum, [from]) => sum + from, 0);
		const high = ranges.reduce((sum, [, to]) => sum + to, 0);
		return low > total - slack || high < total + slack;
	};
	while (shown.some((form) => form !== 0 && form !== WITHHELD) && isTold()) {
		shown[indexOfSmallest(counts, shown, hidden)] = WITHHELD;
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
