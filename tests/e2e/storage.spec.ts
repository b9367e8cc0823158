import { mkdir, mkdtemp, rename as move, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openHeld, sharePage } from './pages/site';
import { bundleStorageSuite, dropFolder } from './pages/storage-bundle';
import type { CaseResult } from './pages/storage-entry';

const shared = sharePage();
let suite = '';
test.beforeAll(async () => {
	suite = await bundleStorageSuite();
	await openHeld(shared(), 'data/');
});

test('the private file system of a real browser keeps every promise of a storage', async () => {
	const page = shared();
	const results = await page.evaluate<CaseResult[]>(`(async () => {
		${suite}
		const root = await navigator.storage.getDirectory();
		return storageSuite.runStorageCases(await root.getDirectoryHandle('suite', { create: true }));
	})()`);
	expect(results.length).toBeGreaterThan(10);
	expect(results.filter(({ failure }) => failure !== '')).toEqual([]);
});

test('a real folder is read, is gone when it is moved away, and is there again when put back', async () => {
	const page = shared();
	const parent = await mkdtemp(join(tmpdir(), 'shared-'));
	const folder = join(parent, '共有');
	try {
		await mkdir(join(folder, 'log'), { recursive: true });
		await writeFile(join(folder, 'log', 'a (競合コピー).json'), '会議');
		await writeFile(join(folder, 'log', 'empty.json'), '');
		await dropFolder(page, folder);
		const read = (name: string) =>
			page.evaluate(`(async () => {
				${suite}
				return storageSuite.readFolder(await window.dropped, '${name}');
			})()`);
		const content = { 'a (競合コピー).json': '会議', 'empty.json': '' };
		expect([await read('log'), await read('batches')]).toEqual([content, {}]);
		await move(folder, `${folder}2`);
		expect([await read('log'), await read('batches')]).toEqual(['storage-gone', 'storage-gone']);
		await move(`${folder}2`, folder);
		expect(await read('log')).toEqual(content);
	} finally {
		await rm(parent, { recursive: true });
	}
});
