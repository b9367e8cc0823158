import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { tableFromIPC, type Table } from 'apache-arrow';
import workerUrl from './duckdb.worker?worker&url';
import type { EngineCommand, EngineReply } from './messages';
import { QueryError, type Engine, type QueryRequest, type TableSource } from './port';

interface Pending {
	resolve: (bytes: Uint8Array | null) => void;
	reject: (reason: unknown) => void;
}

function absolute(url: string): string {
	return new URL(url, location.href).href;
}

/**
 * Start the worker from a blob: unlike a worker from a URL it inherits the page's content security
 * policy, so that nothing it runs can reach another host.
 */
function startWorker(): Worker {
	const script = `import ${JSON.stringify(absolute(workerUrl))};`;
	const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	return new Worker(url, { type: 'module', name: 'engine' });
}

/** The page's side of the engine's worker. */
class DuckDBClient {
	readonly #worker = startWorker();
	readonly #pending = new Map<string, Pending>();
	#lastId = 0;

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<EngineReply>) => this.#settle(data);
		this.#worker.onerror = (event) => this.#failAll(new Error(`engine worker: ${event.message}`));
	}

	/** Send a command that has `count` results; each promise settles as its result arrives. */
	send(command: EngineCommand, count: number, transfer: Transferable[] = []) {
		const results = Array.from({ length: count }, (_, index) => this.#expect(command.id, index));
		this.#worker.postMessage(command, transfer);
		return results;
	}

	nextId(): number {
		this.#lastId += 1;
		return this.#lastId;
	}

	/** Drop what has not begun of a command; its promises reject with the reason. */
	cancel(id: number, count: number, reason: unknown): void {
		this.#worker.postMessage({ name: 'cancel', id } satisfies EngineCommand);
		for (let index = 0; index < count; index++) {
			this.#pending.get(`${id}/${index}`)?.reject(reason);
			this.#pending.delete(`${id}/${index}`);
		}
	}

	close(): void {
		this.#worker.terminate();
		this.#failAll(new Error('engine is closed'));
	}

	#expect(id: number, index: number): Promise<Uint8Array | null> {
		return new Promise((resolve, reject) => {
			this.#pending.set(`${id}/${index}`, { resolve, reject });
		});
	}

	#settle(message: EngineReply): void {
		const key = `${message.id}/${message.index}`;
		const pending = this.#pending.get(key);
		this.#pending.delete(key);
		if ('error' in message) pending?.reject(new QueryError(message.sql, new Error(message.error)));
		else pending?.resolve(message.bytes);
	}

	#failAll(reason: Error): void {
		for (const pending of this.#pending.values()) pending.reject(reason);
		this.#pending.clear();
	}
}

function decodeTable(bytes: Uint8Array | null): Table {
	if (!bytes) throw new Error('engine returned no result');
	return tableFromIPC(bytes);
}

function queryAllWith(client: DuckDBClient): Engine['queryAll'] {
	return (requests, signal) => {
		if (signal?.aborted) return requests.map(() => Promise.reject(signal.reason));
		const id = client.nextId();
		const results = client.send({ name: 'query', id, requests }, requests.length);
		signal?.addEventListener('abort', () => client.cancel(id, requests.length, signal.reason), {
			once: true
		});
		return results.map((result) => result.then(decodeTable));
	};
}

function previewWith(client: DuckDBClient): Engine['preview'] {
	return async (tables, statements, requests, signal) => {
		signal?.throwIfAborted();
		const id = client.nextId();
		const command = { name: 'preview', id, tables, statements, requests } as const;
		const results = client.send(command, requests.length, buffersOf(tables));
		signal?.addEventListener('abort', () => client.cancel(id, requests.length, signal.reason), {
			once: true
		});
		return Promise.all(results.map((result) => result.then(decodeTable)));
	};
}

/** The memory of the tables' files, to be transferred. */
function buffersOf(tables: readonly TableSource[]): ArrayBuffer[] {
	const buffers = tables.flatMap((table) => table.files.map((file) => file.bytes.buffer));
	return [...new Set(buffers)] as ArrayBuffer[];
}

/** Boot DuckDB in a worker of its own: one thread, no extensions, no access outside. */
export async function createBrowserEngine(): Promise<Engine> {
	const client = new DuckDBClient();
	const run = async (command: EngineCommand, transfer: Transferable[] = []) => {
		await Promise.all(client.send(command, 1, transfer));
	};
	await run({ name: 'boot', id: client.nextId(), wasm: absolute(wasmUrl) });
	const queryAll = queryAllWith(client);
	return {
		queryAll,
		query: async (request: QueryRequest, signal) => {
			const [result] = queryAll([request], signal);
			if (!result) throw new Error('engine returned no result');
			return result;
		},
		load: (tables, statements) => {
			const command = { name: 'load', id: client.nextId(), tables, statements } as const;
			return run(command, buffersOf(tables));
		},
		preview: previewWith(client),
		close: async () => client.close()
	};
}
