import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import type { Engine } from '$lib/engine/port';
import { metricRequest } from '$lib/metrics/catalog';
import { modelStatements } from '$lib/metrics/model-statements';
import { decodeRows } from '$lib/metrics/decode-rows';
import { tableSources, type StagedBatch } from '$lib/state/dataset';
import { PREVIEW_LIMIT, previewEffect } from '$lib/state/effect';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type Workspace } from '$lib/workspace/workspace';
import { canonicalCsv, roll, shippedFetch, type Row } from './shipped-site';

vi.mock('$app/paths', () => ({ base: '' }));
const APRIL = '2022-04-20'; // 2022年度: p-1 and p-2 of こもれび
const MARCH = '2023-03-15'; // 2022年度: p-1 of こもれび, p-6 of あさもや
const MAY = '2023-05-17'; // 2023年度: p-2 of こもれび
vi.stubGlobal(
	'fetch',
	shippedFetch({
		attendance: [...roll(APRIL, 'p-1 p-2'), ...roll(MARCH, 'p-1 p-6'), ...roll(MAY, 'p-2')]
	})
);

function staged(rows: Row[], replaces?: string[]): StagedBatch {
	const csv = canonicalCsv('attendance', rows);
	return {
		table: 'attendance',
		csv,
		...(replaces && { replaces: { table: 'attendance', groups: replaces } })
	};
}

async function commitStaged(batch: StagedBatch, records = 1): Promise<void> {
	const origin = { file: 'x.csv', encoding: 'utf-8', format: 'canonical' };
	await workspace.commit([{ ...batch, records, fresh: 0, ...origin }]);
}

let engine: Engine;
let workspace: Workspace;
beforeAll(async () => {
	engine = await createNodeEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
	workspace = await openWorkspace(createMemoryStorage());
	await engine.load(await tableSources(workspace), modelStatements);
});

async function dashboardTotals() {
	return decodeRows('totals', await engine.query(metricRequest('totals', NO_FILTERS)))[0];
}

const BEFORE = { attendances: 5, participants: 3, organizations: 2, meetings: 3 };
const YEAR_2022 = { attendances: 4, participants: 3, organizations: 2, meetings: 2 };
const YEAR_2023 = { attendances: 1, participants: 1, organizations: 1, meetings: 1 };

describe('previewEffect()', () => {
	it('gives totals, the years of the file and the latest one, before and after', async () => {
		const effect = await previewEffect(engine, workspace, [staged(roll('2022-06-15', 'p-3 p-1'))]);
		expect(effect).toEqual({
			before: {
				...BEFORE,
				years: [
					{ fiscalYear: 2022, ...YEAR_2022 },
					{ fiscalYear: 2023, ...YEAR_2023 }
				]
			},
			after: {
				attendances: 7,
				participants: 4,
				organizations: 2,
				meetings: 4,
				years: [
					{ fiscalYear: 2022, attendances: 6, participants: 4, organizations: 2, meetings: 3 },
					{ fiscalYear: 2023, ...YEAR_2023 }
				]
			},
			latestYear: 2023
		});
	});

	it('counts 31 March in the year before, and a new latest year as nothing before', async () => {
		const rows = [...roll('2024-03-31', 'p-2'), ...roll('2024-04-01', 'p-7')];
		const effect = await previewEffect(engine, workspace, [staged(rows)]);
		expect(effect?.latestYear).toBe(2024);
		expect(effect?.before.years.map((year) => [year.fiscalYear, year.attendances])).toEqual([
			[2023, 1],
			[2024, 0]
		]);
		expect(effect?.after.years.map((year) => [year.fiscalYear, year.attendances])).toEqual([
			[2023, 2],
			[2024, 1]
		]);
	});

	it('shows the same numbers twice for records that are there already', async () => {
		const effect = await previewEffect(engine, workspace, [staged(roll(APRIL, 'p-1 p-2'))]);
		expect(effect?.after).toEqual(effect?.before);
		expect(effect?.after.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2022, 2023]);
	});

	it('counts a replacement: what it takes away, in years its own records do not name', async () => {
		const effect = await previewEffect(engine, workspace, [staged([], [APRIL, MAY])]);
		expect(effect?.before).toMatchObject(BEFORE);
		expect(effect?.after).toEqual({
			attendances: 2,
			participants: 2,
			organizations: 2,
			meetings: 1,
			years: [
				{ fiscalYear: 2022, attendances: 2, participants: 2, organizations: 2, meetings: 1 },
				{ fiscalYear: 2023, attendances: 0, participants: 0, organizations: 0, meetings: 0 }
			]
		});
	});

	it('is what the dashboard shows after the commit, and changes nothing itself', async () => {
		const before = await dashboardTotals();
		const batch = staged(roll(MAY, 'p-8 p-9'), [MAY]);
		const bytes = batch.csv.slice();
		const effect = await previewEffect(engine, workspace, [batch]);
		expect(await dashboardTotals()).toEqual(before);
		expect([workspace.state.batches, batch.csv]).toEqual([[], bytes]);
		await commitStaged(batch);
		await engine.load(await tableSources(workspace), modelStatements);
		expect(await dashboardTotals()).toMatchObject({
			attendances: effect?.after.attendances,
			participants: effect?.after.participants,
			organizations: effect?.after.organizations,
			meetings: effect?.after.meetings
		});
		const next = await previewEffect(engine, workspace, []);
		expect(next?.before).toEqual(next?.after);
		expect(next?.before).toMatchObject({ attendances: 6, participants: 5 });
	});

	it('is null above the limit of records, counted in the sample, in batches and in the file', async () => {
		const rows = (count: number) => Array.from({ length: count }, () => roll(MAY, 'p-1')).flat();
		const spy = vi.spyOn(engine, 'preview');
		expect(await previewEffect(engine, workspace, [staged(rows(PREVIEW_LIMIT + 1))])).toBeNull();
		expect(await previewEffect(engine, workspace, [staged(rows(1))])).not.toBeNull();
		spy.mockClear();
		expect(await previewEffect(engine, workspace, [staged(rows(PREVIEW_LIMIT - 4))])).toBeNull();
		await commitStaged(staged(rows(1)), PREVIEW_LIMIT);
		expect(await previewEffect(engine, workspace, [staged(rows(1))])).toBeNull();
		expect(spy).not.toHaveBeenCalled();
		spy.mockRestore();
	});

	it('says which months of outreach come and which change', async () => {
		const csv = (rows: Row[]): StagedBatch => ({
			table: 'outreach',
			csv: canonicalCsv('outreach', rows)
		});
		const months = [
			{ month: '2024-03', mailing_list_members: '40', site_visits: '9' },
			{ month: '2024-04', mailing_list_members: '41', site_visits: '8' }
		];
		await commitStaged(csv(months.slice(0, 1)));
		const effect = await previewEffect(engine, workspace, [
			csv([{ month: '2024-03', mailing_list_members: '42', site_visits: '9' }, ...months.slice(1)])
		]);
		const named = (all: { fiscal_year: number; month: number }[] = []) =>
			all.map(({ fiscal_year, month }) => `${fiscal_year} ${month}`);
		expect(named(effect?.outreach?.changed)).toEqual(['2023 3']);
		expect(named(effect?.outreach?.added)).toEqual(['2024 4']);
		expect(effect?.outreach?.removed).toEqual([]);
		const same = await previewEffect(engine, workspace, [staged(roll('2022-06-15', 'p-3'))]);
		expect(same).not.toHaveProperty('outreach');
	});
});
