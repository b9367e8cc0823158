import { decrypt, encrypt } from './crypto';
import { DamagedFileError, FileExistsError, WorkspaceError } from './errors';
import { listCurrentHeaders, listHeaders, SEALED_FORMAT, type OpenedHeader } from './sealed-header';
import { isSameContent, requireContent, toFilePath, type WorkspaceStorage } from './storage';

/** Folders whose files are sealed. `key` holds the headers, which are not. */
export const SEALED_FOLDERS = ['batches', 'log', 'secret', 'names'] as const;

/** How the name of a sealed file ends. */
const SEALED_NAME = /^(.+)\.([0-9a-f]{16})\.sealed$/;

const roots = new WeakMap<WorkspaceStorage, WorkspaceStorage>();
const sealedStorages = new WeakSet<WorkspaceStorage>();

/** The place under a storage: of a sealed one where its files lie, otherwise the storage itself. */
export function rootOf(storage: WorkspaceStorage): WorkspaceStorage {
	return roots.get(storage) ?? storage;
}

/** Whether what is written to a storage is encrypted. */
export function isSealedStorage(storage: WorkspaceStorage): boolean {
	return sealedStorages.has(storage);
}

/** Take the name of a sealed file apart; null for any other file. */
export function parseSealedName(name: string): { name: string; keyId: string } | null {
	const [, plain, keyId] = SEALED_NAME.exec(name) ?? [];
	return plain && keyId ? { name: plain, keyId } : null;
}

/** Where the sealed copy of a file lies. */
export function sealedPath(path: string, keyId: string): string {
	toFilePath(path);
	return `${path}.${keyId}.sealed`;
}

/**
 * The files sealed with one key, read and written in plain. What cannot be decrypted is given as
 * it lies: no checksum fits it, so it is found damaged like any other file.
 * @param isInForce false while its header is not yet written: then nobody checks for it
 */
export function createSealedStorage(
	root: WorkspaceStorage,
	{ header: { keyId }, key }: OpenedHeader,
	isInForce = true
): WorkspaceStorage {
	const read = async (path: string) => {
		const bytes = await root.read(sealedPath(path, keyId));
		return bytes && ((await decrypt(key, bytes, contextOf(path))) ?? bytes);
	};
	const requireHeader = async () => {
		if (isInForce) await requireCurrent(root, keyId);
	};
	const storage: WorkspaceStorage = {
		...(root.id !== undefined && { id: root.id }),
		async list(folder) {
			await requireHeader();
			const names = (await root.list(folder)).map(parseSealedName);
			return names.flatMap((one) => (one?.keyId === keyId ? [one.name] : [])).sort();
		},
		read,
		async write(path, bytes) {
			const target = sealedPath(path, keyId);
			requireContent(path, bytes);
			if (await isThere(path, bytes, read)) return;
			await requireHeader();
			try {
				await root.write(target, await encrypt(key, bytes, contextOf(path)));
			} catch (cause) {
				// Another tab wrote it since, under another IV.
				if (!(cause instanceof FileExistsError)) throw cause;
				if (!(await isThere(path, bytes, read))) throw new FileExistsError(path);
			}
		},
		remove: async (path) => root.remove(sealedPath(path, keyId))
	};
	roots.set(storage, root);
	sealedStorages.add(storage);
	return storage;
}

/** A workspace without a passphrase, which is no longer used once somebody sealed it. */
export function createPlainStorage(root: WorkspaceStorage): WorkspaceStorage {
	const requirePlain = async () => {
		if ((await listHeaders(root)).length === 0) return;
		throw new WorkspaceError('key-changed', 'key', 'the workspace was sealed meanwhile');
	};
	const storage: WorkspaceStorage = {
		...root,
		async list(folder) {
			if (folder !== 'key') await requirePlain();
			return root.list(folder);
		},
		async write(path, bytes) {
			await requirePlain();
			await root.write(path, bytes);
		}
	};
	roots.set(storage, root);
	return storage;
}

/** Whether a sealed copy can be decrypted, and what it holds; null when there is none. */
export async function openCopy(
	root: WorkspaceStorage,
	{ header, key }: OpenedHeader,
	path: string
): Promise<Uint8Array | 'damaged' | null> {
	const bytes = await root.read(sealedPath(path, header.keyId));
	return bytes && ((await decrypt(key, bytes, contextOf(path))) ?? 'damaged');
}

/** Write a file and read it back. */
export async function writeVerified(
	storage: WorkspaceStorage,
	path: string,
	bytes: Uint8Array
): Promise<void> {
	await storage.write(path, bytes);
	const kept = await storage.read(path);
	if (!kept || !isSameContent(kept, bytes)) throw new DamagedFileError(path, 'damaged');
}

async function requireCurrent(root: WorkspaceStorage, keyId: string): Promise<void> {
	const headers = await listCurrentHeaders(root);
	if (headers.some((header) => header.keyId === keyId)) return;
	throw new WorkspaceError('key-changed', 'key', 'the passphrase was changed meanwhile');
}

async function isThere(
	path: string,
	bytes: Uint8Array,
	read: WorkspaceStorage['read']
): Promise<boolean> {
	const existing = await read(path);
	if (!existing) return false;
	if (!isSameContent(existing, bytes)) throw new FileExistsError(path);
	return true;
}

function contextOf(path: string): Uint8Array {
	return new TextEncoder().encode(`ayumi-sealed ${SEALED_FORMAT} ${path}`);
}
