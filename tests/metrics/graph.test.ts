import { describe, expect, test } from 'vitest';
import { departureOf } from '$lib/metrics/graph/departure';
import { effectiveInterval } from '$lib/metrics/graph/interval';
import { placesOf, withFoot } from '$lib/metrics/graph/layout';
import { betweennessOf, centralizationOf, densityOf } from '$lib/metrics/graph/measures';
import { without } from '$lib/metrics/graph/network';
import { bridgesOf, piecesOf } from '$lib/metrics/graph/pieces';
import { createRandom } from './combinations';
import { barbell, complete, karateClub, networkOf, path, ring, star } from './known-graphs';

const plainly = { isWeighted: false };

describe('density and centralization', () => {
	test.each([
		['star', star(6), 5 / 15, 1],
		['ring', ring(6), 6 / 15, 0],
		['complete graph', complete(6), 1, 0],
		['path', path(5), 4 / 10, (5 * 2 - 8) / 12]
	])('of a %s are those of the book', (_, network, density, centralization) => {
		expect(densityOf(network)).toBeCloseTo(density, 12);
		expect(centralizationOf(network)).toBeCloseTo(centralization, 12);
	});

	test('of the karate club are 0.139 and 0.4', () => {
		expect(karateClub.ties).toHaveLength(78);
		expect(densityOf(karateClub)).toBeCloseTo(0.139, 3);
		expect(centralizationOf(karateClub)).toBeCloseTo(0.3996, 4);
	});

	test('of one organization there are none', () => {
		expect([densityOf(star(1)), centralizationOf(path(2))]).toEqual([null, null]);
	});
});

describe('betweenness', () => {
	test('of the karate club is that of the literature', () => {
		const found = betweennessOf(karateClub, plainly);
		expect(found.get(1)).toBeCloseTo(0.4376, 4);
		expect(found.get(34)).toBeCloseTo(0.3041, 4);
		expect(found.get(33)).toBeCloseTo(0.1452, 4);
	});

	test('is 1 in the middle of a star, 0 where all know all, the same all around a ring', () => {
		expect(betweennessOf(star(5), plainly).get(1)).toBeCloseTo(1, 12);
		expect([...betweennessOf(complete(5), plainly).values()]).toEqual([0, 0, 0, 0, 0]);
		const around = [...betweennessOf(ring(7), plainly).values()];
		for (const one of around) expect(one).toBeCloseTo(around[0] ?? 0, 12);
	});

	test('of a path is i(n−1−i) pairs of all others', () => {
		expect(betweennessOf(path(5), plainly).get(3)).toBeCloseTo(4 / 6, 12);
	});

	test('of nobody and of one alone is nothing', () => {
		expect(betweennessOf(networkOf([], []), plainly).size).toBe(0);
		expect([...betweennessOf(star(1), { isWeighted: true })]).toEqual([[1, 0]]);
	});

	test('leads over strong ties: two strong ones are shorter than a weak one', () => {
		const { members } = path(3);
		const ties = [
			{ a: 1, b: 2, weight: 1 },
			{ a: 2, b: 3, weight: 1 },
			{ a: 1, b: 3, weight: 0.25 }
		];
		expect(betweennessOf({ members, ties }, { isWeighted: true }).get(2)).toBe(1);
		expect(betweennessOf({ members, ties }, plainly).get(2)).toBe(0);
	});
});

describe('parts and bridges', () => {
	test('a barbell hangs on the two ends of its bar, a ring on nobody', () => {
		expect(bridgesOf(barbell(4))).toEqual([4, 5]);
		expect(bridgesOf(ring(5))).toEqual([]);
		expect(bridgesOf(path(4))).toEqual([2, 3]);
	});

	test('bridges are those without whom there are more parts, in random networks', () => {
		const random = createRandom(29);
		let found = 0;
		for (let round = 0; round < 300; round++) {
			const members = Array.from({ length: 1 + Math.floor(random() * 14) }, (_, at) => at + 1);
			const share = random() * 0.5;
			const ties = members.flatMap((a) =>
				members.filter((b) => b > a && random() < share).map((b): [number, number] => [a, b])
			);
			const network = networkOf(members, ties);
			const parts = piecesOf(network).length;
			const expected = members.filter((one) => piecesOf(without(network, one)).length > parts);
			expect(bridgesOf(network)).toEqual(expected);
			found += expected.length;
		}
		expect(found).toBeGreaterThan(100);
	});

	test('an organization without a tie is a part of its own', () => {
		const network = networkOf([1, 2, 3, 4], [[1, 2]]);
		expect(piecesOf(network)).toEqual([[1, 2], [3], [4]]);
		expect(bridgesOf(network)).toEqual([]);
	});
});

describe('without an organization', () => {
	test('a star falls to pieces, and everybody is alone', () => {
		const found = departureOf(star(5), 1);
		expect(found).toMatchObject({ ties: 4, pieces: { before: 1, after: 4 }, lonely: [2, 3, 4, 5] });
		expect(found.density).toEqual({ before: 0.4, after: 0 });
	});

	test('a complete graph stays one', () => {
		const found = departureOf(complete(5), 1);
		expect(found).toMatchObject({ pieces: { before: 1, after: 1 }, lonely: [] });
		expect(found.density).toEqual({ before: 1, after: 1 });
	});

	test('an organization without a tie takes its own part with it', () => {
		expect(departureOf(networkOf([1, 2, 3], [[1, 2]]), 3).pieces).toEqual({ before: 2, after: 1 });
	});
});

describe('the layout', () => {
	const places = placesOf(karateClub.ties);

	test('is the same for the same ties, within its frame, and nobody stands on another', () => {
		expect(placesOf(karateClub.ties)).toEqual(places);
		const all = [...withFoot(places, [1, 99, 100]).values()];
		expect(all.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
		expect(new Set(all.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(36);
	});

	test('leaves organizations where they were when another one comes without ties', () => {
		expect(withFoot(places, [1, 99]).get(1)?.x).toBe(places.get(1)?.x);
		expect(withFoot(places, [1, 2])).toEqual(places);
	});

	test('of nobody is empty', () => {
		expect(placesOf([]).size).toBe(0);
	});
});

describe('the interval of the effective number', () => {
	const visits = Array.from({ length: 40 }, (_, index) => ({
		meeting_id: `m-${index % 10}`,
		organization_no: Math.floor(index / 10),
		attendances: 1 + ((index * 7) % 5)
	}));

	test('is the same each time and around the number of equal organizations', () => {
		const found = effectiveInterval(visits);
		expect(effectiveInterval(visits)).toEqual(found);
		expect(found?.low).toBeGreaterThan(1);
		expect(found?.low).toBeLessThanOrEqual(found?.high ?? 0);
		expect(found?.high).toBeLessThanOrEqual(4);
	});

	test('has no width where all meetings are alike', () => {
		const alike = visits.map((one) => ({ ...one, attendances: 2 }));
		expect(effectiveInterval(alike)).toEqual({ low: 4, high: 4 });
	});

	test('is not given for fewer than eight meetings', () => {
		expect(effectiveInterval(visits.filter(({ meeting_id }) => meeting_id < 'm-7'))).toBeNull();
	});
});
