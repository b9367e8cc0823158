import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '$lib/domain/filters';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import type { Engine } from '$lib/engine/port';
import { metricRequest } from '$lib/metrics/catalog';
import { modelStatements } from '$lib/metrics/model-statements';
import { decodeRows } from '$lib/metrics/decode-rows';
import { tableSources } from '$lib/state/dataset';
import { readRegister } from '$lib/state/register';
import type { Change } from '$lib/workspace/change';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { canonicalCsv, shippedFetch, type Row } from '../state/shipped-site';
import { choicesOf, createRandom, randomFilters } from './combinations';
import { readSample, type Dataset } from './dataset';
import { findDifferences, METRIC_IDS, NAMELESS } from './recompute-checks';
import { readFacts } from './recompute-facts';
import { digestOf, rewrite, withRows, type Rewrite } from './rewrite';

vi.mock('$app/paths', () => ({ base: '' }));
const sample = readSample();
vi.stubGlobal(
	'fetch',
	shippedFetch(
		Object.fromEntries([...sample].map(([name, rows]) => [name, rows.map(({ cells }) => cells)]))
	)
);

/** Attendance on both sides of the year boundary, of organizations by id and by name. */
const BOUNDARY: Row[] = ['2018-03-31', '2018-04-01'].flatMap((day, index) => [
	...['org-001', 'org-002', 'org-003'].map((id) => ({
		...{ meeting_id: day, held_on: day, meeting: '臨時' },
		...{ organization_id: id, organization: 'こもれび就労センター', person_key: `p-${index}${id}` }
	})),
	{ meeting_id: day, held_on: day, organization: 'どこにもない会', person_key: `p-x${index}` }
]);

const records = withRows(sample, 'attendance', BOUNDARY, 1);
const isLatest = ({ valid_to }: Row) => valid_to === '' || valid_to === undefined;

const endsOn =
	(id: string, into: string, day: string): Rewrite =>
	(table, cells) =>
		table === 'organization' && cells['organization_id'] === id && isLatest(cells)
			? [{ ...cells, merged_into: into, valid_to: day }]
			: [cells];
const isOf = (table: string, cells: Row, id: string) =>
	table === 'organization' && cells['organization_id'] === id;

interface Case {
	changes: Change[];
	expected: Dataset;
}

const RENAME: Case = {
	changes: [
		{
			...{ operation: 'rename', organization: 'org-002', was: 'あさもやぐもワークス' },
			...{ name: '朝もやワークス', from: '2018-04-01' }
		}
	],
	expected: rewrite(records, (table, cells) =>
		isOf(table, cells, 'org-002')
			? [
					{ ...cells, valid_to: '2018-03-31' },
					{ ...cells, name: '朝もやワークス', valid_from: '2018-04-01' }
				]
			: [cells]
	)
};

const MERGER: Case = {
	changes: [{ operation: 'merge', organization: 'org-002', into: 'org-001', from: '2018-04-01' }],
	expected: rewrite(records, endsOn('org-002', 'org-001', '2018-03-31'))
};

const CHAIN: Case = {
	changes: [
		{ operation: 'merge', organization: 'org-002', into: 'org-001', from: '2018-04-01' },
		{ operation: 'merge', organization: 'org-001', into: 'org-021', from: '2020-04-01' }
	],
	expected: rewrite(
		records,
		endsOn('org-002', 'org-001', '2018-03-31'),
		endsOn('org-001', 'org-021', '2020-03-31')
	)
};

const NAMES = ['こもれび就労センター', 'こもれびぐもキャリアセンター'];
const split = (names: string[], from: string): Change => ({
	...{ operation: 'split', organization: 'org-001', id: 'org-new', name: '分室', names, from }
});
const splitOff =
	(names: readonly string[], from: string): Rewrite =>
	(_, cells) => {
		const { organization_id: id, organization = '', held_on: day = '' } = cells;
		const isMeant = id === 'org-001' && names.includes(organization) && day >= from;
		return [isMeant ? { ...cells, organization_id: 'org-new' } : cells];
	};
