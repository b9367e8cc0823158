import type { Engine } from '$lib/engine/port';
import type { ReadBackup } from '$lib/workspace/backup';
import type { ImportedBatch } from '$lib/workspace/fold';
import { uniteStorages } from '$lib/workspace/merge';
import { foreseeSecrets, type SecretsOutcome } from '$lib/workspace/merged-secrets';
import { foreseeNames, type NamesOutcome } from '$lib/workspace/names';
import { openWorkspace, type Workspace } from '$lib/workspace/workspace';
import { compareRecords, type Effect } from './effect';
import type { UserWorkspace } from './user-workspace';

/** What restoring a backup would do. Nothing was written to find it out. */
export interface Rehearsal {
	/** When the last entry of the backup was written, as an ISO 8601 timestamp; '' for none. */
	at: string;
	/** Imports that would be added, oldest first, as they would then count. */
	added: readonly ImportedBatch[];
	/** Number of imports of the backup that are here already. */
	known: number;
	/** Number of other entries that would be added: undos, changes, settings, decisions. */
	changes: number;
	/** Number of changes that contradict one made here: shown in the history, nothing is lost. */
	conflicts: number;
	/** What it means for the keys of people. */
	secrets: SecretsOutcome;
	/** What becomes of the names of people in it. */
	names: NamesOutcome;
	/** Paths of files in the backup that are damaged and not used. */
	damaged: readonly string[];
	/** Whether lists with people the network supports would be kept afterwards. */
	includesClients: boolean;
	/** The numbers when what is missing is added; null where they can't be counted. */
	union: Effect | null;
	/** The numbers when just what the backup has counts again; null where they can't be counted. */
	back: Effect | null;
}

/** Find out what restoring a backup would do. */
export async function rehearse(
	{ storage, workspace }: UserWorkspace,
	backup: ReadBackup,
	engine: Engine
): Promise<Rehearsal> {
	const [then, united] = await Promise.all([
		openWorkspace(backup.storage),
		openWorkspace(uniteStorages(storage, backup.storage))
	]);
	const here = new Set(workspace.state.batches.map(({ entryId }) => entryId));
	const added = united.state.batches.filter(({ entryId }) => !here.has(entryId));
	const keys = added.map((batch) => batch.keys ?? null);
	return {
		at: then.state.batches.at(-1)?.at ?? '',
		added,
		known: then.state.batches.length - added.length,
		changes: countMissing(workspace, then) - added.length,
		conflicts: countConflicts(united) - countConflicts(workspace),
		secrets: await foreseeSecrets(storage, backup.storage, keys),
		names: await foreseeNames(storage, backup.storage),
		damaged: backup.damaged,
		includesClients: united.state.batches.some((batch) => batch.includesClients),
		union: await compareRecords(engine, workspace, united).catch(() => null),
		back: await compareRecords(engine, workspace, then).catch(() => null)
	};
}

/** Number of entries of a log that another one lacks. */
function countMissing(own: Workspace, other: Workspace): number {
	const here = new Set(own.history().map(({ id }) => id));
	return other.history().filter(({ id }) => !here.has(id)).length;
}

function countConflicts({ state }: Workspace): number {
	return state.changes.filter(({ status }) => status === 'conflict').length;
}
