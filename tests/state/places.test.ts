import { beforeEach, describe, expect, it } from 'vitest';
import type { KeepingStatus } from '$lib/state/keeping.svelte';
import { Places, type NewPlace } from '$lib/state/places';
import { StorageUnavailableError } from '$lib/workspace/errors';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import type { PlaceRecord } from '$lib/workspace/place-record';
import { createFakeDirectory, type FakeFaults, type FakeFiles } from '../workspace/fake-directory';
import { attendanceBatch, writeNewerEntry } from '../workspace/batches';

type Files = Map<string, Uint8Array>;

let browserFiles: Files;
let shared: FakeFiles;
let faults: FakeFaults;
let permission: PermissionState;
let record: PlaceRecord | null;
let status: KeepingStatus;
let ids: number;

beforeEach(() => {
	browserFiles = new Map();
	shared = new Map();
	faults = {};
	permission = 'granted';
	record = null;
	status = { name: 'opening' };
	ids = 0;
});

function sharedFolder(): NewPlace {
	const handle = Object.assign(createFakeDirectory(shared, faults), {
		name: '共有',
		queryPermission: async () => permission,
		requestPermission: async () => (permission = 'granted')
	});
	return { place: 'folder', folder: { handle, within: '' } };
}

/** One tab; several of them share the record, the browser's files and the folder. */
function openTab(isAvailable = true) {
	const board = {
		become: (next: KeepingStatus) => void (status = next),
		lock: () => void (status = { name: 'locked' })
	};
	const effects = {
		records: {
			read: async () => record,
			write: async (next: PlaceRecord) => void (record = next)
		},
		openBrowser: async () => {
			if (!isAvailable) throw new StorageUnavailableError('none');
			return createMemoryStorage(browserFiles);
		},
		newId: () => `place-${(ids += 1)}`
	};
	return new Places(effects, board);
}

async function importInto(places: Places, file: string): Promise<void> {
	const { workspace } = await places.workspace();
	await workspace.commit([attendanceBatch(file)]);
}

async function filesIn(places: Places): Promise<string[]> {
	const { workspace } = await places.workspace();
	return workspace.state.batches.map(({ file }) => file);
}

describe('the first visit', () => {
	it('opens the browser and remembers it, one record for tabs that open at once', async () => {
		const [first, second] = [openTab(), openTab()];
		const opened = await Promise.all([first.workspace(), second.workspace()]);
		expect(opened.map(({ placeId }) => placeId)).toEqual(['place-1', 'place-1']);
		expect(status).toMatchObject({ name: 'open', place: 'browser' });
	});

	it('falls back to memory where the browser keeps nothing, and says so', async () => {
		await openTab(false).workspace();
		expect(status).toMatchObject({ name: 'open', place: 'memory', isForced: true });
	});
});

describe('moving to a folder', () => {
	it('copies what is missing there, opens it, and leaves the old place as it is', async () => {
		const places = openTab();
		await importInto(places, 'a.csv');
		const before = new Map(browserFiles);
		const copied = await places.move(sharedFolder(), true);
		expect(copied).toMatchObject({ copied: 2, same: 0, different: [], damaged: [] });
		expect(status).toMatchObject({ name: 'open', place: 'folder', folder: '共有' });
		expect(await filesIn(places)).toEqual(['a.csv']);
		expect(browserFiles).toEqual(before);
	});

	it('joins records that another computer put there, or opens those alone', async () => {
		const other = openTab();
		await other.move(sharedFolder(), false);
		await importInto(other, 'other.csv');
		record = null;
		const joining = openTab();
		await importInto(joining, 'own.csv');
		await joining.move(sharedFolder(), false);
		expect(await filesIn(joining)).toEqual(['other.csv']);
		await joining.move({ place: 'browser' }, false);
		await joining.move(sharedFolder(), true);
		expect((await filesIn(joining)).sort()).toEqual(['other.csv', 'own.csv']);
	});

	it('stays where it was when copying fails in the middle', async () => {
		const places = openTab();
		await importInto(places, 'a.csv');
		faults.onWrite = new DOMException('', 'QuotaExceededError');
		await expect(places.move(sharedFolder(), true)).rejects.toMatchObject({ code: 'storage-full' });
		expect(status).toMatchObject({ name: 'open', place: 'browser' });
		expect(await filesIn(places)).toEqual(['a.csv']);
		await importInto(places, 'b.csv');
	});

	it('leaves a damaged file behind and names it', async () => {
		const places = openTab();
		await importInto(places, 'a.csv');
		const path = [...browserFiles.keys()].find((one) => one.startsWith('batches/')) ?? '';
		browserFiles.set(path, new Uint8Array([1]));
		expect(await places.move(sharedFolder(), true)).toMatchObject({ copied: 1, damaged: [path] });
		expect(browserFiles.has(path)).toBe(true);
	});
});

