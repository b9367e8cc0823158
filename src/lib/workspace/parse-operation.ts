import { UnsupportedEntryError } from './errors';
import { IS_CHANGE } from './parse-change';
import {
	LOG_FORMAT,
	MEMORY_KINDS,
	type Operation,
	type OperationName,
	type Settings
} from './operation';

/** An object of JSON. */
export type Fields = Record<string, unknown>;

const BATCH_TEXTS = ['table', 'file', 'encoding', 'format'] as const;
const BATCH_COUNTS = ['records', 'fresh'] as const;
const SETTING_VALUES: Readonly<Record<keyof Settings, readonly string[]>> = {
	sample: ['shown', 'hidden'],
	protection: ['standard', 'strict', 'clients']
};

const IS_COMPLETE: Readonly<Record<OperationName, (fields: Fields) => boolean>> = {
	import: ({ batch, after }) => isFields(batch) && isBatch(batch) && isOptional(after, isEntryId),
	undo: ({ of }) => isEntryId(of),
	redo: ({ of }) => isEntryId(of),
	remember: ({ kind, entries }) =>
		MEMORY_KINDS.some((known) => known === kind) &&
		isFields(entries) &&
		Object.values(entries).every((value) => value === null || isText(value)),
	setting: ({ name, value }) =>
		Object.entries(SETTING_VALUES).some(
			([known, values]) => known === name && values.some((allowed) => allowed === value)
		),
	...IS_CHANGE
};

/**
 * Read one log file. An operation or a version this code does not know is refused, never skipped;
 * further fields of an operation it knows are kept: whatever changes numbers has a new version.
 */
export function parseOperation(bytes: Uint8Array, path: string): Operation {
	const fields = parseHead(bytes, path);
	const isComplete = Object.entries(IS_COMPLETE).find(([name]) => name === fields.operation)?.[1];
	if (!isComplete) throw new UnsupportedEntryError('unknown-operation', path, fields.operation);
	const isWhole = isComplete(fields) && isOptional(fields.commit, isCommitPart);
	if (!isWhole) throw new UnsupportedEntryError('malformed-entry', path, fields);
	return fields as unknown as Operation; // every field was checked above
}

/** The fields of a log file whose format, number and time are as they should be. */
export function parseHead(bytes: Uint8Array, path: string): Fields {
	const fields = parseFields(new TextDecoder().decode(bytes), path);
	if (typeof fields.format === 'number' && fields.format > LOG_FORMAT) {
		throw new UnsupportedEntryError('newer-format', path, fields.format);
	}
	const isKnownFormat = [1, 2, LOG_FORMAT].some((known) => known === fields.format);
	const isHeadComplete = isKnownFormat && isCount(fields.number) && isTimestamp(fields.at);
	if (!isHeadComplete) throw new UnsupportedEntryError('malformed-entry', path, fields);
	return fields;
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
		BATCH_TEXTS.every((name) => isText(fields[name])) &&
		BATCH_COUNTS.every((name) => isCount(fields[name])) &&
		isOptional(fields.sheet, isText) &&
		isOptional(fields.source, isText) &&
		isOptional(fields.keys, isText) &&
		isOptional(fields.includesClients, (value) => typeof value === 'boolean') &&
		isOptional(fields.replaces, isReplacement) &&
		isOptional(fields.answers, isAnswers)
	);
}

function isReplacement(value: unknown): boolean {
	return (
		isFields(value) &&
		isText(value.table) &&
		Array.isArray(value.groups) &&
		value.groups.every(isText)
	);
}

function isAnswers(value: unknown): boolean {
	return isFields(value) && Object.values(value).every(isText);
}

function isCommitPart(value: unknown): boolean {
	return (
		isFields(value) &&
		isText(value.id) &&
		/^[0-9a-f]{32}$/.test(value.id) &&
		isCount(value.size) &&
		value.size > 0
	);
}

/** Whether a value of JSON is an object. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional(value: unknown, isRight: (value: unknown) => boolean): boolean {
	return value === undefined || isRight(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isCount(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 0;
}

function isTimestamp(value: unknown): boolean {
	return isText(value) && !Number.isNaN(Date.parse(value));
}

/** Whether a value is `<number>-<sha256>`. */
export function isEntryId(value: unknown): boolean {
	return isText(value) && /^\d{6,}-[0-9a-f]{64}$/.test(value);
}
