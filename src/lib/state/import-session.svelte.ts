import type { NewBatch, Workspace } from '$lib/workspace/workspace';
import type { Dashboard } from './dashboard.svelte';
import { reload } from './session';
import { Staging } from './staging';
import type { StagedPart, StagedReading } from './staging-messages';
import { userWorkspace } from './user-workspace';

/** A file on its way in. */
export type StagedFile =
	| { id: number; name: string; status: 'waiting' }
	| { id: number; name: string; status: 'reading'; fraction: number }
	| { id: number; name: string; status: 'read'; reading: StagedReading }
	| { id: number; name: string; status: 'failed'; message: string };

/** Where the import stands. */
export type ImportStatus =
	| { name: 'idle' }
	| { name: 'committing' }
	| { name: 'done'; imported: StagedReading[]; unchanged: StagedReading[] }
	| { name: 'failed'; code: string; message: string };

/** An import from the first dropped file to the changed charts. */
export class ImportSession {
	readonly #dashboard: Dashboard;
	readonly #staging: Staging;
	#files = $state.raw<readonly StagedFile[]>([]);
	#status = $state.raw<ImportStatus>({ name: 'idle' });
	#lastId = 0;
	#queue: Promise<void> = Promise.resolve();

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
		this.#staging = new Staging();
		// What is on record is read ahead, while the user looks for the file.
		this.#staging.prepare().catch(() => this.#staging.forget());
	}

	readonly readings = $derived.by(() =>
		this.#files.flatMap((file) => (file.status === 'read' ? [file.reading] : []))
	);
	readonly isBusy = $derived.by(
		() =>
			this.#status.name === 'committing' ||
			this.#files.some(({ status }) => status === 'waiting' || status === 'reading')
	);
	/** True when something new can be taken in and no file is still being read. */
	readonly canCommit = $derived.by(() => !this.isBusy && this.readings.some(hasNews));

	get files(): readonly StagedFile[] {
		return this.#files;
	}

	get status(): ImportStatus {
		return this.#status;
	}

	/** Read files one after the other; nothing is stored. */
	stage(files: readonly File[]): void {
		this.#status = { name: 'idle' };
		for (const file of files) {
			this.#lastId += 1;
			const id = this.#lastId;
			this.#files = [...this.#files, { id, name: file.name, status: 'waiting' }];
			this.#queue = this.#queue.then(() => this.#read(id, file));
		}
	}

	/** Take a file off the list; reading it stops. */
	remove(id: number): void {
		this.#staging.drop(id);
		this.#files = this.#files.filter((file) => file.id !== id);
	}

	/** Store what is new, then let the charts follow. */
	async commit(): Promise<void> {
		if (!this.canCommit) return;
		this.#status = { name: 'committing' };
		try {
			const { workspace } = await userWorkspace();
			await this.#commitTo(workspace);
		} catch (cause) {
			const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
			const message = cause instanceof Error ? cause.message : String(cause);
			this.#status = { name: 'failed', code, message };
		}
	}

	/** End the worker when the page is left. */
	close(): void {
		this.#staging.close();
	}

	async #commitTo(workspace: Workspace): Promise<void> {
		const staged = this.#files.flatMap((file) => (file.status === 'read' ? [file] : []));
		const fresh = staged.filter(({ reading }) => hasNews(reading));
		const batches = await Promise.all(
			fresh.map(async ({ id, reading }) => toBatches(reading, await this.#staging.take(id)))
		);
		await workspace.commit(batches.flat());
		this.#staging.forget();
		await reload(this.#dashboard);
		this.#status = {
			name: 'done',
			imported: fresh.map(({ reading }) => reading),
			unchanged: staged.filter((file) => !fresh.includes(file)).map(({ reading }) => reading)
		};
		this.#files = [];
		this.#staging.prepare().catch(() => this.#staging.forget());
	}

	async #read(id: number, file: File): Promise<void> {
		const name = file.name;
		if (!this.#files.some((staged) => staged.id === id)) return;
		const update = (staged: StagedFile) => {
			this.#files = this.#files.map((one) => (one.id === id ? staged : one));
		};
		update({ id, name, status: 'reading', fraction: 0 });
		try {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const reading = await this.#staging.read(id, { name, bytes }, (fraction) =>
				update({ id, name, status: 'reading', fraction })
			);
			update({ id, name, status: 'read', reading });
		} catch (cause) {
			const message = cause instanceof Error ? cause.message : String(cause);
			update({ id, name, status: 'failed', message });
		}
	}
}

/** True when committing the file would change the records. */
function hasNews({ isBlocked, parts }: StagedReading): boolean {
	return !isBlocked && parts.some(isNews);
}

function isNews({ fresh, changed, replaces }: StagedPart): boolean {
	return fresh + changed > 0 || replaces.length > 0;
}

function toBatches(reading: StagedReading, csvs: Uint8Array<ArrayBuffer>[]): NewBatch[] {
	const { file, encoding, parts } = reading;
	if (!encoding) throw new Error(`refused file can't become a batch: ${file}`);
	return parts.flatMap((part, index) => {
		const csv = csvs[index];
		if (!csv) throw new Error(`no staged records of ${file} ${part.sheet}`);
		const { table, records, fresh, format } = part;
		return isNews(part) ? [{ table, csv, records, fresh, file, encoding, format }] : [];
	});
}
