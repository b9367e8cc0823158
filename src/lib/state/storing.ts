import { keepsNames, writeNames } from '$lib/workspace/names';
import { keysFingerprint } from '$lib/workspace/person-keys';
import { mayKeepClients } from './passphrase';
import { hasNews, toBatches, type ReadStagedFile } from './staged-file';
import type { Staging } from './staging';
import type { UserWorkspace } from './user-workspace';

/** Whether a file that would be stored is only to be kept under a passphrase, and there is none. */
export function lacksPassphrase(files: readonly ReadStagedFile[]): boolean {
	const asks = files.some(({ includesClients, reading }) => includesClients && hasNews(reading));
	return asks && !mayKeepClients();
}

/**
 * Store what files hold, and the names of their people where the user chose to keep them. On return
 * nothing keeps the bytes: the charts need the memory. Gives the ids of the log entries.
 */
export async function storeFiles(
	{ storage, workspace }: UserWorkspace,
	files: readonly ReadStagedFile[],
	staging: Staging
): Promise<string[]> {
	if (lacksPassphrase(files)) throw new Error('import: people we support without a passphrase');
	const keys = await keysFingerprint(storage);
	const batches = [];
	for (const file of files) {
		batches.push(...toBatches(file, await staging.csvs(file.id, true), keys));
	}
	staging.close();
	const { imported } = await workspace.commit(batches);
	const isKept = await keepsNames(storage);
	for (const { id, includesClients, reading } of files) {
		const names = staging.names.take(id);
		// Names of people the network supports are not kept, whatever was chosen.
		if (isKept && !includesClients) await writeNames(storage, reading.source, names);
	}
	return imported;
}
