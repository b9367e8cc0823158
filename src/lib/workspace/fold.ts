import { importKey, isAlike, sourceKey } from './alike';
import { ChangeLedger, type AppliedChange } from './applied-changes';
import type { Change } from './change';
import { addUpMemory, type Memory, type RememberedDecisions } from './memory';
import {
	isChange,
	type Batch,
	type CommitPart,
	type LogEntry,
	type Operation,
	type OperationName,
	type Settings
} from './operation';
import { compareEntries } from './order';

/**
 * What became of an import: it counts (`active`), it was undone (`undone`), the same content or the
 * same file read with other keys already counted when it came (`duplicate`: two computers imported
 * the same file), or others of its commit are not in the log (`incomplete`: the commit stopped in
 * the middle).
 */
export type BatchStatus = 'active' | 'undone' | 'duplicate' | 'incomplete';

/** One import of the log and what became of it. */
export interface ImportedBatch extends Batch {
	/** Id of the import's log entry: what undo and redo name. */
	entryId: string;
	/** When it was imported, as an ISO 8601 timestamp. */
	at: string;
	status: BatchStatus;
	/** Whether its records are part of the numbers. */
	active: boolean;
	/** The commit it was part of; none when it was committed alone. */
	commit?: CommitPart;
	/** Id of the import that had taken records of the same content out when it came. */
	after?: string;
}

/** What a log adds up to. */
export interface WorkspaceState {
	/** Every import, oldest first. */
	batches: readonly ImportedBatch[];
	/** Every change of an organization or a meeting, oldest first. */
	changes: readonly AppliedChange[];
	settings: Readonly<Settings>;
	/** Decisions to be offered again. */
	memory: Memory;
	/** Where the memory comes from, oldest first: what undo can take back. */
	remembered: readonly RememberedDecisions[];
	/** Ids of the undo and redo entries of which nothing is in the log. */
	unmatched: readonly string[];
	/** 64 hexadecimal digits that name this set of entries: equal logs, equal revision. */
	revision: string;
	/** The same of the entries alone that numbers depend on: not of slides, texts and kept views. */
	recordRevision: string;
}

interface Draft {
	batches: Map<string, ImportedBatch>;
	/** Ids of the imports that bring the same, or come from the same file. */
	related: Map<string, string[]>;
	changes: ChangeLedger;
	/** Number of entries in the log by id of their commit. */
	commits: ReadonlyMap<string, number>;
	settings: Settings;
	remembered: Map<string, RememberedDecisions>;
	unmatched: string[];
}

type Applied = Exclude<OperationName, Change['operation']>;

type Apply<Name extends OperationName> = (
	draft: Draft,
	operation: Extract<Operation, { operation: Name }>,
	id: string
) => void;

const APPLY: { [Name in Applied]: Apply<Name> } = {
	import(draft, { batch, at, commit, after }, entryId) {
		const origin = { ...(commit && { commit }), ...(after && { after }) };
		const imported: ImportedBatch = {
			...batch,
			entryId,
			at,
			...origin,
			status: 'active',
			active: true
		};
		const isRepeated = batchesLike(draft, imported).some(({ active }) => active);
		for (const key of keysOf(imported)) addTo(draft.related, key, entryId);
		changeStatus(draft, imported, isRepeated ? 'duplicate' : wholeStatus(draft, imported));
	},
	undo(draft, { of }, id) {
		const target = draft.batches.get(of);
		// Undo takes the content out, not the entry: otherwise a duplicate would take over in silence
		// and the numbers would stay as they are.
		if (target)
			for (const batch of batchesLike(draft, target)) changeStatus(draft, batch, 'undone');
		else if (draft.changes.has(of)) draft.changes.undo(of);
		else changeMemory(draft, of, id, false);
	},
	redo(draft, { of }, id) {
		const target = draft.batches.get(of);
		if (draft.changes.has(of)) draft.changes.redo(of);
		else if (!target) changeMemory(draft, of, id, true);
		else if (!batchesLike(draft, target).some(({ active }) => active)) {
			changeStatus(draft, target, wholeStatus(draft, target));
		}
	},
	remember(draft, { kind, entries, at }, entryId) {
		draft.remembered.set(entryId, { entryId, at, kind, entries, active: true });
	},
	setting(draft, { name, value }) {
		// Which values a name may have was checked when it was read.
		Object.assign(draft.settings, { [name]: value });
	}
};

