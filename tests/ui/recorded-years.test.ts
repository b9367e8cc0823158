import { expect, test } from 'vitest';
import { hiddenBelow } from '$lib/domain/hidden-count';
import { lastRecordedYear } from '$lib/ui/recorded-years';

const years = (...counts: number[]) =>
	counts.map((attendances, at) => ({ fiscal_year: 2020 + at, attendances }));

test.each([
	{ what: 'nothing', rows: years(), last: null },
	{ what: 'only years without any', rows: years(0, 0), last: null },
	{ what: 'an empty year between', rows: years(4, 0, 7, 0), last: 2022 },
	{ what: 'a count that is not shown', rows: years(40, hiddenBelow(5), 0), last: 2021 },
	{ what: 'rows in any order', rows: years(1, 2, 3).reverse(), last: 2022 }
])('the last 年度 with attendances: $what', ({ rows, last }) => {
	expect(lastRecordedYear('attendances', rows)).toBe(last);
});

test('attendances whose place is not known are attendances too', () => {
	const row = { home_attendances: 0, outside_attendances: 0, outside_organizations: 0 };
	const rows = [
		{ ...row, fiscal_year: 2021, unknown_attendances: 3 },
		{ ...row, fiscal_year: 2022, unknown_attendances: 0 }
	];
	expect(lastRecordedYear('outside-share', rows)).toBe(2021);
});
