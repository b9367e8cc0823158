import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { NO_CHOICES } from '$lib/domain/choices';
import { metricRequest } from '$lib/metrics/catalog';
import { decodeRows, type DecodedRow } from '$lib/metrics/decode-rows';
import { evidenceSources } from '$lib/metrics/evidence';
import { createDatasetEngine, loadDataset, readSample, type CsvRow, type Dataset } from './dataset';
import { readEvidence } from './evidence-checks';
import { groupBy } from './group-by';
import { narrow } from './narrow';
import { recompute } from './recompute';
import { readFacts } from './recompute-facts';

/** Sixty meetings, one a month; the first `numbered` have a number. */
function meetings(numbered: number): CsvRow[] {
	return Array.from({ length: 60 }, (_, at) => {
		const month = String((at % 12) + 1).padStart(2, '0');
		const held_on = `${2010 + Math.floor(at / 12)}-${month}-15`;
		const number = at < numbered ? String(at + 1) : '';
		const cells = { meeting_id: held_on, held_on, number, title: '会議', status: 'held' };
		return { cells, batch: 0, row: at + 2 };
	});
}

const withMeetings = (numbered: number): Dataset => new Map([['meeting', meetings(numbered)]]);

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(new Map());
});
afterAll(() => engine.close());

describe.each([
	['no meeting has a number', 0, 'counted'],
	['the last twenty have none', 40, 'counted'],
	['every meeting has one', 60, 'printed']
])('where %s', (_, numbered, basis) => {
	const dataset = withMeetings(numbered);
	beforeAll(() => loadDataset(engine, dataset));

	test(`the fiftieth meeting is ${basis}, as the recomputation has it`, async () => {
		const rows = decodeRows(
			'milestones',
			await engine.query(metricRequest('milestones', NO_FILTERS))
		);
		expect(rows).toMatchObject([
			{ milestone: 'meeting', reached: 50, basis, held_on: '2014-02-15' }
		]);
		expect(recompute.milestones?.(narrow(readFacts(dataset), NO_FILTERS))).toEqual(rows);
	});
});

test('the sample of 2022 is classified as the summary of the report', async () => {
	await loadDataset(engine, readSample());
	const pillars = decodeRows('pillars', await engine.query(metricRequest('pillars', NO_FILTERS)));
	const report = decodeRows(
		'report-meetings',
		await engine.query(metricRequest('report-meetings', NO_FILTERS))
	);
	const printed = groupBy(report, ({ pillar }) => pillar);
	const said = [...printed].map(([pillar, own]) => [pillar, own.length]);
	const counted = pillars
		.filter((row) => row.fiscal_year === 2022)
		.map((row) => [row.pillar, row.activities]);
	expect(counted.sort()).toEqual(said.sort());
	expect(said).toContainEqual(['skills', 4]);
});

const ALL = { filters: NO_FILTERS, choices: NO_CHOICES } as const;

test('a milestone stands in the rows until its meeting, and in none after it', async () => {
	await loadDataset(engine, readSample());
	const all = decodeRows('milestones', await engine.query(metricRequest('milestones', NO_FILTERS)));
	const kinds = new Set(all.map(({ milestone }) => milestone));
	expect(kinds).toEqual(new Set(['meeting', 'attendances', 'organizations', 'online']));
	for (const { ...row } of all) {
		const question = { metric: 'milestones', columns: ['reached'], row, ...ALL } as const;
		const [source, ...others] = evidenceSources(question);
		if (!source || others.length) throw new Error('not one source');
		const rows = await readEvidence(engine, question, source);
		expect(rows.at(-1)?.meeting_id).toBe(row.meeting_id);
		const earlier = rows.filter(({ meeting_id }) => meeting_id !== row.meeting_id);
		const organizations = (some: readonly DecodedRow[]) =>
			new Set(some.flatMap((one) => one.organization_no ?? [])).size;
		const counts = {
			meeting: [row.reached - 1, rows.at(-1)?.number],
			online: [earlier.length, rows.length],
			attendances: [earlier.length, rows.length],
			organizations: [organizations(earlier), organizations(rows)]
		};
		const [before, then] = counts[row.milestone as keyof typeof counts];
		expect(before, JSON.stringify(row)).toBeLessThan(row.reached);
		expect(then, JSON.stringify(row)).toBeGreaterThanOrEqual(row.reached);
	}
});
