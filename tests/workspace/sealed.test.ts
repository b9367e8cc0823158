import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { createPersonKeys } from '$lib/workspace/person-keys';
import {
	createPlainStorage,
	isSealed,
	openSealed,
	reseal,
	rootOf,
	seal
} from '$lib/workspace/sealed';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace } from '$lib/workspace/workspace';
import {
	batchOf,
	bytes,
	contains,
	FEW,
	fillFiles,
	NAME,
	OTHER,
	PASSPHRASE,
	readAll,
	sealFew,
	type Files
} from './filled-workspace';
import { storageConformance } from './storage-conformance';

storageConformance('sealed storage', async () => sealFew(createMemoryStorage()));
storageConformance('plain storage', async () => createPlainStorage(createMemoryStorage()));

describe('seal()', () => {
	it('leaves no plain file, and the passphrase opens the same workspace', async () => {
		const files = await fillFiles();
		const root = createMemoryStorage(files);
		const before = await readAll(root);
		const { revision } = (await openWorkspace(root)).state;
		await sealFew(root);
		expect([...files.keys()].every((path) => /^key\/|\.sealed$/.test(path))).toBe(true);
		const contents = [...files.values()];
		for (const text of [NAME, 'p-11111111', '出席.csv', 'meeting_id']) {
			expect(contents.some((content) => contains(content, text))).toBe(false);
		}
		const opened = await openSealed(root, PASSPHRASE);
		expect(await readAll(opened)).toEqual(before);
		expect((await openWorkspace(opened)).state.revision).toBe(revision);
		expect(rootOf(opened)).toBe(root);
	});

	it('uses 600,000 rounds of PBKDF2 and says so in its header', async () => {
		const files: Files = new Map();
		await seal(createMemoryStorage(files), PASSPHRASE);
		const [header] = [...files].filter(([path]) => /^key\/\d+-[0-9a-f]+\.json$/.test(path));
		expect(JSON.parse(new TextDecoder().decode(header?.[1]))).toMatchObject({
			format: 1,
			kdf: 'PBKDF2-HMAC-SHA-256',
			iterations: 600_000,
			cipher: 'AES-256-GCM'
		});
	});

	it('takes the passphrase however its characters were written, and no other', async () => {
		const root = createMemoryStorage(await fillFiles());
		await sealFew(root, 'ｱﾕﾐ ayumi 2026 が');
		await expect(openSealed(root, 'アユミ ayumi 2026 が')).resolves.toBeTruthy();
		for (const wrong of ['アユミ ayumi 2026 か', '', OTHER]) {
			await expect(openSealed(root, wrong)).rejects.toMatchObject({ code: 'wrong-passphrase' });
		}
	});

	it('refuses a passphrase of fewer than 12 characters', async () => {
		const root = createMemoryStorage();
		await expect(sealFew(root, '十一文字の合言葉です。')).rejects.toThrow('too short');
		expect(await isSealed(root)).toBe(false);
	});

	it('finds any changed byte of a sealed file: its content is never given', async () => {
		const files = await fillFiles();
		await sealFew(createMemoryStorage(files));
		const [path = '', whole = new Uint8Array()] =
			[...files].find(([name]) => name.startsWith('log/')) ?? [];
		const plain = path.replace(/\.[0-9a-f]{16}\.sealed$/, '');
		const good = await (await openSealed(createMemoryStorage(files), PASSPHRASE)).read(plain);
		const opened = await openSealed(createMemoryStorage(files), PASSPHRASE);
		for (let at = 0; at < whole.length; at++) {
			const changed = whole.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			files.set(path, changed);
			const content = await opened.read(plain);
			expect(content).toEqual(changed);
			expect(content).not.toEqual(good);
		}
		const { damage } = await openWorkspace(opened);
		expect(damage.map((one) => one.path)).toContain(plain);
	});

	it('does not take the content of one file for that of another', async () => {
		const files = await fillFiles();
		await sealFew(createMemoryStorage(files));
		const [first = '', second = ''] = [...files.keys()].filter((path) => path.startsWith('log/'));
		files.set(first, files.get(second)?.slice() ?? new Uint8Array());
		const { damage } = await openWorkspace(
			await openSealed(createMemoryStorage(files), PASSPHRASE)
		);
		expect(damage.filter(({ problem }) => problem === 'damaged')).toHaveLength(1);
	});

	it('opens by the copy of a header of which any byte is wrong', async () => {
		const files = await fillFiles();
		await sealFew(createMemoryStorage(files));
		const path = [...files.keys()].find((one) => /^key\/.*[0-9a-f]\.json$/.test(one)) ?? '';
		const whole = files.get(path) ?? new Uint8Array();
		for (let at = 0; at < whole.length; at += 7) {
			const changed = whole.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			files.set(path, changed);
			const result = await openSealed(createMemoryStorage(files), PASSPHRASE).catch(
				(cause: { code: string }) => cause.code
			);
			expect([at, typeof result]).toEqual([at, 'object']);
		}
	});
});