const NEW_OFFICE = {
	...{ organization_id: 'org-new', name: '分室', kind: 'transition' },
	...{ municipality_code: '27207', municipality: '高槻市' }
};
const SPLIT: Case = {
	changes: [split(NAMES, '2018-04-01')],
	expected: withRows(
		rewrite(records, splitOff(NAMES, '2018-04-01')),
		'organization',
		[{ ...NEW_OFFICE, valid_from: '2018-04-01' }],
		2
	)
};

const BY_NAME: Case = {
	changes: [
		split([NAMES[1] ?? ''], '2019-04-01'),
		{ operation: 'merge', organization: 'org-new', into: 'org-002', from: '2021-04-01' }
	],
	expected: withRows(
		rewrite(records, splitOff([NAMES[1] ?? ''], '2019-04-01')),
		'organization',
		[{ ...NEW_OFFICE, valid_to: '2021-03-31', merged_into: 'org-002' }],
		2
	)
};

const EDIT: Case = {
	changes: [
		{
			...{ operation: 'edit', table: 'organization', id: 'org-001' },
			changes: {
				kind: { was: 'transition', now: 'school' },
				municipality_code: { was: '27207', now: '27301' },
				municipality: { was: '高槻市', now: '島本町' }
			}
		}
	],
	expected: rewrite(records, (table, cells) =>
		isOf(table, cells, 'org-001')
			? [{ ...cells, kind: 'school', municipality_code: '27301', municipality: '島本町' }]
			: [cells]
	)
};

const MEETING_DAY = '2018-05-16';
const MEETING: Case = {
	changes: [
		{
			...{ operation: 'edit', table: 'meeting', id: MEETING_DAY },
			changes: {
				held_on: { was: MEETING_DAY, now: '2018-03-30' },
				title: { was: '', now: '年度末の会議' },
				mode: { was: 'in-person', now: 'online' },
				kind: { was: '', now: 'review' },
				number: { was: '115', now: '' }
			}
		},
		// Known only from its roll.
		{
			...{ operation: 'edit', table: 'meeting', id: '2018-03-31' },
			changes: {
				held_on: { was: '2018-03-31', now: '2018-04-02' },
				mode: { was: '', now: 'hybrid' }
			}
		}
	],
	expected: withRows(
		rewrite(records, (table, cells) =>
			table === 'meeting' && cells['meeting_id'] === MEETING_DAY
				? [
						{
							...{ ...cells, held_on: '2018-03-30', title: '年度末の会議', mode: 'online' },
							...{ kind: 'review', number: '' }
						}
					]
				: [cells]
		),
		'meeting',
		[{ meeting_id: '2018-03-31', held_on: '2018-04-02', title: '臨時', mode: 'hybrid' }],
		2
	)
};

const WRITTEN: Case = {
	changes: [
		{
			...{ operation: 'edit', table: 'organization', id: 'name:どこにもない会' },
			changes: { kind: { was: '', now: 'company' } }
		},
		{ operation: 'merge', organization: 'name:どこにもない会', into: 'org-002', from: '2018-04-01' }
	],
	expected: withRows(
		records,
		'organization',
		[
			{
				...{ organization_id: 'name:どこにもない会', name: 'どこにもない会', kind: 'company' },
				...{ valid_to: '2018-03-31', merged_into: 'org-002' }
			}
		],
		2
	)
};

const choices = choicesOf(readFacts(records));
const VIEWS = [NO_FILTERS, ...randomFilters(choices, 3, createRandom(2018))];

let engine: Engine;
let workspace: Workspace;
beforeAll(async () => {
	engine = await createNodeEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
	workspace = await openWorkspace(createMemoryStorage());
	await workspace.commit([batchOf('attendance', BOUNDARY)]);
});

function batchOf(table: string, rows: readonly Row[]): NewBatch {
	return {
		csv: canonicalCsv(table, rows),
		...{ table, records: rows.length, fresh: rows.length, file: 'x.csv' },
		...{ encoding: 'utf-8', format: 'canonical' }
	};
}

