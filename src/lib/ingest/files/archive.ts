import { signatureOf } from './signature';
import {
	decodeZipName,
	inflateEntry,
	isZipBomb,
	listZipEntries,
	ZipDamage,
	ZipOverflow,
	type InflateBudget,
	type ZipEntry
} from './zip-directory';

/** A file taken out of a zip. */
export interface ArchivedFile {
	/** Folders and name, as `2024年度/第157回.csv`. */
	name: string;
	bytes: Uint8Array;
}

/** Why a file of a zip was left out. */
export type SkipReason =
	'system-file' | 'nested-archive' | 'needs-password' | 'unknown-compression' | 'damaged';

/** What a zip holds, or why it is not opened at all. */
export type Archive =
	| { ok: true; files: ArchivedFile[]; skipped: { name: string; reason: SkipReason }[] }
	| {
			ok: false;
			problem: 'not-readable' | 'too-large' | 'needs-password' | 'empty';
			/** What was found, for the message: a count, a size in MB, or '' . */
			detail: string;
	  };

const MOST_ENTRIES = 2000;
const MOST_BYTES = 500_000_000;
const SYSTEM_FILE = /(^|\/)(__MACOSX\/|\.[^/]*|thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * Take the files out of a zip of attendance files. Folders are kept in the names, zips within the
 * zip are refused, and what inflates to more than 500 MB or holds more than 2,000 files is not
 * opened.
 */
export async function readArchive(bytes: Uint8Array): Promise<Archive> {
	try {
		const entries = listZipEntries(bytes).filter((entry) => !isFolder(entry));
		if (entries.length > MOST_ENTRIES) return refuse('too-large', String(entries.length));
		if (isZipBomb(entries, MOST_BYTES)) return refuse('too-large', declaredMegabytes(entries));
		return await takeOut(bytes, entries);
	} catch (cause) {
		if (cause instanceof ZipOverflow) return refuse('too-large', '');
		if (cause instanceof ZipDamage) return refuse('not-readable', cause.message);
		throw cause;
	}
}

async function takeOut(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Archive> {
	const files: ArchivedFile[] = [];
	const skipped: { name: string; reason: SkipReason }[] = [];
	const budget: InflateBudget = { bytesLeft: MOST_BYTES };
	for (const entry of entries) {
		const name = toSafeName(decodeZipName(entry));
		const taken = await take(bytes, entry, name, budget);
		if (typeof taken === 'string') skipped.push({ name, reason: taken });
		else files.push({ name, bytes: taken });
	}
	if (files.length > 0) return { ok: true, files, skipped };
	if (skipped.some(({ reason }) => reason === 'needs-password')) {
		return refuse('needs-password', '');
	}
	// Says which files were left out, and why, rather than that there were none.
	return skipped.length > 0 ? { ok: true, files, skipped } : refuse('empty', '');
}

async function take(
	bytes: Uint8Array,
	entry: ZipEntry,
	name: string,
	budget: InflateBudget
): Promise<Uint8Array | SkipReason> {
	if (SYSTEM_FILE.test(name)) return 'system-file';
	if (entry.flags & 1) return 'needs-password';
	if (entry.method !== 0 && entry.method !== 8) return 'unknown-compression';
	try {
		const content = await inflateEntry(bytes, entry, budget);
		const container = signatureOf(content)?.container;
		return container === 'zip' || container === 'archive' ? 'nested-archive' : content;
	} catch (cause) {
		if (cause instanceof ZipDamage) return 'damaged';
		throw cause;
	}
}

/** The name without what could lead out of the archive: drives, leading slashes, `..`. */
function toSafeName(name: string): string {
	const steps = name.replace(/^[a-z]:/i, '').split('/');
	return steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/');
}

function isFolder({ nameBytes, size }: ZipEntry): boolean {
	const last = nameBytes[nameBytes.length - 1];
	// A name in CP932 may end in the byte of a backslash (表, ソ), so only an empty one counts.
	return last === 0x2f || (last === 0x5c && size === 0);
}

function declaredMegabytes(entries: readonly ZipEntry[]): string {
	return String(Math.ceil(entries.reduce((sum, { size }) => sum + size, 0) / 1e6));
}

function refuse(problem: Extract<Archive, { ok: false }>['problem'], detail: string): Archive {
	return { ok: false, problem, detail };
}
