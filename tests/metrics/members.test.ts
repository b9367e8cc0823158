import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import type { Filters } from '$lib/domain/filters';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import { metricOf, metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { membersRulesFromText } from '$lib/metrics/members-rule';
import { rowsRulesFromText } from '$lib/metrics/rows-rule';
import type { LoadedRecords } from '$lib/state/origins';
import { readMembers } from '$lib/state/members';
import { choicesOf, createRandom, randomFilters } from './combinations';
import { createDatasetEngine, readSample, readTrap, type Dataset } from './dataset';
import { METRIC_IDS, type Row } from './recompute-checks';
import { readFacts } from './recompute-facts';

/** Columns whose organizations another metric lists. */
const listed = (id: MetricId) => membersRulesFromText(metricOf(id).members);

/** Columns that count the different organizations of rows. */
function counted(id: MetricId): string[] {
	return rowsRulesFromText(metricOf(id).rows)
		.rules.filter(({ isCount, sources }) => {
			const [source, ...others] = sources;
			const per = source?.per.join() ?? '';
			return isCount && others.length === 0 && ['organization_no', 'heir_no'].includes(per);
		})
		.map(({ column }) => column);
}

const BY_LIST = METRIC_IDS.filter((id) => listed(id).length > 0);
const BY_ROWS = METRIC_IDS.filter((id) => counted(id).length > 0);

/** Rows of a metric that are looked at: all of the traps. */
const MOST_ROWS = 18;

/** Numbers of organizations that are not the number of the organizations named behind them. */
async function findWrong(engine: Engine, id: MetricId, columns: string[], filters: Filters) {
	const records = { engine } as LoadedRecords;
	const wrong: string[] = [];
	const table = await engine.query(metricRequest(id, filters));
	const rows = decodeRows(id, table) as unknown as Row[];
	const step = Math.ceil(rows.length / MOST_ROWS);
	for (const row of rows.filter((_, at) => at % step === 0)) {
		for (const column of columns) {
			const question = { metric: id, columns: [column], row, filters, choices: NO_CHOICES };
			const members = await readMembers(records, question);
			const different = new Set(members?.map((one) => one.id)).size;
			const named = [members?.length, different].join();
			if (named !== [row[column], row[column]].join()) {
				wrong.push(`${id} ${JSON.stringify(row)} ${column}: ${named} organizations named`);
			}
		}
	}
	return wrong;
}

describe.each<[string, () => Dataset]>([
	['the sample', readSample],
	['the traps', readTrap]
])('over %s, as many organizations are named as are counted', (_, read) => {
	const dataset = read();
	const views = [NO_FILTERS, ...randomFilters(choicesOf(readFacts(dataset)), 2, createRandom(8))];
	let engine: Engine;
	beforeAll(async () => {
		engine = await createDatasetEngine(dataset);
	});
	afterAll(() => engine.close());

	test.each(BY_LIST)('by the list of %s', async (id) => {
		const columns = listed(id).map(({ column }) => column);
		for (const filters of views) expect(await findWrong(engine, id, columns, filters)).toEqual([]);
	});

	test.each(BY_ROWS)('by the rows of %s', async (id) => {
		expect(await findWrong(engine, id, counted(id), NO_FILTERS)).toEqual([]);
	});
});

test('a number of anything but organizations names none', async () => {
	const engine = {} as Engine;
	const asked = { row: null, filters: NO_FILTERS, choices: NO_CHOICES };
	for (const [metric, columns] of [
		['attendances', ['attendances']],
		['participants', ['participants']],
		['turnover', ['joined', 'gone']]
	] as const) {
		const question = { metric, columns, ...asked };
		expect(await readMembers({ engine } as LoadedRecords, question)).toBeNull();
	}
});

test('a sum over years names nobody: one may be in several of them', async () => {
	const row = { fiscal_year: 2020 };
	const question = { metric: 'turnover', columns: ['gone'], row, filters: NO_FILTERS } as const;
	const asked = { ...question, others: [{ fiscal_year: 2021 }], choices: NO_CHOICES };
	expect(await readMembers({ engine: {} } as LoadedRecords, asked)).toBeNull();
});

test('a rule that names no list is refused', () => {
	expect(() => membersRulesFromText('gone = nothing by year where turn is gone')).toThrow(
		'bad rule of members'
	);
	expect(() => membersRulesFromText('gone of organization-movements')).toThrow();
});
