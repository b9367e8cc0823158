import { expect, test } from 'vitest';
import { facetsOf, yearAt } from '$lib/charts/trend-layout';

test('one part stands alone; nine stand in threes where there is room, in one column where not', () => {
	expect(facetsOf(1, 1192)).toEqual({ columns: 1, lines: 1 });
	expect(facetsOf(9, 1192)).toEqual({ columns: 3, lines: 3 });
	expect(facetsOf(9, 320)).toEqual({ columns: 1, lines: 9 });
	expect(facetsOf(0, 1192)).toEqual({ columns: 1, lines: 1 });
});

test('a place on a single picture is a fiscal year, from the first to the last', () => {
	const place = { width: 1064, columns: 1, years: { from: 2016, to: 2025 } };
	// The picture begins at 48 px and is 1,000 px wide: 100 px a year.
	expect([0, 48, 147, 149, 1047, 1064].map((x) => yearAt(x, place))).toEqual([
		2016, 2016, 2016, 2017, 2025, 2025
	]);
});

test('each small picture begins anew, and a gap belongs to the picture before it', () => {
	const place = { width: 1064, columns: 3, years: { from: 2016, to: 2025 } };
	const step = 1000 / (3 - 0.08);
	const starts = [0, 1, 2].map((column) => yearAt(48 + column * step + 2, place));
	expect(starts).toEqual([2016, 2016, 2016]);
	expect(yearAt(48 + step - 2, place)).toBe(2025);
});
