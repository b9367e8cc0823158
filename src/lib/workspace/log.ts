import { DamagedFileError } from './errors';
import { sha256Hex } from './hash';
import { toBytes, type LogEntry, type Operation } from './operation';
import { parseOperation } from './parse-operation';
import type { WorkspaceStorage } from './storage';

/** The log as it lies in the storage. */
export interface Log {
	entries: LogEntry[];
	/** Paths of entries whose content is not what their name promises. */
	damaged: string[];
	/** Paths of files that are no entries: what a crash or another program left. Kept, not read. */
	leftovers: string[];
	/** The number the next entry takes: above all that were ever seen, damaged ones too. */
	nextNumber: number;
}

/** Name of a file of the log: number and checksum. */
export const ENTRY_NAME = /^(\d{6,})-([0-9a-f]{64})\.json$/;

/**
 * Read the whole log.
 * @param known entries read before, by id: entries never change, so their files are not read again
 * @throws UnsupportedEntryError for a whole entry this version does not understand
 */
export async function readLog(
	storage: WorkspaceStorage,
	known: ReadonlyMap<string, LogEntry> = new Map()
): Promise<Log> {
	const log: Log = { entries: [], damaged: [], leftovers: [], nextNumber: 1 };
	const names = await storage.list('log');
	const read = names.map((name) => known.get(toId(name)) ?? readEntry(storage, name));
	for (const [index, found] of (await Promise.all(read)).entries()) {
		const name = names[index] ?? '';
		const number = Number(ENTRY_NAME.exec(name)?.[1] ?? 0);
		log.nextNumber = Math.max(log.nextNumber, number + 1);
		if (found === 'damaged') log.damaged.push(`log/${name}`);
		else if (found === 'leftover') log.leftovers.push(`log/${name}`);
		else log.entries.push(found);
	}
	return log;
}

/** Write one entry as a whole new file and read it back. */
export async function writeEntry(
	storage: WorkspaceStorage,
	operation: Operation
): Promise<LogEntry> {
	const bytes = toBytes(operation);
	const id = `${String(operation.number).padStart(6, '0')}-${await sha256Hex(bytes)}`;
	await storage.write(`log/${id}.json`, bytes);
	const entry = await readEntry(storage, `${id}.json`);
	if (typeof entry === 'string') throw new DamagedFileError(`log/${id}.json`, 'damaged');
	return entry;
}

async function readEntry(
	storage: WorkspaceStorage,
	name: string
): Promise<LogEntry | 'damaged' | 'leftover'> {
	const [, number, sha256] = ENTRY_NAME.exec(name) ?? [];
	if (!number || !sha256) return 'leftover';
	const path = `log/${name}`;
	const bytes = await storage.read(path);
	if (!bytes) return 'leftover';
	if ((await sha256Hex(bytes)) !== sha256) return 'damaged';
	const operation = parseOperation(bytes, path);
	// A whole file under another number was renamed by someone: its place in the order is lost.
	return operation.number === Number(number) ? { id: toId(name), operation } : 'damaged';
}

function toId(name: string): string {
	return name.replace(/\.json$/, '');
}
