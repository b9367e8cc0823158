import { sha256Hex } from './hash';
import type { LogEntry } from './operation';
import { parseLogFile } from './parse-bundle';
import { parseOperation } from './parse-operation';
import type { WorkspaceStorage } from './storage';

/** Name of a file of the log: number and checksum. */
export const ENTRY_NAME = /^(\d{6,})-([0-9a-f]{64})\.json$/;

/** An entry and what was written for it, to the letter. */
export interface WrittenEntry extends LogEntry {
	text: string;
}

/**
 * Read a file of the log: one entry, or all those of a bundle. `damaged`: its content is not what
 * its name promises, or that of a bundled entry is not; `leftover`: it is none of ours.
 * @throws UnsupportedEntryError for a whole one this version does not understand
 */
export async function readLogFile(
	storage: WorkspaceStorage,
	name: string
): Promise<WrittenEntry[] | 'damaged' | 'leftover'> {
	const [, number, sha256] = ENTRY_NAME.exec(name) ?? [];
	if (!number || !sha256) return 'leftover';
	const path = `log/${name}`;
	const bytes = await storage.read(path);
	if (!bytes) return 'leftover';
	if ((await sha256Hex(bytes)) !== sha256) return 'damaged';
	const content = parseLogFile(bytes, path);
	// A whole file under another number was renamed by someone: its place in the order is lost.
	if (content.number !== Number(number)) return 'damaged';
	if (content.operation === 'bundle') return openBundle(content.entries, path);
	// Also the mark of the byte order: the text is the bytes.
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	return [{ id: toEntryId(name), operation: content, text }];
}

/** The id of an entry by the name of its file. */
export function toEntryId(name: string): string {
	return name.replace(/\.json$/, '');
}

/** Whether a text is what the id of an entry promises. */
export async function isTextOf(id: string, text: string): Promise<boolean> {
	return (await sha256Hex(new TextEncoder().encode(text))) === id.slice(id.indexOf('-') + 1);
}

/** All entries of a bundle; if one is not what its id promises, none can be trusted. */
async function openBundle(
	bundled: readonly { id: string; text: string }[],
	path: string
): Promise<WrittenEntry[] | 'damaged'> {
	const checks = await Promise.all(bundled.map(({ id, text }) => isTextOf(id, text)));
	if (checks.includes(false)) return 'damaged';
	const entries = bundled.map(({ id, text }) => {
		const operation = parseOperation(new TextEncoder().encode(text), path);
		return { id, operation, text };
	});
	const isInPlace = ({ id, operation }: LogEntry) => operation.number === Number(id.split('-')[0]);
	return entries.every(isInPlace) ? entries : 'damaged';
}
