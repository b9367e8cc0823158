import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import type { MetricId } from '$lib/metrics/catalog';
import { choicesOf, createRandom } from './combinations';
import { createDatasetEngine, readTrap } from './dataset';
import {
	differencesAtOnce,
	differencesInTurn,
	EMPTY_VIEWS,
	isEmpty,
	partRead,
	manyViews,
	questionInWords,
	questionsOf
} from './many-questions';
import { METRIC_IDS } from './recompute-checks';
import { readFacts } from './recompute-facts';

const trap = readTrap();
const facts = readFacts(trap);

/** Combinations of filters (and choices, where a metric has any) that every metric is asked. */
const LEAST = 500;
const views = manyViews(facts, choicesOf(facts), LEAST, createRandom(20_261_127));

/**
 * Asked one after another, some 10 ms each: beside a list of values the engine refuses the outer
 * joins of three, and mixes up the questions of the fourth (`NOT IN`), of whom it gives too few.
 */
const IN_TURN: readonly MetricId[] = [
	'trend',
	'regional-map',
	'working-groups',
	'organization-partners'
];

/** Metrics that read the years alone, or nothing: how many of the questions differ for them. */
const READS_LESS: Readonly<Partial<Record<MetricId, number>>> = {
	'history-table': 1,
	'network-facts': 1,
	'report-concept': 1,
	'report-working-groups': 1,
	'shared-tools': 1,
	'steering-terms': 1,
	'transition-offices': 1,
	contradictions: 1,
	'filter-options': 1,
	'founding-hypothesis': 1,
	'history-attendances': 38,
	'history-lanes': 110,
	milestones: 38,
	outcomes: 38,
	'outreach-events': 1,
	outreach: 38,
	'report-meetings': 161
};

let engine: Engine;

beforeAll(async () => {
	engine = await createDatasetEngine(trap);
});
afterAll(() => engine.close());

test('almost every view has somebody in it, and many of them are like no other', () => {
	const full = views.filter((seen) => !isEmpty(seen));
	expect(full.length).toBeGreaterThanOrEqual(LEAST - EMPTY_VIEWS);
	const contents = views.map(({ visits, held, seats }) =>
		[
			visits.map((visit) => facts.visits.indexOf(visit)),
			held.map(({ id }) => id),
			seats.map((seat) => facts.seats.indexOf(seat))
		].join(';')
	);
	expect(new Set(contents).size).toBeGreaterThan(LEAST / 5);
});

describe.each(METRIC_IDS)('the metric %s', (id) => {
	test(`is what the rows of the CSVs give in ${LEAST} combinations`, async () => {
		const questions = questionsOf(id, views);
		expect(new Set(questions.map(questionInWords)).size).toBeGreaterThanOrEqual(LEAST);
		const read = new Set(questions.map((one) => partRead(id, one)));
		expect(Math.min(LEAST, read.size)).toBe(READS_LESS[id] ?? LEAST);
		const find = IN_TURN.includes(id) ? differencesInTurn : differencesAtOnce;
		expect(await find(engine, id, questions)).toEqual([]);
	});
});
