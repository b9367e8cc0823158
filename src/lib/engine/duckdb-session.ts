import { csvPieces } from './csv-pieces';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { bind } from './bind';
import { QueryError, type QueryRequest, type TableSource } from './port';

/** The only file name SQL may read; each CSV is registered under it and dropped at once. */
const LOAD_FILE = 'ayumi/load.csv';

/** The engine's share of a 4–8 GB office PC. */
const MEMORY_LIMIT = '1GB';

/**
 * Settings before the lock. Without extensions and outside access a hostile SQL text can reach
 * neither the network nor a file; `lock_configuration` makes that final.
 */
const LOCKS = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	`SET memory_limit = '${MEMORY_LIMIT}'`,
	`SET allowed_paths = ['${LOAD_FILE}']`,
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** One DuckDB with one connection, called synchronously: in our worker and in Node alike. */
export class DuckDBSession {
	readonly #bindings: DuckDBBindings;
	readonly #connection: number;
	readonly #prepared = new Map<string, number>();

	constructor(bindings: DuckDBBindings) {
		this.#bindings = bindings;
		bindings.open({
			query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true }
		});
		this.#connection = bindings.connect().useUnsafe((_, id) => id);
		for (const statement of LOCKS) this.run(statement);
		this.#enterEmptySchema('network');
	}

	/** Run one statement without parameters. Throws QueryError. */
	run(sql: string): void {
		try {
			this.#bindings.runQuery(this.#connection, sql);
		} catch (cause) {
			throw new QueryError(sql, cause);
		}
	}

	/**
	 * Replace the tables and run the statements that derive further ones. When one fails, no table
	 * is left: half a dataset must not be asked.
	 */
	load(tables: readonly TableSource[], statements: readonly string[]): void {
		this.#forgetPrepared();
		this.#enterEmptySchema('network');
		try {
			this.#fillSchema(tables, statements);
		} catch (cause) {
			this.#enterEmptySchema('network');
			throw cause;
		}
	}

	/** Load tables beside those there are, run SELECTs on them, and drop them again. */
	preview(
		tables: readonly TableSource[],
		statements: readonly string[],
		requests: readonly QueryRequest[]
	): Uint8Array[] {
		try {
			this.#enterEmptySchema('preview');
			this.#fillSchema(tables, statements);
			return requests.map((request) => this.#queryOnce(request));
		} finally {
			this.run('USE memory.network');
			this.run('DROP SCHEMA IF EXISTS preview CASCADE');
		}
	}

	/** Run one SELECT; gives an Arrow IPC stream. Throws QueryError. */
	query(request: QueryRequest): Uint8Array {
		const { sql, values } = bind(request);
		try {
			let id = this.#prepared.get(sql);
			if (id === undefined) {
				id = this.#bindings.createPrepared(this.#connection, sql);
				this.#prepared.set(sql, id);
			}
			return this.#bindings.runPrepared(this.#connection, id, values);
		} catch (cause) {
			throw new QueryError(sql, cause);
		}
	}

	/** Run a SELECT whose plan is not needed again; the bytes are the caller's. */
	#queryOnce(request: QueryRequest): Uint8Array {
		const { sql, values } = bind(request);
		try {
			const id = this.#bindings.createPrepared(this.#connection, sql);
			try {
				return this.#bindings.runPrepared(this.#connection, id, values).slice();
			} finally {
				this.#bindings.closePrepared(this.#connection, id);
			}
		} catch (cause) {
			throw new QueryError(sql, cause);
		}
	}

	#fillSchema(tables: readonly TableSource[], statements: readonly string[]): void {
		for (const table of tables) this.#loadTable(table);
		for (const statement of statements) this.run(statement);
	}

	#loadTable({ name, columns, files }: TableSource): void {
		const definition = columns.map((column) => `${column.name} ${column.type}`).join(', ');
		this.run(`CREATE TABLE ${name} (${definition}, batch_no INTEGER)`);
		const types = columns.map((column) => `'${column.name}': '${column.type}'`).join(', ');
		// Every dialect option is given: sniffing falls back to one text column in silence.
		const options = `columns = {${types}}, header = true, delim = ',', quote = '"', escape = '"',
			new_line = '\\n', auto_detect = false, null_padding = false`;
		for (const { bytes, batch } of files) {
			const source = `SELECT *, ${Math.trunc(batch)} FROM read_csv('${LOAD_FILE}', ${options})`;
			for (const piece of csvPieces(bytes)) this.#loadPiece(piece, `INSERT INTO ${name} ${source}`);
		}
	}

	#loadPiece(piece: Uint8Array, statement: string): void {
		this.#bindings.registerFileBuffer(LOAD_FILE, piece);
		try {
			this.run(statement);
		} finally {
			this.#bindings.dropFile(LOAD_FILE);
		}
	}

	#enterEmptySchema(name: 'network' | 'preview'): void {
		this.run('USE memory.main');
		this.run(`DROP SCHEMA IF EXISTS ${name} CASCADE`);
		this.run(`CREATE SCHEMA ${name}`);
		this.run(`USE memory.${name}`);
	}

	#forgetPrepared(): void {
		for (const id of this.#prepared.values()) this.#bindings.closePrepared(this.#connection, id);
		this.#prepared.clear();
	}

	/** Drop the connection. */
	close(): void {
		this.#forgetPrepared();
		this.#bindings.disconnect(this.#connection);
	}
}
