import { isEncryptedBackup, readBackup, type ReadBackup } from '$lib/workspace/backup';
import { WorkspaceError } from '$lib/workspace/errors';
import type { WorkspaceState } from '$lib/workspace/fold';
import { mergeInto } from '$lib/workspace/merge';
import { openWorkspace } from '$lib/workspace/workspace';
import type { Dashboard } from './dashboard.svelte';
import { sharedEngine } from './engine';
import { rehearse, type Rehearsal } from './rehearsal';
import { reload } from './session';
import { userWorkspace } from './user-workspace';

/** How a backup is restored: what is missing is added, or just what it has counts again. */
export type RestoreWay = 'union' | 'back';

/** How far restoring a backup has come. */
export type RestoreStatus =
	| { name: 'idle' | 'reading' | 'undone' }
	/** The backup has a passphrase. */
	| { name: 'locked'; file: string }
	| { name: 'failed'; code: string }
	| { name: 'rehearsed'; file: string; rehearsal: Rehearsal }
	| { name: 'restoring'; fraction: number }
	| { name: 'done'; way: RestoreWay; added: number; damaged: number };

/** Restoring a backup: from the chosen file over the rehearsal to the changed numbers. */
export class Restore {
	readonly #dashboard: Dashboard;
	#status = $state.raw<RestoreStatus>({ name: 'idle' });
	#file: File | null = null;
	#backup: ReadBackup | null = null;
	#before: WorkspaceState | null = null;
	/** Counts what was begun: an answer to something given up is not shown. */
	#turn = 0;

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
	}

	get status(): RestoreStatus {
		return this.#status;
	}

	/** Look into a file; nothing is written. */
	async choose(file: File): Promise<void> {
		this.cancel();
		this.#file = file;
		await this.#run(async (isStale) => {
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (isStale()) return;
			if (isEncryptedBackup(bytes)) this.#status = { name: 'locked', file: file.name };
			else await this.#look(await readBackup(bytes), isStale);
		});
	}

	/**
	 * Open the chosen file with its passphrase.
	 * @throws WorkspaceError `wrong-passphrase`
	 */
	async open(passphrase: string): Promise<void> {
		const file = this.#file;
		if (!file) return;
		const bytes = new Uint8Array(await file.arrayBuffer());
		let backup: ReadBackup;
		try {
			backup = await readBackup(bytes, passphrase);
		} catch (cause) {
			if (cause instanceof WorkspaceError && cause.code === 'wrong-passphrase') throw cause;
			this.#fail(cause);
			return;
		}
		await this.#run((isStale) => this.#look(backup, isStale));
	}

	/** Write what was rehearsed. */
	async restore(way: RestoreWay): Promise<void> {
		const backup = this.#backup;
		if (!backup || this.#status.name !== 'rehearsed') return;
		this.#status = { name: 'restoring', fraction: 0 };
		try {
			const { storage, workspace } = await userWorkspace();
			this.#before = workspace.state;
			const target = await openWorkspace(backup.storage);
			const result = await mergeInto(storage, backup.storage, (fraction) => {
				this.#status = { name: 'restoring', fraction };
			});
			await workspace.refresh();
			if (way === 'back') await workspace.restore(target.state);
			await reload(this.#dashboard);
			const [added, damaged] = [result.added.length, result.damaged.length];
			this.#status = { name: 'done', way, added, damaged };
			this.#backup = null;
		} catch (cause) {
			this.#fail(cause);
			await reload(this.#dashboard); // what was added by then counts
		}
	}

	/** Let just what counted before the restore count again. The files that came stay. */
	async undo(): Promise<void> {
		const before = this.#before;
		if (!before) return;
		try {
			const { workspace } = await userWorkspace();
			await workspace.restore(before);
			await reload(this.#dashboard);
			this.#status = { name: 'undone' };
		} catch (cause) {
			this.#fail(cause);
		}
	}

	/** Put the file aside. */
	cancel(): void {
		this.#turn += 1;
		this.#file = null;
		this.#backup = null;
		this.#status = { name: 'idle' };
	}

	async #look(backup: ReadBackup, isStale: () => boolean): Promise<void> {
		this.#backup = backup;
		const [opened, engine] = await Promise.all([userWorkspace(), sharedEngine()]);
		const rehearsal = await rehearse(opened, backup, engine);
		if (isStale()) return;
		this.#status = { name: 'rehearsed', file: this.#file?.name ?? '', rehearsal };
	}

	async #run(task: (isStale: () => boolean) => Promise<void>): Promise<void> {
		const turn = this.#turn;
		this.#status = { name: 'reading' };
		try {
			await task(() => turn !== this.#turn);
		} catch (cause) {
			if (turn === this.#turn) this.#fail(cause);
		}
	}

	#fail(cause: unknown): void {
		const code = cause instanceof WorkspaceError ? cause.code : 'unknown';
		this.#status = { name: 'failed', code };
	}
}
