/** Where records are kept. */
export type PlaceName = 'browser' | 'folder' | 'memory';

/** Whether the user's records can be reached. */
export type KeepingStatus =
	| { name: 'opening' }
	/** They are encrypted; the passphrase is needed. */
	| { name: 'locked' }
	/** They are in a folder that the browser opens only after asking the user again. */
	| { name: 'folder-closed'; folder: string }
	| { name: 'open'; place: PlaceName; folder: string; isSealed: boolean }
	| { name: 'failed'; code: string; message: string };

/** Where the user's records are kept, for everything on the page that says so. */
class Keeping {
	#status = $state.raw<KeepingStatus>({ name: 'opening' });

	get status(): KeepingStatus {
		return this.#status;
	}

	/** Only for those who open and close workspaces (`user-workspace.ts`). */
	become(status: KeepingStatus): void {
		this.#status = status;
	}
}

/** The one of the page. */
export const keeping = new Keeping();
