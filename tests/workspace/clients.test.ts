import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '$lib/workspace/backup';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { mergeInto } from '$lib/workspace/merge';
import { openWorkspace } from '$lib/workspace/workspace';
import { batchOf, FEW, PASSPHRASE, sealFew, type Files } from './filled-workspace';

const encrypted = { passphrase: PASSPHRASE, iterations: FEW };
const refused = { code: 'clients-unsealed' };

/** A workspace with a list of people the network supports, taken back since. */
async function flagged() {
	const storage = createMemoryStorage();
	const workspace = await openWorkspace(storage);
	await workspace.commit([{ ...batchOf('p-11111111'), includesClients: true }]);
	await workspace.undo(workspace.state.batches[0]?.entryId ?? '');
	return storage;
}

describe('lists with people the network supports', () => {
	it('are in no backup without a passphrase, undone or taken over neither', async () => {
		const storage = await flagged();
		await expect(writeBackup(storage)).rejects.toMatchObject(refused);
		const other = createMemoryStorage();
		await mergeInto(other, storage);
		await expect(writeBackup(other)).rejects.toMatchObject(refused);
		expect((await writeBackup(storage, encrypted)).files).toBeGreaterThan(0);
	});

	it('are not restored to a place without a passphrase, of which no file changes', async () => {
		const { bytes } = await writeBackup(await flagged(), encrypted);
		const { storage: backup } = await readBackup(bytes, PASSPHRASE);
		const files: Files = new Map();
		const plain = { ...createMemoryStorage(files), id: 'a folder' };
		await expect(mergeInto(plain, backup)).rejects.toMatchObject(refused);
		expect(files.size).toBe(0);
		const sealed = await sealFew(plain);
		expect((await mergeInto(sealed, backup)).added).toHaveLength(2);
	});
});
