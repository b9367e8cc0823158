import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '$lib/workspace/backup';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { mergeInto, uniteStorages } from '$lib/workspace/merge';
import { foreseeSecrets } from '$lib/workspace/merged-secrets';
import { createPersonKeys, keysFingerprint } from '$lib/workspace/person-keys';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace } from '$lib/workspace/workspace';
import {
	batchOf,
	bytes,
	FEW,
	PASSPHRASE,
	PowerCut,
	readAll,
	stopBefore,
	type Files
} from './filled-workspace';

const TARO = '山田太郎';
const HANAKO = '佐藤花子';

/** A workspace of a secretary who imported a list of each person named. */
async function workspaceOf(names: readonly string[], files: Files = new Map()): Promise<Files> {
	const storage = createMemoryStorage(files);
	const toKeys = await createPersonKeys(storage);
	const workspace = await openWorkspace(storage);
	for (const key of await toKeys(names)) await workspace.commit([batchOf(key)]);
	return files;
}

async function stateOf(storage: WorkspaceStorage) {
	return (await openWorkspace(storage)).state;
}

async function activeOf(storage: WorkspaceStorage): Promise<string[]> {
	const { batches } = await stateOf(storage);
	return batches.flatMap(({ active, sha256 }) => (active ? [sha256] : [])).sort();
}

async function keyOf(storage: WorkspaceStorage, name: string): Promise<string> {
	const known = new Set<string>();
	for (const file of await storage.list('batches')) {
		const csv = new TextDecoder().decode((await storage.read(`batches/${file}`)) ?? undefined);
		for (const [key] of csv.matchAll(/p-[0-9a-f]+/g)) known.add(key);
	}
	const toKeys = await createPersonKeys(storage, async () => known);
	return (await toKeys([name]))[0] ?? '';
}

/** What travels in an encrypted backup. */
async function travel(files: Files, passphrase?: string): Promise<WorkspaceStorage> {
	const options = passphrase ? { passphrase, iterations: FEW } : {};
	const { bytes: backup } = await writeBackup(createMemoryStorage(files), options);
	return (await readBackup(backup, passphrase)).storage;
}

describe('mergeInto()', () => {
	it('gives both the same workspace, whoever merges whom, without duplicates', async () => {
		const both = ['p-aaaaaaaa', 'p-bbbbbbbb'];
		const first = createMemoryStorage(await workspaceOf([...both, 'p-cccccccc']));
		const second = createMemoryStorage(await workspaceOf([...both, 'p-dddddddd']));
		const united = await stateOf(uniteStorages(first, second));
		await mergeInto(first, second);
		await mergeInto(second, first);
		expect((await stateOf(first)).revision).toBe(united.revision);
		expect((await stateOf(second)).revision).toBe(united.revision);
		expect(await activeOf(first)).toHaveLength(4);
		expect(await activeOf(second)).toEqual(await activeOf(first));
	});

	it('adds nothing the second time', async () => {
		const own = createMemoryStorage(await workspaceOf(['p-aaaaaaaa']));
		const other = createMemoryStorage(await workspaceOf(['p-bbbbbbbb']));
		expect((await mergeInto(own, other)).added).toHaveLength(1);
		const before = await readAll(own);
		expect(await mergeInto(own, other)).toEqual({ added: [], damaged: [] });
		expect(await readAll(own)).toEqual(before);
	});

	it('stopped before any step, the state is that before or that after, and it can go on', async () => {
		const start = await workspaceOf(['p-aaaaaaaa']);
		const otherFiles = await workspaceOf(['p-bbbbbbbb', 'p-cccccccc']);
		const other = createMemoryStorage(otherFiles);
		const pair = await openWorkspace(other);
		await pair.commit([batchOf('p-dddddddd'), batchOf('p-eeeeeeee')]);
		await pair.undo(pair.state.batches[0]?.entryId ?? '');
		const united = await stateOf(uniteStorages(createMemoryStorage(start), other));
		const before = (await stateOf(createMemoryStorage(start))).revision;
		const seen = new Set<string>();
		for (let steps = 0; ; steps++) {
			const files: Files = new Map(start);
			const isFinished = await mergeInto(stopBefore(files, steps).storage, other).then(
				() => true,
				(cause: unknown) => {
					if (!(cause instanceof PowerCut)) throw cause;
					return false;
				}
			);
			const storage = createMemoryStorage(files);
			const workspace = await openWorkspace(storage);
			expect([steps, await workspace.verify()]).toEqual([steps, []]);
			const { revision } = workspace.state;
			expect([steps, revision]).toEqual([steps, isFinished ? united.revision : before]);
			seen.add(revision);
			await mergeInto(storage, other);
			expect([steps, (await stateOf(storage)).revision]).toEqual([steps, united.revision]);
			if (isFinished) break;
		}
		expect(seen.size).toBe(2);
	});

	it('makes whole again what is damaged here, and leaves out what is damaged there', async () => {
		const files = await workspaceOf(['p-aaaaaaaa', 'p-bbbbbbbb']);
		const { revision } = await stateOf(createMemoryStorage(files));
		const backup = await travel(files);
		const damaged: Files = new Map(files);
		for (const path of files.keys()) {
			if (!path.startsWith('secret')) damaged.set(path, bytes('broken'));
		}
		const own = createMemoryStorage(damaged);
		expect((await stateOf(uniteStorages(own, backup))).revision).toBe(revision);
		await mergeInto(own, backup);
		const workspace = await openWorkspace(own);
		expect(workspace.state.revision).toBe(revision);
		expect(await workspace.verify()).toEqual([]);
		expect(await own.list('log')).toHaveLength(3); // the damaged ones stay, as evidence
		expect(workspace.leftovers.filter((path) => path.startsWith('log/'))).toHaveLength(2);
		const result = await mergeInto(createMemoryStorage(), createMemoryStorage(damaged));
		expect(result.damaged.some((path) => path.startsWith('batches/'))).toBe(true);
	});
});

