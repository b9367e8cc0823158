import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '$lib/workspace/backup';
import { sha256Hex } from '$lib/workspace/hash';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { mergeInto } from '$lib/workspace/merge';
import { toBytes, type Bundle } from '$lib/workspace/operation';
import { openWorkspace } from '$lib/workspace/workspace';
import { batchOf, bytes, type Files } from './filled-workspace';

const KEYS = ['p-11111111', 'p-22222222', 'p-33333333'];

/** A workspace with two imports, into which one with another was merged. */
async function mergedFiles(): Promise<Files> {
	const files: Files = new Map();
	const theirs: Files = new Map();
	const own = await openWorkspace(createMemoryStorage(files));
	await own.commit([batchOf(KEYS[0] ?? '')]);
	const other = await openWorkspace(createMemoryStorage(theirs));
	await other.commit([batchOf(KEYS[1] ?? '')]);
	await other.commit([batchOf(KEYS[2] ?? '')]);
	await other.set('sample', 'hidden');
	await mergeInto(createMemoryStorage(files), createMemoryStorage(theirs));
	return files;
}

const logOf = (files: Files) => [...files.keys()].filter((path) => path.startsWith('log/')).sort();

function bundleIn(files: Files): { path: string; bundle: Bundle } {
	for (const path of logOf(files)) {
		const bundle = JSON.parse(new TextDecoder().decode(files.get(path))) as Bundle;
		if (bundle.operation === 'bundle') return { path, bundle };
	}
	throw new Error('there is no bundle');
}

/** The files with another bundle in the place of the first one, its name right. */
async function withBundle(change: (bundle: Bundle) => unknown): Promise<Files> {
	const files = await mergedFiles();
	const { path, bundle } = bundleIn(files);
	change(bundle);
	const content = toBytes(bundle);
	files.delete(path);
	files.set(
		`log/${String(bundle.number).padStart(6, '0')}-${await sha256Hex(content)}.json`,
		content
	);
	return files;
}

describe('a bundle of entries', () => {
	it('is one file, in no list, whose entries are undone and redone like any other', async () => {
		const files = await mergedFiles();
		expect(logOf(files)).toHaveLength(2);
		const workspace = await openWorkspace(createMemoryStorage(files));
		const operations = workspace.history().map(({ operation }) => operation.operation);
		expect(operations).toEqual(['import', 'import', 'import', 'setting']);
		expect(workspace.leftovers).toEqual([]);
		const id = workspace.state.batches.at(-1)?.entryId ?? '';
		expect(await workspace.undo(id)).toBe(true);
		expect(workspace.state.batches.filter(({ active }) => active)).toHaveLength(2);
		expect(workspace.at({ entryId: id }).state.batches).toHaveLength(3);
		expect(await workspace.redo(id)).toBe(true);
		expect(workspace.state.batches.every(({ active }) => active)).toBe(true);
	});

	it('lets the next entry come after all it holds, and after itself', async () => {
		const workspace = await openWorkspace(createMemoryStorage(await mergedFiles()));
		const numbers = () => workspace.history().map(({ operation }) => operation.number);
		expect(numbers()).toEqual([1, 1, 2, 3]);
		await workspace.set('sample', 'shown');
		expect(numbers()).toEqual([1, 1, 2, 3, 4]);
		expect(workspace.state.settings.sample).toBe('shown');
	});

	it('holds what an entry with a file of its own holds once', async () => {
		const files = await mergedFiles();
		const { revision } = (await openWorkspace(createMemoryStorage(files))).state;
		for (const { id, text } of bundleIn(files).bundle.entries) {
			files.set(`log/${id}.json`, bytes(text));
		}
		const workspace = await openWorkspace(createMemoryStorage(files));
		expect([workspace.state.revision, workspace.history().length]).toEqual([revision, 4]);
	});

	it('travels in a backup, and is taken apart before it is bundled again', async () => {
		const files = await mergedFiles();
		const { revision } = (await openWorkspace(createMemoryStorage(files))).state;
		const backup = await readBackup((await writeBackup(createMemoryStorage(files))).bytes);
		const fresh: Files = new Map();
		await mergeInto(createMemoryStorage(fresh), backup.storage);
		const workspace = await openWorkspace(createMemoryStorage(fresh));
		expect(workspace.state.revision).toBe(revision);
		expect(await workspace.verify()).toEqual([]);
		const texts = bundleIn(fresh).bundle.entries.map(({ text }) => text);
		expect(texts.filter((text) => text.includes('"bundle"'))).toEqual([]);
	});

	it('counts not at all and is said to be damaged when one text is not as its id', async () => {
		const files = await withBundle(({ entries }) => {
			Object.assign(entries[0] ?? {}, { text: entries[0]?.text.replace('出席', '欠席') });
		});
		const workspace = await openWorkspace(createMemoryStorage(files));
		expect(workspace.history()).toHaveLength(1);
		expect(workspace.damage).toMatchObject([{ problem: 'damaged', active: true }]);
	});

	it('is refused when another bundle is in it, or something is missing', async () => {
		const inner = toBytes(bundleIn(await mergedFiles()).bundle);
		const nested = {
			id: `000002-${await sha256Hex(inner)}`,
			text: new TextDecoder().decode(inner)
		};
		const changes = [
			(bundle: Bundle) => Object.assign(bundle, { entries: [nested] }),
			(bundle: Bundle) => Object.assign(bundle, { entries: [] }),
			(bundle: Bundle) => Object.assign(bundle, { entries: [{ id: nested.id }] })
		];
		for (const change of changes) {
			const opening = openWorkspace(createMemoryStorage(await withBundle(change)));
			const code = expect.stringMatching(/^(malformed-entry|unknown-operation)$/) as string;
			await expect(opening).rejects.toMatchObject({ code });
		}
	});
});
