import type { WorkspaceErrorCode } from '$lib/workspace/errors';
import type { Damage } from '$lib/workspace/damage';

export type { Damage, WorkspaceErrorCode };

/** Where records are kept. */
export type PlaceName = 'browser' | 'folder' | 'memory';

/** Whether the user's records can be reached. */
export type KeepingStatus =
	| { name: 'opening' }
	/** They are encrypted; the passphrase is needed. */
	| { name: 'locked' }
	/** They are in a folder that the browser opens only after asking the user again. */
	| { name: 'folder-closed'; folder: string }
	| {
			name: 'open';
			place: PlaceName;
			folder: string;
			isSealed: boolean;
			/** True when the browser can't keep anything, so that memory is all there is. */
			isForced?: boolean;
	  }
	| { name: 'failed'; code: WorkspaceErrorCode | 'unknown'; message: string; folder: string }
	/** Everything was erased, here or in another tab; the page has to be opened anew. */
	| { name: 'wiped' };

/** What is wrong with the files of the records, as far as it is known. */
export interface Findings {
	damage: readonly Damage[];
	/** Paths of files that belong to nothing. */
	leftovers: readonly string[];
	/** True once every file was read. */
	isChecked: boolean;
	/** Number of log entries that were there at an earlier visit and are not any more. */
	lost: number;
}

const NO_FINDINGS: Findings = { damage: [], leftovers: [], isChecked: false, lost: 0 };

/** Where the user's records are kept, for everything on the page that says so. */
export class Keeping {
	#status = $state.raw<KeepingStatus>({ name: 'opening' });
	#findings = $state.raw<Findings>(NO_FINDINGS);
	#unlock: (passphrase: string) => Promise<void> = () => Promise.resolve();

	get status(): KeepingStatus {
		return this.#status;
	}

	get findings(): Findings {
		return this.#findings;
	}

	/**
	 * Open records under a passphrase.
	 * @throws WorkspaceError `wrong-passphrase`
	 */
	unlock(passphrase: string): Promise<void> {
		return this.#unlock(passphrase);
	}

	/** Only for those who open and close workspaces (`places.ts`). */
	become(status: KeepingStatus): void {
		this.#status = status;
		if (status.name !== 'open') this.#findings = NO_FINDINGS;
	}

	/** The records are locked; `unlock` is what tries a passphrase. */
	lock(unlock: (passphrase: string) => Promise<void>): void {
		this.#unlock = unlock;
		this.become({ name: 'locked' });
	}

	/** Say what was found wrong (`check.ts`). */
	report(findings: Partial<Findings>): void {
		this.#findings = { ...this.#findings, ...findings };
	}
}

/** The one of the page. */
export const keeping = new Keeping();
