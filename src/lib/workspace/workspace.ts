import { readBatchFile, storeBatchFile } from './batch-files';
import { announceChange } from './channel';
import type { Change } from './change';
import { asOneCommit, hashBatches, planCommit, type NewBatch } from './commit';
import { damageOf, findMissing, findOrphans, type BatchProblem, type Damage } from './damage';
import { WorkspaceError } from './errors';
import { fold, type WorkspaceState } from './fold';
import { canRedo, isInForce } from './in-force';
import { withWriteLock } from './lock';
import { EMPTY_LOG, readLog, writeEntry, type Log } from './log';
import { changesOf } from './memory';
import {
	formatOf,
	type Action,
	type LogEntry,
	type MemoryKind,
	type Remember,
	type Settings
} from './operation';
import { compareEntries } from './order';
import { mapSome } from './parallel';
import { foldUpTo, type PastWorkspace, type PointInTime } from './past';
import { planChange } from './plan-change';
import { planRestore } from './restore';
import type { WorkspaceStorage } from './storage';

/** What a workspace takes from outside. */
export interface WorkspaceOptions {
	/** The clock. Default: the computer's. */
	now?: () => Date;
}

export type { NewBatch } from './commit';

/** What a commit did with the batches given. */
export interface CommitResult {
	/** Ids of the log entries written: what undo takes. */
	imported: string[];
	/** Names of the files whose content already counted: no entry was written for them. */
	unchanged: string[];
}

/** Open a workspace: read its log and add it up. An empty storage is an empty workspace. */
export async function openWorkspace(
	storage: WorkspaceStorage,
	options: WorkspaceOptions = {}
): Promise<Workspace> {
	const workspace = new Workspace(storage, options.now ?? (() => new Date()));
	await workspace.refresh();
	return workspace;
}

/** The kept imports and settings. Every verb that writes reads what other tabs wrote before. */
export class Workspace {
	readonly #storage: WorkspaceStorage;
	readonly #now: () => Date;
	#entries: ReadonlyMap<string, LogEntry> = new Map();
	#log: Log = EMPTY_LOG;
	#state: WorkspaceState = fold([]);
	#orphans: readonly string[] = [];
	#batchProblems = new Map<string, BatchProblem>();

	/** Use `openWorkspace`. */
	constructor(storage: WorkspaceStorage, now: () => Date) {
		this.#storage = storage;
		this.#now = now;
	}

	/** What the log adds up to. A new object after each change. */
	get state(): WorkspaceState {
		return this.#state;
	}

