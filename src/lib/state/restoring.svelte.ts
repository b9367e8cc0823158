import type { Dashboard } from './dashboard.svelte';
import { journal } from './journal.svelte';
import { effectOfRestoring, restoreState, type Restored } from './past';
import type { RestoreEffect } from './restore-effect';

/** Going back to the state that is shown: first what it would do, then doing it, then its undo. */
export class Restoring {
	readonly #dashboard: Dashboard;
	#isAsking = $state(false);
	#isBusy = $state(false);
	#failure = $state('');
	#said = $state('');
	#restored = $state.raw<Restored | null>(null);

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
	}

	/** What it would do, where that is asked. */
	readonly effect: RestoreEffect | null = $derived.by(() =>
		this.#isAsking ? effectOfRestoring(this.#dashboard) : null
	);

	get isAsking(): boolean {
		return this.#isAsking;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Why it was not kept; '' otherwise. */
	get failure(): string {
		return this.#failure;
	}

	/** What was done, in the sentence it was asked with. */
	get said(): string {
		return this.#said;
	}

	/** Only until something else is written: undoing it then would take that out too. */
	get canUndo(): boolean {
		return this.#restored !== null && journal.state?.revision === this.#restored.revision;
	}

	/** Ask what it would do, or stop asking. */
	ask(isAsking: boolean): void {
		this.#isAsking = isAsking;
		if (isAsking) this.#said = '';
	}

	/** Let the state shown count again. Returns false when that was not kept. */
	async restore(why: string, sentence: string): Promise<boolean> {
		const target = this.#dashboard.source?.state;
		if (!target) return false;
		return this.#run(async () => {
			this.#restored = await restoreState(this.#dashboard, target, why);
			this.#isAsking = false;
			this.#said = sentence;
		});
	}

	/** Let what was there before count again. */
	async undo(why: string, sentence: string): Promise<boolean> {
		const before = this.#restored?.before;
		if (!before) return false;
		return this.#run(async () => {
			await restoreState(this.#dashboard, before, why);
			this.#restored = null;
			this.#said = sentence;
		});
	}

	async #run(work: () => Promise<void>): Promise<boolean> {
		if (this.#isBusy) return false;
		[this.#isBusy, this.#failure] = [true, ''];
		try {
			await work();
			return true;
		} catch (cause) {
			this.#failure = cause instanceof Error ? cause.message : String(cause);
			return false;
		} finally {
			this.#isBusy = false;
		}
	}
}
