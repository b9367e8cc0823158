const SYSTEM_FILE = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** The files of a drop, those of dropped folders with the folders in their names. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
	// Both lists are emptied as soon as the event is over: they are taken before anything is awaited.
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
	const files = [...transfer.files];
	if (!entries.some((entry) => entry?.isDirectory)) return files;
	const found: File[] = [];
	for (const entry of entries) if (entry) found.push(...(await filesOf(entry)));
	return found;
}

/** The files of a folder that was chosen, without those that systems put there. */
export function chosenFiles(files: Iterable<File>): File[] {
	return [...files].filter(({ name }) => !SYSTEM_FILE.test(name));
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
	if (SYSTEM_FILE.test(entry.name)) return [];
	if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
	const found: File[] = [];
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	// A browser gives the entries of a folder a hundred at a time.
	for (let next = await readSome(reader); next.length > 0; next = await readSome(reader)) {
		for (const inner of next) found.push(...(await filesOf(inner)));
	}
	return found;
}

function readSome(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
	return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => {
		const rename = (file: File) => {
			resolve(new File([file], entry.fullPath.replace(/^\//, ''), { type: file.type }));
		};
		entry.file(rename, reject);
	});
}
