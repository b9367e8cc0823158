import { WorkspaceError } from './errors';
import { readLog } from './log';
import { isSealedStorage } from './sealed-storage';
import type { WorkspaceStorage } from './storage';

/** Whether lists with people the network supports are in the records, undone ones too. */
export async function holdsClients(storage: WorkspaceStorage): Promise<boolean> {
	const { entries } = await readLog(storage);
	return entries.some(({ operation }) => {
		return operation.operation === 'import' && operation.batch.includesClients === true;
	});
}

/** Whether such lists, and names, may lie in a storage: under a passphrase, or in memory. */
export function mayHoldClients(storage: WorkspaceStorage): boolean {
	return isSealedStorage(storage) || storage.id === undefined;
}

/**
 * Refuse to bring such lists to where they may not lie.
 * @throws WorkspaceError `clients-unsealed`
 */
export async function requireRoomForClients(
	storage: WorkspaceStorage,
	other: WorkspaceStorage
): Promise<void> {
	if (mayHoldClients(storage) || !(await holdsClients(other))) return;
	throw new WorkspaceError('clients-unsealed', '', 'lists with clients need a passphrase');
}
