import { createDirectoryStorage } from '$lib/workspace/directory-storage';
import { WorkspaceError } from '$lib/workspace/errors';
import { perform } from './acts';
import { refuseFolder, type Refusal } from './refusing-folder';

/** A file of the workspace in base64. */
type Encoded = [path: string, base64: string];

/** What the suite asks of the page; everything else is the workspace's own code. */
export interface PageTools {
	/** Do one act; resolves when the workspace says that it is done. */
	act(name: string, seed: number): Promise<void>;
	/** Do one act by a clock that shows this time, in ms since 1970. */
	actAt(name: string, seed: number, time: number): Promise<void>;
	/** Do one act on a folder that refuses a step; the code of the error, '' for none. */
	actRefused(refused: { act: string; seed: number } & Refusal): Promise<string>;
	/** Every file of the workspace. */
	files(): Promise<Encoded[]>;
	/** Make the workspace hold just these files, written past its own code. */
	put(files: readonly Encoded[]): Promise<void>;
	/** Overwrite a file past the workspace's code; null removes it. */
	harm(path: string, base64: string | null): Promise<void>;
}

declare global {
	var faults: PageTools;
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
	return (await navigator.storage.getDirectory()).getDirectoryHandle('workspace', { create: true });
}

async function readFolder(root: FileSystemDirectoryHandle, prefix = ''): Promise<Encoded[]> {
	const files: Encoded[] = [];
	for await (const [name, handle] of root.entries()) {
		const path = `${prefix}${name}`;
		if (handle.kind === 'directory') {
			files.push(...(await readFolder(handle as FileSystemDirectoryHandle, `${path}/`)));
			continue;
		}
		const file = await (handle as FileSystemFileHandle).getFile();
		files.push([path, encode(new Uint8Array(await file.arrayBuffer()))]);
	}
	return files.sort(([one], [other]) => (one < other ? -1 : 1));
}

function encode(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) {
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	}
	return btoa(text);
}

async function harm(path: string, base64: string | null) {
	const [folder = '', name = ''] = path.split('/');
	const directory = await (await openFolder()).getDirectoryHandle(folder, { create: true });
	if (base64 === null) return directory.removeEntry(name);
	const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	const stream = await (await directory.getFileHandle(name, { create: true })).createWritable();
	await stream.write(bytes);
	await stream.close();
}

globalThis.faults = {
	act: async (name, seed) => perform(createDirectoryStorage(await openFolder()), name, seed),
	async actAt(name, seed, time) {
		await perform(createDirectoryStorage(await openFolder()), name, seed, () => new Date(time));
	},
	async actRefused({ act, seed, ...refusal }) {
		const storage = createDirectoryStorage(refuseFolder(await openFolder(), refusal));
		try {
			await perform(storage, act, seed);
			return '';
		} catch (cause) {
			return cause instanceof WorkspaceError ? cause.code : 'unknown';
		}
	},
	files: async () => readFolder(await openFolder()),
	async put(files) {
		const root = await navigator.storage.getDirectory();
		await root.removeEntry('workspace', { recursive: true }).catch(() => {}); // none yet
		for (const [path, base64] of files) await harm(path, base64);
	},
	harm
};
