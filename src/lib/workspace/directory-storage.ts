import { FileExistsError, toWorkspaceError } from './errors';
import { isSameContent, requireContent, toFilePath, type WorkspaceStorage } from './storage';

/** A workspace in a directory of the File System API: the browser's private one or a folder. */
export function createDirectoryStorage(root: FileSystemDirectoryHandle): WorkspaceStorage {
	const read = (path: string) => reporting(path, () => readFile(root, path));
	return {
		list: (folder) => reporting(folder, () => listFiles(root, folder)),
		read,
		async write(path, bytes) {
			requireContent(path, bytes);
			const existing = await read(path);
			if (existing) {
				if (!isSameContent(existing, bytes)) throw new FileExistsError(path);
				return;
			}
			await reporting(path, () => writeFile(root, path, bytes));
		},
		remove: (path) => reporting(path, () => removeFile(root, path))
	};
}

async function listFiles(root: FileSystemDirectoryHandle, folder: string): Promise<string[]> {
	const directory = await orNull(() => root.getDirectoryHandle(folder));
	if (!directory) {
		await requireRoot(root);
		return [];
	}
	const names: string[] = [];
	for await (const [name, handle] of directory.entries()) {
		if (handle.kind === 'file') names.push(name);
	}
	return names.sort();
}

/** Fail when the directory itself is gone: nothing in it would be told from an empty workspace. */
async function requireRoot(root: FileSystemDirectoryHandle): Promise<void> {
	await root.entries().next();
}

async function readFile(root: FileSystemDirectoryHandle, path: string): Promise<Uint8Array | null> {
	const { folder, name } = toFilePath(path);
	return orNull(async () => {
		const directory = await root.getDirectoryHandle(folder);
		const file = await (await directory.getFileHandle(name)).getFile();
		return file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
	});
}

async function writeFile(root: FileSystemDirectoryHandle, path: string, bytes: Uint8Array) {
	const { folder, name } = toFilePath(path);
	const directory = await root.getDirectoryHandle(folder, { create: true });
	const handle = await directory.getFileHandle(name, { create: true });
	// The bytes go to a swap file that replaces the empty one on close: the form that lost nothing
	// when the browser was killed in the middle.
	const stream = await handle.createWritable();
	try {
		await stream.write(bytes as BufferSource);
		await stream.close();
	} catch (cause) {
		await stream.abort().catch(() => {}); // already broken by the same cause
		throw cause;
	}
}

async function removeFile(root: FileSystemDirectoryHandle, path: string): Promise<void> {
	const { folder, name } = toFilePath(path);
	await orNull(async () => (await root.getDirectoryHandle(folder)).removeEntry(name));
}

/** The result of a task, or null when the file or its folder is not there. */
async function orNull<T>(task: () => Promise<T>): Promise<T | null> {
	try {
		return await task();
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'NotFoundError') return null;
		throw cause;
	}
}

/** Run a task on a path, with what the file system throws turned into a workspace error. */
async function reporting<T>(path: string, task: () => Promise<T>): Promise<T> {
	try {
		return await task();
	} catch (cause) {
		throw toWorkspaceError(cause, path);
	}
}
