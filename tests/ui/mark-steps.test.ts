import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { filtersOfRow, toggleFilters } from '$lib/domain/filters-of-row';
import { placeAt, stepFrom, type StepKey } from '$lib/ui/mark-steps';

const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 });

/** Two bars of two segments: 0 and 1 above each other, 2 and 3 beside them. */
const BARS = [box(0, 20), box(0, 0), box(30, 20), box(30, 5)];

/** Three bars that begin at one edge, one under another. */
const RANKS = [box(0, 0), box(0, 20), box(0, 40)];

function walk(places: Parameters<typeof stepFrom>[0], keys: readonly StepKey[]) {
	return keys.reduce<number[]>(
		(path, key) => [...path, stepFrom(places, path.at(-1) ?? -1, key)],
		[]
	);
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

describe('a pointer means', () => {
	test('the mark it is in, or the nearest within reach', () => {
		expect(placeAt(BARS, 5, 25, 16)).toBe(0);
		expect(placeAt(BARS, 44, 25, 16)).toBe(2);
		expect(placeAt(BARS, 200, 25, 16)).toBe(-1);
	});
});

describe('a row narrows', () => {
	const row = { fiscal_year: 2022, organization_kind: 'company', attendances: 12, mode: null };

	test('to the columns that are filters', () => {
		expect(filtersOfRow(row)).toEqual({ from: 2022, to: 2022, organizationKind: 'company' });
		expect(filtersOfRow({ held_on: '2022-05-01' })).toEqual({});
	});

	test('once, and widens the second time', () => {
		const narrowing = filtersOfRow(row);
		const narrowed = toggleFilters({ ...NO_FILTERS, mode: 'online' }, narrowing);
		expect(narrowed).toMatchObject({ from: 2022, organizationKind: 'company', mode: 'online' });
		expect(toggleFilters(narrowed, narrowing)).toEqual({ ...NO_FILTERS, mode: 'online' });
	});
});
