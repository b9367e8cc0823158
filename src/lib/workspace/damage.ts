import { batchPaths } from './batch-files';
import type { ImportedBatch } from './fold';
import { contentKey } from './operation';

/** A file of the workspace that cannot be trusted. It is kept, and not used. */
export interface Damage {
	path: string;
	/** `incomplete`: an import whose commit stopped in the middle, so that none of it counts. */
	problem: 'damaged' | 'missing' | 'incomplete';
	/** Name of the imported file whose records it holds, or null for a damaged entry of the log. */
	file: string | null;
	/** When it was imported, as an ISO 8601 timestamp; '' for a damaged entry of the log. */
	at: string;
	/** Number of its records, 0 for a damaged entry of the log. */
	records: number;
	/** Whether numbers may be wrong by it: false for a batch that is undone anyway. */
	active: boolean;
}

/** What can be wrong with the file of a batch. */
export type BatchProblem = Exclude<Damage['problem'], 'incomplete'>;

/** What is known to be wrong with batch files, by checksum of the batch. */
export type BatchProblems = ReadonlyMap<string, BatchProblem>;

/** All damage, each batch file once for every import that brought it. */
export function damageOf(
	damagedEntries: readonly string[],
	batches: readonly ImportedBatch[],
	problems: BatchProblems
): Damage[] {
	const entries = damagedEntries.map((path) => {
		return { path, problem: 'damaged', file: null, at: '', records: 0, active: true } as const;
	});
	const files = batches.flatMap(({ sha256, file, at, records, active }) => {
		const problem = problems.get(sha256);
		const path = batchPaths(sha256)[0];
		return problem ? [{ path, problem, file, at, records, active }] : [];
	});
	return [...entries, ...findIncomplete(batches), ...files];
}

/** The imports of unfinished commits, unless what they bring was imported again since. */
function findIncomplete(batches: readonly ImportedBatch[]): Damage[] {
	const counting = new Set(batches.filter(({ active }) => active).map(contentKey));
	return batches
		.filter((batch) => batch.status === 'incomplete' && !counting.has(contentKey(batch)))
		.map(({ entryId, file, at, records }) => {
			const path = `log/${entryId}.json`;
			return { path, problem: 'incomplete', file, at, records, active: true };
		});
}

/**
 * Bring the known problems up to date with the files that are there. A file that is there but was
 * found damaged stays so until it is read whole.
 */
export function findMissing(
	batches: readonly ImportedBatch[],
	paths: ReadonlySet<string>,
	known: BatchProblems
): Map<string, BatchProblem> {
	const problems = new Map<string, BatchProblem>();
	for (const { sha256 } of batches) {
		const isThere = batchPaths(sha256).some((path) => paths.has(path));
		if (!isThere) problems.set(sha256, 'missing');
		else if (known.get(sha256) === 'damaged') problems.set(sha256, 'damaged');
	}
	return problems;
}

/** Batch files that no import names: what a commit that did not finish left, or another program. */
export function findOrphans(batches: readonly ImportedBatch[], paths: Iterable<string>): string[] {
	const named = new Set(batches.flatMap(({ sha256 }) => batchPaths(sha256)));
	return [...paths].filter((path) => !named.has(path));
}
