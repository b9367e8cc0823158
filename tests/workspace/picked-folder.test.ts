import { expect, it } from 'vitest';
import { createDirectoryStorage } from '$lib/workspace/directory-storage';
import { inspectFolder, openFolder } from '$lib/workspace/picked-folder';
import { openWorkspace } from '$lib/workspace/workspace';
import { attendanceBatch } from './batches';
import { createFakeDirectory, type FakeFiles } from './fake-directory';

async function importInto(directory: FileSystemDirectoryHandle): Promise<void> {
	const workspace = await openWorkspace(createDirectoryStorage(directory));
	await workspace.commit([attendanceBatch('a.csv')]);
}

it('inspectFolder() takes an empty folder, or one that holds records, as it is', async () => {
	const folder = createFakeDirectory(new Map());
	expect(await inspectFolder(folder)).toMatchObject({ within: '', entries: 0 });
	await importInto(folder);
	expect(await inspectFolder(folder)).toMatchObject({ within: '', entries: 1, isSealed: false });
});

it('inspectFolder() goes beside other files, and writes nothing while it looks', async () => {
	const foreignLog = new Map([['server.log', new Uint8Array([1])]]);
	const files: FakeFiles = new Map<string, Uint8Array | FakeFiles>([
		['名簿.xlsx', new Uint8Array([1])],
		['log', foreignLog]
	]);
	const folder = createFakeDirectory(files);
	expect(await inspectFolder(folder)).toMatchObject({ within: 'ayumi', entries: 0 });
	expect([...files.keys()]).toEqual(['名簿.xlsx', 'log']);
	await importInto(await openFolder(folder, 'ayumi', true));
	expect(await inspectFolder(folder)).toMatchObject({ within: 'ayumi', entries: 1 });
	expect(foreignLog.size).toBe(1);
});

it('inspectFolder() says when the records there need a passphrase', async () => {
	const key: FakeFiles = new Map([['1-a.json', new Uint8Array([1])]]);
	const folder = createFakeDirectory(new Map([['key', key]]));
	expect(await inspectFolder(folder)).toMatchObject({ within: '', isSealed: true });
});

it('openFolder() does not make again a folder that was taken away', async () => {
	const folder = createFakeDirectory(new Map());
	await expect(openFolder(folder, 'ayumi', false)).rejects.toThrow('no such entry');
});
