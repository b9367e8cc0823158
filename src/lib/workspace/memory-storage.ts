import { FileExistsError } from './errors';
import { isSameContent, requireContent, toFilePath, type WorkspaceStorage } from './storage';

/**
 * A workspace that is gone when the page is closed.
 * @param files the files by path; shared with the caller, default: none yet
 */
export function createMemoryStorage(files = new Map<string, Uint8Array>()): WorkspaceStorage {
	return {
		async list(folder) {
			const paths = [...files.keys()].map(toFilePath);
			return paths
				.filter((path) => path.folder === folder)
				.map((path) => path.name)
				.sort();
		},
		async read(path) {
			toFilePath(path);
			const bytes = files.get(path);
			// A copy, so that a reader who changes its bytes does not change the file.
			return bytes && bytes.length > 0 ? bytes.slice() : null;
		},
		async write(path, bytes) {
			toFilePath(path);
			requireContent(path, bytes);
			const existing = files.get(path);
			if (existing && existing.length > 0) {
				if (!isSameContent(existing, bytes)) throw new FileExistsError(path);
				return;
			}
			files.set(path, bytes.slice());
		},
		async remove(path) {
			toFilePath(path);
			files.delete(path);
		}
	};
}
