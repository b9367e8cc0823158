import type { Table } from 'apache-arrow';

/** SQL types a loaded column may have. */
export type EngineType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE';

/** One table to load: canonical CSV files (UTF-8, header, comma, LF) with the same columns. */
export interface TableSource {
	/** Table name, singular snake_case. */
	name: string;
	columns: readonly { name: string; type: EngineType }[];
	/**
	 * Zero files make an empty table. Every row gets the number of its batch as `batch_no`. The
	 * bytes may be transferred: do not use them afterwards.
	 */
	files: readonly { bytes: Uint8Array; batch: number }[];
}

/** A value bound to a `$name` placeholder; `null` is SQL NULL. */
export type Parameter = string | number | null;

/** One SELECT with its named parameters (written `$name` in the text). */
export interface QueryRequest {
	sql: string;
	parameters: Readonly<Record<string, Parameter>>;
	/** True for a guess: nobody has asked for it yet, and its answer takes no other one's place. */
	isAhead?: boolean;
}

/**
 * Where SQL runs. Everything above this port is the same for in-browser DuckDB, for DuckDB in Node
 * (tests, prerendering) and for an engine still to come.
 */
export interface Engine {
	/**
	 * Replace all tables by these, then run `statements` (CREATE TABLE … AS SELECT) in order.
	 * Rejects with QueryError; the engine then holds no tables.
	 */
	load(tables: readonly TableSource[], statements: readonly string[]): Promise<void>;
	/** Run one SELECT. Rejects with QueryError, or with AbortError when superseded. */
	query(request: QueryRequest, signal?: AbortSignal): Promise<Table>;
	/**
	 * Run several SELECTs in one round trip: one promise a request, in their order, each settled as
	 * soon as its own result is there, so that the first chart is drawn while others are computed.
	 */
	queryAll(requests: readonly QueryRequest[], signal?: AbortSignal): Promise<Table>[];
	/**
	 * Run SELECTs on other tables than those loaded, which stay as they are: the tables are loaded
	 * beside them, `statements` and `requests` run there in order, and all of it is dropped. Rejects
	 * as `load` and `query` do; nothing else is answered in between.
	 */
	preview(
		tables: readonly TableSource[],
		statements: readonly string[],
		requests: readonly QueryRequest[],
		signal?: AbortSignal
	): Promise<Table[]>;
	/** Free the engine; later calls reject. */
	close(): Promise<void>;
}

/** A failed statement: keeps its SQL and the engine's own error. */
export class QueryError extends Error {
	readonly sql: string;

	constructor(sql: string, cause: unknown) {
		super(`query failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		this.name = 'QueryError';
		this.sql = sql;
	}
}
