import { countEntries, type CopyResult } from '$lib/workspace/copy-records';
import { WorkspaceError } from '$lib/workspace/errors';
import { openOpfsStorage } from '$lib/workspace/opfs-storage';
import { inspectFolder } from '$lib/workspace/picked-folder';
import { places, type NewPlace } from './user-workspace';

export type { CopyResult };

/** A place the user may move to, and what is there already. */
export interface Candidate {
	to: NewPlace;
	/** Name of the folder as it will be shown; '' for other places. */
	folder: string;
	/** Number of entries in the log that is there. */
	entries: number;
	isSealed: boolean;
}

type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;

function picker(): Picker | null {
	const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Picker };
	return showDirectoryPicker ?? null;
}

/** Whether this browser lets the user pick a folder. */
export function canPickFolder(): boolean {
	return picker() !== null;
}

/**
 * Let the user pick a folder, and look what it holds. Null when nothing was picked.
 * @throws WorkspaceError when the folder can't be read
 */
export async function pickFolder(): Promise<Candidate | null> {
	const pick = picker();
	if (!pick) throw new WorkspaceError('storage-unavailable', '', 'no picker of folders');
	let handle: FileSystemDirectoryHandle;
	try {
		handle = await pick({ mode: 'readwrite', id: 'ayumi' });
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'AbortError') return null;
		throw cause;
	}
	const { within, entries, isSealed } = await inspectFolder(handle);
	const folder = within ? `${handle.name}/${within}` : handle.name;
	return { to: { place: 'folder', folder: { handle, within } }, folder, entries, isSealed };
}

/** The browser's own place, and what is there. */
export async function browserCandidate(): Promise<Candidate> {
	const storage = await openOpfsStorage();
	const [entries, keys] = await Promise.all([countEntries(storage), storage.list('key')]);
	return { to: { place: 'browser' }, folder: '', entries, isSealed: keys.length > 0 };
}

/** Memory: always empty. */
export const MEMORY_CANDIDATE: Candidate = {
	to: { place: 'memory' },
	folder: '',
	entries: 0,
	isSealed: false
};

/** Keep the records there from now on; see `Places.move`. */
export function moveTo({ to }: Candidate, isCopied: boolean): Promise<CopyResult | null> {
	return places.move(to, isCopied);
}

/** Open the folder again: asks the user through the browser, so a click must call it. */
export function openFolderAgain(): Promise<void> {
	return places.openFolder();
}

/** Try to open the place again. */
export function openPlaceAgain(): Promise<void> {
	return places.reopen();
}

/** Keep records in this browser from now on, without those that can't be reached. */
export async function useBrowserInstead(): Promise<void> {
	await places.move({ place: 'browser' }, false);
}

/** What of a failure a message is looked up by. */
export function failureCode(cause: unknown): string {
	return cause instanceof WorkspaceError ? cause.code : 'unknown';
}
