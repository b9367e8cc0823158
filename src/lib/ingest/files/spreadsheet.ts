import { CompoundDamage, CompoundFile, isCompoundFile } from './compound-file';
import { SheetTooLarge } from './sheet-grid';
import type { Sheet } from './sheet';
import { NotReadable, TooLarge } from './spreadsheet-problem';
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

/** A spreadsheet as sheets of text, or why it is not read. */
export type SpreadsheetReading =
	| { ok: true; sheets: Sheet[]; container: 'xlsx' | 'xls' | 'ods' }
	| {
			ok: false;
			problem: 'needs-password' | 'wrong-password' | 'not-readable' | 'too-large' | 'empty';
			/** What was found, in English, for a report: never shown to a user as it is. */
			detail: string;
	  };

/** How a spreadsheet is read. */
export interface SpreadsheetOptions {
	/** Password of an encrypted .xlsx; '' counts as none. */
	password?: string | undefined;
	/** Aborting makes `readSpreadsheet` throw the reason of the signal. */
	signal?: AbortSignal | undefined;
}

type Found = { sheets: Sheet[]; container: 'xlsx' | 'xls' | 'ods' };

const MOST_BYTES = 400_000_000;
const MOST_ENTRIES = 20_000;
const MOST_ODS_CONTENT = 200_000_000;

/**
 * Read a workbook (.xlsx, .xlsm, .xls, .ods) into sheets of text as `Sheet` describes them.
 * Mistakes in the file are problems, never exceptions. The libraries are loaded by the first call.
 */
export async function readSpreadsheet(
	bytes: Uint8Array,
	{ password = '', signal }: SpreadsheetOptions = {}
): Promise<SpreadsheetReading> {
	try {
		signal?.throwIfAborted();
		const found = isCompoundFile(bytes)
			? await readCompound(bytes, password)
			: await readZipped(bytes, signal);
		signal?.throwIfAborted();
		if (typeof found === 'string') return refuse(found, '');
		const hasCells = found.sheets.some(({ rows }) => rows.length > 0);
		return hasCells ? { ok: true, ...found } : refuse('empty', '');
	} catch (cause) {
		signal?.throwIfAborted();
		return explain(cause);
	}
}

async function readCompound(
	bytes: Uint8Array,
	password: string
): Promise<Found | 'needs-password'> {
	const file = new CompoundFile(bytes);
	if (!file.has('EncryptedPackage')) {
		const { readXlsSheets } = await import('./spreadsheet-xls');
		return { sheets: await readXlsSheets(bytes), container: 'xls' };
	}
	const { readEncryptedSheets, refuseEncryption } = await import('./spreadsheet-xlsx');
	refuseEncryption(file.read('EncryptionInfo'));
	if (password === '') return 'needs-password';
	return { sheets: await readEncryptedSheets(bytes, password), container: 'xlsx' };
}

async function readZipped(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Found> {
	const listed = listZipEntries(bytes);
	if (listed.length > MOST_ENTRIES) throw new TooLarge(`${listed.length} parts`);
	if (isZipBomb(listed, MOST_BYTES)) throw new TooLarge('declares more than may be inflated');
	const entries = new Map(
		listed.map((entry) => [decodeZipName(entry).replace(/^\/+/, ''), entry] as const)
	);
	const budget = { bytesLeft: MOST_BYTES };
	if (entries.has('xl/workbook.bin')) throw new NotReadable('xlsb');
	if (entries.has('content.xml')) {
		return { sheets: await readOds(bytes, entries, budget), container: 'ods' };
	}
	const { readXlsxSheets } = await import('./spreadsheet-xlsx');
	return { sheets: await readXlsxSheets(bytes, entries, budget, signal), container: 'xlsx' };
}

async function readOds(
	bytes: Uint8Array,
	entries: ReadonlyMap<string, ZipEntry>,
	budget: InflateBudget
): Promise<Sheet[]> {
	const text = async (name: string) => {
		const entry = entries.get(name);
		if (!entry) return '';
		if (entry.size > MOST_ODS_CONTENT) throw new TooLarge(`${entry.size} bytes`);
		return new TextDecoder().decode(await inflateEntry(bytes, entry, budget));
	};
	const manifest = await text('META-INF/manifest.xml');
	if (manifest.includes('encryption-data')) throw new NotReadable('ods-password');
	const { readOdsSheets } = await import('./spreadsheet-ods');
	return readOdsSheets(await text('content.xml'));
}

function explain(cause: unknown): SpreadsheetReading {
	if (!(cause instanceof Error)) throw cause;
	const { name, message } = cause;
	if (cause instanceof TooLarge || cause instanceof SheetTooLarge || cause instanceof ZipOverflow) {
		return refuse('too-large', message);
	}
	const isOurs = [NotReadable, ZipDamage, CompoundDamage].some((kind) => cause instanceof kind);
	if (isOurs) return refuse('not-readable', message);
	// The library's errors, by name: importing its classes would load it for every CSV.
	if (name === 'EncryptedFileError') return refuse('needs-password', message);
	if (name === 'DecryptionError') {
		const isWrong = /incorrect password/i.test(message);
		return refuse(isWrong ? 'wrong-password' : 'not-readable', message);
	}
	if (/over the .* limit|outside the supported|exceeds/i.test(message)) {
		return refuse('too-large', message);
	}
	// RangeError and TypeError come out of it too, on bytes that no program wrote.
	return refuse('not-readable', `${name}: ${message}`);
}

function refuse(
	problem: Extract<SpreadsheetReading, { ok: false }>['problem'],
	detail: string
): SpreadsheetReading {
	return { ok: false, problem, detail };
}
