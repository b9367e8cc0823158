import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ATTENDANCE, ORGANIZATION } from '$lib/domain/tables';
import { OrganizationNames } from '$lib/ingest/organizations/organization-names';
import { ExistingTable } from '$lib/ingest/records/existing-table';
import { recordFiles } from '$lib/state/dataset';
import { readRegister } from '$lib/state/register';
import type { Change } from '$lib/workspace/change';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { readSample } from '../metrics/dataset';
import { canonicalCsv, roll, shippedFetch, type Row } from './shipped-site';

vi.mock('$app/paths', () => ({ base: '' }));
const SHIPPED: Record<string, Row[]> = {
	organization: [
		{
			...{ organization_id: 'org-1', name: 'こもれび', kind: 'school', valid_to: '2018-03-31' },
			...{ municipality_code: '27207', municipality: '高槻市' }
		},
		{
			...{ organization_id: 'org-1', name: '木漏れ日', kind: 'school', valid_from: '2018-04-01' },
			...{ municipality_code: '27207', municipality: '高槻市' }
		},
		{ organization_id: 'org-2', name: 'いわし', valid_to: '2020-03-31', merged_into: 'org-1' }
	],
	meeting: [
		{ meeting_id: '2022-05-18', held_on: '2022-05-18', title: '総会', number: '150' },
		{ meeting_id: 'm-0', held_on: '2020-03-11', title: '講演会', status: 'cancelled' },
		{ meeting_id: '2022-04-20', held_on: '2022-04-20', title: 'x', status: 'cancelled' }
	],
	attendance: [...roll('2022-04-20', 'p-1 p-2 p-6'), ...roll('2022-05-18', 'p-1')],
	working_group_activity: [
		{ working_group: '精神', held_on: '2022-05-18', organization_id: 'org-2', organization: '鰯' }
	]
};
vi.stubGlobal('fetch', shippedFetch(SHIPPED));

let workspace: Workspace;
beforeEach(async () => {
	workspace = await openWorkspace(createMemoryStorage());
});

function batch(table: string, rows: Row[]): NewBatch {
	return {
		csv: canonicalCsv(table, rows),
		...{ table, records: rows.length, fresh: rows.length, file: `${table}.csv` },
		...{ encoding: 'utf-8', format: 'canonical' }
	};
}

const RENAME: Change = {
	...{ operation: 'rename', organization: 'org-2', was: 'いわし', name: 'まいわし', from: '' }
};

