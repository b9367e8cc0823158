import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import { metricOf, type MetricId } from '$lib/metrics/catalog';
import {
	choicesOf,
	createRandom,
	randomFilters,
	singleFilters,
	wordCombinations,
	yearCombinations
} from './combinations';
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
	'completeness',
	'course-reach-by-organization-kind',
	'working-group-activity'
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

	test('with 150 random combinations of the filters', async () => {
		const views = randomFilters(choices, 150, createRandom(331));
		expect(await findDifferences(engine, facts, views, third)).toEqual([]);
	});

	test('with every combination of the words, for metrics that read every view', async () => {
		expect(await findDifferences(engine, facts, wordCombinations(choices), () => BROAD)).toEqual(
			[]
		);
	});
});

test('no metric narrows beside its views but the history, by years alone', () => {
	const parameters = METRIC_IDS.map((id) => [id, metricOf(id).sql.match(/\$\w+/g) ?? []] as const);
	const narrowing = parameters.filter(([, names]) => names.length > 0);
	expect(narrowing.map(([id]) => id)).toEqual(['history-lanes']);
	expect(new Set(narrowing.flatMap(([, names]) => names))).toEqual(new Set(['$from', '$to']));
});
