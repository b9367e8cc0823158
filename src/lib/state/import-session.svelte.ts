import type { Grid } from '$lib/ingest/review/read-grid';
import type { MemoryKind } from '$lib/workspace/operation';
import type { Dashboard } from './dashboard.svelte';
import { PREVIEW_LIMIT, previewEffect, type Effect } from './effect';
import { sharedEngine } from './engine';
import { reload } from './session';
import {
	decisionsOf,
	hasNews,
	isOpen,
	toStagedBatches,
	type ReadStagedFile,
	type StagedFile,
	type StagedStatus
} from './staged-file';
import { askToPersist } from './space';
import { Staging } from './staging';
import type { GridRequest, StagedReading } from './staging-messages';
import { lacksPassphrase, storeFiles } from './storing';
import { userWorkspace, type UserWorkspace } from './user-workspace';

/** Where the import stands. */
export type ImportStatus =
	| { name: 'idle' }
	| { name: 'committing' }
	| { name: 'done'; imported: StagedReading[]; unchanged: StagedReading[]; entries: string[] }
	| { name: 'failed'; code: string; message: string };

/** What the staged files would do to the headline numbers; null while nothing can be said. */
export type EffectStatus =
	{ name: 'none' | 'counting' | 'too-large' } | { name: 'counted'; effect: Effect };

const EFFECT_DELAY = 300;
const SLOW_MS = 30_000;

/** An import from the first dropped file to the changed charts. */
export class ImportSession {
	readonly #dashboard: Dashboard;
	readonly #staging: Staging;
	#files = $state.raw<readonly StagedFile[]>([]);
	#status = $state.raw<ImportStatus>({ name: 'idle' });
	#effect = $state.raw<EffectStatus>({ name: 'none' });
	#skipped = $state.raw<readonly { name: string; reason: string }[]>([]);
	#lastId = 0;
	/** Ids of the files to be read, the next one first. */
	#queue: readonly number[] = [];
	#isReading = false;
	/** The files as the user gave them, by id; nothing on the page follows them. */
	#sources: Record<number, File> = {};
	#effectTimer: ReturnType<typeof setTimeout> | undefined;
	#effectAbort = new AbortController();

	constructor(dashboard: Dashboard) {
		this.#dashboard = dashboard;
		this.#staging = new Staging(dashboard.site.isSample, () => this.#startAnew());
		// What is on record is read ahead, while the user looks for the file.
		this.#staging.prepare().catch(() => this.#staging.forget());
	}

	readonly read = $derived.by(() =>
		this.#files.filter((file): file is ReadStagedFile => file.status === 'read')
	);
	readonly isBusy = $derived.by(
		() =>
			this.#status.name === 'committing' ||
			this.#files.some(({ status }) => status === 'waiting' || status === 'reading')
	);
	/** True when a list may only be kept under a passphrase, and there is none. */
	readonly lacksPassphrase = $derived.by(() => lacksPassphrase(this.read));
	/** True when something new can be taken in and no file is still being read. */
	readonly canCommit = $derived.by(
		() => !this.isBusy && !this.lacksPassphrase && this.read.some(({ reading }) => hasNews(reading))
	);

	get files(): readonly StagedFile[] {
		return this.#files;
	}

	/** Files within archives that can't be read. */
	get skipped(): readonly { name: string; reason: string }[] {
		return this.#skipped;
	}

	get status(): ImportStatus {
		return this.#status;
	}

	get effect(): EffectStatus {
		return this.#effect;
	}

