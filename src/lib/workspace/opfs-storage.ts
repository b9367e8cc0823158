import { createDirectoryStorage } from './directory-storage';
import { StorageUnavailableError, toWorkspaceError } from './errors';
import type { WorkspaceStorage } from './storage';

/** Where the browser's private file system is reached; a test passes its own. */
export interface OpfsOptions {
	/** Default: the browser's private file system of this origin. */
	root?: () => Promise<FileSystemDirectoryHandle>;
	/** Folder that holds the workspace. Default: `workspace`. */
	folder?: string;
}

/** Open the workspace in the browser's private file system. No permission is asked for. */
export async function openOpfsStorage(options: OpfsOptions = {}): Promise<WorkspaceStorage> {
	const { root = openPrivateRoot, folder = 'workspace' } = options;
	try {
		const directory = await (await root()).getDirectoryHandle(folder, { create: true });
		return createDirectoryStorage(directory);
	} catch (cause) {
		throw toWorkspaceError(cause, folder);
	}
}

async function openPrivateRoot(): Promise<FileSystemDirectoryHandle> {
	const canOpen = typeof navigator === 'object' && navigator.storage?.getDirectory !== undefined;
	if (!canOpen) throw new StorageUnavailableError('no private file system in this browser');
	// Older Safari has the file system but can write it from workers only.
	if (!('createWritable' in FileSystemFileHandle.prototype)) {
		throw new StorageUnavailableError('the private file system cannot be written to');
	}
	return navigator.storage.getDirectory();
}
