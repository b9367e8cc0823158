import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { filtersOfRow, filtersOfRows, toggleFilters } from '$lib/domain/filters-of-row';
import type { StepKey } from '$lib/ui/mark-keys';
import { placeAt, placeIn, stepAmongTies, stepFrom, type Place } from '$lib/ui/mark-steps';

const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 });

/** Two bars of two segments: 0 and 1 above each other, 2 and 3 beside them. */
const BARS = [box(0, 20), box(0, 0), box(30, 20), box(30, 5)];

/** Three bars that begin at one edge, one under another. */
const RANKS = [box(0, 0), box(0, 20), box(0, 40)];

function walk(places: readonly Place[], keys: readonly StepKey[], step = stepFrom) {
	return keys.reduce<number[]>((path, key) => [...path, step(places, path.at(-1) ?? -1, key)], []);
}

describe('arrow keys lead', () => {
	test('across to the segment at the same height, and stay at the end', () => {
		expect(walk(BARS, ['Home', 'ArrowRight', 'ArrowRight'])).toEqual([1, 3, 3]);
	});

	test('down and up within a bar, then on to the next one', () => {
		expect(walk(BARS, ['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp'])).toEqual([1, 0, 3, 0]);
	});

	test('along bars that lie under each other, with either pair of keys', () => {
		expect(walk(RANKS, ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft'])).toEqual([
			0, 1, 2, 1
		]);
	});

	test('to the first and the last mark, and nowhere without marks', () => {
		expect(walk(BARS, ['ArrowDown', 'End', 'Home'])).toEqual([1, 2, 1]);
		expect(stepFrom([], -1, 'ArrowRight')).toBe(-1);
	});

	test('to every mark by two keys alone', () => {
		const keys: StepKey[] = Array.from({ length: 4 }, () => 'ArrowDown');
		expect(new Set(walk(BARS, keys))).toEqual(new Set([0, 1, 2, 3]));
	});
});

const of = (series: string, at: number, top: number, left = at * 30): Place => ({
	...box(left, top),
	series,
	at
});

describe('in a drawing of several series arrow keys lead', () => {
	/** Two lines that cross after the first year: a falls, b rises. */
	const LINES = [of('a', 0, 0), of('a', 1, 40), of('a', 2, 50), of('b', 0, 30), of('b', 1, 10)];

	test('left and right within a series, also where another one is nearer', () => {
		expect(walk(LINES, ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'])).toEqual([
			0, 1, 2, 2, 1
		]);
	});

	test('up and down between series at the same time, and stay at the last', () => {
		const keys: StepKey[] = ['Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown'];
		expect(walk(LINES, keys)).toEqual([0, 3, 3, 4, 1]);
	});

	test('to the nearest time of another series where it has none at the same', () => {
		expect(stepFrom(LINES, 2, 'ArrowUp')).toBe(4);
	});

	test('to the same time of the next picture where each series has one of its own', () => {
		const pictures = [0, 1, 2].flatMap((picture) =>
			[0, 1].map((at) => of(`p${picture}`, at, 10 * at, picture * 200 + at * 30))
		);
		const keys: StepKey[] = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight'];
		expect(walk(pictures, keys)).toEqual([0, 1, 3, 5, 5]);
	});

	test('to every mark', () => {
		const reached = new Set([0]);
		const keys: StepKey[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];
		for (const from of reached) for (const key of keys) reached.add(stepFrom(LINES, from, key));
		expect(reached.size).toBe(LINES.length);
	});
});

