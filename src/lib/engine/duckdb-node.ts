import { createRequire } from 'node:module';
import { tableFromIPC } from 'apache-arrow';
import { DuckDBSession } from './duckdb-session';
import { withoutLinks } from './pick-exports';
import type { Engine } from './port';

type InstantiateWasm = (
	imports: WebAssembly.Imports,
	done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void
) => unknown;

/** How the package starts its engine; not part of its types. */
interface Instantiating {
	instantiateWasm: InstantiateWasm;
}

/**
 * DuckDB-WASM in Node: the same engine as in the browser (and, unlike native DuckDB, without its
 * extensions), for tests and for prerendering.
 */
export async function createNodeEngine(): Promise<Engine> {
	const require = createRequire(import.meta.url);
	const duckdb = await import('@duckdb/duckdb-wasm/blocking');
	const wasm = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundle = { mainModule: wasm, mainWorker: '' };
	const bindings = await duckdb.createDuckDB(
		{ mvp: bundle, eh: bundle },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	const { instantiateWasm } = bindings as unknown as Instantiating;
	const instantiateLight: InstantiateWasm = (imports, done) =>
		instantiateWasm.call(bindings, imports, (instance, module) =>
			done(withoutLinks(instance), module)
		);
	Object.assign(bindings, { instantiateWasm: instantiateLight });
	await bindings.instantiate(() => undefined);
	const session = new DuckDBSession(bindings);
	const query: Engine['query'] = async (request, signal) => {
		signal?.throwIfAborted();
		return tableFromIPC(session.query(request));
	};
	return {
		query,
		load: async (tables, statements) => session.load(tables, statements),
		queryAll: (requests, signal) => requests.map((one) => query(one, signal)),
		preview: async (tables, statements, requests, signal) => {
			signal?.throwIfAborted();
			return session.preview(tables, statements, requests).map((bytes) => tableFromIPC(bytes));
		},
		close: async () => session.close()
	};
}
