import { storeBatchFile } from './batch-files';
import { announceChange } from './channel';
import { isAsPromised, promisedChecksum } from './content-name';
import { DamagedFileError } from './errors';
import { withWriteLock } from './lock';
import { adoptSecrets } from './merged-secrets';
import type { OnProgress } from './sealed';
import { isSameContent, type WorkspaceStorage } from './storage';

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
 * Add what another workspace has and this one lacks: batches first, each checked, then entries of
 * the log, the latest first, so that an undo is never later than what it takes out. Stopped
 * anywhere, what was added by then is whole, and adding again goes on from there.
 */
export async function mergeInto(
	storage: WorkspaceStorage,
	other: WorkspaceStorage,
	onProgress?: OnProgress
): Promise<MergeResult> {
	return withWriteLock(async () => {
		const result: MergeResult = { added: [], damaged: [] };
		const batches = await listMissing(storage, other, 'batches');
		const entries = (await listMissing(storage, other, 'log')).sort().reverse();
		const total = batches.length + entries.length;
		try {
			// The secret before the records: stopped in between, no key is ever without it.
			await adoptSecrets(storage, other);
			for (const [index, path] of [...batches, ...entries].entries()) {
				await copyFile(storage, other, path, result);
				onProgress?.((index + 1) / total);
			}
		} finally {
			if (result.added.length > 0) announceChange(storage.id);
		}
		return result;
	}, storage.id);
}

/** Paths in a folder of the other workspace that are missing or damaged here. */
async function listMissing(
	storage: WorkspaceStorage,
	other: WorkspaceStorage,
	folder: 'batches' | 'log'
): Promise<string[]> {
	const missing: string[] = [];
	for (const name of await other.list(folder)) {
		const path = `${folder}/${name}`;
		if (promisedChecksum(path) === null) continue; // what a crash or another program left there
		if (!(await isAsPromised(path, await storage.read(path)))) missing.push(path);
	}
	return missing;
}

async function copyFile(
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
	if (path.startsWith('batches/')) {
		await storeBatchFile(storage, promisedChecksum(path) ?? '', bytes);
		return;
	}
	await putEntry(storage, path, bytes);
	result.added.push(path.replace(/^log\/(.+)\.json$/, '$1'));
}

/** Write an entry of the log. A damaged one of its name is kept under another as evidence. */
async function putEntry(storage: WorkspaceStorage, path: string, bytes: Uint8Array): Promise<void> {
	const damaged = await storage.read(path);
	if (damaged) {
		await storage.write(`${path}.damaged`, damaged);
		await storage.remove(path);
	}
	await storage.write(path, bytes);
	const kept = await storage.read(path);
	if (!kept || !isSameContent(kept, bytes)) throw new DamagedFileError(path, 'damaged');
}

async function isTrusted(path: string, bytes: Uint8Array): Promise<boolean> {
	return promisedChecksum(path) === null || (await isAsPromised(path, bytes));
}
