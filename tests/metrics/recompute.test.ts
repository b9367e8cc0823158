import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import { metrics } from '$lib/metrics/catalog';
import {
	choicesOf,
	createRandom,
	randomFilters,
	singleFilters,
	yearCombinations
} from './combinations';
import { createDatasetEngine, readSample } from './dataset';
import { recompute } from './recompute';
import { findDifferences, METRIC_IDS } from './recompute-checks';
import { readFacts } from './recompute-facts';

const sample = readSample();
const facts = readFacts(sample);
const choices = choicesOf(facts);
let engine: Engine;

beforeAll(async () => {
	engine = await createDatasetEngine(sample);
});
afterAll(() => engine.close());

test('every metric has a recomputation', () => {
	expect(Object.keys(recompute).sort()).toEqual([...metrics.keys()].sort());
});

describe('over the sample, every metric gives what the rows of the CSVs give', () => {
	// Over the traps it is every metric (trap.test.ts): filters reach a metric through views alone.
	test('with each filter alone, a half of the metrics each', async () => {
		const some = { ...choices, years: [2008, 2020, 2025] };
		const half = (index: number) =>
			METRIC_IDS.filter((_, at) => index === 0 || at % 2 === index % 2);
		expect(await findDifferences(engine, facts, singleFilters(some), half)).toEqual([]);
	});

	test('with 240 random combinations of the filters, a quarter of the metrics each', async () => {
		const views = randomFilters(choices, 240, createRandom(20220518));
		const quarter = (index: number) => METRIC_IDS.filter((_, at) => at % 4 === index % 4);
		expect(await findDifferences(engine, facts, views, quarter)).toEqual([]);
	});

	test('with years in either order', async () => {
		const some = { ...choices, years: [2008, 2020] };
		expect(await findDifferences(engine, facts, yearCombinations(some))).toEqual([]);
	});
});