describe('a folder', () => {
	it('waits for the click of the user after a restart, then opens', async () => {
		const before = openTab();
		await before.move(sharedFolder(), false);
		await importInto(before, 'a.csv');
		permission = 'prompt';
		const places = openTab();
		expect(await places.workspaceNow()).toBeNull();
		expect(status).toEqual({ name: 'folder-closed', folder: '共有' });
		const waiting = filesIn(places);
		await places.openFolder();
		expect(await waiting).toEqual(['a.csv']);
	});

	it('that is pulled away is no empty workspace; put back, the import goes on', async () => {
		const places = openTab();
		await places.move(sharedFolder(), false);
		await importInto(places, 'a.csv');
		const { workspace } = await places.workspace();
		faults.always = new DOMException('', 'NotFoundError');
		await expect(workspace.refresh()).rejects.toMatchObject({ code: 'storage-gone' });
		expect(workspace.state.batches).toHaveLength(1);
		expect(status).toMatchObject({ name: 'failed', code: 'storage-gone', folder: '共有' });
		await places.reopen();
		expect(status).toMatchObject({ name: 'failed', code: 'storage-gone' });
		const importing = importInto(places, 'b.csv');
		faults.always = undefined;
		await places.reopen();
		await importing;
		expect(await filesIn(places)).toEqual(['a.csv', 'b.csv']);
	});

	it('whose permission is taken back closes, with the way to open it again', async () => {
		const places = openTab();
		await places.move(sharedFolder(), false);
		const { workspace } = await places.workspace();
		faults.always = new DOMException('', 'NotAllowedError');
		permission = 'prompt';
		await expect(workspace.set('sample', 'hidden')).rejects.toMatchObject({
			code: 'storage-not-allowed'
		});
		expect(status).toEqual({ name: 'folder-closed', folder: '共有' });
	});

	it('that is gone can be left for the browser', async () => {
		const places = openTab();
		await importInto(places, 'before.csv');
		await places.move(sharedFolder(), false);
		faults.always = new DOMException('', 'NotFoundError');
		await places.reopen();
		await places.move({ place: 'browser' }, false);
		expect(await filesIn(places)).toEqual(['before.csv']);
	});
});

describe('another tab', () => {
	it('cannot write to the place that was left, and follows', async () => {
		const [mover, other] = [openTab(), openTab()];
		const { workspace } = await other.workspace();
		await mover.move(sharedFolder(), true);
		const size = browserFiles.size;
		await expect(workspace.commit([attendanceBatch('late.csv')])).rejects.toMatchObject({
			code: 'storage-left'
		});
		expect(browserFiles.size).toBe(size);
		await importInto(other, 'late.csv');
		const { workspace: moved } = await mover.workspace();
		await moved.refresh();
		expect(await filesIn(mover)).toEqual(['late.csv']);
	});

	it('does not bring back what was erased', async () => {
		const [eraser, other] = [openTab(), openTab()];
		const { workspace } = await other.workspace();
		await eraser.erase(async () => {
			browserFiles.clear();
			record = null;
		});
		expect(status.name).toBe('wiped');
		status = { name: 'opening' };
		await expect(workspace.set('sample', 'hidden')).rejects.toMatchObject({
			code: 'storage-left'
		});
		await expect.poll(() => status.name).toBe('wiped');
		expect([browserFiles.size, record]).toEqual([0, null]);
	});

	it('keeps its own records when they are in memory', async () => {
		const [mover, fleeting] = [openTab(), openTab()];
		await fleeting.move({ place: 'memory' }, false);
		await importInto(fleeting, 'a.csv');
		await mover.move(sharedFolder(), false);
		await fleeting.followMove();
		expect(await filesIn(fleeting)).toEqual(['a.csv']);
		expect(await filesIn(openTab())).toEqual([]);
	});
});

it('whoever listens hears of every opening but the first, and of what must not be seen', async () => {
	const places = openTab();
	const heard: (string | null)[] = [];
	const end = places.onReopened((opened) => heard.push(opened && opened.placeId));
	await places.workspace();
	await places.move(sharedFolder(), false);
	places.becomeWiped();
	end();
	await places.reopen();
	expect(heard).toEqual(['place-2', null]);
});

it('a workspace of a newer version fails with its code, and waits', async () => {
	await writeNewerEntry(createMemoryStorage(browserFiles));
	const places = openTab();
	expect(await places.workspaceNow()).toBeNull();
	expect(status).toMatchObject({ name: 'failed', code: 'newer-format' });
});