async function differencesFrom(expected: Dataset, views = VIEWS, ids = METRIC_IDS) {
	await engine.load(await tableSources(workspace), modelStatements);
	// Every metric without filters; under filters a third of them each.
	const idsAt = (index: number) => ids.filter((_, at) => index === 0 || at % 3 === index % 3);
	return findDifferences(engine, readFacts(expected), views, idsAt);
}

/** Whether some metric tells the records as they are from these. */
async function isToldApart(expected: Dataset): Promise<boolean> {
	await engine.load(await tableSources(workspace), modelStatements);
	const facts = readFacts(expected);
	for (const id of METRIC_IDS) {
		const differences = await findDifferences(engine, facts, [NO_FILTERS], () => [id]);
		if (differences.length > 0) return true;
	}
	return false;
}

describe('every metric gives what the rows give with the change written into them', () => {
	it.each([
		['a merger at the turn of the year', MERGER],
		['a chain of mergers', CHAIN],
		['a split from a day on', SPLIT],
		['a split by one name, whose half goes elsewhere', BY_NAME],
		['kind and municipality', EDIT],
		['meetings, one over the turn of the year', MEETING],
		['an organization that only records name', WRITTEN]
	])('%s; and the same as before when undone', async (_, { changes, expected }) => {
		const before = digestOf(await tableSources(workspace));
		expect(await isToldApart(expected)).toBe(true);
		const entries: string[] = [];
		for (const change of changes) entries.push((await workspace.change(change)) ?? '');
		expect(await differencesFrom(expected)).toEqual([]);
		await workspace.undoAll(entries);
		expect(digestOf(await tableSources(workspace))).toBe(before);
	});

	it('all of them together', async () => {
		const all = [CHAIN, SPLIT, EDIT, MEETING, WRITTEN, RENAME].flatMap(({ changes }) => changes);
		for (const change of all) await workspace.change(change);
		expect(workspace.state.changes.every(({ status }) => status === 'active')).toBe(true);
		await engine.load(await tableSources(workspace), modelStatements);
		const { organizations, meetings } = await readRegister(workspace);
		const totals = decodeRows('totals', await engine.query(metricRequest('totals', NO_FILTERS)));
		const sum = (counts: readonly { attendances: number }[]) =>
			counts.reduce((added, { attendances }) => added + attendances, 0);
		const unnamed = readFacts(records).visits.filter(({ host }) => host === null).length;
		expect(sum(meetings)).toBe(totals[0]?.attendances);
		expect(sum(organizations) + unnamed).toBe(totals[0]?.attendances);
	});

	it('a name from a day on changes no number, only the name', async () => {
		for (const change of RENAME.changes) await workspace.change(change);
		expect(await differencesFrom(RENAME.expected, [NO_FILTERS])).toEqual([]);
		expect(await differencesFrom(records, [NO_FILTERS], NAMELESS)).toEqual([]);
		const { organizations } = await readRegister(workspace);
		expect(organizations.find(({ id }) => id === 'org-002')?.name).toBe('朝もやワークス');
	});

	it('a mended spelling changes no number, though records hold the old one without an id', async () => {
		const [was, name] = ['うわのそら工作室', '上の空工作室'];
		const listed = { organization_id: 'org-x', name: was, kind: 'other' };
		await workspace.commit([batchOf('organization', [listed])]);
		const mend = (text?: string) => (text === was ? name : (text ?? ''));
		const mended = rewrite(records, (_, cells) =>
			'organization' in cells ? [{ ...cells, organization: mend(cells.organization) }] : [cells]
		);
		const expected = withRows(mended, 'organization', [{ ...listed, name }], 2);
		await workspace.change({ operation: 'rename', organization: 'org-x', was, name, from: '' });
		// What is written in the records stays as written; it counts for the mended name all the same.
		const counted = METRIC_IDS.filter((id) => id !== 'written-names');
		expect(await differencesFrom(expected, [NO_FILTERS], counted)).toEqual([]);
	});
});