describe('reseal()', () => {
	it('leaves nothing that the old passphrase opens', async () => {
		const files = await fillFiles();
		const root = createMemoryStorage(files);
		await sealFew(root);
		const old = new Set(files.keys());
		await reseal(root, PASSPHRASE, OTHER, undefined, FEW);
		expect([...files.keys()].filter((path) => old.has(path))).toEqual([]);
		await expect(openSealed(root, PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
		expect(Object.keys(await readAll(await openSealed(root, OTHER)))).toHaveLength(6);
	});

	it('refuses a wrong old passphrase and changes nothing', async () => {
		const files = await fillFiles();
		const root = createMemoryStorage(files);
		await sealFew(root);
		const before = new Map(files);
		await expect(reseal(root, OTHER, OTHER, undefined, FEW)).rejects.toMatchObject({
			code: 'wrong-passphrase'
		});
		expect(files).toEqual(before);
	});
});

describe('what another program or computer does', () => {
	it('is sealed on the next opening: files put beside, an own secret too', async () => {
		const files = await fillFiles();
		const root = createMemoryStorage(files);
		await sealFew(root);
		const beside: Files = new Map();
		await createPersonKeys(createMemoryStorage(beside));
		await root.write('secret/person-key', beside.get('secret/person-key') ?? bytes(''));
		await (await openWorkspace(root)).commit([batchOf('p-33333333')]);
		const opened = await openSealed(root, PASSPHRASE);
		expect([...files.keys()].every((path) => /^key\/|\.sealed$/.test(path))).toBe(true);
		expect((await openWorkspace(opened)).state.batches).toHaveLength(3);
		const secrets = await opened.list('secret');
		expect(secrets).toHaveLength(2);
		expect(secrets[1]).toMatch(/^person-key-[0-9a-f]{16}$/);
	});

	it('stops a tab that had it open: nothing is listed or written under a key that is gone', async () => {
		const root = createMemoryStorage(await fillFiles());
		const plain = createPlainStorage(root);
		const sealed = await sealFew(root);
		const changed = { code: 'key-changed' };
		await expect(plain.list('log')).rejects.toMatchObject(changed);
		await expect(plain.write('log/a.json', bytes('a'))).rejects.toMatchObject(changed);
		await reseal(root, PASSPHRASE, OTHER, undefined, FEW);
		await expect(sealed.list('log')).rejects.toMatchObject(changed);
		await expect(sealed.write('log/a.json', bytes('a'))).rejects.toMatchObject(changed);
	});

	it('opens for each of two secretaries who sealed one folder at once, with their own words', async () => {
		const files = await fillFiles();
		const second = new Map(files);
		await sealFew(createMemoryStorage(files), PASSPHRASE);
		await sealFew(createMemoryStorage(second), OTHER);
		const root = createMemoryStorage(new Map([...files, ...second]));
		for (const passphrase of [PASSPHRASE, OTHER]) {
			const { state } = await openWorkspace(await openSealed(root, passphrase));
			expect(state.batches).toHaveLength(2);
		}
	});

	it('takes back its copies when the place is full before the header is written', async () => {
		const files = await fillFiles();
		const inner = createMemoryStorage(files);
		const before = new Map(files);
		const full: WorkspaceStorage = {
			...inner,
			async write(path, content) {
				if (path.startsWith('key/')) throw new DOMException('', 'QuotaExceededError');
				await inner.write(path, content);
			}
		};
		await expect(sealFew(full)).rejects.toThrow();
		expect(files).toEqual(before);
	});
});
