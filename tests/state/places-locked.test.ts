import { beforeEach, expect, it, vi } from 'vitest';
import type { KeepingStatus } from '$lib/state/keeping.svelte';
import { Places } from '$lib/state/places';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { attendanceBatch } from '../workspace/batches';

// Under a passphrase as soon as there is a key; the encryption itself is tested with `sealed.ts`.
vi.mock('$lib/workspace/sealed', () => ({
	isSealed: async (storage: WorkspaceStorage) => (await storage.list('key')).length > 0,
	openSealed: async (storage: WorkspaceStorage, passphrase: string) => {
		if (passphrase !== '山') throw new Error('wrong');
		return { ...storage };
	}
}));

let files: Map<string, Uint8Array>;
let status: KeepingStatus;
let unlock: (passphrase: string) => Promise<void>;
let places: Places;

beforeEach(() => {
	files = new Map();
	const board = {
		become: (next: KeepingStatus) => void (status = next),
		lock: (tryIt: typeof unlock) => {
			unlock = tryIt;
			status = { name: 'locked' };
		}
	};
	const record = { id: 'p', place: 'browser' as const };
	places = new Places(
		{
			records: { read: async () => record, write: async () => {} },
			openBrowser: async () => createMemoryStorage(files),
			newId: () => 'new'
		},
		board
	);
});

it('records under a passphrase are waited for until the right one is given', async () => {
	files.set('key/1-a.json', new Uint8Array([1]));
	const waiting = places.workspace();
	expect(await places.workspaceNow()).toBeNull();
	expect(status).toEqual({ name: 'locked' });
	await expect(unlock('川')).rejects.toThrow('wrong');
	expect(status).toEqual({ name: 'locked' });
	await unlock('山');
	expect((await waiting).placeId).toBe('p');
	expect(status).toMatchObject({ name: 'open', isSealed: true });
});

it('lock() takes them from view at once and asks again; without a passphrase it does nothing', async () => {
	const heard: boolean[] = [];
	await places.workspaceNow();
	await places.lock();
	expect(status.name).toBe('open');
	files.set('key/1-a.json', new Uint8Array([1]));
	await places.reopen();
	places.onReopened((opened) => heard.push(opened !== null));
	await unlock('山');
	await places.lock();
	expect([status.name, heard]).toEqual(['locked', [true, false]]);
	expect(await places.workspaceNow()).toBeNull();
});

it('a copy into records under a passphrase, or of them into others, is refused', async () => {
	const { workspace } = await places.workspace();
	await workspace.commit([attendanceBatch('a.csv')]);
	files.set('key/1-a.json', new Uint8Array([1]));
	await expect(places.move({ place: 'browser' }, true)).rejects.toMatchObject({
		code: 'storage-sealed'
	});
});
