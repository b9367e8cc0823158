import { beforeEach, expect, it } from 'vitest';
import type { KeepingStatus } from '$lib/state/keeping.svelte';
import { Places } from '$lib/state/places';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { seal } from '$lib/workspace/sealed';
import { attendanceBatch } from '../workspace/batches';

const PASSPHRASE = '山の上から見える海の青さ';
/** Rounds of the key's derivation: few, for speed. */
const ROUNDS = 1000;

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

async function putUnderPassphrase(): Promise<void> {
	await seal(createMemoryStorage(files), PASSPHRASE, undefined, ROUNDS);
}

it('records under a passphrase are waited for until the right one is given', async () => {
	await putUnderPassphrase();
	const waiting = places.workspace();
	expect(await places.workspaceNow()).toBeNull();
	expect(status).toEqual({ name: 'locked' });
	await expect(unlock('川の向こうの山は青かった')).rejects.toMatchObject({
		code: 'wrong-passphrase'
	});
	expect(status).toEqual({ name: 'locked' });
	await unlock(PASSPHRASE);
	expect((await waiting).placeId).toBe('p');
	expect(status).toMatchObject({ name: 'open', isSealed: true });
});

it('lock() takes them from view at once and asks again; without a passphrase it does nothing', async () => {
	const heard: boolean[] = [];
	await places.workspaceNow();
	await places.lock();
	expect(status.name).toBe('open');
	await putUnderPassphrase();
	await places.reopen();
	places.onReopened((opened) => heard.push(opened !== null));
	await unlock(PASSPHRASE);
	await places.lock();
	expect([status.name, heard]).toEqual(['locked', [true, false]]);
	expect(await places.workspaceNow()).toBeNull();
});

it('a copy into records under a passphrase, or of them into others, is refused', async () => {
	const { workspace } = await places.workspace();
	await workspace.commit([attendanceBatch('a.csv')]);
	await putUnderPassphrase();
	await expect(places.move({ place: 'browser' }, true)).rejects.toMatchObject({
		code: 'storage-sealed'
	});
});
