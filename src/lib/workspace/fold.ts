import type { Batch, LogEntry, Operation, OperationName, Settings } from './operation';

/**
 * What became of an import: it counts (`active`), it was undone (`undone`), or the same content
 * already counted when it came (`duplicate`: two computers imported the same file).
 */
export type BatchStatus = 'active' | 'undone' | 'duplicate';

/** One import of the log and what became of it. */
export interface ImportedBatch extends Batch {
	/** Id of the import's log entry: what undo and redo name. */
	entryId: string;
	/** When it was imported, as an ISO 8601 timestamp. */
	at: string;
	status: BatchStatus;
	/** Whether its records are part of the numbers. No content is active twice. */
	active: boolean;
}

/** What a log adds up to. */
export interface WorkspaceState {
	/** Every import, oldest first. */
	batches: readonly ImportedBatch[];
	settings: Readonly<Settings>;
	/** Ids of the undo and redo entries whose import is not in the log. */
	unmatched: readonly string[];
	/** 64 hexadecimal digits that name this set of entries: equal logs, equal revision. */
	revision: string;
}

interface Draft {
	batches: Map<string, ImportedBatch>;
	settings: Settings;
	unmatched: string[];
}

type Apply<Name extends OperationName> = (
	draft: Draft,
	operation: Extract<Operation, { operation: Name }>,
	id: string
) => void;

const APPLY: { [Name in OperationName]: Apply<Name> } = {
	import(draft, { batch, at }, entryId) {
		const isRepeated = batchesOf(draft, batch).some(({ status }) => status === 'active');
		const status = isRepeated ? 'duplicate' : 'active';
		draft.batches.set(entryId, { ...batch, entryId, at, status, active: !isRepeated });
	},
	undo(draft, { of }, id) {
		const target = draft.batches.get(of);
		if (!target) draft.unmatched.push(id);
		// Undo takes the content out, not the entry: otherwise a duplicate would take over in silence
		// and the numbers would stay as they are.
		else for (const batch of batchesOf(draft, target)) changeStatus(draft, batch, 'undone');
	},
	redo(draft, { of }, id) {
		const target = draft.batches.get(of);
		if (!target) draft.unmatched.push(id);
		else if (!batchesOf(draft, target).some(({ active }) => active)) {
			changeStatus(draft, target, 'active');
		}
	},
	setting(draft, { name, value }) {
		draft.settings[name] = value;
	}
};

/** Add up a log. The order of the entries given does not matter: number, then checksum decides. */
export function fold(entries: readonly LogEntry[]): WorkspaceState {
	const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
	const draft: Draft = { batches: new Map(), settings: { sample: 'shown' }, unmatched: [] };
	for (const { id, operation } of unique.sort(compareEntries)) {
		const apply = APPLY[operation.operation] as Apply<OperationName>;
		apply(draft, operation, id);
	}
	return {
		batches: [...draft.batches.values()],
		settings: draft.settings,
		unmatched: draft.unmatched,
		revision: revisionOf(unique)
	};
}

/** All imports of the same content into the same table. */
function batchesOf(draft: Draft, { sha256, table }: Batch): ImportedBatch[] {
	return [...draft.batches.values()].filter(
		(batch) => batch.sha256 === sha256 && batch.table === table
	);
}

function changeStatus(draft: Draft, batch: ImportedBatch, status: BatchStatus) {
	draft.batches.set(batch.entryId, { ...batch, status, active: status === 'active' });
}

function compareEntries(left: LogEntry, right: LogEntry): number {
	const byNumber = left.operation.number - right.operation.number;
	if (byNumber !== 0) return byNumber;
	return left.id < right.id ? -1 : 1; // ids differ: they were made unique
}

/** The checksums of all entries combined by XOR: the same for any order, without an async hash. */
function revisionOf(entries: readonly LogEntry[]): string {
	const combined = entries.reduce((bits, { id }) => bits ^ BigInt(`0x${id.split('-')[1]}`), 0n);
	return combined.toString(16).padStart(64, '0');
}
