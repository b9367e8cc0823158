import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { hiddenBelow, WITHHELD } from '$lib/domain/hidden-count';
import { metricOf } from '$lib/metrics/catalog';
import { PROTECTIONS } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';

const [standard] = PROTECTIONS as [(typeof PROTECTIONS)[number]];
const FEW = hiddenBelow(5);

describe('publishRows()', () => {
	const totals = { organizations: 7, meetings: 12, municipalities: 3, participants: 9 };

	test('makes the total of several years of what is published of each', () => {
		const rows = [{ ...totals, attendances: 66, attendances_by_year: '2020:43 2021:23' }];
		const [shown] = publishRows(rows, metricOf('totals'), standard);
		expect(shown).toMatchObject({ attendances: 70, attendances_by_year: '', participants: 10 });
		const one = [{ ...totals, attendances: 12, attendances_by_year: '2020:12' }];
		expect(publishRows(one, metricOf('totals'), standard)[0]?.attendances).toBe(WITHHELD);
		const old = [{ ...totals, attendances: 66 }];
		expect(publishRows(old, metricOf('totals'), standard)[0]?.attendances).toBe(WITHHELD);
	});

	test('shows no course of one day that is a meeting too small to be shown', () => {
		const course = { fiscal_year: 2024, organizations: 5 };
		const rows = [
			{ ...course, days: 1, attendances: 13, participants: 13 },
			{ ...course, days: 5, attendances: 165, participants: 90 }
		];
		const shown = publishRows(rows, metricOf('course-reach'), standard);
		expect(shown[0]).toMatchObject({ days: 1, attendances: WITHHELD, participants: WITHHELD });
		expect(shown[1]).toMatchObject({ days: 5, attendances: 165, participants: 90 });
	});

	test('puts rows in an order that tells nothing of what is hidden in them', () => {
		const row = { municipality: '', in_home_area: 0, col: null, tile_row: null, organizations: 1 };
		const place = (code: string, attendances: number) => ({
			...row,
			municipality_code: code,
			attendances,
			attendances_by_year: `2020:${attendances}`
		});
		const rows = [place('3', 31), place('2', 29), place('9', 3), place('1', 2)];
		const shown = publishRows(rows, metricOf('regional-reach'), standard);
		expect(shown.map((one) => [one.municipality_code, one.attendances])).toEqual([
			['2', 30],
			['3', 30],
			['1', FEW],
			['9', FEW]
		]);
	});

	test('publishes no people of a view that is narrowed by more than years', () => {
		const rows = [{ fiscal_year: 2020, meetings: 4, attendances: 165 }];
		const metric = metricOf('attendances-by-month');
		const narrowed = { ...NO_FILTERS, from: 2020, organizationKind: 'company' };
		const [shown] = publishRows(rows, metric, standard, { filters: narrowed });
		expect(shown).toMatchObject({ meetings: 4, attendances: WITHHELD });
		const [inYears] = publishRows(rows, metric, standard, { filters: { ...NO_FILTERS, to: 2020 } });
		expect(inYears?.attendances).toBe(165);
	});

	test('compares with the same months of the year before only where they are many', () => {
		const row = { fiscal_year: 2025, attendances: 90, attendances_before: 88, change: 0.02 };
		const shownOver = (months: number) =>
			publishRows([{ ...row, months }], metricOf('year-on-year'), standard)[0];
		expect(shownOver(8)).toMatchObject({ attendances: 90, attendances_before: 90 });
		expect(shownOver(3)).toMatchObject({
			attendances: WITHHELD,
			attendances_before: WITHHELD,
			change: null
		});
	});

	test('breaks people down by one thing at a time', () => {
		const row = { period: '2020', part: 'company', value_before: null, meetings: 3, events: 0 };
		const rows = [{ ...row, value: 40, attendances: 40 }];
		const shownBy = (choices: Record<string, string>) =>
			publishRows(rows, metricOf('trend'), standard, { choices })[0]?.value;
		expect(shownBy({})).toBe(40);
		expect(shownBy({ split: 'organization-kind', grain: 'year' })).toBe(40);
		expect(shownBy({ split: 'organization-kind' })).toBe(WITHHELD);
	});

	test('says nothing of a number that is not shown, and no range of few periods', () => {
		const row = { period: '2020', part: 'all', value_before: null, meetings: 3, events: 0 };
		const usual = { usual_periods: 8, usual_mean: 33.1, lower_limit: 3.2, upper_limit: 62.9 };
		const shownOf = (value: number, more = {}) => {
			const rows = [{ ...row, ...usual, value, attendances: value, signal: 'below', ...more }];
			return publishRows(rows, metricOf('trend'), standard, { choices: { grain: 'year' } })[0];
		};
		const shown = { usual_mean: 35, lower_limit: FEW, upper_limit: 65 };
		expect(shownOf(41)).toMatchObject({ value: 40, signal: 'below', ...shown });
		expect(shownOf(3)).toMatchObject({ signal: '', ...shown });
		expect(shownOf(41, { usual_periods: 7 })).toMatchObject({ usual_mean: WITHHELD });
		const organizations = { choices: { grain: 'meeting', measure: 'organizations' } };
		const [exact] = publishRows(
			[{ ...row, ...usual, value: 3, attendances: 9, signal: 'below' }],
			metricOf('trend'),
			standard,
			organizations
		);
		expect(exact).toMatchObject({ value: 3, signal: 'below', usual_mean: 33.1 });
	});

	describe('of a share of the explorer', () => {
		const row = { period: '2020', part: 'all', meetings: 9, events: 0, attendances: 300 };
		const usual = { usual_periods: 9, usual_mean: 0.3, lower_limit: 0.1, upper_limit: 0.5 };
		const shownOf = (measure: string, more: object, choices: Record<string, string> = {}) => {
			const value = { value: 0.3, low: 0.2, high: 0.4, counted: 36, base: 121, signal: 'above' };
			const before = { value_before: 0.5, counted_before: 4, base_before: 98 };
			return publishRows(
				[{ ...row, ...usual, ...value, ...before, ...more }],
				metricOf('trend'),
				standard,
				{ choices: { measure, grain: 'year', ...choices } }
			)[0];
		};

		test('makes the share of what is published, and none of what is not', () => {
			const shown = { counted: 35, base: 120, value: 35 / 120 };
			expect(shownOf('new-share', {})).toMatchObject(shown);
			expect(shownOf('new-share', {})).toMatchObject({ value_before: null });
			const none = { value: null, low: null, high: null, counted: WITHHELD };
			expect(shownOf('new-share', { counted: 4 })).toMatchObject(none);
			expect(shownOf('new-share', { base: 19 })).toMatchObject({ value: null, base: WITHHELD });
		});

		test('tells no usual range of exact shares, nor that one is beyond it', () => {
			const hidden = { usual_mean: WITHHELD, lower_limit: WITHHELD, upper_limit: WITHHELD };
			expect(shownOf('repeat-rate', {})).toMatchObject({ ...hidden, signal: '' });
		});

		test('divides by something else only what is published divided too', () => {
			const split = { split: 'organization-kind' };
			expect(shownOf('new-share', {}, split)?.value).toBe(35 / 120);
			for (const measure of ['outside-share', 'online-share', 'repeat-rate', 'retention'])
				expect(shownOf(measure, {}, split)).toMatchObject({ value: null, counted: WITHHELD });
		});

		test('gives a median of many meetings and an effective number of years alone', () => {
			const none = { counted: null, base: null, low: null, high: null };
			expect(shownOf('median', { ...none, value: 33 })?.value).toBe(35);
			expect(shownOf('median', { ...none, value: 33, meetings: 7 })?.value).toBe(WITHHELD);
			const effective = { ...none, value: 12.34 };
			expect(shownOf('effective-organizations', effective)?.value).toBe(12.3);
			const month = { grain: 'month' };
			expect(shownOf('effective-organizations', effective, month)?.value).toBe(WITHHELD);
		});
	});

	test('withholds how many organizations came where that gives away the people', () => {
		const meeting = { meeting_id: 'm', held_on: '', fiscal_year: 2020, meeting_kind: '', mode: '' };
		const rows = [{ ...meeting, number: null, title: null, attendances: 32, organizations: 32 }];
		const [shown] = publishRows(rows, metricOf('attendances-by-meeting'), standard);
		expect(shown).toMatchObject({ attendances: 30, organizations: WITHHELD });
	});

	test('shows no small meeting, of which a month may be made up', () => {
		const meeting = { meeting_id: 'm', held_on: '', fiscal_year: 2020, meeting_kind: '', mode: '' };
		const rows = [{ ...meeting, number: null, title: null, attendances: 12, organizations: 3 }];
		const [shown] = publishRows(rows, metricOf('attendances-by-meeting'), standard);
		expect(shown).toMatchObject({ attendances: WITHHELD, organizations: 3 });
	});

	test('withholds a mean of few things, and one that tells a small total', () => {
		const row = { fiscal_year: 2020, lower_quartile: 1, median: 2, upper_quartile: 3 };
		const meansOf = (meetings: number, mean: number) =>
			publishRows([{ ...row, meetings, mean }], metricOf('attendances-per-meeting'), standard)[0];
		expect(meansOf(9, 4)).toMatchObject({ mean: 35 / 9, median: FEW });
		expect(meansOf(9, 2)?.mean).toBe(WITHHELD);
		expect(meansOf(3, 40)).toMatchObject({ mean: WITHHELD, median: WITHHELD });
	});

	test('computes shares anew from what is published, and none of a small base', () => {
		const row = { fiscal_year: 2020, newcomers: 42, observed_newcomers: 38, share: 0.5 };
		const rows = [{ ...row, settled_newcomers: 19, low: 0.3, high: 0.7 }];
		const [shown] = publishRows(rows, metricOf('conversion'), standard);
		expect(shown?.share).toBe(20 / 40);
		const few = [{ ...row, observed_newcomers: 12, settled_newcomers: 6, low: 0.3, high: 0.7 }];
		const [none] = publishRows(few, metricOf('conversion'), standard);
		expect(none).toMatchObject({ share: null, low: null, high: null, settled_newcomers: 5 });
	});

	test('publishes no row about single people', () => {
		const rows = [{ person_key: 'p-1', visits: 3, first_held_on: '', last_held_on: '' }];
		expect(publishRows(rows, metricOf('organization-people'), standard)).toEqual([]);
	});

	test('withholds a number that no clause speaks of', () => {
		const columns = [{ name: 'secret', type: 'INTEGER', nullable: false } as const];
		const metric = { columns, disclosure: '-', parameters: [] };
		expect(publishRows([{ secret: 3 }], metric, standard)).toEqual([{ secret: WITHHELD }]);
	});

	test('counts something other than people as it is, by the word that says so', () => {
		const row = { indicator: '', fiscal_year: 2020, source: null };
		const rows = [
			{ ...row, value: 3, unit: '名' },
			{ ...row, value: 3, unit: '機関' }
		];
		const shown = publishRows(rows, metricOf('outcomes'), standard);
		expect(shown.map(({ value }) => value)).toEqual([FEW, 3]);
	});
});