/** Add up a log. The order of the entries given does not matter: number, then checksum decides. */
export function fold(entries: readonly LogEntry[]): WorkspaceState {
	const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
	const draft: Draft = {
		batches: new Map(),
		related: new Map(),
		changes: new ChangeLedger(),
		commits: countCommits(unique),
		settings: { sample: 'shown', protection: 'standard' },
		remembered: new Map(),
		unmatched: []
	};
	for (const { id, operation } of unique.sort(compareEntries)) {
		// An import is listed as incomplete; of all else that stopped in the middle nothing counts.
		if (operation.operation !== 'import' && !isWhole(draft, operation)) continue;
		if (isChange(operation)) addChange(draft.changes, operation, id);
		else (APPLY[operation.operation] as Apply<OperationName>)(draft, operation, id);
	}
	return {
		batches: [...draft.batches.values()],
		changes: draft.changes.list(),
		settings: draft.settings,
		memory: addUpMemory(draft.remembered.values()),
		remembered: [...draft.remembered.values()],
		unmatched: draft.unmatched,
		revision: revisionOf(unique),
		recordRevision: revisionOf(unique.filter(({ operation }) => bearsOnNumbers(operation)))
	};
}

function countCommits(entries: readonly LogEntry[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { operation } of entries) {
		const id = operation.commit?.id;
		if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

function isWhole({ commits }: Draft, { commit }: Pick<Operation, 'commit'>): boolean {
	return !commit || (commits.get(commit.id) ?? 0) >= commit.size;
}

function wholeStatus(draft: Draft, batch: ImportedBatch): BatchStatus {
	return isWhole(draft, batch) ? 'active' : 'incomplete';
}

const HEAD: readonly string[] = ['format', 'number', 'at', 'why', 'commit'];

/** The change itself, without what the log says around it. */
function addChange(changes: ChangeLedger, operation: Operation & Change, entryId: string): void {
	const { at, why = '' } = operation;
	const said = Object.entries(operation).filter(([name]) => !HEAD.includes(name));
	changes.add(Object.fromEntries(said) as unknown as Change, { entryId, at, why });
}

/** Under which keys imports are found that may be alike. */
function keysOf(batch: ImportedBatch): string[] {
	return [importKey(batch), sourceKey(batch)].filter((key) => key !== '');
}

/** All imports of which only one may count: they bring the same, or come from the same file. */
function batchesLike(draft: Draft, batch: ImportedBatch): ImportedBatch[] {
	const ids = new Set(keysOf(batch).flatMap((key) => draft.related.get(key) ?? []));
	return [...ids]
		.flatMap((id) => draft.batches.get(id) ?? [])
		.filter((other) => isAlike(batch, other));
}

function addTo(lists: Map<string, string[]>, key: string, value: string) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

function changeStatus(draft: Draft, batch: ImportedBatch, status: BatchStatus) {
	draft.batches.set(batch.entryId, { ...batch, status, active: status === 'active' });
}

function changeMemory(draft: Draft, of: string, id: string, active: boolean) {
	const target = draft.remembered.get(of);
	if (target) draft.remembered.set(of, { ...target, active });
	else draft.unmatched.push(id);
}

/** The checksums of all entries combined by XOR: the same for any order, without an async hash. */
/** Whether numbers may differ with an action and without it. */
function bearsOnNumbers(operation: Operation): boolean {
	if (operation.operation === 'setting') return operation.name !== 'protection';
	return operation.operation !== 'remember' || !['view', 'deck', 'report'].includes(operation.kind);
}

function revisionOf(entries: readonly LogEntry[]): string {
	const combined = entries.reduce((bits, { id }) => bits ^ BigInt(`0x${id.split('-')[1]}`), 0n);
	return combined.toString(16).padStart(64, '0');
}
