import type { WorkspaceStorage } from './storage';

/** Whether a passphrase is needed to read the workspace. */
export async function isSealed(_storage: WorkspaceStorage): Promise<boolean> {
	return false;
}

/** Open a workspace under a passphrase. */
export async function openSealed(
	storage: WorkspaceStorage,
	_passphrase: string
): Promise<WorkspaceStorage> {
	return storage;
}
