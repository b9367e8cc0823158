import { expect, test } from 'vitest';
import { filtersOfRow, filtersOfRows, onRecord } from '$lib/domain/filters-of-row';

const term = { period: '5～7期', fiscal_year: 2012, year_to: 2014, month: null, rest_of: null };

test('a term narrows to all of its years', () => {
	expect(filtersOfRow({ ...term, part: 'all' }, { grain: 'term' })).toEqual({
		from: 2012,
		to: 2014
	});
});

test.each([
	['municipality', '27207', { municipality: '27207' }],
	['organization-kind', 'company', { organizationKind: 'company' }],
	['mode', 'online', { mode: 'online' }],
	['meeting-kind', 'lecture', { meetingKind: 'lecture' }],
	['pillar', 'skills', { pillar: 'skills' }],
	['newcomer', 'new', {}]
])('a part of the explorer split by %s narrows to it where it is a filter', (split, part, own) => {
	const years = { from: 2012, to: 2014 };
	expect(filtersOfRow({ ...term, part }, { split })).toEqual({ ...years, ...own });
});

test('the parts that are shown as one are no filter', () => {
	const rest = { ...term, part: 'rest', rest_of: '27205 27210' };
	expect(filtersOfRow(rest, { split: 'municipality' })).toEqual({ from: 2012, to: 2014 });
});

test('other rows do not look at what the explorer is split by', () => {
	const row = { fiscal_year: 2020, mode: 'online' };
	expect(filtersOfRows([row], { split: 'municipality' })).toEqual({
		from: 2020,
		to: 2020,
		mode: 'online'
	});
});

test('a year of the outlook narrows to it, the one ahead to nothing', () => {
	expect(filtersOfRow({ year: 2020, state: 'actual' })).toEqual({ from: 2020, to: 2020 });
	expect(filtersOfRow({ year: 2026, state: 'outlook' })).toEqual({});
});

test('rows of several years narrow to all of them, and to what else they share', () => {
	const rows = [2014, 2012, 2013].map((year) => ({ fiscal_year: year, mode: 'online' }));
	expect(filtersOfRows(rows)).toEqual({ from: 2012, to: 2014, mode: 'online' });
	expect(filtersOfRows([...rows, { mode: 'online' }])).toEqual({ mode: 'online' });
	expect(filtersOfRows([{ working_group: 'A' }, { working_group: 'B' }])).toEqual({});
});

test('an event narrows to its year, a term of the committee to all of its own', () => {
	const event = { lane: 'society', year_from: 2020, year_to: null };
	expect(filtersOfRow(event)).toEqual({ from: 2020, to: 2020 });
	expect(filtersOfRow({ ...event, lane: 'steering', year_to: 2022 })).toEqual({
		from: 2020,
		to: 2022
	});
});

test('a bar of pillars narrows to its pillar and year', () => {
	expect(filtersOfRow({ fiscal_year: 2020, pillar: 'skills' })).toEqual({
		from: 2020,
		to: 2020,
		pillar: 'skills'
	});
});

test('of the years of a mark only those on record narrow', () => {
	const years = [2008, 2009, 2011];
	expect(onRecord({ from: 2001, to: 2001 }, years)).toEqual({});
	expect(onRecord({ from: 2005, to: 2010, mode: 'online' }, years)).toEqual({
		from: 2008,
		to: 2009,
		mode: 'online'
	});
	expect(onRecord({ mode: 'online' }, years)).toEqual({ mode: 'online' });
});
