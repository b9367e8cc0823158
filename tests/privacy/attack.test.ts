import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { PROTECTIONS, type Protection } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { createRandom } from '../metrics/combinations';
import { createDatasetEngine, loadDataset, readTrap } from '../metrics/dataset';
import { Attacker, YEARS, type Reading } from './attacker';
import { randomNetwork } from './random-network';
import { TOLD, type Row, type Span, type Told } from './told';
import { TOLD_OF_PEOPLE } from './told-people';

/** Networks attacked under the usual protection; a quarter of it under each other one. */
const ROUNDS = Number(process.env.ATTACKS ?? 10);
const ALL: Span = { from: 2020, to: 2022 };
const SPANS: readonly Span[] = YEARS.flatMap((from) =>
	YEARS.filter((to) => to >= from).map((to) => ({ from, to }))
);
let engine: Engine;

beforeAll(async () => {
	engine = await createDatasetEngine(readTrap());
});
afterAll(() => engine.close());

function read(told: Told, span: Span, exact: readonly object[], protection: Protection): Reading {
	const publish = (rows: readonly object[]) =>
		publishRows(rows, metricOf(told.metric), protection, told) as readonly Row[];
	const shown = publish(exact);
	const otherwise = publish(exact.toReversed());
	const tellsOrder = JSON.stringify(shown) !== JSON.stringify(otherwise);
	return { ...told, span, exact: exact as readonly Row[], shown, tellsOrder };
}

/** What is published of the network: sums over years for every range of years. */
async function readAll(protection: Protection): Promise<Reading[]> {
	const asked = [...TOLD, ...TOLD_OF_PEOPLE].flatMap((told) =>
		(told.isOverYears ? SPANS : [ALL]).map((span) => ({ told, span }))
	);
	const requests = asked.map(({ told: { metric, choices }, span }) =>
		metricRequest(metric, { ...NO_FILTERS, ...span }, choices)
	);
	const tables = engine.queryAll(requests, new AbortController().signal);
	return Promise.all(
		asked.map(async ({ told, span }, index) => {
			const table = await tables[index];
			if (!table) throw new Error(`no rows of ${told.metric}`);
			return read(told, span, decodeRows(told.metric, table), protection);
		})
	);
}

describe.each(PROTECTIONS)('the attack on the protection $code', (protection) => {
	test(
		'recovers no hidden number of any network by subtraction over all totals and years',
		async () => {
			const random = createRandom(20261127 + protection.threshold);
			const rounds = Math.ceil(protection.code === 'standard' ? ROUNDS : ROUNDS / 4);
			let hidden = 0;
			let sums = 0;
			for (let round = 0; round < rounds; round += 1) {
				await loadDataset(engine, randomNetwork(random));
				const attacker = new Attacker();
				attacker.read(await readAll(protection), protection);
				const { knowledge } = attacker;
				knowledge.conclude();
				expect(knowledge.recovered(), `network ${round}`).toEqual([]);
				hidden += attacker.hidden;
				sums += knowledge.sums.length;
			}
			expect(hidden).toBeGreaterThan(rounds * 20);
			expect(sums).toBeGreaterThan(rounds * 20);
		},
		ROUNDS * 30_000
	);
});
