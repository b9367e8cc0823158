import { countEntries } from '$lib/workspace/copy-records';
import { WorkspaceError } from '$lib/workspace/errors';
import type { Keeping } from './keeping.svelte';
import type { UserWorkspace } from './places';
import { readNote, writeNote } from './notes';

/** Where it is said what was found. */
type FindingsBoard = Pick<Keeping, 'report'>;

const SEEN = 'ayumi-seen';

/** Say what is known to be wrong with the files. */
export function reportDamage({ workspace }: UserWorkspace, keeping: FindingsBoard): void {
	const { damage, leftovers } = workspace;
	keeping.report({ damage, leftovers });
}

/**
 * Read every batch, those that do not count too, and say what is wrong.
 * @param rest waited for between files, so that the page stays quick
 */
export async function checkAll(
	opened: UserWorkspace,
	keeping: FindingsBoard,
	rest: () => Promise<void>
): Promise<void> {
	const { workspace } = opened;
	for (const sha256 of new Set(workspace.state.batches.map((batch) => batch.sha256))) {
		await rest();
		await readQuietly(opened, sha256);
	}
	keeping.report({ lost: await countLost(opened), isChecked: true });
	reportDamage(opened, keeping);
}

/** Read again what was damaged or missing: from a folder that is being copied it may have come. */
export async function recheck(opened: UserWorkspace): Promise<void> {
	const paths = opened.workspace.damage.map(({ path }) => path);
	const checksums = paths.flatMap((path) => /^batches\/([0-9a-f]{64})/.exec(path)?.[1] ?? []);
	for (const sha256 of new Set(checksums)) await readQuietly(opened, sha256);
}

/** A damaged file is known to the workspace after this; other failures are thrown. */
async function readQuietly({ workspace }: UserWorkspace, sha256: string): Promise<void> {
	try {
		await workspace.readBatch(sha256);
	} catch (cause) {
		if (!(cause instanceof WorkspaceError) || !cause.code.startsWith('file-')) throw cause;
	}
}

/** Entries of the log never go away by themselves: fewer than before means that some were lost. */
async function countLost({ base, placeId }: UserWorkspace): Promise<number> {
	const entries = await countEntries(base);
	const seen = Number(readNote(SEEN, placeId) ?? 0);
	if (entries > seen) writeNote(SEEN, placeId, String(entries));
	return Math.max(0, seen - entries);
}
