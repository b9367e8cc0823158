import { describe, expect, it } from 'vitest';
import { sha256Hex } from '$lib/workspace/hash';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace, type NewBatch } from '$lib/workspace/workspace';

const at = '2026-04-01T00:00:00.000Z';
const now = () => new Date(at);

function batch(content: string, file = `${content}.csv`): NewBatch {
	const csv = new TextEncoder().encode(`held_on,organization\n2022-05-18,${content}\n`);
	const counts = { records: 1, fresh: 1 };
	return { csv, table: 'attendance', ...counts, file, encoding: 'utf-8', format: 'canonical' };
}

/** An empty workspace with its files in reach. */
async function setup() {
	const files = new Map<string, Uint8Array>();
	const storage = createMemoryStorage(files);
	return { files, storage, workspace: await openWorkspace(storage, { now }) };
}

/** A workspace holding one import, with the path of its batch file. */
async function setupImported() {
	const { workspace, ...rest } = await setup();
	const { imported } = await workspace.commit([batch('こもれび')]);
	const sha256 = await sha256Hex(batch('こもれび').csv);
	const entryId = imported[0] ?? '';
	return { workspace, ...rest, entryId, sha256, path: `batches/${sha256}.csv` };
}

function flipByte(files: Map<string, Uint8Array>, path: string): void {
	const bytes = files.get(path)?.slice() ?? new Uint8Array(1);
	bytes[5] = (bytes[5] ?? 0) ^ 1;
	files.set(path, bytes);
}

describe('commit()', () => {
	it('writes one batch file and one log entry, each named by its checksum', async () => {
		const { files, entryId, path } = await setupImported();
		const log = `log/${entryId}.json`;
		expect([...files.keys()]).toEqual([path, log]);
		expect(entryId).toBe(`000001-${await sha256Hex(files.get(log) ?? new Uint8Array())}`);
		expect(JSON.parse(new TextDecoder().decode(files.get(log)))).toMatchObject({
			format: 1,
			number: 1,
			at,
			operation: 'import',
			batch: { table: 'attendance', records: 1, file: 'こもれび.csv' }
		});
	});

	it('is kept: a workspace opened later has the same state and bytes', async () => {
		const { storage, workspace, sha256 } = await setupImported();
		const reopened = await openWorkspace(storage);
		expect(reopened.state).toEqual(workspace.state);
		expect(await reopened.readBatch(sha256)).toEqual(batch('こもれび').csv);
	});

	it('changes nothing when the same content is active, under another file name too', async () => {
		const { files, workspace } = await setupImported();
		const [before, { state }] = [[...files.keys()], workspace];
		const result = await workspace.commit([batch('こもれび', 'コピー.csv')]);
		expect(result).toEqual({ imported: [], unchanged: ['コピー.csv'] });
		expect([...files.keys()]).toEqual(before);
		expect(workspace.state).toBe(state);
	});

	it('counts content given twice in one commit once', async () => {
		const { workspace } = await setup();
		const { imported, unchanged } = await workspace.commit([batch('a'), batch('a'), batch('b')]);
		expect([imported.length, unchanged]).toEqual([2, ['a.csv']]);
	});

	it('imports content again that was undone', async () => {
		const { workspace, entryId } = await setupImported();
		await workspace.undo(entryId);
		await workspace.commit([batch('こもれび')]);
		expect(workspace.state.batches.map(({ status }) => status)).toEqual(['undone', 'active']);
	});

	it('writes no log entry when one of the batch files cannot be written', async () => {
		const { storage } = await setup();
		let writes = 0;
		const failing: WorkspaceStorage = {
			...storage,
			async write(path, bytes) {
				writes += 1;
				if (writes === 2) throw new Error('full');
				await storage.write(path, bytes);
			}
		};
		const workspace = await openWorkspace(failing);
		await expect(workspace.commit([batch('a'), batch('b')])).rejects.toThrow('full');
		expect(await storage.list('log')).toEqual([]);
		expect((await openWorkspace(storage)).state.batches).toEqual([]);
	});

	it('writes no log entry when the batch does not read back whole', async () => {
		const { files, storage } = await setup();
		const lossy: WorkspaceStorage = {
			...storage,
			write: async (path, bytes) => storage.write(path, bytes.subarray(0, -1))
		};
		const workspace = await openWorkspace(lossy);
		await expect(workspace.commit([batch('a')])).rejects.toMatchObject({ code: 'file-damaged' });
		expect([...files.keys()].filter((path) => path.startsWith('log/'))).toEqual([]);
	});
});