	/** Read files one after the other; nothing is stored. Archives are opened, their files staged. */
	stage(files: readonly File[]): void {
		this.#status = { name: 'idle' };
		const added = files.map((file): StagedFile => {
			this.#lastId += 1;
			this.#sources[this.#lastId] = file;
			const name = file.webkitRelativePath || file.name;
			return { id: this.#lastId, name, answers: {}, includesClients: false, status: 'waiting' };
		});
		this.#files = [...this.#files, ...added];
		for (const { id } of added) this.#enqueue(id);
	}

	/** Answer questions about a file ('' takes an answer back) and read it again. */
	answer(id: number, answers: Readonly<Record<string, string>>): void {
		const file = this.#find(id);
		if (!file) return;
		const merged = Object.entries({ ...file.answers, ...answers });
		const kept = Object.fromEntries(merged.filter(([, answer]) => answer !== ''));
		this.#update(id, { answers: kept });
		// Before files that nobody has looked at yet.
		this.#queue = [id, ...this.#queue.filter((one) => one !== id)];
		void this.#readNext();
	}

	/** Say whether people with disabilities themselves are in the list. */
	flagClients(id: number, includesClients: boolean): void {
		this.#update(id, { includesClients });
	}

	/** Rows of a file as they stand in it, for the screen. */
	async grid(id: number, wanted: GridRequest): Promise<Grid> {
		const file = this.#find(id);
		const source = this.#sources[id];
		if (!file || !source) return { rows: [], total: 0, sheets: [] };
		const bytes = new Uint8Array(await source.arrayBuffer());
		return this.#staging.grid({ name: file.name, bytes }, file.answers, wanted);
	}

	/** Take a file off the list; reading it stops. */
	remove(id: number): void {
		const file = this.#find(id);
		this.#staging.drop(id);
		if (file?.status === 'reading' && file.isSlow) this.#startAnew();
		delete this.#sources[id];
		this.#files = this.#files.filter((file) => file.id !== id);
		this.#countSoon();
	}

	/** Store what is new, then let the charts follow. */
	async commit(): Promise<void> {
		if (!this.canCommit) return;
		this.#status = { name: 'committing' };
		this.#effectAbort.abort();
		try {
			await this.#commitTo(await userWorkspace());
		} catch (cause) {
			const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
			const message = cause instanceof Error ? cause.message : String(cause);
			this.#status = { name: 'failed', code, message };
			this.#startAnew(); // what was handed over for storing is to be had at the next try
		}
	}

	/** Read all files again, as after the workspace has got a new secret. */
	readAgain(): void {
		this.#startAnew();
	}

	/** End the worker when the page is left. */
	close(): void {
		clearTimeout(this.#effectTimer);
		this.#effectAbort.abort();
		this.#staging.end();
	}

	async #commitTo(own: UserWorkspace): Promise<void> {
		const all = this.read;
		const fresh = all.filter(({ reading }) => hasNews(reading));
		const imported = await storeFiles(own, fresh, this.#staging);
		for (const [kind, entries] of Object.entries(decisionsOf(fresh))) {
			await own.workspace.remember(kind as MemoryKind, entries);
		}
		this.#staging.forget();
		await reload(this.#dashboard);
		void askToPersist();
		this.#status = {
			name: 'done',
			imported: fresh.map(({ reading }) => reading),
			unchanged: all
				.filter((file) => !fresh.includes(file) && !isOpen(file))
				.map(({ reading }) => reading),
			entries: imported
		};
		for (const file of this.#files) if (!isOpen(file)) delete this.#sources[file.id];
		this.#files = this.#files.filter(isOpen);
		this.#skipped = [];
		this.#effect = { name: 'none' };
		// Read against the records there are now, by a new worker.
		for (const { id } of this.#files) this.#enqueue(id);
	}

	/** End a worker that may not listen any more, or knows other records; read what it had again. */
	#startAnew(): void {
		if (this.#status.name === 'committing') return;
		this.#staging.forget();
		const isDone = ({ status }: StagedFile) => status === 'read' || status === 'failed';
		for (const { id } of this.#files.filter(isDone)) this.#enqueue(id);
	}

	#find(id: number): StagedFile | undefined {
		return this.#files.find((file) => file.id === id);
	}

	#update(id: number, change: Partial<StagedFile> | StagedStatus): void {
		this.#files = this.#files.map((file) =>
			file.id === id ? ({ ...file, ...change } as StagedFile) : file
		);
	}

	#enqueue(id: number): void {
		this.#queue = [...this.#queue, id];
		void this.#readNext();
	}

	/** Read what waits, one file at a time. */
	async #readNext(): Promise<void> {
		const [id, ...rest] = this.#queue;
		if (this.#isReading || id === undefined) return;
		this.#queue = rest;
		this.#isReading = true;
		await this.#readFile(id);
		this.#isReading = false;
		await this.#readNext();
	}

	async #readFile(id: number): Promise<void> {
		const file = this.#find(id);
		const source = this.#sources[id];
		if (!file || !source) return;
		const before = file.status === 'read' ? { before: file.reading } : {};
		this.#update(id, { status: 'reading', fraction: 0, isSlow: false, ...before });
		const slowTimer = setTimeout(() => this.#update(id, { isSlow: true }), SLOW_MS);
		try {
			const bytes = new Uint8Array(await source.arrayBuffer());
			if (/\.zip$/i.test(file.name)) return await this.#unpack(id, bytes);
			const { name, answers } = file;
			const reading = await this.#staging.read(id, { name, bytes }, answers, (fraction) =>
				this.#update(id, { fraction })
			);
			if (reading.issues[0]?.code === 'archive-file') {
				return await this.#unpack(id, new Uint8Array(await source.arrayBuffer()));
			}
			this.#update(id, { status: 'read', reading });
		} catch (cause) {
			const message = cause instanceof Error ? cause.message : String(cause);
			this.#update(id, { status: 'failed', message });
		} finally {
			clearTimeout(slowTimer);
		}
		this.#countSoon();
	}

	/** Put the files of an archive in its place. */
	async #unpack(id: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const unpacked = await this.#staging.unpack(bytes);
		if (!unpacked.ok) return this.#update(id, { status: 'failed', message: unpacked.problem });
		delete this.#sources[id];
		this.#files = this.#files.filter((file) => file.id !== id);
		this.#skipped = [...this.#skipped, ...unpacked.skipped];
		this.stage(unpacked.files.map(({ name, bytes: inner }) => new File([inner], name)));
	}

	/** Count what would change, once the list of files rests for a moment. */
	#countSoon(): void {
		clearTimeout(this.#effectTimer);
		this.#effectAbort.abort();
		this.#effectTimer = setTimeout(() => void this.#count(), EFFECT_DELAY);
	}

	async #count(): Promise<void> {
		if (!this.canCommit) return void (this.#effect = { name: 'none' });
		const abort = new AbortController();
		this.#effectAbort = abort;
		this.#effect = { name: 'counting' };
		try {
			const { workspace } = await userWorkspace();
			const staged = [];
			const news = this.read.filter(({ reading }) => hasNews(reading));
			const records = news.reduce((sum, { reading }) => sum + reading.records, 0);
			if (records > PREVIEW_LIMIT) return void (this.#effect = { name: 'too-large' });
			for (const file of news) {
				staged.push(...toStagedBatches(file, await this.#staging.csvs(file.id)));
			}
			const engine = await sharedEngine();
			const effect = await previewEffect(engine, workspace, staged, abort.signal);
			if (abort.signal.aborted) return;
			this.#effect = effect ? { name: 'counted', effect } : { name: 'too-large' };
		} catch {
			// The numbers are a courtesy: without them the review is still complete.
			if (!abort.signal.aborted) this.#effect = { name: 'none' };
		}
	}
}
