import type { WorkspaceState } from '$lib/workspace/fold';

/** Records to be counted: a workspace as it is now, or as it was. */
export interface RecordSource {
	readonly state: WorkspaceState;
	/** The canonical CSV of a batch, its checksum checked. */
	readBatch(sha256: string): Promise<Uint8Array>;
	/** Files known to be damaged or missing: what they hold is left out. Default: none. */
	readonly damage?: readonly { path: string; active: boolean }[];
}

/** Records as they are now: what is written to them from now on is no part of these. */
export function asOfNow(records: RecordSource): RecordSource {
	return {
		state: records.state,
		readBatch: (sha256) => records.readBatch(sha256),
		get damage() {
			return records.damage ?? [];
		}
	};
}
