import { readBatchFile, storeBatchFile } from './batch-files';
import { announceChange } from './channel';
import { damageOf, findMissing, findOrphans, type Damage } from './damage';
import { WorkspaceError } from './errors';
import { fold, type ImportedBatch, type WorkspaceState } from './fold';
import { sha256Hex } from './hash';
import { withWriteLock } from './lock';
import { readLog, writeEntry, type Log } from './log';
import { LOG_FORMAT, type Action, type Batch, type LogEntry, type Settings } from './operation';
import type { WorkspaceStorage } from './storage';

/** What a workspace takes from outside. */
export interface WorkspaceOptions {
	/** The clock. Default: the computer's. */
	now?: () => Date;
}

/** A batch to be committed: its canonical CSV in UTF-8, and where it came from. */
export interface NewBatch extends Omit<Batch, 'sha256'> {
	csv: Uint8Array;
}

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
	#log: Log = { entries: [], damaged: [], leftovers: [], nextNumber: 1 };
	#state: WorkspaceState = fold([]);
	#orphans: readonly string[] = [];
	#batchProblems = new Map<string, Damage['problem']>();

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
		const log = await readLog(this.#storage, this.#entries);
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
	 * Keep batches: all their files first, read back and checked, then their log entries.
	 * Content that already counts gets no entry; if its file was damaged, it is whole again.
	 */
	async commit(batches: readonly NewBatch[], why?: string): Promise<CommitResult> {
		const hashed = await Promise.all(
			batches.map(async ({ csv, ...rest }) => ({
				csv,
				batch: { sha256: await sha256Hex(csv), ...rest }
			}))
		);
		return this.#write(async () => {
			for (const { csv, batch } of hashed) {
				await storeBatchFile(this.#storage, batch.sha256, csv);
				this.#batchProblems.delete(batch.sha256);
			}
			const result: CommitResult = { imported: [], unchanged: [] };
			for (const { batch } of hashed) {
				if (this.#isActive(batch)) result.unchanged.push(batch.file);
				else result.imported.push(await this.#append({ operation: 'import', batch }, why));
			}
			return result;
		});
	}

	/** Take an import out of the numbers. Returns false when it was not in them. */
	async undo(entryId: string, why?: string): Promise<boolean> {
		return this.#write(async () => {
			if (!this.#isActive(this.#importBy(entryId))) return false;
			await this.#append({ operation: 'undo', of: entryId }, why);
			return true;
		});
	}

	/** Put an undone import back into the numbers. Returns false when its content is in them. */
	async redo(entryId: string, why?: string): Promise<boolean> {
		return this.#write(async () => {
			if (this.#isActive(this.#importBy(entryId))) return false;
			await this.#append({ operation: 'redo', of: entryId }, why);
			return true;
		});
	}

	/** Change a setting. Returns false when it had this value. */
	async set<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<boolean> {
		return this.#write(async () => {
			if (this.#state.settings[name] === value) return false;
			await this.#append({ operation: 'setting', name, value });
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
				if (this.#state.revision !== revision) announceChange();
			}
		});
	}

	async #append(action: Action, why?: string): Promise<string> {
		const head = {
			format: LOG_FORMAT,
			number: this.#log.nextNumber,
			at: this.#now().toISOString(),
			...(why ? { why } : {})
		} as const;
		const entry = await writeEntry(this.#storage, { ...head, ...action });
		await this.refresh();
		return entry.id;
	}

	#importBy(entryId: string): ImportedBatch {
		const found = this.#state.batches.find((batch) => batch.entryId === entryId);
		if (!found) throw new Error(`workspace: no import with the id ${entryId}`);
		return found;
	}

	#importsOf(sha256: string): ImportedBatch[] {
		return this.#state.batches.filter((batch) => batch.sha256 === sha256);
	}

	#isActive({ sha256, table }: Batch): boolean {
		return this.#importsOf(sha256).some((batch) => batch.active && batch.table === table);
	}
}
