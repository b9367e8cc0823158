import { describe, expect, test } from 'vitest';
import { charts } from '$lib/charts/catalog';
import type { Chart } from '$lib/charts/chart';
import { saidRows } from '$lib/charts/said-rows';
import { LANGUAGE_MODES } from '$lib/domain/language';
import { rowsBefore, rowsIn } from '$lib/domain/view';
import { ROWS, viewOf } from './cases';
import { COMPARING, saidOfYear } from './situations/one-year';

const SITUATIONS = {
	'a rise': [120, 90],
	'a fall': [90, 120],
	'no change': [120, 120],
	'few people': [9, 6],
	'a year before without people': [120, 0]
} as const;

const LANGUAGES = LANGUAGE_MODES.map(({ code }) => code);

describe.each(COMPARING)('a year alone in %s', (id) => {
	const chart = charts.get(id) as unknown as Chart;
	const make = ROWS[chart.metric] as unknown as (year: number, count: number) => never[];
	const rows = (now: number, before: number) => [
		...(before > 0 ? make(2014, before) : []),
		...make(2015, now)
	];

	test.each(Object.entries(SITUATIONS))('has the heading of both years: %s', (_, [now, before]) => {
		for (const language of LANGUAGES) {
			const both = { ...viewOf(2014, 2015), language };
			const alone = saidOfYear([id, 'finding'], [now, before], { language });
			expect(alone).toBe(chart.finding(rows(now, before) as never, both));
		}
	});

	test('never says that the year before is not in view where it is compared', () => {
		for (const language of LANGUAGES) {
			const [beside, none] = [90, 0].map((before) =>
				saidOfYear([id, 'summary'], [120, before], { language })
			);
			const why = /見ている範囲に前年度の記録がない|見えていない|No record of the year before/;
			expect(beside).not.toMatch(why);
			// Not all charts say why they compare nothing.
			if (none !== beside) expect(none).toMatch(why);
		}
	});

	test('is made of the rows of both years', () => {
		const view = viewOf(2015, 2015);
		const [before, own] = [make(2014, 90), make(2015, 120)];
		const made = saidRows(chart, 'finding', own, view, before);
		expect(made.years).toEqual({ from: 2014, to: 2015 });
		expect(saidRows(chart, 'finding', own, view).years).toEqual({ from: 2015, to: 2015 });
	});
});

test('the year before is a row of no view, and compared with one year alone', () => {
	const years = [2013, 2014, 2015].map((fiscal_year) => ({ fiscal_year }));
	const of = (rows: readonly { fiscal_year: number }[]) => rows.map((row) => row.fiscal_year);
	expect(of(rowsIn(years, viewOf(2014, 2015)))).toEqual([2014, 2015]);
	expect(of(rowsBefore(years, viewOf(2014, 2015)))).toEqual([]);
	expect(of(rowsBefore(years, viewOf(2015, 2015)))).toEqual([2014]);
	expect(rowsIn([{ municipality: '高槻市' }], viewOf(2015, 2015))).toHaveLength(1);
});
