import type { WorkspaceState } from '$lib/workspace/fold';
import type { LogEntry } from '$lib/workspace/operation';

/** The whole log as it is now, whichever point in time is shown. */
class Journal {
	#entries = $state.raw<readonly LogEntry[]>([]);
	#state = $state.raw<WorkspaceState | null>(null);

	/** Every entry in the order of the log. */
	get entries(): readonly LogEntry[] {
		return this.#entries;
	}

	/** What it adds up to; null until the workspace is open. */
	get state(): WorkspaceState | null {
		return this.#state;
	}

	/** Only for those who read the workspace anew (`session.ts`). */
	become(entries: readonly LogEntry[], state: WorkspaceState): void {
		this.#entries = entries;
		this.#state = state;
	}
}

/** The one of the page. */
export const journal = new Journal();
