import { isLongEnough, ITERATIONS } from './crypto';
import { DamagedFileError, WorkspaceError } from './errors';
import { sha256Hex } from './hash';
import { withWriteLock } from './lock';
import { fingerprintOfSecret } from './person-keys';
import {
	headerPaths,
	listCurrentHeaders,
	listHeaders,
	makeHeader,
	openHeader,
	readHeader,
	removeHeader,
	writeHeader,
	type OpenedHeader
} from './sealed-header';
import {
	createSealedStorage,
	openCopy,
	parseSealedName,
	SEALED_FOLDERS,
	sealedPath,
	writeVerified
} from './sealed-storage';
import { isSameContent, type WorkspaceStorage } from './storage';

export { createPlainStorage, isSealedStorage, rootOf } from './sealed-storage';

/** How far a long work has come, from 0 to 1. */
export type OnProgress = (fraction: number) => void;

/** Whether the workspace in a place is encrypted. */
export async function isSealed(root: WorkspaceStorage): Promise<boolean> {
	return (await listHeaders(root)).length > 0;
}

/**
 * Open an encrypted workspace. What an interrupted change left, and plain files that another
 * program put beside, are encrypted or removed first.
 * @param root the place itself (`rootOf`)
 * @throws WorkspaceError `wrong-passphrase`, or `file-damaged` where no header can be read
 */
export async function openSealed(
	root: WorkspaceStorage,
	passphrase: string
): Promise<WorkspaceStorage> {
	const opened = await openCurrent(root, passphrase);
	await withWriteLock(() => finish(root, opened), root.id).catch((cause: unknown) => {
		// A full or busy place can still be read: the next opening tries again.
		if (!(cause instanceof WorkspaceError)) throw cause;
	});
	return createSealedStorage(root, opened);
}

/**
 * Encrypt a workspace: sealed copies first, each read back; then the header, which is the switch;
 * then the plain files go. Stopped anywhere, the workspace is plain or sealed and whole.
 * @param root the place itself (`rootOf`)
 * @param iterations rounds of the key derivation; default: 600,000
 */
export async function seal(
	root: WorkspaceStorage,
	passphrase: string,
	onProgress?: OnProgress,
	iterations = ITERATIONS
): Promise<WorkspaceStorage> {
	requireLength(passphrase);
	return withWriteLock(async () => {
		if (await isSealed(root)) throw new Error('workspace: sealed already, use reseal');
		const opened = await makeHeader(1, passphrase, iterations);
		return sealWith(root, opened, root, onProgress);
	}, root.id);
}

/**
 * Change the passphrase: everything is sealed anew with a new key, then the old files go.
 * @throws WorkspaceError `wrong-passphrase` for the old one
 */
export async function reseal(
	root: WorkspaceStorage,
	passphrase: string,
	newPassphrase: string,
	onProgress?: OnProgress,
	iterations = ITERATIONS
): Promise<WorkspaceStorage> {
	requireLength(newPassphrase);
	return withWriteLock(async () => {
		const old = await openCurrent(root, passphrase);
		await finish(root, old);
		const opened = await makeHeader(old.header.number + 1, newPassphrase, iterations);
		return sealWith(root, opened, createSealedStorage(root, old), onProgress);
	}, root.id);
}

/**
 * Decrypt a workspace: plain copies first, each read back; then the header goes, then the sealed
 * files. Names of people are not kept in plain: they go with the sealed files.
 * @throws WorkspaceError `wrong-passphrase`
 */
export async function unseal(
	root: WorkspaceStorage,
	passphrase: string,
	onProgress?: OnProgress
): Promise<void> {
	await withWriteLock(async () => {
		const opened = await openCurrent(root, passphrase);
		await finish(root, opened);
		const paths = (await listPaths(root, opened)).filter((path) => !path.startsWith('names/'));
		for (const [index, path] of paths.entries()) {
			const bytes = await openCopy(root, opened, path);
			// A damaged copy has nothing to give; the log will say what is missing.
			if (bytes && bytes !== 'damaged') await writeVerified(root, path, bytes);
			onProgress?.((index + 1) / paths.length);
		}
		await removeHeader(root, opened.header);
		await removeCopies(root, opened.header.keyId);
	}, root.id);
}

/**
 * Remove the sealed copies that an interrupted change left under a key without a header, where
 * another file holds the same. Only for a place that no other computer writes to: there the header
 * may still be on its way.
 */
export async function tidy(root: WorkspaceStorage): Promise<void> {
	await withWriteLock(async () => {
		const headers = await listHeaders(root);
		const hasPlain = (await root.list('log')).some(isPlain);
		for (const folder of SEALED_FOLDERS) {
			const names = new Set(await root.list(folder));
			for (const name of names) {
				const copy = parseSealedName(name);
				if (!copy || headers.some(({ keyId }) => keyId === copy.keyId)) continue;
				const others = headers.map(({ keyId }) => `${copy.name}.${keyId}.sealed`);
				const isHeld = [copy.name, ...others].some((other) => names.has(other));
				// Names go with the key: in plain they are not kept.
				if (isHeld || (folder === 'names' && hasPlain)) await root.remove(`${folder}/${name}`);
			}
		}
	}, root.id);
}

