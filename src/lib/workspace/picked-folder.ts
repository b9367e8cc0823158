import { ENTRY_NAME } from './log';

/** Folder made for the records where the folder picked holds other things. */
export const OWN_FOLDER = 'ayumi';

/** What a folder that the user picked holds. */
export interface PickedFolder {
	/** The folder in it that holds the records, or will; '' for the folder itself. */
	within: string;
	/** Number of entries in the log that is there. */
	entries: number;
	/** True when the records there need a passphrase. */
	isSealed: boolean;
}

/**
 * Find out where in a folder the records lie or would lie: in itself when it is empty or holds a
 * workspace, or else in a folder of our own beside what is there. Nothing is written.
 */
export async function inspectFolder(handle: FileSystemDirectoryHandle): Promise<PickedFolder> {
	const here = await inspectDirectory(handle);
	if (here.isWorkspace || here.isEmpty) return { within: '', ...here };
	const inside = await openDirectory(handle, OWN_FOLDER);
	const there = inside ? await inspectDirectory(inside) : { entries: 0, isSealed: false };
	return { within: OWN_FOLDER, entries: there.entries, isSealed: there.isSealed };
}

/** Open the folder that holds the records. It is made where it was not there yet. */
export async function openFolder(
	handle: FileSystemDirectoryHandle,
	within: string,
	isMade: boolean
): Promise<FileSystemDirectoryHandle> {
	return within ? handle.getDirectoryHandle(within, { create: isMade }) : handle;
}

async function inspectDirectory(directory: FileSystemDirectoryHandle) {
	const names = await namesIn(directory);
	const log = names.has('log') ? await openDirectory(directory, 'log') : null;
	const key = names.has('key') ? await openDirectory(directory, 'key') : null;
	const inLog = log ? [...(await namesIn(log))] : [];
	// Under a passphrase a file has two more endings.
	const entries = inLog.filter((name) => ENTRY_NAME.test(name.replace(/\.\w+\.sealed$/, '')));
	const isSealed = key !== null && (await namesIn(key)).size > 0;
	return {
		isEmpty: names.size === 0,
		isWorkspace: entries.length > 0 || isSealed,
		entries: entries.length,
		isSealed
	};
}

async function namesIn(directory: FileSystemDirectoryHandle): Promise<Set<string>> {
	const names = new Set<string>();
	for await (const [name] of directory.entries()) names.add(name);
	return names;
}

async function openDirectory(parent: FileSystemDirectoryHandle, name: string) {
	try {
		return await parent.getDirectoryHandle(name);
	} catch (cause) {
		if (cause instanceof Error && /^(NotFound|TypeMismatch)Error$/.test(cause.name)) return null;
		throw cause;
	}
}
