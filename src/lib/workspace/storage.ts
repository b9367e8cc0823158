/**
 * A place that keeps a workspace: folders of whole files that never change once written.
 * Every adapter passes the same conformance suite (`tests/workspace/storage-conformance.ts`).
 * An empty file counts as not written: it is what a crash leaves, so `read` answers null for it.
 */
export interface WorkspaceStorage {
	/** Names the place, for locks and for messages between tabs. Default: none, as for memory. */
	readonly id?: string;
	/** Names of the files directly in a folder, sorted; empty when there is no such folder. */
	list(folder: string): Promise<string[]>;
	/** The whole content of a file, or null when it is not there. */
	read(path: string): Promise<Uint8Array | null>;
	/**
	 * Write a whole new file. After it resolves the file is complete; when it rejects or the page
	 * dies, no part of it is visible. The same content again is no change; other content under a
	 * name in use is refused (`FileExistsError`).
	 */
	write(path: string, bytes: Uint8Array): Promise<void>;
	/**
	 * Remove a file; no error when it is not there. Only for what must not be kept, as the plain
	 * files of a workspace that was put under a passphrase: records are never removed.
	 */
	remove(path: string): Promise<void>;
}

/** A path taken apart: every file of a workspace lies in exactly one folder. */
export interface FilePath {
	folder: string;
	name: string;
}

/**
 * Take `folder/name` apart, refusing anything that could point outside of the workspace. Names may
 * be of any script: other programs put files beside ours.
 */
export function toFilePath(path: string): FilePath {
	const [, folder, name] = /^([a-z]+)\/([^/\\\p{Cc}]+)$/u.exec(path) ?? [];
	if (!folder || !name || name === '.' || name === '..')
		throw new Error(`workspace path must be folder/name: ${path}`);
	return { folder, name };
}

/** Refuse to write nothing: an empty file could not be told from the leftover of a crash. */
export function requireContent(path: string, bytes: Uint8Array): void {
	if (bytes.length === 0) throw new Error(`workspace file must not be empty: ${path}`);
}

/** Whether two files hold the same bytes. */
export function isSameContent(left: Uint8Array, right: Uint8Array): boolean {
	if (left.length !== right.length) return false;
	for (let index = 0; index < left.length; index++) {
		if (left[index] !== right[index]) return false;
	}
	return true;
}
