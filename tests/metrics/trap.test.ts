import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest, type MetricId } from '$lib/metrics/catalog';
import {
	choicesOf,
	createRandom,
	randomFilters,
	singleFilters,
	wordCombinations,
	yearCombinations
} from './combinations';
import { optionsFromRows } from '$lib/state/options';
import { decodeRows } from '$lib/metrics/decode-rows';
import { NO_FILTERS } from '$lib/domain/filters';
import { createDatasetEngine, readTrap } from './dataset';
import { findDifferences, METRIC_IDS } from './recompute-checks';
import { readFacts } from './recompute-facts';

const trap = readTrap();
const facts = readFacts(trap);
const choices = choicesOf(facts);
let engine: Engine;

/** Between them they read every view, and a metric is a function of its views alone. */
const BROAD: readonly MetricId[] = [
	'totals',
	'course-reach-by-organization-kind',
	'working-group-activity',
	'working-groups',
	'report-meetings'
];

const third = (index: number) => METRIC_IDS.filter((_, at) => at % 3 === index % 3);

beforeAll(async () => {
	engine = await createDatasetEngine(trap);
});
afterAll(() => engine.close());

describe('over the traps, every metric gives what the rows of the CSVs give', () => {
	test('with each filter alone', async () => {
		expect(await findDifferences(engine, facts, singleFilters(choices))).toEqual([]);
	});

	test('with every pair of years', async () => {
		expect(await findDifferences(engine, facts, yearCombinations(choices), third)).toEqual([]);
	});

	// In order, row by row; many-questions.test.ts asks every metric 500 of them, in any order.
	test('with 45 random combinations of the filters', async () => {
		const views = randomFilters(choices, 45, createRandom(331));
		expect(await findDifferences(engine, facts, views, third)).toEqual([]);
	});

	test('with every combination of the words, for metrics that read every view', async () => {
		expect(await findDifferences(engine, facts, wordCombinations(choices), () => BROAD)).toEqual(
			[]
		);
	});
});

test('no metric narrows beside its views but those of the history, by years alone', () => {
	const parameters = METRIC_IDS.map((id) => {
		const own = metricOf(id).parameters.map(({ name }) => `$${name}`);
		const used = metricOf(id).sql.match(/\$\w+/g) ?? [];
		return [id, used.filter((name) => !own.includes(name))] as const;
	});
	const narrowing = parameters.filter(([, names]) => names.length > 0);
	expect(narrowing.map(([id]) => id)).toEqual([
		'history-attendances',
		'history-lanes',
		'milestones'
	]);
	expect(new Set(narrowing.flatMap(([, names]) => names))).toEqual(new Set(['$from', '$to']));
});

describe('over the traps, counted by hand', () => {
	async function rowsOf<Id extends MetricId>(id: Id) {
		return decodeRows(id, await engine.query(metricRequest(id, NO_FILTERS)));
	}

	test('attendances are those of the records, whatever the number of batches', async () => {
		const rows = await rowsOf('attendances');
		expect(rows.map((row) => [row.fiscal_year, row.attendances])).toEqual([
			[2010, 3],
			[2011, 6],
			[2012, 16],
			[2014, 11],
			[2015, 7],
			[2016, 2]
		]);
	});

	test('the options know the unfinished year of the outlook, or that there is none', async () => {
		const states = (await rowsOf('outlook')).filter(({ state }) => state === 'unfinished');
		const { unfinished } = optionsFromRows(await rowsOf('filter-options'));
		expect(states.map(({ year }) => year)).toEqual(unfinished ? [unfinished.year] : []);
	});

	test('a person who comes back after five years is returning', async () => {
		const last = (await rowsOf('new-participants')).at(-1);
		expect(last).toMatchObject({ new_participants: 1, returning_participants: 1 });
	});

	test('2012年度 has eight organizations: merged, unknown and renamed ones counted once', async () => {
		const rows = await rowsOf('participating-organizations');
		expect(rows.find((row) => row.fiscal_year === 2012)?.organizations).toBe(8);
	});

	test('the course has two days, eight attendances, three people of three organizations', async () => {
		expect(await rowsOf('course-reach')).toEqual([
			{ fiscal_year: 2012, days: 2, attendances: 8, participants: 3, organizations: 3 }
		]);
	});

	test('quartiles of 2, 2, 2 and 5 are 2, 2 and 2.75', async () => {
		const rows = await rowsOf('attendances-per-meeting');
		expect(rows.find((row) => row.fiscal_year === 2014)).toMatchObject({
			meetings: 4,
			mean: 2.75,
			lower_quartile: 2,
			median: 2,
			upper_quartile: 2.75
		});
	});

	test('only May is compared: the one month with meetings in two years running', async () => {
		expect(await rowsOf('year-on-year')).toEqual([
			{ fiscal_year: 2015, months: 1, attendances: 7, attendances_before: 2, change: 2.5 }
		]);
	});

	test('a cancelled meeting is not held, one without a roll is, a planned one with a roll too', async () => {
		const rows = await rowsOf('completeness');
		expect(rows.map((row) => [row.fiscal_year, row.meetings_held, row.meetings_with_roll])).toEqual(
			[
				[2010, 1, 1],
				[2011, 2, 1],
				[2012, 6, 6],
				[2014, 4, 4],
				[2015, 1, 1],
				[2016, 1, 1]
			]
		);
	});
});
