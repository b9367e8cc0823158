import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Choices } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import { isHidden } from '$lib/domain/hidden-count';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { PROTECTIONS, type Protection } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import { createRandom } from '../metrics/combinations';
import { createDatasetEngine, loadDataset, readTrap } from '../metrics/dataset';
import { Knowledge, type Sum } from './attack';
import { randomNetwork } from './random-network';

type Row = Readonly<Record<string, unknown>>;

/** A number of people in a metric, with a name that is the same wherever the same is counted. */
interface Told {
	metric: MetricId;
	choices?: Choices;
	column: string;
	name: (row: Row) => string;
	/** What all of these add up to. */
	total?: (row: Row) => string;
}

const year = (row: Row) => `attendances of ${String(row.fiscal_year)}`;
const all = () => 'attendances';
const people = (row: Row) => `participants of ${String(row.fiscal_year)}`;
const month = (row: Row) => `attendances of ${String(row.fiscal_year)}-${String(row.month)}`;
const meeting = (row: Row) => `attendances at ${String(row.meeting_id)}`;

function within(what: string, ...columns: readonly string[]) {
	return (row: Row) => `${what} ${columns.map((column) => String(row[column])).join(' ')}`;
}

const SPLITS = ['organization-kind', 'municipality', 'mode', 'meeting-kind', 'home-area'] as const;

/** Everything that is published of how many people came, as an attacker reads it. */
const TOLD: readonly Told[] = [
	{ metric: 'totals', column: 'attendances', name: all },
	{ metric: 'attendances', column: 'attendances', name: year, total: all },
	{ metric: 'history-attendances', column: 'attendances', name: year, total: all },
	{ metric: 'attendances-by-month', column: 'attendances', name: month, total: year },
	{ metric: 'attendances-by-meeting', column: 'attendances', name: meeting, total: year },
	{ metric: 'pillar-meetings', column: 'attendances', name: meeting, total: year },
	{
		metric: 'attendances-by-organization-kind',
		column: 'attendances',
		name: within('kind', 'fiscal_year', 'organization_kind'),
		total: year
	},
	{
		metric: 'mode-mix',
		column: 'attendances',
		name: within('mode', 'fiscal_year', 'mode'),
		total: year
	},
	{
		metric: 'pillars',
		column: 'attendances',
		name: within('pillar', 'fiscal_year', 'pillar'),
		total: year
	},
	{
		metric: 'regional-reach',
		column: 'attendances',
		name: within('place', 'municipality_code'),
		total: all
	},
	{
		metric: 'regional-map',
		column: 'attendances',
		name: within('place', 'municipality_code'),
		total: all
	},
	{
		metric: 'organization-years',
		column: 'attendances',
		name: within('organization', 'organization_id', 'fiscal_year'),
		total: year
	},
	{
		metric: 'organization-summary',
		column: 'attendances',
		name: within('organization', 'organization_id'),
		total: all
	},
	...['home', 'outside', 'unknown'].map((part) => ({
		metric: 'outside-share' as const,
		column: `${part}_attendances`,
		name: within(`${part} attendances`, 'fiscal_year'),
		total: year
	})),
	...['core', 'regular', 'casual'].map((part) => ({
		metric: 'participation-layers' as const,
		column: `${part}_attendances`,
		name: within(`${part} attendances`, 'fiscal_year'),
		total: year
	})),
	...['new', 'returning', 'unknown'].map((part) => ({
		metric: 'new-participants' as const,
		column: `${part}_attendances`,
		name: within(`${part} person attendances`, 'fiscal_year'),
		total: year
	})),
	...['new', 'returning'].map((part) => ({
		metric: 'new-participants' as const,
		column: `${part}_participants`,
		name: within(`${part} participants`, 'fiscal_year'),
		total: people
	})),
	{ metric: 'participants', column: 'participants', name: people },
	...SPLITS.flatMap((split) =>
		(['fiscal-year', 'month'] as const).map((grain) => ({
			metric: 'trend' as const,
			choices: { measure: 'attendances', split, grain },
			column: 'value',
			name: within(`${split} ${grain}`, 'period', 'part'),
			total: within(`${grain}`, 'period')
		}))
	),
	...(['fiscal-year', 'month'] as const).map((grain) => ({
		metric: 'trend' as const,
		choices: { measure: 'attendances', split: 'none', grain },
		column: 'value',
		name: within(`${grain}`, 'period')
	}))
];

/** Networks attacked under the usual protection; a quarter of it under each other one. */
const ROUNDS = Number(process.env.ATTACKS ?? 16);
let engine: Engine;

beforeAll(async () => {
	engine = await createDatasetEngine(readTrap());
});
afterAll(() => engine.close());

interface Reading extends Told {
	exact: readonly Row[];
	shown: readonly Row[];
}

async function readAll(protection: Protection): Promise<Reading[]> {
	const requests = TOLD.map(({ metric, choices }) => metricRequest(metric, NO_FILTERS, choices));
	const tables = engine.queryAll(requests, new AbortController().signal);
	return Promise.all(
		TOLD.map(async (told, index) => {
			const table = await tables[index];
			if (!table) throw new Error(`no rows of ${told.metric}`);
			const exact = decodeRows(told.metric, table) as readonly object[];
			const { choices } = told;
			const shown = publishRows(exact, metricOf(told.metric), protection, choices);
			return { ...told, exact: exact as Row[], shown: shown as readonly object[] as Row[] };
		})
	);
}

/** Sums that are true of the exact numbers: the attacker guesses no wrong one. */
function trueSums(readings: readonly Reading[]): Sum[] {
	const values = new Map<string, number>();
	const sums = new Map<string, Sum & { names: Set<string> }>();
	for (const { metric, choices, column, exact, name, total } of readings) {
		for (const row of exact) {
			values.set(name(row), Number(row[column]));
			if (!total) continue;
			const group = /^(home|outside|core|regular|casual|new|returning|unknown)/.test(column);
			const which = `${metric} ${JSON.stringify(choices ?? {})} ${group ? '' : column} ${total(row)}`;
			const sum = sums.get(which) ?? { total: total(row), parts: [], names: new Set<string>() };
			sum.names.add(name(row));
			sums.set(which, sum);
		}
	}
	return [...sums.values()]
		.map(({ total, names }) => ({ total, parts: [...names] }))
		.filter(({ total, parts }) => {
			const added = parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0);
			return !values.has(total) || values.get(total) === added;
		});
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
				const readings = await readAll(protection);
				const knowledge = new Knowledge();
				for (const { shown, column, name } of readings) {
					for (const row of shown) {
						knowledge.learn(name(row), Number(row[column]), protection);
						if (isHidden(Number(row[column]))) hidden += 1;
					}
				}
				knowledge.sums.push(...trueSums(readings));
				sums += knowledge.sums.length;
				knowledge.conclude();
				expect(knowledge.recovered(), `network ${round}`).toEqual([]);
			}
			expect(hidden).toBeGreaterThan(rounds * 50);
			expect(sums).toBeGreaterThan(rounds * 20);
		},
		ROUNDS * 30_000
	);
});
