import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import type { MetricRows } from '$lib/metrics/rows';
import { createDatasetEngine, readSample } from './dataset';
import { groupBy } from './group-by';

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
});
afterAll(() => engine.close());

const VIEWS: readonly Filters[] = [
	NO_FILTERS,
	{ ...NO_FILTERS, from: 2015, to: 2022 },
	{ ...NO_FILTERS, organizationKind: 'company' },
	{ ...NO_FILTERS, mode: 'online', from: 2020 }
];

type Numbers = readonly (number | null)[];

/** A share of a page, as the explorer gives it: of a base below ten none. */
const shareOf = (counted: number, base: number): Numbers => [
	counted,
	base,
	base < 10 ? null : counted / base
];

/** The numbers of the pages by 年度, by the measure of the explorer that is the same. */
const PAGES: readonly {
	measure: string;
	numbersOf: (ask: Ask) => Promise<[number, Numbers][]>;
}[] = [
	{
		measure: 'new-share',
		numbersOf: async (ask) =>
			(await ask('new-participants')).map((row) => [
				row.fiscal_year,
				shareOf(row.new_participants, row.participants)
			])
	},
	{
		measure: 'outside-share',
		numbersOf: async (ask) =>
			(await ask('outside-share')).map((row) => [
				row.fiscal_year,
				shareOf(row.outside_attendances, row.home_attendances + row.outside_attendances)
			])
	},
	{
		measure: 'repeat-rate',
		numbersOf: async (ask) =>
			(await ask('repeat-rate')).map((row) => [
				row.fiscal_year,
				[
					...[row.repeat_participants, row.participants, row.participant_share],
					...[row.participant_low, row.participant_high]
				]
			])
	},
	{
		measure: 'retention',
		numbersOf: async (ask) =>
			(await ask('retention')).map((row) => [
				row.fiscal_year,
				[
					...[row.people_stayed, row.people_before, row.people_share],
					...[row.people_low, row.people_high]
				]
			])
	},
	{
		measure: 'online-share',
		numbersOf: async (ask) =>
			[...groupBy(await ask('mode-mix'), (row) => row.fiscal_year)].map(([year, rows]) => {
				const sum = (own: typeof rows) => own.reduce((all, row) => all + row.attendances, 0);
				const online = rows.filter(({ mode }) => mode === 'online');
				return [year, shareOf(sum(online), sum(rows.filter(({ mode }) => mode !== 'unknown')))];
			})
	},
	{
		measure: 'median',
		numbersOf: async (ask) =>
			(await ask('attendances-per-meeting')).map((row) => [
				row.fiscal_year,
				[null, null, row.median]
			])
	},
	{
		measure: 'effective-organizations',
		numbersOf: async (ask) =>
			(await ask('concentration')).map((row) => [
				row.fiscal_year,
				[null, null, row.effective_organizations]
			])
	}
];

type Ask = <Id extends MetricId>(id: Id, choices?: object) => Promise<MetricRows[Id][]>;

test.each(PAGES)('by 年度 and undivided, $measure is what its own page says', async (page) => {
	const { measure, numbersOf } = page;
	for (const filters of VIEWS) {
		const ask: Ask = async (id, choices = {}) =>
			decodeRows(id, await engine.query(metricRequest(id, filters, { ...choices })));
		const rows = await ask('trend', { measure, grain: 'year' });
		const own = new Map(
			rows.map((row) => [row.fiscal_year, [row.counted, row.base, row.value, row.low, row.high]])
		);
		const said = await numbersOf(ask);
		expect(said.length).toBeGreaterThan(1);
		for (const [year, numbers] of said) {
			const explored = (own.get(year) ?? []).slice(0, numbers.length);
			const digits = (all: Numbers) => all.map((one) => one?.toPrecision(12) ?? null);
			expect(digits(explored), `${measure} ${year}`).toEqual(digits(numbers));
		}
	}
});
