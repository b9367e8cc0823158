import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import {
	createPersonKeys,
	isPersonKey,
	keysFingerprint,
	lacksSecret,
	normalizeName,
	startSecret
} from '$lib/workspace/person-keys';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { batchOf } from './filled-workspace';

const SECRET = 'secret/person-key';

/** An import whose keys were made with the secret of the workspace, and undone since. */
async function importWith(storage: WorkspaceStorage) {
	await createPersonKeys(storage);
	const workspace = await openWorkspace(storage);
	const keys = (await keysFingerprint(storage)) ?? '';
	await workspace.commit([{ ...batchOf('p-11111111'), source: 'a', keys }]);
	await workspace.undo(workspace.state.batches[0]?.entryId ?? '');
	return workspace.state.batches;
}

describe('createPersonKeys()', () => {
	it('gives one key per person, in the order of the names, and no key to an empty name', async () => {
		const toKeys = await createPersonKeys(createMemoryStorage());
		const [first, second, again, none] = await toKeys(['山田 太郎', '佐藤花子', '山田　太郎', ' ']);
		expect(first).toMatch(/^p-[0-9a-f]{16}$/);
		expect([again, none]).toEqual([first, '']);
		expect(second).not.toBe(first);
	});

	it('is the first 16 digits of the HMAC-SHA-256 of the name, by Node as by WebCrypto', async () => {
		const { createHmac } = await import('node:crypto');
		const files = new Map<string, Uint8Array>();
		const [key] = await (await createPersonKeys(createMemoryStorage(files)))(['山田太郎']);
		const hex = new TextDecoder().decode(files.get(SECRET)).slice(0, 64);
		const hmac = createHmac('sha256', Buffer.from(hex, 'hex')).update('山田太郎');
		expect(key).toBe(`p-${hmac.digest('hex').slice(0, 16)}`);
	});

	it('keeps its secret: reopened it gives equal keys, another workspace gives others', async () => {
		const storage = createMemoryStorage();
		const [first] = await (await createPersonKeys(storage))(['山田太郎']);
		const [reopened] = await (await createPersonKeys(storage))(['山田太郎']);
		const [other] = await (await createPersonKeys(createMemoryStorage()))(['山田太郎']);
		expect(reopened).toBe(first);
		expect(other).not.toBe(first);
	});

	it('makes one secret when two tabs open a new workspace at once', async () => {
		const storage = createMemoryStorage();
		const opened = await Promise.all([createPersonKeys(storage), createPersonKeys(storage)]);
		const [left, right] = await Promise.all(opened.map((toKeys) => toKeys(['山田太郎'])));
		expect(left).toEqual(right);
	});

	it('refuses a damaged secret instead of making a new one', async () => {
		const files = new Map<string, Uint8Array>();
		await createPersonKeys(createMemoryStorage(files));
		for (const damage of [0, 40, 80]) {
			const bytes = files.get(SECRET)?.slice() ?? new Uint8Array();
			bytes[damage] = bytes[damage] === 48 ? 49 : 48;
			const damaged = createMemoryStorage(new Map([[SECRET, bytes]]));
			await expect(createPersonKeys(damaged)).rejects.toMatchObject({ path: SECRET });
		}
	});

	it('makes no new secret in silence where imports have keys of one that is gone', async () => {
		const files = new Map<string, Uint8Array>();
		const storage = createMemoryStorage(files);
		const imports = await importWith(storage);
		const gone = await keysFingerprint(storage);
		for (const harm of [() => files.delete(SECRET), () => files.set(SECRET, new Uint8Array())]) {
			harm();
			expect(await lacksSecret(storage, imports)).toBe(true);
			const opening = createPersonKeys(storage, undefined, imports);
			await expect(opening).rejects.toMatchObject({ code: 'secret-missing', path: SECRET });
			expect(await storage.read(SECRET)).toBeNull();
		}
		await startSecret(storage); // the user's choice
		expect(await lacksSecret(storage, imports)).toBe(false);
		const [key] = await (await createPersonKeys(storage, undefined, imports))(['山田太郎']);
		expect(key).toMatch(/^p-/);
		expect(await keysFingerprint(storage)).not.toBe(gone);
	});

	it('asks nothing where the secret came along beside, or no import has keys', async () => {
		const first = createMemoryStorage();
		const imports = await importWith(first);
		const files = new Map<string, Uint8Array>();
		const beside = `${SECRET}-${await keysFingerprint(first)}`;
		files.set(beside, (await first.read(SECRET)) ?? new Uint8Array());
		expect(await lacksSecret(createMemoryStorage(files), imports)).toBe(false);
		await createPersonKeys(createMemoryStorage(files), undefined, imports);
		expect(files.get(SECRET)).toEqual(files.get(beside));
		expect(await lacksSecret(createMemoryStorage(), [{}])).toBe(false);
	});

	it('leaves a key as it is, so that an export comes back unchanged', async () => {
		const toKeys = await createPersonKeys(createMemoryStorage());
		const keys = await toKeys(['山田太郎', 'p-3f9a1c20']);
		expect(await toKeys(keys)).toEqual(keys);
	});

	it('lies outside of batches and log: the workspace does not see it', async () => {
		const storage = createMemoryStorage();
		await createPersonKeys(storage);
		const { state, leftovers } = await openWorkspace(storage);
		expect([state.batches, leftovers]).toEqual([[], []]);
	});

	it('gives 60,000 names 60,000 keys in less than 5 seconds', async () => {
		const toKeys = await createPersonKeys(createMemoryStorage());
		const names = Array.from({ length: 60_000 }, (_, index) => `参加者${index}`);
		const start = performance.now();
		const keys = await toKeys(names);
		expect(performance.now() - start).toBeLessThan(5000);
		expect(new Set(keys).size).toBe(names.length);
	});
});

it.each([
	['山田 太郎', '山田太郎'],
	['ﾔﾏﾀﾞ　ﾀﾛｳ', 'ヤマダタロウ'],
	['Ｙａｍａｄａ Taro', 'yamadataro'],
	['葛\u{e0100}城\u200b', '葛城']
])('normalizeName() compares %s as %s', (name, normalized) => {
	expect(normalizeName(name)).toBe(normalized);
});

it('isPersonKey() takes no name for a key', () => {
	const texts = ['p-3f9a1c20', 'p-3f9a1c20aaaabbbb', 'p-1', 'P-3F9A1C20', 'p-yamada', ''];
	expect(texts.map(isPersonKey)).toEqual([true, true, false, false, false, false]);
});
