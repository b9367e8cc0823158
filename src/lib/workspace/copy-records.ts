import { DamagedFileError, FileExistsError, WorkspaceError } from './errors';
import { sha256Hex } from './hash';
import { isSameContent, type WorkspaceStorage } from './storage';

/** Folders of a workspace in the order they are copied: the log after what it names. */
const FOLDERS = ['batches', 'secret', 'names', 'log', 'key'] as const;

/** What became of the files when records were copied from one place to another. */
export interface CopyResult {
	copied: number;
	/** Files that were there already. */
	same: number;
	/** Paths that hold something else there: left as they are, here and there. */
	different: string[];
	/** Paths whose content is not what their name promises: left where they are. */
	damaged: string[];
}

/**
 * Copy the files that are missing, each read back and compared. Nothing is changed or removed, so
 * it can be stopped and begun anew at any time.
 * @throws WorkspaceError of the place that fails
 */
export async function copyRecords(
	from: WorkspaceStorage,
	to: WorkspaceStorage
): Promise<CopyResult> {
	const result: CopyResult = { copied: 0, same: 0, different: [], damaged: [] };
	for (const folder of FOLDERS) {
		for (const name of await from.list(folder)) {
			await copyFile(from, to, `${folder}/${name}`, result);
		}
	}
	return result;
}

async function copyFile(
	from: WorkspaceStorage,
	to: WorkspaceStorage,
	path: string,
	result: CopyResult
): Promise<void> {
	const bytes = await from.read(path);
	if (!bytes) return; // what a crash left
	if (!(await isAsNamed(path, bytes))) {
		result.damaged.push(path);
		return;
	}
	const before = await to.read(path);
	if (before && isSameContent(before, bytes)) {
		result.same += 1;
		return;
	}
	try {
		await to.write(path, bytes);
	} catch (cause) {
		if (!(cause instanceof FileExistsError)) throw cause;
		result.different.push(path);
		return;
	}
	const written = await to.read(path);
	if (!written || !isSameContent(written, bytes)) throw new DamagedFileError(path, 'damaged');
	result.copied += 1;
}

/** Whether a file holds what its name promises; one whose name promises nothing does. */
async function isAsNamed(path: string, bytes: Uint8Array): Promise<boolean> {
	const [, sha256] = /([0-9a-f]{64})(?:-repair)?\.(?:csv|json)$/.exec(path) ?? [];
	return sha256 === undefined || (await sha256Hex(bytes)) === sha256;
}

/** Number of entries in the log of a place, those of a workspace under a passphrase included. */
export async function countEntries(storage: WorkspaceStorage): Promise<number> {
	return (await storage.list('log')).filter((name) => /^\d{6,}-[0-9a-f]{64}\.json/.test(name))
		.length;
}

/** Refuse to mix records under a passphrase with others: neither could read the other's. */
export async function requireMixable(from: WorkspaceStorage, to: WorkspaceStorage): Promise<void> {
	const [sealedFrom, sealedTo, entriesTo] = await Promise.all([
		from.list('key'),
		to.list('key'),
		countEntries(to)
	]);
	const isMixed = sealedTo.length > 0 || (sealedFrom.length > 0 && entriesTo > 0);
	if (isMixed) throw new WorkspaceError('storage-sealed', '', 'one of the two is sealed');
}
