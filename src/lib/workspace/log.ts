import { DamagedFileError } from './errors';
import { sha256Hex } from './hash';
import { readLogFile, toEntryId, ENTRY_NAME, type WrittenEntry } from './log-file';
import { toBytes, type Bundle, type LogEntry, type Operation } from './operation';
import type { WorkspaceStorage } from './storage';

export { ENTRY_NAME };

/** What was read of whole files, by their names. */
export type KnownFiles = ReadonlyMap<string, readonly LogEntry[]>;

/** The log as it lies in the storage. */
export interface Log {
	/** Every entry once, whether it has a file or lies in a bundle. */
	entries: LogEntry[];
	/** Whole files: an entry changes never, so they need not be read again. */
	files: KnownFiles;
	/** Paths of entries whose content is not what their name promises, and that lie nowhere else. */
	damaged: string[];
	/** Paths of files that are no entries: what a crash or another program left. Kept, not read. */
	leftovers: string[];
	/** The number the next entry takes: above all that were ever seen, damaged ones too. */
	nextNumber: number;
}

/** A log without entries. */
export const EMPTY_LOG: Log = {
	entries: [],
	files: new Map(),
	damaged: [],
	leftovers: [],
	nextNumber: 1
};

/**
 * Read the whole log.
 * @param known files read before: they never change, so they are not read again
 * @throws UnsupportedEntryError for a whole entry this version does not understand
 */
export async function readLog(
	storage: WorkspaceStorage,
	known: KnownFiles = new Map()
): Promise<Log> {
	const files = new Map<string, readonly LogEntry[]>();
	const [damaged, leftovers]: [string[], string[]] = [[], []];
	const names = await storage.list('log');
	const read = await Promise.all(
		names.map(async (name) => known.get(name) ?? (await readEntries(storage, name)))
	);
	for (const [index, found] of read.entries()) {
		const name = names[index] ?? '';
		if (found === 'damaged') damaged.push(name);
		else if (found === 'leftover') leftovers.push(name);
		else files.set(name, found);
	}
	const entries = new Map([...files.values()].flat().map((entry) => [entry.id, entry]));
	// Of a damaged entry that lies whole in a bundle nothing is lost.
	const isWhole = (name: string) => entries.has(toEntryId(name));
	const inBundles = [...entries.values()].map(({ operation }) => operation.number);
	const numbers = names.map((name) => Number(ENTRY_NAME.exec(name)?.[1] ?? 0));
	return {
		entries: [...entries.values()],
		files,
		damaged: toPaths(damaged.filter((name) => !isWhole(name))),
		leftovers: toPaths([...leftovers, ...damaged.filter(isWhole)]),
		nextNumber: [...numbers, ...inBundles].reduce((most, one) => Math.max(most, one), 0) + 1
	};
}

/** Write one entry as a whole new file and read it back. */
export async function writeEntry(
	storage: WorkspaceStorage,
	operation: Operation
): Promise<LogEntry> {
	const [entry] = await writeFile(storage, operation);
	return entry as LogEntry; // a file of an entry that was read back holds one
}

/**
 * Write several entries as one file, so that all or none are in the log, and read it back.
 * @param number that of the file; the entries keep theirs
 */
export async function writeBundle(
	storage: WorkspaceStorage,
	entries: readonly WrittenEntry[],
	number: number
): Promise<void> {
	const bundled = entries.map(({ id, text }) => ({ id, text }));
	const head = { format: 3, number, at: new Date().toISOString() } as const;
	await writeFile(storage, { ...head, operation: 'bundle', entries: bundled });
}

async function writeFile(
	storage: WorkspaceStorage,
	content: Operation | Bundle
): Promise<WrittenEntry[]> {
	const bytes = toBytes(content);
	const name = `${String(content.number).padStart(6, '0')}-${await sha256Hex(bytes)}.json`;
	await storage.write(`log/${name}`, bytes);
	const entries = await readLogFile(storage, name);
	if (typeof entries === 'string') throw new DamagedFileError(`log/${name}`, 'damaged');
	return entries;
}

/** The entries of a file without their texts, which would only take up memory. */
async function readEntries(
	storage: WorkspaceStorage,
	name: string
): Promise<LogEntry[] | 'damaged' | 'leftover'> {
	const read = await readLogFile(storage, name);
	return typeof read === 'string' ? read : read.map(({ id, operation }) => ({ id, operation }));
}

function toPaths(names: readonly string[]): string[] {
	return names.map((name) => `log/${name}`);
}