describe('secrets in a merge', () => {
	it('a new workspace adopts the one of an encrypted backup: a person has one key', async () => {
		const files = await workspaceOf([TARO]);
		const backup = await travel(files, PASSPHRASE);
		const own = createMemoryStorage();
		await createPersonKeys(own); // it made one already, and used it for nothing
		expect(await foreseeSecrets(own, backup, [null])).toBe('adopted');
		await mergeInto(own, backup);
		expect(await own.list('secret')).toEqual(['person-key']);
		expect(await keyOf(own, HANAKO)).toBe(await keyOf(createMemoryStorage(files), HANAKO));
	});

	it('stopped before any step of the adoption, no person gets a third key', async () => {
		const files = await workspaceOf([TARO]);
		const backup = await travel(files, PASSPHRASE);
		const start: Files = new Map();
		await createPersonKeys(createMemoryStorage(start));
		for (let steps = 0; steps < 8; steps++) {
			const own: Files = new Map(start);
			await mergeInto(stopBefore(own, steps).storage, backup).catch(() => {});
			const storage = createMemoryStorage(own);
			await mergeInto(storage, backup);
			expect(await keyOf(storage, TARO)).toBe(await keyOf(createMemoryStorage(files), TARO));
		}
	});

	it('keeps another one beside: known people keep their keys, new ones get the own', async () => {
		const first = await workspaceOf([TARO]);
		const second = await workspaceOf([HANAKO]);
		const own = createMemoryStorage(first);
		const newcomer = await keyOf(own, '鈴木一郎');
		const backup = await travel(second, PASSPHRASE);
		expect(await foreseeSecrets(own, backup, [null])).toBe('beside');
		await mergeInto(own, backup);
		const fingerprint = await keysFingerprint(createMemoryStorage(second));
		expect(await own.list('secret')).toEqual(['person-key', `person-key-${fingerprint}`]);
		expect(await keyOf(own, TARO)).toBe(await keyOf(createMemoryStorage(first), TARO));
		expect(await keyOf(own, HANAKO)).toBe(await keyOf(createMemoryStorage(second), HANAKO));
		expect(await keyOf(own, '鈴木一郎')).toBe(newcomer);
	});

	it('says that people of a plain backup with other keys are not recognized', async () => {
		const own = createMemoryStorage(await workspaceOf([TARO]));
		const fingerprint = await keysFingerprint(own);
		const other = await travel(await workspaceOf([HANAKO]));
		expect(await foreseeSecrets(own, other, ['0123456789abcdef'])).toBe('unknown');
		expect(await foreseeSecrets(own, other, [null])).toBe('unknown');
		expect(await foreseeSecrets(own, other, [fingerprint])).toBe('same');
		expect(await foreseeSecrets(own, other, [])).toBe('same');
	});

	it('the fingerprint is that of the secret, by Node as by WebCrypto', async () => {
		const { createHash } = await import('node:crypto');
		const files = await workspaceOf([TARO]);
		const hex = new TextDecoder().decode(files.get('secret/person-key')).slice(0, 64);
		const hash = createHash('sha256').update('ayumi-keys').update(Buffer.from(hex, 'hex'));
		const expected = hash.digest('hex').slice(0, 16);
		expect(await keysFingerprint(createMemoryStorage(files))).toBe(expected);
		expect(await keysFingerprint(createMemoryStorage())).toBeNull();
	});
});
