import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import { QueryError, type Engine } from '$lib/engine/port';
import { engineConformance } from './conformance';
import { sourceOf, VISITS } from './conformance-data';

describe('the DuckDB engine in Node keeps the port', () => engineConformance(createNodeEngine));

const LEAK = '/tmp/ayumi-leak.csv';

/** What a hostile text might try; each must be refused. */
const HOSTILE = [
	"SELECT * FROM read_csv('/etc/passwd')",
	"SELECT * FROM read_text('/etc/passwd')",
	"SELECT * FROM '/etc/passwd'",
	"SELECT * FROM glob('/etc/*')",
	"SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')",
	"SELECT * FROM 'http://127.0.0.1:9/x.csv'",
	"ATTACH '/tmp/ayumi-leak.db' AS leak",
	"ATTACH 'http://127.0.0.1:9/x.db' AS leak",
	`COPY visit TO '${LEAK}'`,
	"EXPORT DATABASE '/tmp/ayumi-leak'",
	'LOAD httpfs',
	'SET enable_external_access = true',
	"SET allowed_paths = ['/etc/passwd']",
	"SET allowed_directories = ['/']",
	"SET memory_limit = '8GB'",
	'SET lock_configuration = false',
	'RESET lock_configuration',
	'SET autoload_known_extensions = true',
	'PRAGMA enable_external_access'
];

describe('the locks of DuckDB', () => {
	let engine: Engine;
	const run = (sql: string) => engine.query({ sql, parameters: {} });
	beforeAll(async () => {
		engine = await createNodeEngine();
		await engine.load([sourceOf(VISITS)], []);
	});
	afterAll(() => engine.close());

	it.each(HOSTILE)('refuse %s', async (sql) => {
		await expect(run(sql)).rejects.toThrow(QueryError);
		const count = await run('SELECT CAST(COUNT(*) AS INTEGER) AS n FROM visit');
		expect(count.getChild('n')?.get(0)).toBe(7);
		expect(existsSync(LEAK)).toBe(false);
	});

	it('leave no extension to load, even where INSTALL is silent', async () => {
		await run("INSTALL httpfs FROM 'http://127.0.0.1:9'").catch(() => undefined);
		await expect(run('LOAD httpfs')).rejects.toThrow(QueryError);
	});

	it('refuse the same in a statement of load', async () => {
		const statements = ["CREATE TABLE stolen AS SELECT * FROM read_csv('/etc/passwd')"];
		await expect(engine.load([], statements)).rejects.toThrow(QueryError);
		await engine.load([sourceOf(VISITS)], []);
	});

	it('refuse the same in a preview', async () => {
		const sql = "SELECT * FROM read_csv('/etc/passwd')";
		const preview = (statements: string[], request: string) =>
			engine.preview([], statements, [{ sql: request, parameters: {} }]);
		await expect(preview([`CREATE TABLE stolen AS ${sql}`], 'SELECT 1')).rejects.toThrow(
			QueryError
		);
		await expect(preview([], sql)).rejects.toThrow(QueryError);
	});

	it('see no table of a preview left behind', async () => {
		await engine.preview([sourceOf(VISITS)], [], [{ sql: 'SELECT id FROM visit', parameters: {} }]);
		const left = await run("SELECT * FROM duckdb_tables() WHERE schema_name <> 'network'");
		expect(left.numRows).toBe(0);
	});

	it('hold the memory limit that is set before them', async () => {
		const limit = await run("SELECT current_setting('memory_limit') AS value");
		expect(limit.getChild('value')?.get(0)).toBe('953.6 MiB');
	});
});
