/** Files of a fake directory by name; a directory is a nested one. */
export type FakeFiles = Map<string, Uint8Array | FakeFiles>;

/** How a write fails: before its first byte, in the middle, or when the file is put in place. */
export interface FakeFaults {
	onWrite?: DOMException;
	onClose?: DOMException;
	/** Thrown by everything: the folder is gone, or the permission was taken back. */
	always?: DOMException | undefined;
}

/**
 * A directory of the File System API in memory, as Chromium does it: a new file is empty at once,
 * its bytes go to a `.crswap` file and replace it on close.
 */
export function createFakeDirectory(
	files: FakeFiles,
	faults: FakeFaults = {}
): FileSystemDirectoryHandle {
	const requireHere = () => {
		if (faults.always) throw faults.always;
	};
	const directory = {
		kind: 'directory',
		async getDirectoryHandle(name: string, options?: FileSystemGetDirectoryOptions) {
			requireHere();
			const found = files.get(name) ?? (options?.create ? new Map() : undefined);
			if (!(found instanceof Map)) throw notFound(name);
			files.set(name, found);
			return createFakeDirectory(found, faults);
		},
		async getFileHandle(name: string, options?: FileSystemGetFileOptions) {
			requireHere();
			const found = files.get(name) ?? (options?.create ? new Uint8Array() : undefined);
			if (!(found instanceof Uint8Array)) throw notFound(name);
			files.set(name, found);
			return createFakeFile(files, name, faults);
		},
		async removeEntry(name: string) {
			if (!files.delete(name)) throw notFound(name);
		},
		async *entries() {
			requireHere();
			for (const [name, content] of files) {
				yield [name, { kind: content instanceof Map ? 'directory' : 'file' }];
			}
		}
	};
	return directory as unknown as FileSystemDirectoryHandle;
}

function createFakeFile(files: FakeFiles, name: string, faults: FakeFaults) {
	return {
		kind: 'file',
		async getFile() {
			const content = files.get(name);
			if (!(content instanceof Uint8Array)) throw notFound(name);
			return new Blob([content as BlobPart]);
		},
		async createWritable() {
			const swap = `${name}.crswap`;
			let written = new Uint8Array();
			files.set(swap, written);
			return {
				async write(bytes: Uint8Array) {
					if (faults.onWrite) throw faults.onWrite;
					written = Uint8Array.from(bytes);
					files.set(swap, written);
				},
				async close() {
					if (faults.onClose) throw faults.onClose;
					files.delete(swap);
					files.set(name, written);
				},
				async abort() {
					files.delete(swap);
				}
			};
		}
	};
}

function notFound(name: string): DOMException {
	return new DOMException(`no such entry: ${name}`, 'NotFoundError');
}
