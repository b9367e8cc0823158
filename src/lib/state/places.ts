import { announce } from '$lib/workspace/channel';
import { copyRecords, requireMixable, type CopyResult } from '$lib/workspace/copy-records';
import { WorkspaceError } from '$lib/workspace/errors';
import { withWriteLock } from '$lib/workspace/lock';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { createPlainStorage, isSealed, isSealedStorage, openSealed } from '$lib/workspace/sealed';
import type { PlaceRecord } from '$lib/workspace/place-record';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { watchStorage } from '$lib/workspace/watched-storage';
import { openWorkspace, type Workspace } from '$lib/workspace/workspace';
import type { Keeping, PlaceName } from './keeping.svelte';
import { askForFolder, isFolderOpen, openPlace, type PlaceEffects } from './place-effects';

/** The user's workspace and where it is kept. */
export interface UserWorkspace {
	workspace: Workspace;
	/** Its files as they are read, in clear. */
	storage: WorkspaceStorage;
	/** Its files as they lie there; the same unless they are under a passphrase. */
	base: WorkspaceStorage;
	/** Names the place in notes about it; '' for memory. */
	placeId: string;
}

/** A place to keep records in, as the user chose it. */
export type NewPlace = Pick<PlaceRecord, 'folder'> & { place: PlaceName };

/** A place while it is in use. */
interface Place extends NewPlace {
	id: string;
	isForced?: boolean;
}

/** Where it is said whether the records can be reached. */
type StatusBoard = Pick<Keeping, 'become' | 'lock'>;

/** Failures after which a place is closed. */
const CLOSING = new Set(['storage-gone', 'storage-not-allowed', 'storage-left']);

/** Opens the user's workspace where it is kept, and anew after every move, lock or failure. */
export class Places {
	readonly #effects: PlaceEffects;
	readonly #keeping: StatusBoard;
	readonly #listeners = new Set<(opened: UserWorkspace | null) => void>();
	#waiting = createWaiting<UserWorkspace>();
	#opened: UserWorkspace | null = null;
	#place: Place | null = null;
	#first: Promise<void> | null = null;
	#memory: WorkspaceStorage | null = null;
	#isStarted = false;
	/** Counts the openings: a slow one must not win. */
	#turn = 0;

	constructor(effects: PlaceEffects, keeping: StatusBoard) {
		this.#effects = effects;
		this.#keeping = keeping;
	}

	/** The workspace as soon as it can be reached: waits while it is locked or its folder closed. */
	workspace(): Promise<UserWorkspace> {
		void this.#start();
		return this.#waiting.promise;
	}

	/** The workspace if it can be reached without the user, or null. */
	async workspaceNow(): Promise<UserWorkspace | null> {
		await this.#start();
		return this.#opened;
	}

