import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { recordFiles, tableSources } from '$lib/state/dataset';
import type { Change } from '$lib/workspace/change';
import { DamagedFileError } from '$lib/workspace/errors';
import { batch, edit, merge, openChanged, rename, SHIPPED, split, UNTOUCHED } from './changed-site';
import { roll, shippedFetch } from './shipped-site';

vi.mock('$app/paths', () => ({ base: '' }));
vi.stubGlobal('fetch', shippedFetch(SHIPPED));

type Opened = Awaited<ReturnType<typeof openChanged>>;
let files: Opened['files'];
let workspace: Opened['workspace'];
let commit: Opened['commit'];
let change: Opened['change'];
let recordsOf: Opened['recordsOf'];
let bytesInUse: Opened['bytesInUse'];
beforeEach(async () => {
	({ files, workspace, commit, change, recordsOf, bytesInUse } = await openChanged());
});

describe('recordFiles() with an edited meeting', () => {
	it('has the edited cells in its record, and the row of the file', async () => {
		await change(edit('meeting', '2022-03-31', { title: '年度のまとめ', held_on: '2022-04-02' }));
		expect(await recordsOf('meeting')).toEqual([
			'1 change: 2022-03-31 2022-04-02 150 年度のまとめ 2'
		]);
	});

	it('is made of the attendance when no list has it; one nobody knows is left out', async () => {
		await change(edit('meeting', '2022-04-01', { mode: 'online' }));
		await change(edit('meeting', '1999-01-01', { mode: 'online' }));
		expect((await recordsOf('meeting')).slice(1)).toEqual([
			'1 change: 2022-04-01 2022-04-01 online 1'
		]);
	});
});

describe('recordFiles() with changes among imports', () => {
	const listed = { organization_id: 'org-1', name: '名簿の名' };

	it('lets a later list have the word, and an earlier one not', async () => {
		await change(edit('organization', 'org-1', { kind: 'company' }));
		await commit(batch('organization', [{ ...listed, kind: 'other' }]));
		expect((await recordsOf('organization')).slice(1)).toEqual([
			'1 change: org-1 こもれび company 2010-04-01 2',
			'2 import: org-1 名簿の名 other 2'
		]);
		await commit(batch('organization', [{ ...listed, kind: 'medical' }], ['org-1']));
		expect((await recordsOf('organization')).slice(1)).toEqual([
			'3 import: org-1 名簿の名 medical 2'
		]);
	});

	it('changes what is staged last only by those before it', async () => {
		await change(edit('organization', 'org-1', { kind: 'company' }));
		const staged = [batch('organization', [listed], ['org-1'])];
		expect(await recordsOf('organization', staged)).toEqual([
			UNTOUCHED,
			'2 staged: org-1 名簿の名 2'
		]);
		expect((await recordsOf('attendance', [batch('attendance', [])])).length).toBe(5);
	});

	it('splits records of a batch that another one replaced in part', async () => {
		await commit(batch('attendance', [...roll('2022-05-18', 'p-1'), ...roll('2022-06-15', 'p-1')]));
		await commit(batch('attendance', roll('2022-05-18', 'p-2'), ['2022-05-18']));
		await change(split('2022-05-01'));
		const rows = (await recordsOf('attendance')).filter((one) => !one.startsWith('0'));
		expect(rows).toEqual([
			'1 import: 2022-06-15 2022-06-15 org-9 こもれび p-1 3',
			'2 import: 2022-05-18 2022-05-18 org-9 こもれび p-2 2'
		]);
	});

	it('leaves the sample out when it is hidden, and changes of it with it', async () => {
		await change(edit('organization', 'org-1', { kind: 'company' }));
		await workspace.set('sample', 'hidden');
		expect(await recordFiles(workspace)).toEqual([]);
	});

	const CHANGES: [string, Change][] = [
		['rename', rename('木漏れ日')],
		['mended spelling', rename('木漏れ日', '')],
		['merger', merge('org-1', 'org-2')],
		['merger of one that only records name', merge('name:あさもや', 'org-2')],
		['split', split('2022-04-01')],
		['edit of an organization', edit('organization', 'org-1', { kind: 'company' })],
		['edit of a meeting', edit('meeting', '2022-03-31', { title: 'x' })]
	];

	it.each(CHANGES)('gives every byte back when a %s is undone', async (_, one) => {
		await commit(batch('attendance', roll('2022-05-18', 'p-1')));
		await commit(batch('attendance', roll('2022-05-18', 'p-2'), ['2022-05-18']));
		const before = await bytesInUse();
		const stored = new Map(files);
		const entryId = await change(one);
		const changed = await bytesInUse();
		expect(changed).not.toEqual(before);
		await workspace.undo(entryId);
		expect(await bytesInUse()).toEqual(before);
		await workspace.redo(entryId);
		expect(await bytesInUse()).toEqual(changed);
		for (const [path, bytes] of stored) expect(files.get(path)).toEqual(bytes);
	});

	it('is the same at every call, though bytes are given away', async () => {
		for (const [, one] of CHANGES) await change(one);
		const texts = async () => {
			const used = (await tableSources(workspace)).flatMap((source) => source.files);
			const read = used.map(({ bytes }) => new TextDecoder().decode(bytes));
			for (const { bytes } of used) structuredClone(bytes, { transfer: [bytes.buffer] });
			return read;
		};
		const first = await texts();
		expect(await texts()).toEqual(first);
		expect(first.join('')).toContain('木漏れ日');
	});
});

describe('recordFiles() with a damaged batch', () => {
	it('leaves it out as if it had been undone, and the workspace knows it', async () => {
		await commit(batch('attendance', roll('2022-05-18', 'p-1')));
		const before = await bytesInUse();
		await commit(batch('attendance', roll('2022-06-15', 'p-1'), ['2022-05-18']));
		const [, path = ''] = [...files.keys()].filter((one) => one.startsWith('batches/'));
		files.set(path, new TextEncoder().encode('x'));
		expect(await bytesInUse()).toEqual(before);
		expect(workspace.damage).toMatchObject([{ path, problem: 'damaged', active: true }]);
		files.delete(path);
		expect(await bytesInUse()).toEqual(before);
		expect(workspace.damage).toMatchObject([{ path, problem: 'missing', active: true }]);
	});

	it('fails when the place itself fails', async () => {
		await commit(batch('attendance', roll('2022-05-18', 'p-1')));
		const { state } = workspace;
		const broken = (cause: Error) => recordFiles({ state, readBatch: () => Promise.reject(cause) });
		await expect(broken(new Error('gone'))).rejects.toThrow('gone');
		const files = await broken(new DamagedFileError('x', 'damaged'));
		expect(files.length).toBe(IMPORT_TABLES.length);
	});
});