describe('undo() and redo()', () => {
	it('take an import out and put it back, with new entries and no file changed', async () => {
		const { files, workspace, entryId } = await setupImported();
		const before = new Map(files);
		expect(await workspace.undo(entryId, '誤って取り込んだ')).toBe(true);
		expect(workspace.state.batches[0]?.active).toBe(false);
		expect(await workspace.redo(entryId)).toBe(true);
		expect(workspace.state.batches[0]?.active).toBe(true);
		for (const [path, bytes] of before) expect(files.get(path)).toEqual(bytes);
		expect(files.size).toBe(before.size + 2);
	});

	it('write nothing when there is nothing to do', async () => {
		const { files, workspace, entryId } = await setupImported();
		expect(await workspace.redo(entryId)).toBe(false);
		await workspace.undo(entryId);
		const size = files.size;
		expect(await workspace.undo(entryId)).toBe(false);
		expect(files.size).toBe(size);
	});

	it('throw for an import that does not exist, naming it', async () => {
		const { workspace } = await setup();
		await expect(workspace.undo('000009-x')).rejects.toThrow('000009-x');
	});
});

describe('set()', () => {
	it('keeps a setting and writes no entry for the value it has', async () => {
		const { files, storage, workspace } = await setup();
		expect(await workspace.set('sample', 'shown')).toBe(false);
		expect(await workspace.set('sample', 'hidden')).toBe(true);
		expect(files.size).toBe(1);
		expect((await openWorkspace(storage)).state.settings.sample).toBe('hidden');
	});
});

describe('two writers', () => {
	it('of one browser never use a number twice, and both imports count', async () => {
		const { storage, workspace } = await setup();
		const other = await openWorkspace(storage);
		await Promise.all([workspace.commit([batch('a')]), other.commit([batch('b')])]);
		expect((await workspace.refresh()).batches.map(({ file }) => file)).toEqual(['a.csv', 'b.csv']);
		const numbers = (await storage.list('log')).map((name) => name.slice(0, 6));
		expect(numbers).toEqual(['000001', '000002']);
	});

	it('on two computers both count after their folders are put together', async () => {
		const [left, right] = [await setup(), await setup()];
		await left.workspace.commit([batch('a'), batch('both')]);
		await right.workspace.commit([batch('b'), batch('both')]);
		const union = createMemoryStorage(new Map([...left.files, ...right.files]));
		const merged = await openWorkspace(union, { now });
		const active = merged.state.batches.filter((found) => found.active).map(({ file }) => file);
		expect(active.sort()).toEqual(['a.csv', 'b.csv', 'both.csv']);
		const { imported } = await merged.commit([batch('c')]);
		expect(imported[0]).toMatch(/^000003-/);
	});

	it('refresh() sees an import of the other, and keeps the state object when there is none', async () => {
		const { storage, workspace } = await setup();
		const other = await openWorkspace(storage);
		const { state } = other;
		expect(await other.refresh()).toBe(state);
		await workspace.commit([batch('a')]);
		expect((await other.refresh()).revision).toBe(workspace.state.revision);
	});
});

