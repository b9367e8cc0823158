import { beforeEach, describe, expect, it } from 'vitest';
import { createDirectoryStorage } from '$lib/workspace/directory-storage';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import type { Replacement } from '$lib/workspace/operation';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { createFakeDirectory } from './fake-directory';

/** Attendance of some meetings, one person each. */
function attendance(file: string, meetings: string[], replaces?: string[]): NewBatch {
	const lines = meetings.map((meeting) => `${meeting},2022-05-18,${file}\n`);
	const csv = new TextEncoder().encode(`meeting_id,held_on,person_key\n${lines.join('')}`);
	const records = meetings.length;
	const origin = { file, encoding: 'utf-8', format: 'canonical' };
	const replacement: Replacement | null = replaces
		? { table: 'attendance', groups: replaces }
		: null;
	return {
		csv,
		table: 'attendance',
		records,
		fresh: records,
		...origin,
		...(replacement && { replaces: replacement })
	};
}

const manyBatches = (count: number) =>
	Array.from({ length: count }, (_, index) => attendance(`${index}.csv`, [`m-${index}`]));

let files: Map<string, Uint8Array>;
let storage: WorkspaceStorage;
let workspace: Workspace;
beforeEach(async () => {
	files = new Map();
	storage = createMemoryStorage(files);
	workspace = await openWorkspace(storage);
});

const statuses = () => workspace.state.batches.map(({ status }) => status);
const logPaths = () => [...files.keys()].filter((path) => path.startsWith('log/')).sort();

describe('commit() of several batches', () => {
	it('says in every entry that it is one of them, in the order given; one alone says nothing', async () => {
		await workspace.commit(manyBatches(3));
		const { batches } = workspace.state;
		expect(batches.map(({ file }) => file)).toEqual(['0.csv', '1.csv', '2.csv']);
		expect(batches[0]?.commit).toMatchObject({ size: 3 });
		expect(new Set(batches.map(({ commit }) => commit?.id)).size).toBe(1);
		await workspace.commit([attendance('x.csv', ['x'])]);
		expect(workspace.state.batches[3]?.commit).toBeUndefined();
	});

	it('counts nothing when it stops after any of its entries, and all after the last', async () => {
		await workspace.commit([attendance('before.csv', ['m'])]);
		await workspace.commit(manyBatches(4));
		const entries = logPaths().slice(1);
		for (let kept = 0; kept <= entries.length; kept++) {
			const lost = new Set(entries.slice(kept));
			const rest = new Map([...files].filter(([path]) => !lost.has(path)));
			const opened = await openWorkspace(createMemoryStorage(rest));
			const active = opened.state.batches.filter((batch) => batch.active);
			expect([kept, active.length]).toEqual([kept, kept === 4 ? 5 : 1]);
			expect(opened.damage.map(({ problem }) => problem)).toEqual(
				kept === 4 ? [] : entries.slice(0, kept).map(() => 'incomplete')
			);
		}
	});

	it('leaves the state before when an entry cannot be written, and is whole when tried again', async () => {
		let entries = 0;
		const failing = await openWorkspace({
			...storage,
			async write(path, bytes) {
				entries += path.startsWith('log/') ? 1 : 0;
				if (entries === 20) throw new Error('full');
				await storage.write(path, bytes);
			}
		});
		await expect(failing.commit(manyBatches(40))).rejects.toThrow('full');
		expect(failing.state.batches.length).toBeGreaterThan(0);
		expect(failing.state.batches.filter((batch) => batch.active)).toEqual([]);
		expect(failing.damage[0]).toMatchObject({ problem: 'incomplete', file: '0.csv' });
		const { imported } = await failing.commit(manyBatches(40));
		expect([imported.length, failing.damage]).toEqual([40, []]);
		expect(failing.state.batches.filter((batch) => batch.active).length).toBe(40);
	});

	it('can be dismissed by undo where it stopped in the middle', async () => {
		await workspace.commit(manyBatches(2));
		files.delete(logPaths()[1] ?? '');
		workspace = await openWorkspace(storage);
		const [left] = workspace.state.batches;
		expect(await workspace.redo(left?.entryId ?? '')).toBe(false);
		expect(await workspace.undo(left?.entryId ?? '')).toBe(true);
		expect([statuses(), workspace.damage]).toEqual([['undone'], []]);
	});

	it('counts once a second half has come from another computer', async () => {
		await workspace.commit(manyBatches(4));
		const half = (rest: number) =>
			new Map([...files].filter(([path]) => Number(path.slice(4, 10)) % 2 !== rest));
		const opened = await openWorkspace(createMemoryStorage(half(0)));
		expect(opened.state.batches.map(({ status }) => status)).toEqual(['incomplete', 'incomplete']);
		const union = await openWorkspace(createMemoryStorage(new Map([...half(0), ...half(1)])));
		expect(union.state).toEqual(workspace.state);
	});

	it('stores content given twice once', async () => {
		const { imported, unchanged } = await workspace.commit([
			attendance('a.csv', ['m']),
			{ ...attendance('a.csv', ['m']), file: 'copy.csv' }
		]);
		expect([imported.length, unchanged, files.size]).toEqual([1, ['copy.csv'], 2]);
	});

	it.each([
		['memory', () => createMemoryStorage()],
		['a directory', () => createDirectoryStorage(createFakeDirectory(new Map()))]
	])('of 1,000 batches takes well under 10 s in %s', async (_, create) => {
		const place = create();
		const opened = await openWorkspace(place);
		const start = performance.now();
		const { imported } = await opened.commit(manyBatches(1000));
		const seconds = (performance.now() - start) / 1000;
		expect([imported.length, seconds < 5]).toEqual([1000, true]);
		expect((await openWorkspace(place)).state).toEqual(opened.state);
	});

	it('reads the log once, not once for every batch', async () => {
		let listed = 0;
		const counting = await openWorkspace({
			...storage,
			async list(folder) {
				listed += 1;
				return storage.list(folder);
			}
		});
		listed = 0;
		await counting.commit(manyBatches(30));
		expect(listed).toBe(4); // the log and the batches, before and after
	});
});