async function openCurrent(root: WorkspaceStorage, passphrase: string): Promise<OpenedHeader> {
	const names = await listCurrentHeaders(root);
	const [newest] = names;
	if (!newest) throw new Error('workspace: not sealed');
	const headers = await Promise.all(names.map((name) => readHeader(root, name)));
	const readable = headers.filter((header) => header !== null);
	if (readable.length === 0) throw new DamagedFileError(headerPaths(newest)[0], 'damaged');
	for (const header of readable) {
		const opened = await openHeader(header, passphrase);
		if (opened) return opened;
	}
	throw new WorkspaceError('wrong-passphrase', 'key', 'no header opens with this passphrase');
}

async function sealWith(
	root: WorkspaceStorage,
	opened: OpenedHeader,
	source: WorkspaceStorage,
	onProgress?: OnProgress
): Promise<WorkspaceStorage> {
	const target = createSealedStorage(root, opened, false);
	const done = new Set<string>();
	try {
		// Again until nothing is new: another computer may write in the same folder.
		for (let paths = await listSource(source); paths.some((path) => !done.has(path));) {
			for (const path of paths.filter((one) => !done.has(one))) {
				const bytes = await source.read(path);
				if (bytes) await writeVerified(target, path, bytes);
				done.add(path);
				onProgress?.(done.size / paths.length);
			}
			paths = await listSource(source);
		}
		await writeHeader(root, opened.header);
	} catch (cause) {
		await giveUp(root, opened);
		throw cause;
	}
	await finish(root, opened);
	return createSealedStorage(root, opened);
}

/** Take back what was written before the header, as after a full disk; a failure here is minor. */
async function giveUp(root: WorkspaceStorage, { header }: OpenedHeader): Promise<void> {
	try {
		await removeHeader(root, header);
		await removeCopies(root, header.keyId);
	} catch {
		// The cause that led here is thrown; copies without a header are ignored.
	}
}

/** Bring a sealed workspace to its end state: no plain files, no copies under an older key. */
async function finish(root: WorkspaceStorage, opened: OpenedHeader): Promise<void> {
	for (const folder of SEALED_FOLDERS) {
		const names = await root.list(folder);
		for (const name of names.filter(isPlain)) await takeIn(root, opened, `${folder}/${name}`);
	}
	const older = (await listHeaders(root)).filter(({ number }) => number < opened.header.number);
	for (const header of older) {
		const isGone = await removeCopies(root, header.keyId, opened.header.keyId);
		if (isGone) await removeHeader(root, header);
	}
}

/** Seal a plain file, and remove it once its content is read back from the sealed copy. */
async function takeIn(root: WorkspaceStorage, opened: OpenedHeader, path: string): Promise<void> {
	const bytes = await root.read(path);
	if (bytes) {
		const copy = await openCopy(root, opened, path);
		// What cannot be decrypted gives way to a whole file of the same name.
		if (copy === 'damaged') await root.remove(sealedPath(path, opened.header.keyId));
		const isOther = copy && copy !== 'damaged' && !isSameContent(copy, bytes);
		const target = isOther ? await besidePath(path, bytes) : path;
		await writeVerified(createSealedStorage(root, opened, false), target, bytes);
	}
	await root.remove(path);
}

/** Where a file goes whose name is taken by other content. */
async function besidePath(path: string, bytes: Uint8Array): Promise<string> {
	const fingerprint = path.startsWith('secret/') ? await fingerprintOfSecret(bytes) : null;
	return `${path}-${fingerprint ?? (await sha256Hex(bytes)).slice(0, 16)}`;
}

/**
 * Remove the copies under a key.
 * @param besides only those that are also under this key
 * @returns whether none is left
 */
async function removeCopies(
	root: WorkspaceStorage,
	keyId: string,
	besides?: string
): Promise<boolean> {
	let isGone = true;
	for (const folder of SEALED_FOLDERS) {
		const names = await root.list(folder);
		const all = new Set(names);
		for (const name of names) {
			const parsed = parseSealedName(name);
			if (parsed?.keyId !== keyId) continue;
			if (besides && !all.has(`${parsed.name}.${besides}.sealed`)) isGone = false;
			else await root.remove(`${folder}/${name}`);
		}
	}
	return isGone;
}

async function listPaths(root: WorkspaceStorage, opened: OpenedHeader): Promise<string[]> {
	return listSource(createSealedStorage(root, opened));
}

async function listSource(source: WorkspaceStorage): Promise<string[]> {
	const folders = SEALED_FOLDERS.map(async (folder) => {
		const names = await source.list(folder);
		return names.filter(isPlain).map((name) => `${folder}/${name}`);
	});
	return (await Promise.all(folders)).flat();
}

/** Whether a file is a plain one, whoever put it there. */
function isPlain(name: string): boolean {
	return parseSealedName(name) === null;
}

function requireLength(passphrase: string): void {
	if (!isLongEnough(passphrase)) throw new Error('workspace: passphrase is too short');
}
