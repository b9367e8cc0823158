import { WorkspaceError } from './errors';
import type { WorkspaceStorage } from './storage';

/** What a place is watched for. */
export interface Watch {
	/** Id of the place. */
	id: string;
	/** Whether records are still kept in this place; asked before every write. */
	isCurrent: () => Promise<boolean>;
	/** Told of every failure, which is thrown as well. */
	onFailure: (failure: WorkspaceError) => void;
}

/**
 * A storage that says when it fails, and that refuses to be written to after the records were
 * moved elsewhere or erased by another tab.
 * @throws WorkspaceError `storage-left`
 */
export function watchStorage(storage: WorkspaceStorage, watch: Watch): WorkspaceStorage {
	const watched = async <T>(task: () => Promise<T>): Promise<T> => {
		try {
			return await task();
		} catch (cause) {
			// Only what the place itself says: a path that is no path is a slip of the programmer.
			if (cause instanceof WorkspaceError) watch.onFailure(cause);
			throw cause;
		}
	};
	const requireCurrent = async (path: string) => {
		if (await watch.isCurrent()) return;
		throw new WorkspaceError('storage-left', path, 'the records are kept elsewhere now');
	};
	return {
		id: watch.id,
		list: (folder) => watched(() => storage.list(folder)),
		read: (path) => watched(() => storage.read(path)),
		write: (path, bytes) =>
			watched(async () => {
				await requireCurrent(path);
				await storage.write(path, bytes);
			}),
		remove: (path) =>
			watched(async () => {
				await requireCurrent(path);
				await storage.remove(path);
			})
	};
}
