/// <reference lib="webworker" />
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { BROWSER_RUNTIME, createDuckDB, VoidLogger } from 'duckdb-browser-blocking';
import { DuckDBSession } from './duckdb-session';
import type { EngineCommand, EngineReply } from './messages';
import { withoutLinks } from './pick-exports';
import { QueryError } from './port';

const scope = self as unknown as DedicatedWorkerGlobalScope;

/** Work not yet begun. A task is one statement, so that a newer view overtakes between two. */
interface Task {
	id: number;
	/** Index of its first result, and how many it has. */
	index: number;
	count: number;
	work: () => Results | Promise<Results>;
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

type Results = readonly (Uint8Array | null)[];

let session: DuckDBSession | null = null;
let tasks: Task[] = [];
const turn = new MessageChannel();

function activeSession(): DuckDBSession {
	if (!session) throw new Error('engine used before boot');
	return session;
}

/**
 * Fetch and start the engine. The package's own way never says that fetching or compiling failed.
 */
function instantiate(bindings: DuckDBBindings, wasm: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const instantiateWasm = (imports: WebAssembly.Imports, done: Instantiated) => {
			Object.assign(scope, { DUCKDB_RUNTIME: BROWSER_RUNTIME });
			WebAssembly.instantiateStreaming(fetch(wasm), imports)
				.then(({ instance, module }) => done(withoutLinks(instance), module))
				.catch(reject);
			return {};
		};
		Object.assign(bindings, { instantiateWasm });
		bindings.instantiate(() => undefined).then(() => resolve(), reject);
	});
}

async function boot(wasm: string): Promise<Results> {
	const bundle = { mainModule: wasm, mainWorker: '' };
	const bundles = { mvp: bundle, eh: bundle };
	const bindings = await createDuckDB(bundles, new VoidLogger(), BROWSER_RUNTIME);
	await instantiate(bindings, wasm);
	session = new DuckDBSession(bindings);
	return [null];
}

function reply(message: EngineReply): void {
	const bytes = 'bytes' in message ? message.bytes : null;
	scope.postMessage(message, bytes ? [bytes.buffer as ArrayBuffer] : []);
}

function replyError({ id, index, count }: Task, cause: unknown): void {
	const sql = cause instanceof QueryError ? cause.sql : '';
	const reason = cause instanceof QueryError ? cause.cause : cause;
	const error = reason instanceof Error ? reason.message : String(reason);
	for (let at = index; at < index + count; at++) reply({ id, index: at, sql, error });
}

async function runNext(): Promise<void> {
	const task = tasks.shift();
	if (!task) return;
	try {
		for (const [at, bytes] of (await task.work()).entries()) {
			// The engine's own memory must not be transferred: copy what it returned.
			reply({ id: task.id, index: task.index + at, bytes: bytes && bytes.slice() });
		}
	} catch (cause) {
		replyError(task, cause);
	}
	// Let messages that arrived meanwhile (a cancel above all) in before the next task.
	if (tasks.length) turn.port2.postMessage(null);
}

function tasksOf(command: EngineCommand): Task[] {
	const { id } = command;
	switch (command.name) {
		case 'boot':
			return [{ id, index: 0, count: 1, work: () => boot(command.wasm) }];
		case 'load':
			return [{ id, index: 0, count: 1, work: () => load(command) }];
		case 'preview':
			// One task, so that no other command meets the tables of the preview.
			return [{ id, index: 0, count: command.requests.length, work: () => preview(command) }];
		case 'query':
			return command.requests.map((request, index) => ({
				id,
				index,
				count: 1,
				work: () => [activeSession().query(request)]
			}));
		case 'cancel':
			return [];
	}
}

function load(command: Extract<EngineCommand, { name: 'load' }>): Results {
	activeSession().load(command.tables, command.statements);
	return [null];
}

function preview(command: Extract<EngineCommand, { name: 'preview' }>): Results {
	return activeSession().preview(command.tables, command.statements, command.requests);
}

turn.port1.onmessage = () => void runNext();

scope.onmessage = ({ data }: MessageEvent<EngineCommand>) => {
	if (data.name === 'cancel') tasks = tasks.filter((task) => task.id !== data.id);
	const idle = tasks.length === 0;
	tasks.push(...tasksOf(data));
	if (idle && tasks.length) turn.port2.postMessage(null);
};
