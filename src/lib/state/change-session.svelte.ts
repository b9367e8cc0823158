import type { Change } from '$lib/workspace/change';
import type { Dashboard } from './dashboard.svelte';
import { reload } from './session';
import { userWorkspace } from './user-workspace';

/** What became of the last change; `sentence` says it in the user's words. */
export type ChangeResult =
	| { name: 'none' }
	| { name: 'saving' }
	| { name: 'saved' | 'undone'; entryId: string; sentence: string }
	| { name: 'unchanged' }
	| { name: 'failed'; message: string };

/** Changes of organizations and meetings made on one page, and how to take back the last one. */
export class ChangeSession {
	readonly #dashboard: Dashboard;
	#result = $state.raw<ChangeResult>({ name: 'none' });

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
	}

	get result(): ChangeResult {
		return this.#result;
	}

	get isBusy(): boolean {
		return this.#result.name === 'saving';
	}

	/** Write a change to the log. Returns false when it could not be kept. */
	async save(change: Change, why: string, sentence: string): Promise<boolean> {
		return this.#run(async () => {
			const { workspace } = await userWorkspace();
			const entryId = await workspace.change(change, why.trim() || undefined);
			return entryId === null ? { name: 'unchanged' } : { name: 'saved', entryId, sentence };
		});
	}

	/** Take a change back; `sentence` says what was taken back. */
	async undo(entryId: string, sentence: string): Promise<boolean> {
		return this.#run(async () => {
			const { workspace } = await userWorkspace();
			await workspace.undo(entryId);
			return { name: 'undone', entryId, sentence };
		});
	}

	/** Do a change again that was taken back. */
	async redo(entryId: string, sentence: string): Promise<boolean> {
		return this.#run(async () => {
			const { workspace } = await userWorkspace();
			await workspace.redo(entryId);
			return { name: 'saved', entryId, sentence };
		});
	}

	/** What was said is no longer of interest. */
	dismiss(): void {
		if (!this.isBusy) this.#result = { name: 'none' };
	}

	async #run(work: () => Promise<ChangeResult>): Promise<boolean> {
		if (this.isBusy) return false;
		this.#result = { name: 'saving' };
		try {
			this.#result = await work();
			// What was kept is kept: the numbers are counted anew behind the page, which goes on.
			void reload(this.#dashboard);
			return true;
		} catch (cause) {
			const message = cause instanceof Error ? cause.message : String(cause);
			this.#result = { name: 'failed', message };
			return false;
		}
	}
}
