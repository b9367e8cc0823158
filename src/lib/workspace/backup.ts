import { strToU8, unzipSync, Zip, ZipDeflate, type UnzipFileFilter } from 'fflate';
import { BACKUP_README } from './backup-readme';
import { holdsClients } from './clients';
import { isContainer, readContainer, writeContainer } from './container';
import { isAsPromised } from './content-name';
import { isLongEnough, ITERATIONS } from './crypto';
import { WorkspaceError } from './errors';
import { createMemoryStorage } from './memory-storage';
import { fingerprintOfSecret } from './person-keys';
import type { WorkspaceStorage } from './storage';

/** How a backup is to be written. */
export interface BackupOptions {
	/** Under which the backup is encrypted. Default: none; then it holds no secret and no names. */
	passphrase?: string;
	/** How far the work has come, from 0 to 1. */
	onProgress?: (fraction: number) => void;
	/** Rounds of the key derivation. Default: 600,000. */
	iterations?: number;
}

/** A backup as one file. */
export interface Backup {
	bytes: Uint8Array<ArrayBuffer>;
	/** Number of files of the workspace in it. */
	files: number;
	/** Paths of files that are damaged and were left out. */
	damaged: string[];
}

/** What was in a backup. */
export interface ReadBackup {
	/** Its files, in memory. */
	storage: WorkspaceStorage;
	isEncrypted: boolean;
	/** Paths of files in it that are damaged and not used. */
	damaged: string[];
}

const PLAIN_FOLDERS = ['batches', 'log'] as const;
const ALL_FOLDERS = [...PLAIN_FOLDERS, 'names', 'secret'] as const;
const PATH = /^(?:batches|log|names|secret)\/[\w-][\w.-]*$/;
/** The first moment a zip can hold, in the time of the computer: the same bytes everywhere. */
const FIRST_MOMENT = new Date(1980, 0, 1);
const MOST_BYTES = 1_500_000_000;

/**
 * Write a backup: one zip of all whole files, the same bytes for the same workspace, or, with a
 * passphrase, the same encrypted (`container.ts`) and with what makes keys of people's names.
 * @throws WorkspaceError `clients-unsealed` for a plain one of lists with people we support
 */
export async function writeBackup(
	storage: WorkspaceStorage,
	options: BackupOptions = {}
): Promise<Backup> {
	const { passphrase, onProgress, iterations = ITERATIONS } = options;
	if (passphrase !== undefined && !isLongEnough(passphrase)) {
		throw new Error('backup: passphrase is too short');
	}
	if (passphrase === undefined && (await holdsClients(storage))) {
		throw new WorkspaceError('clients-unsealed', '', 'lists with clients need a passphrase');
	}
	const folders = passphrase === undefined ? PLAIN_FOLDERS : ALL_FOLDERS;
	const lists = folders.map(async (folder) =>
		(await storage.list(folder)).map((name) => `${folder}/${name}`)
	);
	const paths = (await Promise.all(lists)).flat().filter((path) => PATH.test(path));
	const zip = createZip();
	zip.add('README.txt', strToU8(BACKUP_README));
	const damaged: string[] = [];
	let files = 0;
	for (const [index, path] of paths.sort().entries()) {
		const bytes = await storage.read(path);
		if (bytes && (await isWhole(path, bytes))) {
			zip.add(path, bytes);
			files += 1;
		} else if (bytes) damaged.push(path);
		onProgress?.((index + 1) / paths.length);
	}
	const bytes = zip.end();
	const written =
		passphrase === undefined ? bytes : await writeContainer(bytes, passphrase, iterations);
	return { bytes: written, files, damaged };
}

/** Whether a file is a backup that needs a passphrase. */
export { isContainer as isEncryptedBackup } from './container';

/**
 * Read a backup into memory, every file checked.
 * @throws WorkspaceError `passphrase-needed`, `wrong-passphrase`, `backup-damaged`,
 * `not-a-backup`, `newer-format`
 */
export async function readBackup(file: Uint8Array, passphrase?: string): Promise<ReadBackup> {
	const isEncrypted = isContainer(file);
	if (isEncrypted && passphrase === undefined) {
		throw new WorkspaceError('passphrase-needed', '', 'the backup is encrypted');
	}
	const zip = isEncrypted ? await readContainer(file, passphrase ?? '') : file;
	const files = new Map<string, Uint8Array>();
	const damaged: string[] = [];
	const paths = listZip(zip).sort();
	for (const [path, bytes] of extract(zip, paths)) {
		if (bytes && (await isWhole(path, bytes))) files.set(path, bytes);
		else damaged.push(path);
	}
	const isOurs =
		isEncrypted || [...files.keys(), ...damaged].some((path) => /^(?:batches|log)\//.test(path));
	if (!isOurs) throw new WorkspaceError('not-a-backup', '', 'no batches and no log in it');
	return { storage: createMemoryStorage(files), isEncrypted, damaged };
}

async function isWhole(path: string, bytes: Uint8Array): Promise<boolean> {
	if (path.startsWith('secret/')) return (await fingerprintOfSecret(bytes)) !== null;
	return path === 'names/choice.json' || (await isAsPromised(path, bytes));
}

function createZip(): {
	add(path: string, bytes: Uint8Array): void;
	end(): Uint8Array<ArrayBuffer>;
} {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	return {
		add(path, bytes) {
			const file = new ZipDeflate(path, { level: 6 });
			file.mtime = FIRST_MOMENT;
			file.os = 0;
			zip.add(file);
			file.push(bytes, true);
		},
		end() {
			zip.end();
			const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let at = 0;
			for (const chunk of chunks) {
				whole.set(chunk, at);
				at += chunk.length;
			}
			return whole;
		}
	};
}

/** Paths of the files of a workspace in a zip. */
function listZip(zip: Uint8Array): string[] {
	const isZip = zip[0] === 0x50 && zip[1] === 0x4b;
	if (!isZip) throw new WorkspaceError('not-a-backup', '', 'neither a zip nor a container');
	const paths: string[] = [];
	let total = 0;
	unzip(zip, ({ name, originalSize }) => {
		if (PATH.test(name)) {
			paths.push(name);
			total += originalSize;
		}
		return false;
	});
	if (total > MOST_BYTES) throw new WorkspaceError('not-a-backup', '', `too large: ${total}`);
	return paths;
}

/** Files of a zip with their paths; null for one that does not inflate. */
function extract(zip: Uint8Array, paths: readonly string[]): [string, Uint8Array | null][] {
	const wanted = new Set(paths);
	try {
		const files = unzip(zip, ({ name }) => wanted.has(name));
		return paths.map((path) => [path, files[path] ?? null]);
	} catch (cause) {
		if (paths.length <= 1) return paths.map((path) => [path, null]);
		if (!(cause instanceof WorkspaceError)) throw cause;
		// One of them is damaged: the others are still good.
		const half = Math.ceil(paths.length / 2);
		return [...extract(zip, paths.slice(0, half)), ...extract(zip, paths.slice(half))];
	}
}

function unzip(zip: Uint8Array, filter: UnzipFileFilter): Record<string, Uint8Array> {
	try {
		return unzipSync(zip, { filter });
	} catch (cause) {
		throw new WorkspaceError('backup-damaged', '', String(cause), cause);
	}
}
