import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../../scripts/run-command.js';

/** SQL that tries to reach another host or a file, or to undo the locks against it. */
export function hostileStatements(origin: string): string[] {
	const address = `${origin}/sql`;
	return [
		...['read_csv', 'read_text', 'read_blob', 'read_parquet', 'read_json', 'glob', 'sniff_csv'].map(
			(reader) => `SELECT * FROM ${reader}('${address}/${reader}')`
		),
		`SELECT * FROM '${address}/table.csv'`,
		`SELECT * FROM read_csv(['ayumi/load.csv', '${address}/second.csv'])`,
		`CREATE TABLE stolen AS FROM read_csv('${address}/create.csv')`,
		`CREATE VIEW later AS SELECT * FROM read_csv('${address}/view.csv')`,
		'INSTALL httpfs',
		'LOAD httpfs',
		`INSTALL httpfs FROM '${address}'`,
		`FORCE INSTALL evil FROM '${address}'`,
		`LOAD '${address}/evil.duckdb_extension.wasm'`,
		`ATTACH '${address}/database.duckdb' AS stolen`,
		`ATTACH 'opfs://workspace/stolen.db' AS stolen`,
		`COPY (SELECT 42 AS answer) TO '${address}/copy.csv'`,
		`COPY (SELECT 42 AS answer) TO 'opfs://stolen.csv'`,
		`COPY (SELECT 42 AS answer) TO 'ayumi/load.csv'`,
		`EXPORT DATABASE '${address}/export'`,
		`IMPORT DATABASE '${address}/import'`,
		`SELECT * FROM read_csv('opfs://workspace/log')`,
		`SELECT * FROM read_csv('/etc/passwd')`,
		...['enable_external_access = true', 'lock_configuration = false'].flatMap((setting) => [
			`SET ${setting}`,
			`SET GLOBAL ${setting}`,
			`PRAGMA ${setting}`
		]),
		'RESET enable_external_access',
		'RESET lock_configuration',
		'SET autoload_known_extensions = true',
		'SET autoinstall_known_extensions = true',
		`SET allowed_paths = ['${address}/allowed.csv']`,
		`SET allowed_directories = ['${origin}']`,
		`SET custom_extension_repository = '${address}'`,
		`SET extension_directory = 'opfs://extensions'`,
		`SET temp_directory = 'opfs://temp'`,
		`SET http_proxy = '${origin}'`,
		`SET s3_endpoint = '${origin.replace('http://', '')}'`,
		`CREATE SECRET leak (TYPE http, EXTRA_HTTP_HEADERS MAP {'a': 'b'})`,
		`SELECT * FROM read_csv('s3://bucket/leak.csv')`,
		`SELECT * FROM read_csv('https://127.0.0.1:1/leak.csv')`
	];
}

/** What came of a statement: '' when it ran, or else the engine's message. */
export interface Outcome {
	sql: string;
	asQuery: string;
	asStatement: string;
}

/**
 * Start the built engine in a page as the app does (a blob that imports the built worker) and send
 * it SQL by the worker's own messages, as a query and as a statement of a load.
 */
export function runHostileSql(page: Page, base: string, sql: string[]): Promise<Outcome[]> {
	const worker = `${base}_app/immutable/workers/${findBuilt('workers', 'duckdb.worker')}`;
	const wasm = `${base}_app/immutable/assets/${findBuilt('assets', 'duckdb-eh')}`;
	return page.evaluate(runInPage, { worker, wasm, sql });
}

function findBuilt(folder: string, start: string): string {
	const names = readdirSync(join(ROOT, 'build/_app/immutable', folder));
	const found = names.find((name) => name.startsWith(start) && /\.(js|wasm)$/.test(name));
	if (!found) throw new Error(`no ${start} in the build`);
	return found;
}

async function runInPage(input: { worker: string; wasm: string; sql: string[] }) {
	const script = new Blob([`import ${JSON.stringify(input.worker)};`], { type: 'text/javascript' });
	const worker = new Worker(URL.createObjectURL(script), { type: 'module' });
	let lastId = 0;
	const send = (command: object) =>
		new Promise<string>((answered, failed) => {
			lastId += 1;
			worker.onmessage = ({ data }: MessageEvent<{ error?: string }>) => answered(data.error ?? '');
			worker.onerror = ({ message }) => failed(new Error(message));
			worker.postMessage({ ...command, id: lastId });
		});
	const booted = await send({ name: 'boot', wasm: input.wasm });
	if (booted !== '') throw new Error(booted);
	const outcomes = [];
	for (const sql of input.sql) {
		const asStatement = await send({ name: 'load', tables: [], statements: [sql] });
		const asQuery = await send({ name: 'query', requests: [{ sql, parameters: {} }] });
		outcomes.push({ sql, asStatement, asQuery });
	}
	worker.terminate();
	return outcomes;
}
