import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import { NO_FILTERS } from '$lib/domain/filters';
import { metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { evidenceCountRequest, evidenceSources } from '$lib/metrics/evidence';
import { createDatasetEngine, readSample } from './dataset';

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
});
afterAll(() => engine.close());

const GRAINS = ['meeting', 'month', 'year', 'term'];
const SPLITS = [
	'none',
	'organization-kind',
	'municipality',
	'mode',
	'meeting-kind',
	'pillar',
	'newcomer',
	'home-area'
];
const VIEWS = [NO_FILTERS, { ...NO_FILTERS, from: 2019, to: 2022, organizationKind: 'company' }];

/** Rows looked at of each combination. */
const MOST = 4;

/** How many rows are behind a column of a row. */
async function rowsBehind(
	column: string,
	row: Readonly<Record<string, string | number | null>>,
	{ filters, choices }: { filters: typeof NO_FILTERS; choices: Record<string, string> }
) {
	const question = { metric: 'trend', columns: [column], row, filters, choices } as const;
	const counts = await Promise.all(
		evidenceSources(question).map(async (source) => {
			const table = await engine.query(evidenceCountRequest(question, source));
			return [source.relation, Number(table.getChild('row_count')?.get(0))] as const;
		})
	);
	return new Map(counts);
}

test.each(GRAINS.flatMap((grain) => SPLITS.map((split) => [grain, split])))(
	'by %s and %s, a number of the explorer opens as many rows as it counts',
	async (grain, split) => {
		const wrong: string[] = [];
		for (const filters of VIEWS) {
			const choices = { grain, split, measure: 'attendances' };
			const view = { filters, choices };
			const rows = decodeRows(
				'trend',
				await engine.query(metricRequest('trend', filters, choices))
			);
			const step = Math.ceil(rows.length / MOST);
			for (const row of rows.filter((_, at) => at % step === 0)) {
				const { value, value_before: before, meetings } = row;
				const now = await rowsBehind('value', { ...row }, view);
				const earlier = await rowsBehind('value_before', { ...row }, view);
				const held = await rowsBehind('meetings', { ...row }, view);
				const said = [now.get('attendance'), earlier.get('attendance'), held.get('meeting')];
				const counted = [value, before ?? said[1], meetings];
				if (said.join() !== counted.join())
					wrong.push(`${JSON.stringify(row)}: ${said} is not ${counted}`);
			}
		}
		expect(wrong).toEqual([]);
	}
);

test.each(GRAINS.flatMap((grain) => SPLITS.map((split) => [grain, split])))(
	'by %s and %s, a usual mean opens the rows of all periods it is the mean of',
	async (grain, split) => {
		const choices = { grain, split, measure: 'attendances' };
		const rows = decodeRows(
			'trend',
			await engine.query(metricRequest('trend', NO_FILTERS, choices))
		);
		const ofMean = rows.filter((row) => row.usual_mean !== null);
		const stretches = new Map(ofMean.map((row) => [`${row.part} ${row.usual_from}`, row]));
		expect(stretches.size).toBeGreaterThan(grain === 'term' ? 0 : 1);
		for (const row of [...stretches.values()].slice(0, MOST)) {
			const view = { filters: NO_FILTERS, choices };
			const counts = await rowsBehind('usual_mean', { ...row }, view);
			const sum = (row.usual_mean ?? 0) * row.usual_periods;
			expect(counts.get('attendance'), JSON.stringify(row)).toBe(Math.round(sum));
		}
	}
);

test('of new people and organizations, only rows of those who are new are behind the number', async () => {
	for (const [measure, column] of [
		['new-participants', 'newcomer'],
		['new-organizations', 'organization_newcomer']
	] as const) {
		const choices = { grain: 'year', split: 'none', measure };
		const view = { filters: NO_FILTERS, choices };
		const rows = decodeRows(
			'trend',
			await engine.query(metricRequest('trend', NO_FILTERS, choices))
		);
		const row = rows.at(-1);
		const behind = (await rowsBehind('value', { ...row }, view)).get('attendance');
		const table = await engine.query({
			sql: `SELECT CAST(COUNT(*) AS INTEGER) AS rows FROM attendance_fact WHERE fiscal_year = ${row?.fiscal_year}`,
			parameters: {}
		});
		expect(behind, column).toBeGreaterThan(0);
		expect(behind, column).toBeLessThan(Number(table.getChild('rows')?.get(0)));
	}
});

/** Shares that rows alone tell: how many are counted, and of how many. */
const SHARES_OF_ROWS = ['outside-share', 'online-share'];

test.each(
	[...SHARES_OF_ROWS, 'new-share', 'repeat-rate', 'retention'].flatMap((measure) =>
		['none', 'organization-kind', 'meeting-kind'].map((split) => [measure, split] as const)
	)
)('%s by %s opens the rows that it is a share of', async (measure, split) => {
	const choices = { grain: 'year', split, measure };
	const view = { filters: NO_FILTERS, choices };
	const rows = decodeRows('trend', await engine.query(metricRequest('trend', NO_FILTERS, choices)));
	const some = rows.filter(({ counted }) => (counted ?? 0) > 0);
	const step = Math.ceil(some.length / MOST);
	for (const row of some.filter((_, at) => at % step === 0)) {
		const all = (await rowsBehind('value', { ...row }, view)).get('attendance') ?? 0;
		const own = (await rowsBehind('counted', { ...row }, view)).get('attendance') ?? 0;
		if (SHARES_OF_ROWS.includes(measure)) expect([own, all]).toEqual([row.counted, row.base]);
		// People come more than once: there are as many rows as people, or more.
		expect(all, JSON.stringify(row)).toBeGreaterThanOrEqual(row.base ?? 0);
		expect(own, JSON.stringify(row)).toBeGreaterThanOrEqual(row.counted ?? 0);
	}
});