	/** Be told of every opening after the first, and with null when the records must not be seen. */
	onReopened(listener: (opened: UserWorkspace | null) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Open the place anew: after a failure, a move by another tab, or a change of passphrase. */
	async reopen(): Promise<void> {
		const turn = this.#close();
		const isStale = () => turn !== this.#turn;
		this.#keeping.become({ name: 'opening' });
		try {
			const place = this.#memory ? this.#memoryPlace() : await this.#readPlace();
			if (isStale()) return;
			this.#place = place;
			if (!(await isFolderOpen(place))) return this.#closeFolder(place);
			const base = this.#watch(place, await this.#open(place));
			if (isStale()) return;
			if (await isSealed(base)) {
				if (this.#isStarted) this.#tell(null);
				return this.#keeping.lock((passphrase) => this.#unlock(place, base, passphrase));
			}
			await this.#adopt(place, createPlainStorage(base), base, turn);
		} catch (cause) {
			if (!isStale()) this.#fail(cause);
		}
	}

	/** Ask the browser for the folder again; must be called by a click of the user. */
	async openFolder(): Promise<void> {
		if (this.#place?.folder) await askForFolder(this.#place.folder.handle);
		await this.reopen();
	}

	/** Close the records until the passphrase is given again. Nothing when there is none. */
	async lock(): Promise<void> {
		if (this.#opened && isSealedStorage(this.#opened.storage)) await this.reopen();
	}

	/**
	 * Put the records under a passphrase, another one or none; they stay open unless it fails.
	 * @param task gives the storage to be used from then on
	 */
	async rekey(task: (base: WorkspaceStorage) => Promise<WorkspaceStorage>): Promise<void> {
		const [opened, place] = [this.#opened, this.#place];
		if (!opened || !place) throw new Error('places: no records are open');
		try {
			const storage = await task(opened.base);
			await this.#adopt(place, storage, opened.base, this.#close());
		} catch (cause) {
			if (!(cause instanceof WorkspaceError && cause.code === 'wrong-passphrase')) {
				await this.reopen();
			}
			throw cause;
		}
		announce('moved', opened.placeId);
	}

	/**
	 * Keep the records elsewhere from now on. Nothing is removed from the old place.
	 * @param isCopied whether the records of the old place are copied to the new one first
	 * @throws WorkspaceError; then everything is as before, but for files copied so far
	 */
	async move(to: NewPlace, isCopied: boolean): Promise<CopyResult | null> {
		const from = isCopied ? this.#opened : null;
		const id = to.place === 'memory' ? '' : this.#effects.newId();
		const place = { ...to, id };
		const memory = to.place === 'memory' ? createMemoryStorage() : null;
		const copied = await withWriteLock(async () => {
			const target = memory ?? (await openPlace(this.#effects, place, true));
			if (from) await requireMixable(from.base, target);
			const result = from ? await copyRecords(from.base, target) : null;
			if (place.place !== 'memory') {
				await this.#effects.records.write({ ...place, place: place.place });
			}
			return result;
		}, this.#place?.id);
		this.#memory = memory;
		if (!memory) announce('moved', this.#place?.id);
		await this.reopen();
		return copied;
	}

	/** Close the records for good and run a task that erases them, while no tab can write. */
	async erase<T>(task: () => Promise<T>): Promise<T> {
		return withWriteLock(async () => {
			this.becomeWiped();
			announce('wiped', this.#place?.id);
			return task();
		}, this.#place?.id);
	}

	/** Everything was erased: nothing is read or written before the page is opened anew. */
	becomeWiped(): void {
		this.#close();
		this.#memory = null;
		this.#keeping.become({ name: 'wiped' });
		this.#tell(null);
	}

	/** Another tab moved the records: follow it, unless this page keeps its own in memory. */
	async followMove(): Promise<void> {
		if (!this.#memory) await this.reopen();
	}

	#start(): Promise<void> {
		this.#first ??= this.reopen().then(() => void (this.#isStarted = true));
		return this.#first;
	}

	async #readPlace(): Promise<Place> {
		return (await this.#effects.records.read().catch(() => null)) ?? this.#foundPlace();
	}

	/** The first visit: tabs that open at once agree on one record. */
	#foundPlace(): Promise<Place> {
		return withWriteLock(async () => {
			const { records, newId } = this.#effects;
			try {
				const known = await records.read();
				const record = known ?? { id: newId(), place: 'browser' as const };
				if (!known) await records.write(record);
				return record;
			} catch {
				// Without a record nothing can be moved, but records can be kept.
				return { id: '', place: 'browser' };
			}
		});
	}

	#memoryPlace(isForced = false): Place {
		return { id: '', place: 'memory', isForced };
	}

	async #open(place: Place): Promise<WorkspaceStorage> {
		if (this.#memory) return this.#memory;
		try {
			return await openPlace(this.#effects, place, false);
		} catch (cause) {
			if (!(cause instanceof WorkspaceError) || cause.code !== 'storage-unavailable') throw cause;
			this.#place = Object.assign(place, this.#memoryPlace(true));
			return createMemoryStorage();
		}
	}

	#watch(place: Place, storage: WorkspaceStorage): WorkspaceStorage {
		return watchStorage(storage, {
			id: place.id,
			isCurrent: async () => {
				if (place.id === '') return true;
				const record = await this.#effects.records.read();
				return record?.id === place.id;
			},
			onFailure: (failure) => {
				if (this.#opened?.placeId === place.id && CLOSING.has(failure.code)) this.#fail(failure);
			}
		});
	}

	async #unlock(place: Place, base: WorkspaceStorage, passphrase: string): Promise<void> {
		const turn = this.#turn;
		const storage = await openSealed(base, passphrase);
		await this.#adopt(place, storage, base, turn);
	}

	async #adopt(place: Place, storage: WorkspaceStorage, base: WorkspaceStorage, turn: number) {
		const workspace = await openWorkspace(storage);
		if (turn !== this.#turn) return;
		this.#opened = { workspace, storage, base, placeId: place.id };
		const { place: name, isForced } = place;
		const isUnderKey = isSealedStorage(storage);
		const folder = folderName(place);
		this.#keeping.become({
			name: 'open',
			place: name,
			folder,
			isSealed: isUnderKey,
			...(isForced && { isForced })
		});
		this.#waiting.resolve(this.#opened);
		if (this.#isStarted) this.#tell(this.#opened);
	}

	#closeFolder(place: Place): void {
		this.#close();
		this.#keeping.become({ name: 'folder-closed', folder: folderName(place) });
	}

	/** Whoever asks for the workspace from now on waits; gives the number of the next opening. */
	#close(): number {
		if (this.#opened) this.#waiting = createWaiting();
		this.#opened = null;
		this.#turn += 1;
		return this.#turn;
	}

	#fail(cause: unknown): void {
		const place = this.#place;
		this.#close();
		const code = cause instanceof WorkspaceError ? cause.code : 'unknown';
		if (code === 'storage-left') return void this.#followElsewhere();
		if (code === 'storage-not-allowed' && place?.folder) return this.#closeFolder(place);
		const message = cause instanceof Error ? cause.message : String(cause);
		this.#keeping.become({ name: 'failed', code, message, folder: folderName(place) });
	}

	/** The records are not here any more: in another place, or nowhere. */
	async #followElsewhere(): Promise<void> {
		const record = await this.#effects.records.read().catch(() => null);
		if (record) await this.reopen();
		else this.becomeWiped();
	}

	#tell(opened: UserWorkspace | null): void {
		for (const listener of this.#listeners) listener(opened);
	}
}

function createWaiting<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
	let resolve: (value: T) => void = () => {};
	const promise = new Promise<T>((resolveIt) => (resolve = resolveIt));
	return { promise, resolve };
}

function folderName(place: Place | null): string {
	if (!place?.folder) return '';
	const { handle, within } = place.folder;
	return within ? `${handle.name}/${within}` : handle.name;
}
