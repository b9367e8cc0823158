import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '$lib/workspace/backup';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { contains, FEW, fillFiles, NAME, OTHER, PASSPHRASE, readAll } from './filled-workspace';

const encrypted = { passphrase: PASSPHRASE, iterations: FEW };

describe('writeBackup()', () => {
	it('gives the same bytes for the same workspace, at any time and in any order', async () => {
		const files = await fillFiles();
		const { bytes } = await writeBackup(createMemoryStorage(files));
		const turned = new Map([...files].reverse());
		await new Promise((resolve) => setTimeout(resolve, 2100)); // zips count in steps of 2 s
		expect((await writeBackup(createMemoryStorage(turned))).bytes).toEqual(bytes);
	});

	it('holds batches, log and a text that says what it is; no secret, no names', async () => {
		const { bytes, files } = await writeBackup(createMemoryStorage(await fillFiles()));
		const zip = unzipSync(bytes);
		expect(files).toBe(4);
		const folders = Object.keys(zip).map((path) => path.split('/')[0]);
		expect([...new Set(folders)].sort()).toEqual(['README.txt', 'batches', 'log']);
		expect(Object.values(zip).some((content) => contains(content, NAME))).toBe(false);
		const text = new TextDecoder().decode(zip['README.txt']);
		expect(text).toContain('docs/workspace-format.md');
		expect(text).toContain('バックアップ');
	});

	it('encrypted, holds all of it and shows none of it', async () => {
		const storage = createMemoryStorage(await fillFiles());
		const { bytes } = await writeBackup(storage, encrypted);
		expect(new TextDecoder().decode(bytes.subarray(0, 12))).toBe('AYUMI-BACKUP');
		for (const text of [NAME, 'p-11111111', '出席.csv', 'log/', 'PK\u0003\u0004']) {
			expect([text, contains(bytes, text)]).toEqual([text, false]);
		}
		const restored = await readBackup(bytes, PASSPHRASE);
		expect(restored.isEncrypted).toBe(true);
		expect(restored.damaged).toEqual([]);
		await storage.remove('names/a.csv');
		expect(await readAll(restored.storage)).toEqual(await readAll(storage));
	});

	it('leaves a damaged file out and names it', async () => {
		const files = await fillFiles();
		const path = [...files.keys()].find((one) => one.startsWith('batches/')) ?? '';
		files.set(path, strToU8('broken'));
		const { bytes, damaged } = await writeBackup(createMemoryStorage(files));
		expect(damaged).toEqual([path]);
		expect((await readBackup(bytes)).damaged).toEqual([]);
	});

	it('refuses a passphrase of fewer than 12 characters', async () => {
		const writing = writeBackup(createMemoryStorage(), { passphrase: 'short' });
		await expect(writing).rejects.toThrow('too short');
	});
});

describe('readBackup()', () => {
	it('gives a workspace that adds up to the same', async () => {
		const storage = createMemoryStorage(await fillFiles());
		const { revision } = (await openWorkspace(storage)).state;
		const plain = await readBackup((await writeBackup(storage)).bytes);
		const workspace = await openWorkspace(plain.storage);
		expect(workspace.state.revision).toBe(revision);
		expect(await workspace.verify()).toEqual([]);
	});

	it('finds every changed byte of an encrypted backup, and every place it was cut off', async () => {
		const { bytes } = await writeBackup(createMemoryStorage(await fillFiles()), encrypted);
		for (let at = 0; at < bytes.length; at += 11) {
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 0x20;
			const code = await codeOf(readBackup(changed, PASSPHRASE));
			expect([at, code]).toEqual([at, at < 12 ? 'not-a-backup' : expect.stringMatching(DAMAGED)]);
			const cut = await codeOf(readBackup(bytes.slice(0, at), PASSPHRASE));
			expect([at, cut]).toEqual([at, at < 12 ? 'not-a-backup' : 'backup-damaged']);
		}
	});

	it('tells a wrong passphrase from a damaged file, and asks where there is none', async () => {
		const { bytes } = await writeBackup(createMemoryStorage(await fillFiles()), encrypted);
		expect(await codeOf(readBackup(bytes, OTHER))).toBe('wrong-passphrase');
		expect(await codeOf(readBackup(bytes))).toBe('passphrase-needed');
	});

	it('refuses a newer container, a foreign zip and what is no zip', async () => {
		const { bytes } = await writeBackup(createMemoryStorage(await fillFiles()), encrypted);
		const newer = bytes.slice();
		newer[13] = 2;
		expect(await codeOf(readBackup(newer, PASSPHRASE))).toBe('newer-format');
		const foreign = zipSync({ 'photo.jpg': strToU8('x'), 'log/../../a': strToU8('x') });
		expect(await codeOf(readBackup(foreign))).toBe('not-a-backup');
		for (const text of ['', 'PK', '日付,会議']) {
			expect(await codeOf(readBackup(strToU8(text)))).toMatch(/not-a-backup|backup-damaged/);
		}
	});

	it('leaves out only the damaged file of a zip, and says so of one that was cut off', async () => {
		const { bytes } = await writeBackup(createMemoryStorage(await fillFiles()));
		const zip = unzipSync(bytes);
		const [path = ''] = Object.keys(zip).filter((one) => one.startsWith('batches/'));
		const damaged = await readBackup(zipSync({ ...zip, [path]: strToU8('other') }));
		expect(damaged.damaged).toEqual([path]);
		expect(await damaged.storage.list('log')).toHaveLength(2);
		expect(await codeOf(readBackup(bytes.slice(0, -30)))).toBe('backup-damaged');
	});

	it('never gives a content that was not in the backup, whichever byte is changed', async () => {
		const { bytes } = await writeBackup(createMemoryStorage(await fillFiles()));
		const contents = Object.values(await readAll((await readBackup(bytes)).storage));
		for (let at = 0; at < bytes.length; at += 13) {
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			const read = await readBackup(changed).catch(() => null);
			const given = read ? Object.values(await readAll(read.storage)) : [];
			expect(given.filter((content) => !contents.includes(content))).toEqual([]);
		}
	});
});

const DAMAGED = /^(backup-damaged|newer-format)$/;

async function codeOf(task: Promise<unknown>): Promise<string> {
	return task.then(
		() => 'no error',
		(cause: { code?: string }) => cause.code ?? String(cause)
	);
}