describe('leftovers', () => {
	it('are named, not read and not deleted', async () => {
		const { files, storage, workspace, entryId } = await setupImported();
		const paths = [
			`log/${entryId}.json.crswap`,
			`log/000002-${'0'.repeat(64)}.json`, // empty: a file that was never finished
			'log/desktop.ini',
			`batches/${'0'.repeat(64)}.csv`,
			'batches/memo.txt'
		];
		for (const path of paths) files.set(path, new Uint8Array(path.includes('000002') ? 0 : 3));
		const reopened = await openWorkspace(storage);
		expect(reopened.state).toEqual(workspace.state);
		expect([...reopened.leftovers].sort()).toEqual([...paths].sort());
		expect(reopened.damage).toEqual([]);
		await reopened.commit([batch('a')]);
		for (const path of paths) expect(files.has(path)).toBe(true);
	});

	it('of a commit that stopped before its log entry are used when it is tried again', async () => {
		const { files, storage, path, entryId } = await setupImported();
		files.delete(`log/${entryId}.json`);
		const reopened = await openWorkspace(storage);
		expect([reopened.state.batches, reopened.leftovers]).toEqual([[], [path]]);
		await reopened.commit([batch('こもれび')]);
		expect([reopened.state.batches.length, reopened.leftovers]).toEqual([1, []]);
	});
});

describe('damage', () => {
	it('of a batch is refused by readBatch(), naming the file', async () => {
		const { files, workspace, sha256, path } = await setupImported();
		flipByte(files, path);
		const reading = workspace.readBatch(sha256);
		await expect(reading).rejects.toMatchObject({ name: 'DamagedFileError', path });
		const damage = [{ path, problem: 'damaged', file: 'こもれび.csv', active: true }];
		expect(workspace.damage).toMatchObject(damage);
	});

	it('of a batch is found by verify() and is cured by importing the same file again', async () => {
		const { files, storage, sha256, path } = await setupImported();
		flipByte(files, path);
		const damaged = files.get(path);
		const workspace = await openWorkspace(storage);
		expect(await workspace.verify()).toMatchObject([{ path, problem: 'damaged' }]);
		expect((await workspace.commit([batch('こもれび')])).imported).toEqual([]);
		expect(await workspace.verify()).toEqual([]);
		expect(await workspace.readBatch(sha256)).toEqual(batch('こもれび').csv);
		expect(files.get(path)).toBe(damaged);
	});

	it('is known at opening when a batch is missing', async () => {
		const { files, storage, sha256, path } = await setupImported();
		files.delete(path);
		const workspace = await openWorkspace(storage);
		expect(workspace.damage).toMatchObject([{ path, problem: 'missing', file: 'こもれび.csv' }]);
		await expect(workspace.readBatch(sha256)).rejects.toMatchObject({ code: 'file-missing', path });
	});

	it('of a log entry is named, the rest counts, and its number is not used again', async () => {
		const { files, storage, workspace, entryId } = await setupImported();
		const { imported } = await workspace.commit([batch('b')]);
		flipByte(files, `log/${imported[0]}.json`);
		const reopened = await openWorkspace(storage);
		expect(reopened.state.batches.map((found) => found.entryId)).toEqual([entryId]);
		expect(reopened.damage).toMatchObject([{ path: `log/${imported[0]}.json`, file: null }]);
		expect((await reopened.commit([batch('c')])).imported[0]).toMatch(/^000003-/);
	});

	it('is what an entry under another number is', async () => {
		const { files, storage, entryId } = await setupImported();
		const path = `log/000007-${entryId.slice(7)}.json`;
		files.set(path, files.get(`log/${entryId}.json`) ?? new Uint8Array());
		expect((await openWorkspace(storage)).damage).toMatchObject([{ path }]);
	});
});

it('openWorkspace() refuses a whole entry of a newer format instead of skipping it', async () => {
	const { storage, workspace } = await setupImported();
	const bytes = new TextEncoder().encode('{"format": 4, "number": 2}');
	await storage.write(`log/000002-${await sha256Hex(bytes)}.json`, bytes);
	await expect(openWorkspace(storage)).rejects.toMatchObject({ code: 'newer-format' });
	await expect(workspace.commit([batch('b')])).rejects.toMatchObject({ code: 'newer-format' });
	expect(workspace.state.batches.length).toBe(1);
});