describe('commit() of a replacement', () => {
	it('of all records of a meeting by none is kept, for every meeting again', async () => {
		const { imported } = await workspace.commit([attendance('a.csv', [], ['m-1'])]);
		expect(imported.length).toBe(1);
		expect((await workspace.commit([attendance('a.csv', [], ['m-2'])])).imported.length).toBe(1);
		expect((await workspace.commit([attendance('a.csv', [], ['m-2'])])).unchanged).toEqual([
			'a.csv'
		]);
		expect((await openWorkspace(storage)).state).toEqual(workspace.state);
	});

	it('lets the content it replaced be imported again, and undo of that is the state before', async () => {
		const first = attendance('first.csv', ['m-1', 'm-2']);
		await workspace.commit([first]);
		const { imported } = await workspace.commit([attendance('second.csv', ['m-1'], ['m-1'])]);
		const again = await workspace.commit([first]);
		expect(workspace.state.batches[2]).toMatchObject({ active: true, after: imported[0] });
		expect((await workspace.commit([first])).unchanged).toEqual(['first.csv']);
		await workspace.undo(again.imported[0] ?? '');
		expect(statuses()).toEqual(['active', 'active', 'undone']);
	});

	it('of another meeting leaves the same file unchanged', async () => {
		const first = attendance('first.csv', ['m-1']);
		await workspace.commit([first]);
		await workspace.commit([attendance('second.csv', ['m-2'], ['m-2'])]);
		expect((await workspace.commit([first])).unchanged).toEqual(['first.csv']);
	});

	it('can go to and fro between two lists', async () => {
		const [left, right] = [attendance('l.csv', ['m'], ['m']), attendance('r.csv', ['m'], ['m'])];
		for (const list of [left, right, left, right]) {
			expect((await workspace.commit([list])).imported.length).toBe(1);
			expect((await workspace.commit([list])).imported.length).toBe(0);
		}
	});
});

describe('remember()', () => {
	it('writes one entry with what changes, and none when nothing does', async () => {
		expect(await workspace.remember('mark', { '△': 'absent', '※': null })).toMatch(/^000001-/);
		expect(await workspace.remember('mark', { '△': 'absent' })).toBeNull();
		await workspace.remember('mark', { '△': 'absent', '○': 'present' });
		expect(workspace.state.remembered.map(({ entries }) => entries)).toEqual([
			{ '△': 'absent' },
			{ '○': 'present' }
		]);
		const { memory } = (await openWorkspace(storage)).state;
		expect([...memory.mark]).toEqual([...workspace.state.memory.mark]);
		expect(memory.mark.get('○')).toBe('present');
	});

	it('is taken back by undo and put back by redo', async () => {
		await workspace.remember('organization', { こもれび: 'org-001' });
		const id = (await workspace.remember('organization', { こもれび: null })) ?? '';
		expect(workspace.state.memory.organization.size).toBe(0);
		expect([await workspace.undo(id), await workspace.undo(id)]).toEqual([true, false]);
		expect(workspace.state.memory.organization.get('こもれび')).toBe('org-001');
		expect([await workspace.redo(id), await workspace.redo(id)]).toEqual([true, false]);
		expect(workspace.state.memory.organization.size).toBe(0);
	});

	it('keeps keys that are names of inherited properties through the storage', async () => {
		const entries = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, string>;
		await workspace.remember('layout', entries);
		const { memory } = (await openWorkspace(storage)).state;
		expect([...memory.layout]).toEqual([
			['__proto__', 'a'],
			['constructor', 'b']
		]);
		expect(await workspace.remember('layout', entries)).toBeNull();
	});
});

describe('undoing several imports at once', () => {
	it('undoes none of them when it stops in the middle, and all at the next go', async () => {
		await workspace.commit(manyBatches(3));
		const ids = workspace.state.batches.map(({ entryId }) => entryId);
		const failing: WorkspaceStorage = {
			...storage,
			write: (path, bytes) => {
				const isThird = path.startsWith('log/') && logPaths().length === 5;
				return isThird ? Promise.reject(new Error('killed')) : storage.write(path, bytes);
			}
		};
		const other = await openWorkspace(failing);
		await expect(other.undoAll(ids)).rejects.toThrow('killed');
		await workspace.refresh();
		expect(logPaths().length).toBe(5);
		expect(statuses()).toEqual(['active', 'active', 'active']);
		await workspace.undoAll(ids);
		expect(statuses()).toEqual(['undone', 'undone', 'undone']);
	});

	it('writes an entry that older readers refuse, and one import as before', async () => {
		await workspace.commit(manyBatches(3));
		const [first, ...rest] = workspace.state.batches.map(({ entryId }) => entryId);
		await workspace.undo(first ?? '');
		await workspace.undoAll(rest);
		const formats = workspace.history().map(({ operation }) => operation.format);
		expect(formats).toEqual([2, 2, 2, 1, 3, 3]);
	});
});