describe('the place that is said of a mark', () => {
	const said = (places: readonly Place[], keys: readonly StepKey[]) =>
		walk(places, keys).map((index) => placeIn(places, index));

	test('is one further with each key, from the first to the last', () => {
		const keys: StepKey[] = ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown'];
		expect(said(BARS, keys).map(({ at, all }) => `${at}/${all}`)).toEqual([
			'1/4',
			'2/4',
			'3/4',
			'4/4'
		]);
		expect(said(BARS, ['Home', 'End']).map(({ at }) => at)).toEqual([1, 4]);
	});

	test('is that within a series where there are several, however they are drawn', () => {
		const lines = [of('b', 1, 10), of('b', 0, 30), of('a', 2, 50), of('a', 0, 0), of('a', 1, 40)];
		const keys: StepKey[] = ['Home', 'ArrowRight', 'ArrowRight', 'ArrowUp'];
		expect(said(lines, keys)).toEqual([
			{ at: 1, all: 3, series: 'a' },
			{ at: 2, all: 3, series: 'a' },
			{ at: 3, all: 3, series: 'a' },
			{ at: 2, all: 2, series: 'b' }
		]);
	});

	test('is that among all where each is alone in its series', () => {
		const alone = [of('b', 1, 0), of('a', 0, 0)];
		expect(said(alone, ['Home', 'End'])).toEqual([
			{ at: 1, all: 2, series: '' },
			{ at: 2, all: 2, series: '' }
		]);
	});
});

describe('among organizations and their ties arrow keys lead', () => {
	/** The first organization has two ties, the second one, the third none. */
	const TIES = ['1', '1', '1', '2', '2', '3'].map((series, at) => of(series, at, 0));

	test('from organization to organization, from a tie too', () => {
		const keys: StepKey[] = ['Home', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft'];
		expect(walk(TIES, keys, stepAmongTies)).toEqual([0, 1, 3, 5, 3]);
	});

	test('down to the ties of one and back, and no further', () => {
		const keys: StepKey[] = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'];
		expect(walk(TIES, keys, stepAmongTies)).toEqual([0, 1, 2, 2, 1]);
		expect(walk(TIES, ['Home', 'End', 'ArrowDown', 'Home'], stepAmongTies)).toEqual([0, 5, 5, 0]);
	});
});

describe('a pointer means', () => {
	test('a line it is on, not the box around it; a point rather than the line to it', () => {
		const line: Place = {
			...box(0, 0),
			width: 100,
			height: 100,
			ends: [
				[0, 0],
				[100, 100]
			]
		};
		const places = [line, box(95, 95)];
		expect(placeAt(places, [52, 50], { reach: 16 })).toBe(0);
		expect(placeAt(places, [80, 20], { reach: 16 })).toBe(-1);
		expect(placeAt(places, [96, 96], { reach: 16 })).toBe(1);
		const faint = [{ ...line, isFaint: true }];
		expect(placeAt(faint, [52, 50], { reach: 16 })).toBe(0);
		expect(placeAt(faint, [52, 50], { reach: 16, isPassing: true })).toBe(-1);
		expect(placeAt([...faint, line], [50, 50], { reach: 16 })).toBe(1);
	});

	test('the mark it is in, or the nearest within reach', () => {
		expect(placeAt(BARS, [5, 25], { reach: 16 })).toBe(0);
		expect(placeAt(BARS, [44, 25], { reach: 16 })).toBe(2);
		expect(placeAt(BARS, [200, 25], { reach: 16 })).toBe(-1);
	});
});

describe('a row narrows', () => {
	const row = { fiscal_year: 2022, organization_kind: 'company', attendances: 12, mode: null };

	test('to the columns that are filters', () => {
		expect(filtersOfRow(row)).toEqual({ from: 2022, to: 2022, organizationKind: 'company' });
		expect(filtersOfRow({ held_on: '2022-05-01' })).toEqual({});
	});

	test('with others, to what they have in common', () => {
		const other = { ...row, organization_kind: 'school' };
		expect(filtersOfRows([row, other])).toEqual({ from: 2022, to: 2022 });
		expect(filtersOfRows([row])).toEqual(filtersOfRow(row));
		expect(filtersOfRows([row, { ...row, fiscal_year: 2023 }])).toEqual({
			from: 2022,
			to: 2023,
			organizationKind: 'company'
		});
	});

	test('once, and widens the second time', () => {
		const narrowing = filtersOfRow(row);
		const narrowed = toggleFilters({ ...NO_FILTERS, mode: 'online' }, narrowing);
		expect(narrowed).toMatchObject({ from: 2022, organizationKind: 'company', mode: 'online' });
		expect(toggleFilters(narrowed, narrowing)).toEqual({ ...NO_FILTERS, mode: 'online' });
	});
});