describe('readRegister()', () => {
	it('says of each organization what the records say, by name', async () => {
		const { organizations } = await readRegister(workspace);
		const unlisted = { kind: '', municipalityCode: '', municipality: '', changes: [] };
		const notMerged = { mergedInto: '', mergedFrom: '' };
		expect(organizations).toEqual([
			{
				...{ id: 'name:あさもや', name: 'あさもや', names: [], isListed: false, attendances: 1 },
				...{ ...unlisted, ...notMerged, writtenNames: [{ name: 'あさもや', records: 1 }] }
			},
			{
				...{ ...unlisted, id: 'org-2', name: 'いわし', isListed: true, attendances: 0 },
				names: [{ name: 'いわし', from: '', to: '2020-03-31' }],
				...{ mergedInto: 'org-1', mergedFrom: '2020-04-01' },
				writtenNames: [{ name: '鰯', records: 1 }]
			},
			{
				...{ ...notMerged, id: 'org-1', name: '木漏れ日', kind: 'school', isListed: true },
				...{ municipalityCode: '27207', municipality: '高槻市', attendances: 3, changes: [] },
				names: [
					{ name: 'こもれび', from: '', to: '2018-03-31' },
					{ name: '木漏れ日', from: '2018-04-01', to: '' }
				],
				writtenNames: [{ name: 'こもれび', records: 3 }]
			}
		]);
	});

	it('says of each meeting what the records say, the newest first; one with a roll is held', async () => {
		await workspace.commit([
			batch('attendance', [{ ...roll('2022-06-15', 'p-1')[0], meeting: '臨時', mode: 'online' }])
		]);
		const { meetings } = await readRegister(workspace);
		const seen = meetings.map((one) => [one.id, one.title, one.status, one.attendances]);
		expect(seen).toEqual([
			['2022-06-15', '臨時', 'held', 1],
			['2022-05-18', '総会', 'held', 1],
			['2022-04-20', 'x', 'held', 3],
			['m-0', '講演会', 'cancelled', 0]
		]);
		expect(meetings[0]).toMatchObject({ isListed: false, mode: 'online', heldOn: '2022-06-15' });
		expect(meetings[1]).toMatchObject({ isListed: true, number: '150', kind: '', pillar: '' });
	});

	it('calls a meeting hybrid of which a roll names people in the room and online', async () => {
		const [one, other, third] = roll('2022-06-15', 'p-1 p-2 p-3');
		const modes = [
			{ ...one, mode: 'online' },
			{ ...other, mode: 'in-person' },
			{ ...third, mode: '' }
		];
		await workspace.commit([batch('attendance', modes)]);
		expect((await readRegister(workspace)).meetings[0]).toMatchObject({ mode: 'hybrid' });
	});

	it('counts a record that is in several batches once, people without a key by their seats', async () => {
		const nobody = { ...roll('2022-05-18', 'p-1')[0], person_key: '' };
		await workspace.commit([batch('attendance', [...roll('2022-05-18', 'p-1 p-2'), nobody])]);
		await workspace.commit([batch('attendance', [nobody, nobody])]);
		const { meetings, organizations } = await readRegister(workspace);
		expect(meetings[0]?.attendances).toBe(4);
		expect(organizations.find(({ id }) => id === 'org-1')?.attendances).toBe(6);
	});

	it('says what was changed, whatever became of it', async () => {
		const entryId = await workspace.change(RENAME, '名簿の誤り');
		await workspace.change({
			...{ operation: 'edit', table: 'meeting', id: '2022-05-18' },
			changes: { title: { was: '総会', now: '総会と講演' } }
		});
		const { organizations, meetings } = await readRegister(workspace);
		const renamed = organizations.find(({ id }) => id === 'org-2');
		expect(renamed).toMatchObject({
			name: 'まいわし',
			names: [{ name: 'まいわし' }],
			changes: [{ entryId, why: '名簿の誤り', status: 'active' }]
		});
		expect(renamed?.names.length).toBe(1);
		expect(meetings[0]).toMatchObject({ title: '総会と講演', changes: [{ status: 'active' }] });
		await workspace.undo(entryId ?? '');
		const undone = (await readRegister(workspace)).organizations.find(({ id }) => id === 'org-2');
		expect(undone).toMatchObject({ name: 'いわし', changes: [{ status: 'undone' }] });
	});

	it('shows a merger with both organizations, and one since ever without a first day', async () => {
		const merge = {
			operation: 'merge',
			organization: 'name:あさもや',
			into: 'org-1',
			from: ''
		} as const;
		await workspace.change(merge);
		const { organizations } = await readRegister(workspace);
		const [one, , other] = organizations;
		expect(one).toMatchObject({ mergedInto: 'org-1', mergedFrom: '', isListed: true });
		expect([one?.changes.length, other?.changes.length]).toEqual([1, 1]);
	});

	it('reads a past state too', async () => {
		await workspace.change(RENAME);
		const past = workspace.at({ entryId: workspace.history()[0]?.id ?? '' });
		await workspace.change({ ...RENAME, was: 'まいわし', name: 'うるめ' });
		const names = async (records: Parameters<typeof readRegister>[0]) =>
			(await readRegister(records)).organizations.map(({ name }) => name);
		expect(await names(past)).toContain('まいわし');
		expect(await names(workspace)).toContain('うるめ');
	});

	it('takes well under 200 ms for the 12,000 records of the sample', async () => {
		const sample = readSample();
		const cells = (table: string) => (sample.get(table) ?? []).map((row) => row.cells);
		await workspace.set('sample', 'hidden');
		for (const table of ['organization', 'meeting', 'attendance', 'working_group_activity']) {
			await workspace.commit([batch(table, cells(table))]);
		}
		await workspace.change({ ...RENAME, organization: 'org-002', was: 'あさもやぐもワークス' });
		await readRegister(workspace);
		const begin = performance.now();
		const { organizations } = await readRegister(workspace);
		expect(performance.now() - begin).toBeLessThan(600); // on a busy machine; 60 ms otherwise
		expect(organizations.length).toBeGreaterThan(90);
	});
});

describe('what an import reads against after a rename', () => {
	it('knows the organization by its new name, its old one and a mended spelling', async () => {
		await workspace.change(RENAME);
		await workspace.change({ ...RENAME, was: 'まいわし', name: 'うるめ', from: '2021-04-01' });
		const files = await recordFiles(workspace);
		const csvs = files.filter(({ table }) => table === ORGANIZATION.name).map(({ csv }) => csv);
		const names = new OrganizationNames(new ExistingTable(ORGANIZATION, csvs));
		expect(['いわし', 'まいわし', 'うるめ'].map((name) => names.idOf(name))).toEqual([
			'org-2',
			'org-2',
			'org-2'
		]);
		expect(names.nameOf('org-2')).toBe('うるめ');
		expect(files.filter(({ table }) => table === ATTENDANCE.name).length).toBe(1);
	});
});
