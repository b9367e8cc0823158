import { storeBatchFile } from './batch-files';
import { announceChange } from './channel';
import { requireRoomForClients } from './clients';
import { isAsPromised, promisedChecksum } from './content-name';
import { withWriteLock } from './lock';
import { readLog, writeBundle, type Log } from './log';
import { isTextOf, readLogFile, toEntryId, type WrittenEntry } from './log-file';
import { adoptSecrets } from './merged-secrets';
import { adoptNames } from './names';
import { compareEntries } from './order';
import type { OnProgress } from './sealed';
import type { WorkspaceStorage } from './storage';

/** What a merge brought. */
export interface MergeResult {
	/** Ids of the log entries that were added. */
	added: string[];
	/** Paths of files of the other workspace that are damaged and were left out. */
	damaged: string[];
}

/**
 * Two workspaces as if they lay in one folder, to look at before anything is written: of a file
 * that is damaged in one the whole one of the other. It can't be written to.
 */
export function uniteStorages(own: WorkspaceStorage, other: WorkspaceStorage): WorkspaceStorage {
	const refuse = () => Promise.reject(new Error('workspace: a rehearsal writes nothing'));
	return {
		async list(folder) {
			const names = await Promise.all([own.list(folder), other.list(folder)]);
			return [...new Set(names.flat())].sort();
		},
		async read(path) {
			const kept = await own.read(path);
			if (kept && (await isTrusted(path, kept))) return kept;
			const given = await other.read(path);
			return given && (await isTrusted(path, given)) ? given : (kept ?? given);
		},
		write: refuse,
		remove: refuse
	};
}

/**
 * Add what another workspace has and this one lacks: secrets and batches first, each checked, then
 * all entries of the log as one file. Stopped anywhere, the records are as before or as after.
 * Before anything is written:
 * @throws UnsupportedEntryError for an entry that can't be understood
 * @throws WorkspaceError `clients-unsealed` for lists that may not lie here
 */
export async function mergeInto(
	storage: WorkspaceStorage,
	other: WorkspaceStorage,
	onProgress?: OnProgress
): Promise<MergeResult> {
	return withWriteLock(async () => {
		await requireRoomForClients(storage, other);
		const result: MergeResult = { added: [], damaged: [] };
		const batches = await listMissingBatches(storage, other);
		const log = await readLog(storage);
		const entries = await readMissingEntries(log, other, result);
		// The secret before the records: stopped in between, no key is ever without it.
		await adoptSecrets(storage, other);
		for (const [index, path] of batches.entries()) {
			await copyBatch(storage, other, path, result);
			onProgress?.((index + 1) / (batches.length + 1));
		}
		await adoptNames(storage, other);
		if (entries.length > 0) {
			await writeBundle(storage, entries, log.nextNumber);
			result.added = entries.map(({ id }) => id);
			announceChange(storage.id);
		}
		onProgress?.(1);
		return result;
	}, storage.id);
}

/** Entries of the other log, also those in its bundles, that are missing or damaged here. */
async function readMissingEntries(
	{ entries }: Log,
	other: WorkspaceStorage,
	result: MergeResult
): Promise<WrittenEntry[]> {
	const known = new Set(entries.map(({ id }) => id));
	const missing = new Map<string, WrittenEntry>();
	for (const name of await other.list('log')) {
		const read = await readLogFile(other, name);
		if (read === 'damaged' && !known.has(toEntryId(name))) result.damaged.push(`log/${name}`);
		for (const entry of typeof read === 'string' ? [] : read) {
			if (known.has(entry.id) || missing.has(entry.id)) continue;
			if (await isTextOf(entry.id, entry.text)) missing.set(entry.id, entry);
			else result.damaged.push(`log/${name}`); // bytes that are no text
		}
	}
	return [...missing.values()].sort(compareEntries);
}

/** Paths of batches of the other workspace that are missing or damaged here. */
async function listMissingBatches(
	storage: WorkspaceStorage,
	other: WorkspaceStorage
): Promise<string[]> {
	const missing: string[] = [];
	for (const name of await other.list('batches')) {
		const path = `batches/${name}`;
		if (promisedChecksum(path) === null) continue; // what a crash or another program left there
		if (!(await isAsPromised(path, await storage.read(path)))) missing.push(path);
	}
	return missing;
}

async function copyBatch(
	storage: WorkspaceStorage,
	other: WorkspaceStorage,
	path: string,
	result: MergeResult
): Promise<void> {
	const bytes = await other.read(path);
	if (!bytes || !(await isAsPromised(path, bytes))) {
		result.damaged.push(path);
		return;
	}
	await storeBatchFile(storage, promisedChecksum(path) ?? '', bytes);
}

async function isTrusted(path: string, bytes: Uint8Array): Promise<boolean> {
	return promisedChecksum(path) === null || (await isAsPromised(path, bytes));
}
