import { UnsupportedEntryError } from './errors';

/** The version of the log's format that this code writes, and the only one it reads. */
export const LOG_FORMAT = 1;

/** What an import brought: the content by its checksum, and where it came from. */
export interface Batch {
	/** Checksum of the canonical CSV, which is also its file name. */
	sha256: string;
	/** Name of the table the records belong to (`attendance`, …). */
	table: string;
	/** Number of records in the CSV. */
	records: number;
	/** Number of those that were new when it was imported. */
	fresh: number;
	/** Name of the file the user gave. */
	file: string;
	/** Encoding of that file as it was read (`utf-8`, `shift_jis`, …). */
	encoding: string;
	/** Import format that recognized it. */
	format: string;
}

/** Settings that belong to the workspace, with the values each may have. */
export interface Settings {
	/** Whether the shipped sample data is part of the numbers. */
	sample: 'shown' | 'hidden';
}

interface OperationHead {
	format: typeof LOG_FORMAT;
	/** Position in the log; two computers may use the same number. */
	number: number;
	/** When, as an ISO 8601 timestamp in UTC. Never used for the order. */
	at: string;
	/** Why, in the user's words. */
	why?: string;
}

/** What a user did, as the log keeps it. `of` names an import by the id of its entry. */
export type Action =
	| { operation: 'import'; batch: Batch }
	| { operation: 'undo'; of: string }
	| { operation: 'redo'; of: string }
	| { operation: 'setting'; name: keyof Settings; value: Settings[keyof Settings] };

/** The content of one log file. */
export type Operation = OperationHead & Action;

/** Name of an operation. */
export type OperationName = Operation['operation'];

/** One whole file of the log. */
export interface LogEntry {
	/** `<number>-<sha256>`: the file's name without its extension. */
	id: string;
	operation: Operation;
}

type Fields = Record<string, unknown>;

const BATCH_TEXTS = ['table', 'file', 'encoding', 'format'] as const;
const BATCH_COUNTS = ['records', 'fresh'] as const;
const SETTING_VALUES: Readonly<Record<keyof Settings, readonly string[]>> = {
	sample: ['shown', 'hidden']
};

const IS_COMPLETE: Readonly<Record<OperationName, (fields: Fields) => boolean>> = {
	import: ({ batch }) => isFields(batch) && isBatch(batch),
	undo: ({ of }) => isEntryId(of),
	redo: ({ of }) => isEntryId(of),
	setting: ({ name, value }) =>
		Object.entries(SETTING_VALUES).some(
			([known, values]) => known === name && values.some((allowed) => allowed === value)
		)
};

/** The bytes of an operation as the log keeps them: JSON that a person can read. */
export function toBytes(operation: Operation): Uint8Array {
	return new TextEncoder().encode(`${JSON.stringify(operation, null, '\t')}\n`);
}

/** Read one log file. What this version does not understand is refused, never skipped. */
export function parseOperation(bytes: Uint8Array, path: string): Operation {
	const text = new TextDecoder().decode(bytes);
	const fields = parseFields(text, path);
	if (typeof fields.format === 'number' && fields.format > LOG_FORMAT) {
		throw new UnsupportedEntryError('newer-format', path, fields.format);
	}
	const isHeadComplete =
		fields.format === LOG_FORMAT && isCount(fields.number) && isTimestamp(fields.at);
	if (!isHeadComplete) throw new UnsupportedEntryError('malformed-entry', path, fields);
	const isComplete = Object.entries(IS_COMPLETE).find(([name]) => name === fields.operation)?.[1];
	if (!isComplete) throw new UnsupportedEntryError('unknown-operation', path, fields.operation);
	if (!isComplete(fields)) throw new UnsupportedEntryError('malformed-entry', path, fields);
	return fields as unknown as Operation; // every field was checked above
}

function parseFields(text: string, path: string): Fields {
	try {
		const value: unknown = JSON.parse(text);
		if (isFields(value)) return value;
	} catch {
		// Not JSON: refused below like any other value that is not an entry.
	}
	throw new UnsupportedEntryError('malformed-entry', path, text.slice(0, 80));
}

function isBatch(fields: Fields): boolean {
	return (
		typeof fields.sha256 === 'string' &&
		/^[0-9a-f]{64}$/.test(fields.sha256) &&
		BATCH_TEXTS.every((name) => typeof fields[name] === 'string') &&
		BATCH_COUNTS.every((name) => isCount(fields[name]))
	);
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 0;
}

function isTimestamp(value: unknown): boolean {
	return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isEntryId(value: unknown): boolean {
	return typeof value === 'string' && /^\d{6,}-[0-9a-f]{64}$/.test(value);
}
