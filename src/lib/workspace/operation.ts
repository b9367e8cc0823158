import type { Change } from './change';

/**
 * The newest version of the log's format that this code reads. An entry is written in the oldest
 * version whose readers do not misunderstand it (`formatOf`).
 */
export const LOG_FORMAT = 3;

/** Records that no longer count while the batch that names them is active. */
export interface Replacement {
	/** Name of the table they belong to. */
	table: string;
	/** First cells of the records (ids of meetings, …), of which older batches no longer count. */
	groups: readonly string[];
}

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
	/** Name of the sheet it was read from, where the file has several. */
	sheet?: string;
	/** True when people the network supports are on the list (「当事者を含む」). Default: false. */
	includesClients?: boolean;
	/** What older records it takes the place of. Default: none. */
	replaces?: Replacement;
	/** Checksum of the file the user gave: two computers may have imported the same one. */
	source?: string;
	/** Which secret made its keys of people (`keysFingerprint` in `person-keys.ts`). */
	keys?: string;
	/** What the user decided about the reading, by id of the question. No names of people. */
	answers?: Readonly<Record<string, string>>;
}

/** Which commit an entry was part of: none of its entries counts until all are in the log. */
export interface CommitPart {
	/** 32 random hexadecimal digits. */
	id: string;
	/** Number of entries of the commit. */
	size: number;
}

/** What a remembered decision can be about. */
export const MEMORY_KINDS = [
	'organization',
	'layout',
	'person',
	'mark',
	'view',
	'deck',
	'report'
] as const;

/** What a remembered decision is about. */
export type MemoryKind = (typeof MEMORY_KINDS)[number];

/** Settings that belong to the workspace, with the values each may have. */
export interface Settings {
	/** Whether the shipped sample data is part of the numbers. */
	sample: 'shown' | 'hidden';
	/** How numbers of people are protected where they are published. */
	protection: 'standard' | 'strict' | 'clients';
}

/** A version of the log's format. */
export type LogFormat = 1 | 2 | typeof LOG_FORMAT;

interface OperationHead {
	format: LogFormat;
	/** Position in the log; two computers may use the same number. */
	number: number;
	/** When, as an ISO 8601 timestamp in UTC. Never used for the order. */
	at: string;
	/** Why, in the user's words. */
	why?: string;
}

/** An import. `after` names the import that had taken records of the same content out. */
export interface Import {
	operation: 'import';
	batch: Batch;
	after?: string;
}

/** Decisions to be offered again. A value of null forgets what was remembered under its key. */
export interface Remember {
	operation: 'remember';
	kind: MemoryKind;
	entries: Readonly<Record<string, string | null>>;
}

/** What a user did, as the log keeps it. `of` names what is undone by the id of its entry. */
export type Action = { commit?: CommitPart } & (
	| Import
	| { operation: 'undo'; of: string }
	| { operation: 'redo'; of: string }
	| Remember
	| Change
	| { operation: 'setting'; name: keyof Settings; value: Settings[keyof Settings] }
);

/** The content of one entry. */
export type Operation = OperationHead & Action;

/** Entries of another log, written as one file so that all or none are there. */
export type Bundle = OperationHead & {
	operation: 'bundle';
	/** What was written for each entry, to the letter. */
	entries: readonly { id: string; text: string }[];
};

/** Name of an operation. */
export type OperationName = Operation['operation'];

/** One entry of the log: a whole file, or part of a bundle. */
export interface LogEntry {
	/** `<number>-<sha256>`: the name of its file without the extension. */
	id: string;
	operation: Operation;
}

/** Kinds of decisions that readers of format 2 do not know. */
const NEW_KINDS: readonly MemoryKind[] = ['view', 'deck', 'report'];

/**
 * The version an action is written in: that of its oldest readers who do not pass over a field and
 * get other numbers, or show a small group.
 */
export function formatOf(action: Action): LogFormat {
	if (isChange(action) || (action.commit && action.operation !== 'import')) return 3;
	if (action.operation === 'remember') return NEW_KINDS.includes(action.kind) ? 3 : 2;
	if (action.operation === 'setting') return action.name === 'sample' ? 1 : 3;
	if (action.operation !== 'import') return 1;
	const { batch, commit, after } = action;
	if (batch.source && batch.keys) return 3;
	return commit || after || batch.replaces || batch.includesClients ? 2 : 1;
}

const CHANGES: readonly string[] = ['rename', 'merge', 'split', 'edit'];

/** Whether an action changes what is said of an organization or a meeting. */
export function isChange<One extends Action>(action: One): action is Extract<One, Change> {
	return CHANGES.includes(action.operation);
}

/** What makes two imports bring the same: the content, its table and what it replaces. */
export function contentKey({ sha256, table, replaces }: Batch): string {
	const replaced = replaces ? [replaces.table, ...[...replaces.groups].sort()] : [];
	return JSON.stringify([sha256, table, ...replaced]);
}

/** The bytes of an operation or a bundle as the log keeps them: JSON that a person can read. */
export function toBytes(operation: Operation | Bundle): Uint8Array {
	return new TextEncoder().encode(`${JSON.stringify(operation, null, '\t')}\n`);
}
