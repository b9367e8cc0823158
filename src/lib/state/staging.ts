import type { Answers } from '$lib/ingest/review/question';
import type { Grid } from '$lib/ingest/review/read-grid';
import { WorkspaceError } from '$lib/workspace/errors';
import { keepsNames } from '$lib/workspace/names';
import { createPersonKeys } from '$lib/workspace/person-keys';
import type { Workspace } from '$lib/workspace/workspace';
import { recordFiles, withoutSampleMeetings } from './dataset';
import { HeldNames } from './held-names';
import { readKnownPeople } from './known-people';
import type {
	GridRequest,
	StagedReading,
	StagingCommand,
	StagingReply,
	Unpacking
} from './staging-messages';
import { places, userWorkspace } from './user-workspace';

/** A file for the worker; the bytes are handed over and can't be used afterwards. */
interface NamedBytes {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

interface Waiting {
	onProgress: (fraction: number) => void;
	read: (reading: StagedReading) => void;
	csvs: (csvs: Uint8Array<ArrayBuffer>[]) => void;
	failed: (reason: Error) => void;
}

interface Asked {
	answered: (result: Grid | Unpacking) => void;
	failed: (reason: Error) => void;
}

/** The page's side of the worker that reads files. One file is read at a time. */
export class Staging {
	#running: Worker | null = null;
	readonly #waiting = new Map<number, Partial<Waiting>>();
	readonly #asked = new Map<number, Asked>();
	#lastRequest = 0;
	#prepared: Promise<void> | null = null;
	readonly #endFollowing: () => void;
	/** Names that became keys, where the user chose to keep them. */
	readonly names = new HeldNames();
	#readingId = 0;

	readonly #isSampleSite: boolean;

	/**
	 * @param isSampleSite whether what came with the site is a sample
	 * @param onMoved told when the records are in another place: what was read is read again
	 */
	constructor(isSampleSite: boolean, onMoved: () => void) {
		this.#isSampleSite = isSampleSite;
		this.#endFollowing = places.onReopened(onMoved);
	}

