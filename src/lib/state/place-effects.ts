import { createDirectoryStorage } from '$lib/workspace/directory-storage';
import { toWorkspaceError } from '$lib/workspace/errors';
import { openOpfsStorage } from '$lib/workspace/opfs-storage';
import { openFolder } from '$lib/workspace/picked-folder';
import { createPlaceRecords, type PlaceRecords } from '$lib/workspace/place-record';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import type { NewPlace } from './places';

/** What opening a place takes from the browser; tests pass their own. */
export interface PlaceEffects {
	records: PlaceRecords;
	openBrowser: () => Promise<WorkspaceStorage>;
	/** A random name for a place. */
	newId: () => string;
}

/** What only a browser's handle of a picked folder has. */
interface PermittedHandle extends FileSystemDirectoryHandle {
	queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Those of this browser. */
export const BROWSER_EFFECTS: PlaceEffects = {
	records: createPlaceRecords(),
	openBrowser: () => openOpfsStorage(),
	newId: () => crypto.randomUUID()
};

/**
 * The files of a place.
 * @param isMade whether a folder of our own within a picked one may be made
 */
export async function openPlace(
	{ openBrowser }: PlaceEffects,
	{ place, folder }: NewPlace,
	isMade: boolean
): Promise<WorkspaceStorage> {
	if (place !== 'folder' || !folder) return openBrowser();
	try {
		return createDirectoryStorage(await openFolder(folder.handle, folder.within, isMade));
	} catch (cause) {
		throw toWorkspaceError(cause, folder.within);
	}
}

/** Whether a place can be read without asking the user. */
export async function isFolderOpen({ folder }: NewPlace): Promise<boolean> {
	const handle = folder?.handle as PermittedHandle | undefined;
	if (!handle?.queryPermission) return true;
	return (await handle.queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** Ask the user, by the browser's own question, to let the page into a folder. */
export async function askForFolder(handle: FileSystemDirectoryHandle): Promise<void> {
	await (handle as PermittedHandle).requestPermission?.({ mode: 'readwrite' });
}
