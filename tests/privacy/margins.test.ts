import { describe, expect, test } from 'vitest';
import { hiddenBelow, isHidden, WITHHELD } from '$lib/domain/hidden-count';
import { published, publishParts } from '$lib/privacy/margins';
import { PROTECTIONS, protectionOf } from '$lib/privacy/protection';
import { createRandom } from '../metrics/combinations';
import { Knowledge } from './knowledge';

const [standard] = PROTECTIONS as [(typeof PROTECTIONS)[number]];

describe('published()', () => {
	test.each([
		[0, 0],
		[1, hiddenBelow(5)],
		[4, hiddenBelow(5)],
		[5, 5],
		[7, 5],
		[8, 10],
		[165, 165],
		[167, 165]
	])('%i is shown as %f', (count, shown) => {
		expect(published(count, standard)).toBe(shown);
	});
});

describe('publishParts()', () => {
	test('withholds one more where all parts lie at the low end of what they may be', () => {
		// Shown as 「5未満」「5未満」20 beside a total of 20, each of the two could only be 1.
		const shown = publishParts([1, 1, 18], standard);
		expect(shown).toEqual([hiddenBelow(5), hiddenBelow(5), WITHHELD]);
	});

	test('breaks no small total down where a part of it is hidden', () => {
		expect(publishParts([0, 3, 8], standard)).toEqual([0, WITHHELD, WITHHELD]);
		expect(publishParts([0, 3, 0], standard)).toEqual([0, WITHHELD, 0]);
		expect(publishParts([6, 8], standard)).toEqual([5, 10]);
	});

	test('lets parts be that no total gives away', () => {
		expect(publishParts([3, 12, 30], standard)).toEqual([hiddenBelow(5), 10, 30]);
	});

	test('withholds one of several rounded parts that would all be told to the digit', () => {
		// Shown as 50, 25 and 20 beside a total of 89, each is the smallest number it may be.
		expect(publishParts([48, 23, 18], standard)).toEqual([50, 25, WITHHELD]);
		expect(publishParts([48, 23, 19], standard)).toEqual([50, 25, 20]);
	});

	test('knows that a part is no smaller than what is shown beside it', () => {
		expect(publishParts([4, 7, 30], standard)).toEqual([hiddenBelow(5), 5, 30]);
		// Of 4 and 7 organizations came at least as many people: the 30 could be nothing else.
		expect(publishParts([4, 7, 30], standard, [4, 7, 30])).not.toContain(30);
	});
});

describe.each(PROTECTIONS)('under the protection $code', (protection) => {
	test('no hidden part is found by subtraction, even from the exact total', () => {
		const random = createRandom(20261127);
		let seen = 0;
		for (let round = 0; round < 20_000; round += 1) {
			const counts = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
				Math.floor(random() ** 2 * 20)
			);
			const total = counts.reduce((sum, count) => sum + count, 0);
			// A smaller one is not broken down.
			if (counts.filter(Boolean).length < 2 || total < protection.smallestBase) continue;
			const knowledge = new Knowledge();
			publishParts(counts, protection).forEach((shown, index) => {
				knowledge.learn(`part ${index}`, shown, protection);
				if (isHidden(shown)) seen += 1;
			});
			knowledge.ranges.set('total', [total, total]);
			knowledge.sums.push({ total: 'total', parts: counts.map((_, index) => `part ${index}`) });
			knowledge.conclude();
			expect(knowledge.recovered(), `counts ${counts.join()}`).toEqual([]);
		}
		expect(seen).toBeGreaterThan(10_000);
	});
});

test('lists of clients are never protected less than was made for them', () => {
	expect(protectionOf('standard', true).code).toBe('clients');
	expect(protectionOf('strict', true).code).toBe('clients');
	expect(protectionOf(undefined, false).code).toBe('standard');
	expect(protectionOf('clients', false).code).toBe('clients');
});
