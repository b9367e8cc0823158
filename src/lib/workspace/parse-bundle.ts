import { UnsupportedEntryError } from './errors';
import type { Bundle, Operation } from './operation';
import { isEntryId, isFields, parseHead, parseOperation } from './parse-operation';

/**
 * Read a file of the log: an entry, or a bundle of entries, whose texts are not looked at.
 * @throws UnsupportedEntryError for what this version does not understand
 */
export function parseLogFile(bytes: Uint8Array, path: string): Operation | Bundle {
	const fields = parseHead(bytes, path);
	if (fields.operation !== 'bundle') return parseOperation(bytes, path);
	const { entries } = fields;
	const isComplete = Array.isArray(entries) && entries.length > 0 && entries.every(isBundled);
	if (!isComplete) throw new UnsupportedEntryError('malformed-entry', path, fields.number);
	return fields as unknown as Bundle; // every field was checked above
}

function isBundled(value: unknown): boolean {
	return isFields(value) && isEntryId(value.id) && typeof value.text === 'string';
}
