import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openOpfsStorage } from '$lib/workspace/opfs-storage';
import { createFakeDirectory, type FakeFaults, type FakeFiles } from './fake-directory';
import { storageConformance } from './storage-conformance';

const content = new TextEncoder().encode('会議');

function openFake(files: FakeFiles = new Map(), faults?: FakeFaults) {
	return openOpfsStorage({ root: async () => createFakeDirectory(files, faults) });
}

storageConformance('memory storage', async () => createMemoryStorage());
storageConformance('private file system', () => openFake());

describe('private file system', () => {
	it('keeps its files in the folder "workspace" and leaves the rest of the origin alone', async () => {
		const files: FakeFiles = new Map([['other', new Map()]]);
		const storage = await openFake(files);
		await storage.write('log/a.json', content);
		expect(files).toEqual(
			new Map([
				['other', new Map()],
				['workspace', new Map([['log', new Map([['a.json', content]])]])]
			])
		);
	});

	it('writes over the empty file that a crash left', async () => {
		const folder: FakeFiles = new Map([['a.json', new Uint8Array()]]);
		const storage = await openFake(new Map([['workspace', new Map([['log', folder]])]]));
		expect(await storage.read('log/a.json')).toBeNull();
		await storage.write('log/a.json', content);
		expect(await storage.read('log/a.json')).toEqual(content);
	});

	it.each(['onWrite', 'onClose'] as const)(
		'says "storage-full" when the quota is exceeded %s, and no part of the file is visible',
		async (moment) => {
			const files: FakeFiles = new Map();
			const full = await openFake(files, { [moment]: new DOMException('', 'QuotaExceededError') });
			const writing = full.write('batches/a.csv', content);
			await expect(writing).rejects.toMatchObject({ code: 'storage-full', path: 'batches/a.csv' });
			const storage = await openFake(files);
			expect(await storage.read('batches/a.csv')).toBeNull();
			await storage.write('batches/a.csv', content);
			expect(await storage.list('batches')).toEqual(['a.csv']);
		}
	);

	it.each([
		['NotAllowedError', 'storage-not-allowed'],
		['NoModificationAllowedError', 'storage-busy'],
		['UnknownError', 'storage-failed']
	])('says of a %s: "%s"', async (name, code) => {
		const storage = await openFake(new Map(), { onWrite: new DOMException('', name) });
		await expect(storage.write('log/a.json', content)).rejects.toMatchObject({ code });
	});

	it('says "storage-unavailable" where the browser has none', async () => {
		await expect(openOpfsStorage()).rejects.toMatchObject({ code: 'storage-unavailable' });
	});
});
