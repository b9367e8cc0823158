import { describe, expect, test } from 'vitest';
import { filtersFromQuery, NO_FILTERS, queryFromFilters, withFilter } from '$lib/domain/filters';

const read = (query: string) => filtersFromQuery(new URLSearchParams(query));

describe('filters of an address', () => {
	test('are those it was made from', () => {
		const filters = { ...NO_FILTERS, from: 2019, to: 2022, mode: 'online', municipality: '27207' };
		expect(read(queryFromFilters(filters))).toEqual(filters);
		expect(queryFromFilters(NO_FILTERS)).toBe('');
	});

	test.each(['from=20', 'from=二千', 'to=2019-04', 'from='])('without a year in %s', (query) => {
		expect(read(query)).toEqual(NO_FILTERS);
	});

	test('that end before they begin are the period between', () => {
		expect(read('from=2022&to=2019')).toEqual({ ...NO_FILTERS, from: 2019, to: 2022 });
	});

	test('chosen by hand move their other end along', () => {
		const filters = { ...NO_FILTERS, from: 2010, to: 2015 };
		expect(withFilter(filters, 'from', '2018')).toMatchObject({ from: 2018, to: 2018 });
		expect(withFilter(filters, 'to', '2008')).toMatchObject({ from: 2008, to: 2008 });
	});
});
