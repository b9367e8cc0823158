import { createPersonKeys } from '$lib/workspace/person-keys';
import { recordFiles } from './dataset';
import type { StagedReading, StagingCommand, StagingReply } from './staging-messages';
import { userWorkspace } from './user-workspace';

interface Waiting {
	onProgress: (fraction: number) => void;
	read: (reading: StagedReading) => void;
	taken: (csvs: Uint8Array<ArrayBuffer>[]) => void;
	failed: (reason: Error) => void;
}

/** The page's side of the worker that reads files. One file is read at a time. */
export class Staging {
	readonly #worker = new Worker(new URL('./staging.worker.ts', import.meta.url), {
		type: 'module',
		name: 'staging'
	});
	readonly #waiting = new Map<number, Partial<Waiting>>();
	#prepared: Promise<void> | null = null;

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<StagingReply>) => this.#receive(data);
		this.#worker.onerror = (event) => {
			for (const waiting of this.#waiting.values()) waiting.failed?.(new Error(event.message));
		};
	}

	/** Hand the records in use to the worker, once for every state of them. */
	prepare(): Promise<void> {
		this.#prepared ??= userWorkspace().then(async ({ workspace }) => {
			const files = await recordFiles(workspace);
			this.#send({ name: 'prepare', existing: files.map(({ table, csv }) => ({ table, csv })) });
		});
		return this.#prepared;
	}

	/** The records in use changed: the next file is read against the new ones. */
	forget(): void {
		this.#prepared = null;
	}

	/** Read a file; its canonical CSV stays in the worker under `id`. */
	async read(
		id: number,
		file: { name: string; bytes: Uint8Array },
		onProgress: (fraction: number) => void
	): Promise<StagedReading> {
		await this.prepare();
		return new Promise((read, failed) => {
			this.#waiting.set(id, { onProgress, read, failed });
			const command = { name: 'read', id, file: file.name, bytes: file.bytes } as const;
			this.#send(command, [file.bytes.buffer as ArrayBuffer]);
		});
	}

	/** The canonical CSVs of a file read before, one of each part. */
	take(id: number): Promise<Uint8Array<ArrayBuffer>[]> {
		return new Promise((taken, failed) => {
			this.#waiting.set(id, { taken, failed });
			this.#send({ name: 'take', id });
		});
	}

	/** Stop reading a file, or forget what was read of it. */
	drop(id: number): void {
		this.#waiting.get(id)?.failed?.(new DOMException('dropped', 'AbortError'));
		this.#waiting.delete(id);
		this.#send({ name: 'drop', id });
	}

	/** End the worker. */
	close(): void {
		this.#worker.terminate();
	}

	#send(command: StagingCommand, transfer: Transferable[] = []): void {
		this.#worker.postMessage(command, transfer);
	}

	#receive(reply: StagingReply): void {
		if (reply.name === 'keys') {
			void this.#answerKeys(reply.request, reply.names);
			return;
		}
		const waiting = this.#waiting.get(reply.id);
		if (reply.name === 'progress') waiting?.onProgress?.(reply.fraction);
		else if (reply.name === 'read') waiting?.read?.(reply.reading);
		else if (reply.name === 'taken') waiting?.taken?.(reply.csvs);
		else waiting?.failed?.(new Error(reply.message));
	}

	async #answerKeys(request: number, names: string[]): Promise<void> {
		const { storage } = await userWorkspace();
		const personKeys = await createPersonKeys(storage);
		this.#send({ name: 'keys', request, keys: await personKeys(names) });
	}
}