	/** Files found damaged or missing so far. `verify` reads every batch; opening only lists them. */
	get damage(): readonly Damage[] {
		return damageOf(this.#log.damaged, this.#state.batches, this.#batchProblems);
	}

	/** Paths of files that belong to no entry. They are never used and never deleted. */
	get leftovers(): readonly string[] {
		return [...this.#log.leftovers, ...this.#orphans];
	}

	/** Read what other tabs or computers wrote since. */
	async refresh(): Promise<WorkspaceState> {
		const log = await readLog(this.#storage, this.#log.files);
		const names = await this.#storage.list('batches');
		this.#log = log;
		this.#entries = new Map(log.entries.map((entry) => [entry.id, entry]));
		const state = fold(log.entries);
		// The same object for the same log: whoever derives from it has nothing to do.
		if (state.revision !== this.#state.revision) this.#state = state;
		const paths = new Set(names.map((name) => `batches/${name}`));
		this.#batchProblems = findMissing(state.batches, paths, this.#batchProblems);
		this.#orphans = findOrphans(state.batches, paths);
		return this.#state;
	}

	/** Read every batch of the log and check it; returns all damage known. */
	async verify(): Promise<readonly Damage[]> {
		for (const sha256 of new Set(this.#state.batches.map((batch) => batch.sha256))) {
			await this.readBatch(sha256).catch((cause: unknown) => {
				if (!this.#batchProblems.has(sha256)) throw cause;
			});
		}
		return this.damage;
	}

	/**
	 * Keep batches, all or none: their files first, read back and checked, then their log entries,
	 * of which none counts before the last is there. Content that already counts gets no entry; if
	 * its file was damaged, it is whole again.
	 */
	async commit(batches: readonly NewBatch[], why?: string): Promise<CommitResult> {
		const hashed = await hashBatches(batches);
		return this.#write(async () => {
			const contents = new Map(hashed.map(({ csv, batch }) => [batch.sha256, csv]));
			await mapSome([...contents], async ([sha256, csv]) => {
				await storeBatchFile(this.#storage, sha256, csv);
				this.#batchProblems.delete(sha256);
			});
			const { imports, unchanged } = planCommit(hashed, this.#state.batches);
			return { imported: await this.#append(imports, why), unchanged };
		});
	}

	/**
	 * Take an import out of the numbers, or back what was changed or remembered by one entry.
	 * Returns false when it was not in force.
	 */
	async undo(entryId: string, why?: string): Promise<boolean> {
		return (await this.undoAll([entryId], why)).length > 0;
	}

	/** Undo several entries at once; gives the ids of those that were in force. */
	async undoAll(entryIds: readonly string[], why?: string): Promise<string[]> {
		return this.#write(async () => {
			const undone = entryIds.filter((entryId) => isInForce(this.#state, entryId));
			const actions = undone.map((of) => ({ operation: 'undo' as const, of }));
			await this.#append(asOneCommit(actions), why);
			return undone;
		});
	}

	/**
	 * Put an undone import back into the numbers, let a change hold again (unless it contradicts
	 * another one), or what was remembered. Returns false when it is in force.
	 */
	async redo(entryId: string, why?: string): Promise<boolean> {
		return this.#write(async () => {
			if (!canRedo(this.#state, entryId)) return false;
			await this.#append([{ operation: 'redo', of: entryId }], why);
			return true;
		});
	}

	/**
	 * Remember decisions, to be offered again; null forgets one. Keys and values must hold no names
	 * of people. Returns the id for undo, or null when all of it was remembered already.
	 */
	async remember(kind: MemoryKind, entries: Remember['entries']): Promise<string | null> {
		return this.#write(async () => {
			const changes = changesOf(this.#state.memory[kind], entries);
			if (Object.keys(changes).length === 0) return null;
			const [id] = await this.#append([{ operation: 'remember', kind, entries: changes }]);
			return id ?? null;
		});
	}

	/**
	 * Change what is said of an organization or a meeting. Returns the id for undo, or null when
	 * nothing would change. Those in conflict that say the same are settled by it.
	 * @throws Error for a change no reader would take
	 */
	async change(change: Change, why?: string): Promise<string | null> {
		return this.#write(async () => {
			const actions = planChange(change, this.#state.changes);
			return (await this.#append(asOneCommit(actions), why)).at(-1) ?? null;
		});
	}

	/** The whole log in its order. */
	history(): LogEntry[] {
		return [...this.#entries.values()].sort(compareEntries);
	}

	/** The workspace as it was after an entry, or at the end of a day in Japan. */
	at(point: PointInTime): PastWorkspace {
		const state = foldUpTo([...this.#entries.values()], point);
		return { state, readBatch: (sha256) => this.readBatch(sha256) };
	}

	/**
	 * Let just what counted in an earlier state count again: imports, changes, settings, memory.
	 * Gives the ids of the entries written; undone by restoring the state before.
	 */
	async restore(target: WorkspaceState, why?: string): Promise<string[]> {
		return this.#write(() => this.#append(asOneCommit(planRestore(this.#state, target)), why));
	}

	/** Change a setting. Returns false when it had this value. */
	async set<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<boolean> {
		return this.#write(async () => {
			if (this.#state.settings[name] === value) return false;
			await this.#append([{ operation: 'setting', name, value }]);
			return true;
		});
	}

	/**
	 * The canonical CSV of a batch, its checksum checked.
	 * @throws DamagedFileError naming the file
	 */
	async readBatch(sha256: string): Promise<Uint8Array> {
		try {
			const csv = await readBatchFile(this.#storage, sha256);
			this.#batchProblems.delete(sha256);
			return csv;
		} catch (cause) {
			const code = cause instanceof WorkspaceError ? cause.code : '';
			if (code === 'file-damaged') this.#batchProblems.set(sha256, 'damaged');
			if (code === 'file-missing') this.#batchProblems.set(sha256, 'missing');
			throw cause;
		}
	}

	/** Run one writing verb under the lock, on the newest log. */
	async #write<T>(task: () => Promise<T>): Promise<T> {
		return withWriteLock(async () => {
			await this.refresh();
			const { revision } = this.#state;
			try {
				return await task();
			} finally {
				// Also after a failure: what had been written by then counts.
				if (this.#state.revision !== revision) announceChange(this.#storage.id);
			}
		}, this.#storage.id);
	}

	/** Write entries under the next numbers, in their order; gives their ids. */
	async #append(actions: readonly Action[], why?: string): Promise<string[]> {
		const { nextNumber } = this.#log;
		const at = this.#now().toISOString();
		try {
			const entries = await mapSome(actions, (action, index) => {
				const head = { format: formatOf(action), number: nextNumber + index, at };
				return writeEntry(this.#storage, { ...head, ...(why ? { why } : {}), ...action });
			});
			return entries.map(({ id }) => id);
		} finally {
			// Also after a failure: what was written by then is part of the log.
			if (actions.length > 0) await this.refresh();
		}
	}
}
