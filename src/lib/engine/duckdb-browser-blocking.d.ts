declare module 'duckdb-browser-blocking' {
	import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
	import type { DuckDBBundles, DuckDBRuntime, Logger, LogEntryVariant } from '@duckdb/duckdb-wasm';

	export const BROWSER_RUNTIME: DuckDBRuntime;
	export class VoidLogger implements Logger {
		log(entry: LogEntryVariant): void;
	}
	export function createDuckDB(
		bundles: DuckDBBundles,
		logger: Logger,
		runtime: DuckDBRuntime
	): Promise<DuckDBBindings>;
}
