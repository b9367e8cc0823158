import { expect, test } from 'vitest';
import {
	fiscalMonths,
	fiscalYear,
	fiscalYearLabel,
	fiscalYearOfMonth,
	shortFiscalYearLabel
} from '$lib/domain/fiscal-year';

test.each([
	['2023-03-31', 2022],
	['2023-04-01', 2023],
	['2022-12-31', 2022],
	['2023-01-01', 2022],
	['2024-02-29', 2023]
])('fiscalYear(%s) is %i', (date, year) => {
	expect(fiscalYear(date)).toBe(year);
});

test.each([
	[2022, '2022年度（令和4年度）'],
	[2019, '2019年度（令和元年度）'],
	[2018, '2018年度（平成30年度）'],
	[1989, '1989年度（平成元年度）'],
	[1988, '1988年度（昭和63年度）'],
	[1926, '1926年度（大正15年度）'],
	[1868, '1868年度（明治元年度）'],
	[1867, '1867年度']
])('fiscalYearLabel(%i) is %s', (year, label) => {
	expect(fiscalYearLabel(year)).toBe(label);
});

test('a fiscal year begins with April and its March belongs to the year before', () => {
	expect(fiscalMonths).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
	expect(fiscalYearOfMonth(2023, 3)).toBe(2022);
	expect(fiscalYearOfMonth(2023, 4)).toBe(2023);
	expect(shortFiscalYearLabel(2022)).toBe('2022年度');
});

test('fiscalYear() throws with the bad value when the date is not ISO', () => {
	expect(() => fiscalYear('2023/3/31')).toThrow('2023/3/31');
	expect(() => fiscalYearOfMonth(2023, 13)).toThrow('13');
});