	/** Hand the records in use to the worker, once for every state of them. */
	prepare(): Promise<void> {
		this.#prepared ??= userWorkspace().then(async ({ workspace }) => {
			const files = await recordFiles(workspace);
			const read = this.#isSampleSite ? withoutSampleMeetings(files) : files;
			const existing = read.map(({ table, csv }) => ({ table, csv }));
			this.#send({ name: 'prepare', existing, remembered: rememberedBy(workspace) });
		});
		return this.#prepared;
	}

	/**
	 * The records in use changed: the next file is read against the new ones, by a new worker, since
	 * only its end gives back the memory that a large file took.
	 */
	forget(): void {
		this.close();
		this.#prepared = null;
	}

	/** Read a file; its canonical CSVs stay in the worker under `id`. */
	async read(
		id: number,
		{ name, bytes }: NamedBytes,
		answers: Answers,
		onProgress: (fraction: number) => void
	): Promise<StagedReading> {
		await this.prepare();
		this.names.take(id);
		this.#readingId = id;
		return new Promise((read, failed) => {
			this.#waiting.set(id, { onProgress, read, failed });
			this.#send({ name: 'read', id, file: name, bytes, answers }, [bytes.buffer]);
		});
	}

	/** The canonical CSVs of a file read before, one of each part; `isLast` when not needed again. */
	csvs(id: number, isLast = false): Promise<Uint8Array<ArrayBuffer>[]> {
		return new Promise((csvs, failed) => {
			this.#waiting.set(id, { csvs, failed });
			this.#send({ name: 'csvs', id, isLast });
		});
	}

	/** Rows of a file as they stand in it. */
	grid({ name, bytes }: NamedBytes, answers: Answers, wanted: GridRequest): Promise<Grid> {
		return this.#ask((request) => {
			const command = { name: 'grid', request, file: name, bytes, answers, wanted } as const;
			this.#send(command, [bytes.buffer]);
		}) as Promise<Grid>;
	}

	/** The files of an archive. */
	unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Unpacking> {
		return this.#ask((request) => {
			this.#send({ name: 'unpack', request, bytes }, [bytes.buffer]);
		}) as Promise<Unpacking>;
	}

	/** Stop reading a file, or forget what was read of it. */
	drop(id: number): void {
		this.#waiting.get(id)?.failed?.(new DOMException('dropped', 'AbortError'));
		this.#waiting.delete(id);
		this.names.take(id);
		this.#send({ name: 'drop', id });
	}

	/** The page is left. */
	end(): void {
		this.#endFollowing();
		this.close();
	}

	/** End the worker. */
	close(): void {
		this.#running?.terminate();
		this.#running = null;
	}

	#worker(): Worker {
		if (this.#running) return this.#running;
		// Vite bundles a worker only where its address stands in the call.
		const worker = new Worker(new URL('./staging.worker.ts', import.meta.url), {
			type: 'module',
			name: 'staging'
		});
		worker.onmessage = ({ data }: MessageEvent<StagingReply>) => this.#receive(data);
		worker.onerror = (event) => {
			const reason = new Error(event.message);
			for (const waiting of this.#waiting.values()) waiting.failed?.(reason);
			for (const asked of this.#asked.values()) asked.failed(reason);
		};
		this.#running = worker;
		return worker;
	}

	#ask(send: (request: number) => void): Promise<Grid | Unpacking> {
		this.#lastRequest += 1;
		const request = this.#lastRequest;
		return new Promise((answered, failed) => {
			this.#asked.set(request, { answered, failed });
			send(request);
		});
	}

	#send(command: StagingCommand, transfer: Transferable[] = []): void {
		this.#worker().postMessage(command, transfer);
	}

	#receive(reply: StagingReply): void {
		if (reply.name === 'keys') {
			void this.#answerKeys(reply.request, reply.names);
		} else if (reply.name === 'answered' || reply.name === 'unanswered') {
			const asked = this.#asked.get(reply.request);
			this.#asked.delete(reply.request);
			if (reply.name === 'answered') asked?.answered(reply.result);
			else asked?.failed(new Error(reply.message));
		} else this.#receiveFile(reply);
	}

	#receiveFile(reply: Extract<StagingReply, { id: number }>): void {
		const waiting = this.#waiting.get(reply.id);
		if (reply.name === 'progress') waiting?.onProgress?.(reply.fraction);
		else if (reply.name === 'read') waiting?.read?.(reply.reading);
		else if (reply.name === 'csvs') waiting?.csvs?.(reply.csvs);
		else waiting?.failed?.(new Error(reply.message));
	}

	async #answerKeys(request: number, names: string[]): Promise<void> {
		try {
			const keys = await this.#makeKeys(names);
			this.#send({ name: 'keys', request, keys, problem: '' });
		} catch (cause) {
			this.#send({ name: 'keys', request, keys: [], problem: problemOf(cause) });
		}
	}

	async #makeKeys(names: string[]): Promise<string[]> {
		const id = this.#readingId;
		const { storage, workspace } = await userWorkspace();
		const readKnown = () => readKnownPeople(workspace);
		const personKeys = await createPersonKeys(storage, readKnown, workspace.state.batches);
		const keys = await personKeys(names);
		if (await keepsNames(storage)) this.names.add(id, names, keys);
		return keys;
	}
}

/** The code of an error, or else what it says. */
function problemOf(cause: unknown): string {
	if (cause instanceof WorkspaceError) return cause.code;
	return cause instanceof Error ? cause.message : String(cause);
}

/** Decisions of earlier imports, as the reader takes them. */
function rememberedBy({ state }: Workspace) {
	const { layout, organization } = state.memory;
	const layouts = [...layout].map(([key, value]) => [key, JSON.parse(value) as Answers] as const);
	return {
		layouts: Object.fromEntries(layouts),
		organizations: Object.fromEntries(organization)
	};
}
