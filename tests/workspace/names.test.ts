import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '$lib/workspace/backup';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { mergeInto } from '$lib/workspace/merge';
import {
	chooseNames,
	foreseeNames,
	forgetNames,
	keepsNames,
	readNames,
	writeNames
} from '$lib/workspace/names';
import { unseal } from '$lib/workspace/sealed';
import { bytes, contains, FEW, PASSPHRASE, sealFew, type Files } from './filled-workspace';

const TARO = new Map([['p-11111111', '山田 太郎']]);
const HANAKO = new Map([
	['p-22222222', '佐藤, "花子"'],
	['p-11111111', '山田太郎']
]);

async function sealedNames(files: Files) {
	const root = createMemoryStorage(files);
	const storage = await sealFew(root);
	await chooseNames(storage);
	await writeNames(storage, 'aaa', TARO);
	await writeNames(storage, 'bbb', HANAKO);
	return { root, storage };
}

describe('names of people', () => {
	it('are those of files that count, however they were written there', async () => {
		const { storage } = await sealedNames(new Map());
		const all = await readNames(storage, new Set(['aaa', 'bbb']));
		expect(all).toEqual(
			new Map([
				['p-11111111', ['山田 太郎', '山田太郎']],
				['p-22222222', ['佐藤, "花子"']]
			])
		);
		expect(await readNames(storage, new Set(['aaa']))).toEqual(
			new Map([['p-11111111', ['山田 太郎']]])
		);
		expect(await readNames(storage, new Set())).toEqual(new Map());
	});

	it('do not lie in plain, not even while they are kept', async () => {
		const files: Files = new Map();
		await sealedNames(files);
		for (const name of ['山田', '花子', 'person_key,name']) {
			expect([...files.values()].some((content) => contains(content, name))).toBe(false);
		}
	});

	it('are all removed with the choice', async () => {
		const files: Files = new Map();
		const { storage } = await sealedNames(files);
		expect(await keepsNames(storage)).toBe(true);
		await forgetNames(storage);
		expect(await keepsNames(storage)).toBe(false);
		expect([...files.keys()].filter((path) => path.startsWith('names/'))).toEqual([]);
	});

	it('are gone when the passphrase is taken off', async () => {
		const files: Files = new Map();
		const { root } = await sealedNames(files);
		await unseal(root, PASSPHRASE);
		expect([...files.keys()].filter((path) => path.startsWith('names/'))).toEqual([]);
	});

	it('travel with an encrypted backup and not with a plain one', async () => {
		const { storage } = await sealedNames(new Map());
		await storage.write('log/000001-x.json', bytes('ignored'));
		const plain = await writeBackup(storage);
		expect(contains(plain.bytes, 'names')).toBe(false);
		const options = { passphrase: PASSPHRASE, iterations: FEW };
		const { bytes: backup } = await writeBackup(storage, options);
		const restored = await readBackup(backup, PASSPHRASE);
		expect((await readNames(restored.storage, new Set(['aaa']))).size).toBe(1);
		expect(await keepsNames(restored.storage)).toBe(true);
	});

	it('are restored only where the user keeps names under a passphrase', async () => {
		const { storage } = await sealedNames(new Map());
		const options = { passphrase: PASSPHRASE, iterations: FEW };
		const { bytes: backup } = await writeBackup(storage, options);
		const { storage: other } = await readBackup(backup, PASSPHRASE);
		const plain = { ...createMemoryStorage(), id: 'a folder' };
		await chooseNames(plain); // as a file from elsewhere could
		const unchosen = createMemoryStorage();
		for (const target of [plain, unchosen]) {
			expect(await foreseeNames(target, other)).toBe('left-out');
			await mergeInto(target, other);
			expect((await readNames(target, new Set(['aaa']))).size).toBe(0);
		}
		const sealed = await sealFew(createMemoryStorage());
		await chooseNames(sealed);
		expect(await foreseeNames(sealed, other)).toBe('kept');
		await mergeInto(sealed, other);
		expect((await readNames(sealed, new Set(['aaa']))).size).toBe(1);
		expect(await foreseeNames(sealed, createMemoryStorage())).toBe('none');
	});

	it('a damaged list is passed over', async () => {
		const files: Files = new Map();
		const storage = createMemoryStorage(files);
		await writeNames(storage, 'aaa', TARO);
		const [path = ''] = files.keys();
		files.set(path, bytes('person_key,name,source\np-11111111,"別人",aaa\n'));
		expect(await readNames(storage, new Set(['aaa']))).toEqual(new Map());
	});
});
