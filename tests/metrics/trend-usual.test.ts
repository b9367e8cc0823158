import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { createDatasetEngine, readSample } from './dataset';
import { rowsOver } from './rows-over';

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
});
afterAll(() => engine.close());

const VIEWS: readonly Filters[] = [
	NO_FILTERS,
	{ ...NO_FILTERS, from: 2018, to: 2022 },
	{ ...NO_FILTERS, organizationKind: 'company' },
	{ ...NO_FILTERS, mode: 'online' }
];

test('meeting by meeting, the explorer says what the metric of unusual meetings says', async () => {
	const signals = new Set<string>();
	for (const filters of VIEWS) {
		const asked = metricRequest('trend', filters, { grain: 'meeting' });
		const trend = decodeRows('trend', await engine.query(asked));
		const meetings = decodeRows(
			'unusual-meetings',
			await engine.query(metricRequest('unusual-meetings', filters))
		);
		expect(trend.length).toBeGreaterThan(0);
		expect(trend.map(({ period, signal }) => [period, signal])).toEqual(
			meetings.map(({ meeting_id, signal }) => [meeting_id, signal])
		);
		for (const [at, row] of trend.entries()) {
			const { meetings: periods, mean, lower_limit, upper_limit } = meetings[at] ?? {};
			expect([row.usual_periods, row.upper_limit === null]).toEqual([
				periods,
				upper_limit === null
			]);
			expect(row.usual_mean).toBeCloseTo(mean ?? NaN, 9);
			expect(row.lower_limit ?? 0).toBeCloseTo(lower_limit ?? 0, 9);
			expect(row.upper_limit ?? 0).toBeCloseTo(upper_limit ?? 0, 9);
			signals.add(row.signal);
		}
	}
	expect(signals.size).toBeGreaterThan(2);
});

const HEADING =
	'meeting_id,held_on,meeting,meeting_kind,mode,organization_id,organization,person_key';

/** Rolls of these sizes on these days. */
function rolls(sizes: readonly (readonly [date: string, size: number])[]) {
	const rows = sizes.flatMap(([date, size]) =>
		Array.from({ length: size }, () => `${date},${date},,,,,,\n`)
	);
	return { attendance: `${HEADING}\n${rows.join('')}` };
}

const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];

const FULL = YEARS.flatMap((year) => [`${year}-05-10`, `${year}-09-10`]);
const UNFINISHED = rolls([...FULL.map((date) => [date, 20] as const), ['2018-05-10', 3]]);

test('a year that is not over is in no mean and has no signal', async () => {
	const rows = await rowsOver('trend', UNFINISHED, { grain: 'year' });
	expect(rows.map((row) => [row.usual_periods, row.usual_mean, row.upper_limit])).toEqual([
		...Array<unknown>(8).fill([8, 40, 40]),
		[0, null, null]
	]);
	expect(rows.map(({ signal }) => signal)).toEqual(Array(9).fill('none'));
});

test('nor is a term with such a year', async () => {
	const terms = ['1,1,2010,2017,1期', '2,,2018,,2期～'].map((term) => `${term},,名,1,名,試験`);
	const heading = 'term_from,term_to,year_from,year_to,term,years,organization,ord,text,source';
	const steering = { 'steering-terms': [heading, ...terms].join('\n') };
	const rows = await rowsOver('trend', { ...UNFINISHED, ...steering }, { grain: 'term' });
	expect(rows.map((row) => [row.period, row.usual_periods, row.usual_mean])).toEqual([
		['1期', 1, 320],
		['2期～', 0, null]
	]);
});

test('months that are not over are of the usual range like any other', async () => {
	const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'];
	const dates = months.map(
		(month, at) => [`2010-${month}-10`, at === 8 ? 90 : 20 + (at % 2)] as const
	);
	const rows = await rowsOver('trend', rolls(dates), { grain: 'month' });
	expect(rows.map(({ signal }) => signal)).toEqual([...Array(8).fill('run-below'), 'above']);
});

test('the same mean in every month is no run, however its fractions are added', async () => {
	const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'];
	const dates = months.flatMap((month) =>
		[5, 5, 6].map((size, at) => [`2010-${month}-1${at}`, size] as const)
	);
	const rows = await rowsOver('trend', rolls(dates), { grain: 'month', measure: 'mean' });
	expect(rows.map(({ signal }) => signal)).toEqual(Array(9).fill('none'));
});
