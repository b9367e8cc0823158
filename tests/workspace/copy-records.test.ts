import { expect, it } from 'vitest';
import { copyRecords, requireMixable } from '$lib/workspace/copy-records';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { attendanceBatch } from './batches';

async function workspaceOf(...names: string[]) {
	const files = new Map<string, Uint8Array>();
	const storage = createMemoryStorage(files);
	const workspace = await openWorkspace(storage);
	for (const name of names) await workspace.commit([attendanceBatch(name)]);
	return { files, storage };
}

const other = new TextEncoder().encode('other');

it('copyRecords() makes the union and can be done again', async () => {
	const [from, to] = [await workspaceOf('a', 'b'), await workspaceOf('b', 'c')];
	expect(await copyRecords(from.storage, to.storage)).toMatchObject({ copied: 3, same: 1 });
	const { state } = await openWorkspace(to.storage);
	const active = state.batches.filter((batch) => batch.active).map(({ file }) => file);
	expect(active.sort()).toEqual(['a', 'b', 'c']);
	expect(await copyRecords(from.storage, to.storage)).toMatchObject({ copied: 0, same: 4 });
});

it('copyRecords() leaves what is different there and here, and names it', async () => {
	const [from, to] = [await workspaceOf('a'), await workspaceOf()];
	from.files.set('secret/person-key', new TextEncoder().encode('mine'));
	to.files.set('secret/person-key', other);
	const { different } = await copyRecords(from.storage, to.storage);
	expect(different).toEqual(['secret/person-key']);
	expect(to.files.get('secret/person-key')).toEqual(other);
});

it('copyRecords() fails when what was written is not what is read back', async () => {
	const [from, to] = [await workspaceOf('a'), await workspaceOf()];
	const lying = { ...to.storage, write: async () => void to.files.set('batches/x', other) };
	await expect(copyRecords(from.storage, lying)).rejects.toMatchObject({ code: 'file-damaged' });
});

it('copyRecords() copies a log entry only after every batch', async () => {
	const [from, to] = [await workspaceOf('a', 'b'), await workspaceOf()];
	const written: string[] = [];
	const watched = {
		...to.storage,
		write: (path: string, bytes: Uint8Array) => {
			written.push(path.split('/')[0] ?? '');
			return to.storage.write(path, bytes);
		}
	};
	await copyRecords(from.storage, watched);
	expect(written).toEqual(['batches', 'batches', 'log', 'log']);
});

it('requireMixable() allows records under a passphrase into an empty place only', async () => {
	const [sealed, full, empty] = [
		await workspaceOf('a'),
		await workspaceOf('b'),
		await workspaceOf()
	];
	sealed.files.set('key/1-a.json', other);
	await requireMixable(sealed.storage, empty.storage);
	await requireMixable(full.storage, empty.storage);
	const code = 'storage-sealed';
	await expect(requireMixable(sealed.storage, full.storage)).rejects.toMatchObject({ code });
	await expect(requireMixable(empty.storage, sealed.storage)).rejects.toMatchObject({ code });
});
