import { fold, type WorkspaceState } from './fold';
import type { LogEntry } from './operation';
import { compareEntries } from './order';

/** A moment in the history: after an entry, or at the end of a day (ISO date) in Japan. */
export type PointInTime = { entryId: string } | { date: string };

/** A workspace as it was: what `RecordSource` needs. */
export interface PastWorkspace {
	readonly state: WorkspaceState;
	/** The canonical CSV of a batch, its checksum checked. */
	readBatch(sha256: string): Promise<Uint8Array>;
}

/** What a log added up to at some point. @throws Error for an entry that is not in it */
export function foldUpTo(entries: readonly LogEntry[], point: PointInTime): WorkspaceState {
	if ('date' in point) {
		// Japan has no summer time: its day always ends at 15:00 UTC.
		const end = Date.parse(`${point.date}T23:59:59.999+09:00`);
		if (Number.isNaN(end)) throw new Error(`workspace: no such day: ${point.date}`);
		return fold(entries.filter(({ operation }) => Date.parse(operation.at) <= end));
	}
	const last = entries.find(({ id }) => id === point.entryId);
	if (!last) throw new Error(`workspace: no entry with the id ${point.entryId}`);
	return fold(entries.filter((entry) => compareEntries(entry, last) <= 0));
}
