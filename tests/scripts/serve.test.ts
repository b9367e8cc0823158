import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/headers.js';
import { serve } from '../../scripts/serve.js';

const PAGE = '<h1>あゆみ</h1>';
const folder = mkdtempSync(join(tmpdir(), 'ayumi-'));

beforeAll(() => {
	mkdirSync(join(folder, 'trends'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), PAGE);
	writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(PAGE));
	writeFileSync(join(folder, 'trends/index.html'), '<h1>推移</h1>');
	writeFileSync(join(folder, '404.html'), '<h1>ありません</h1>');
	writeFileSync(join(folder, '_app/immutable/duckdb.wasm'), '');
	writeFileSync(join(folder, 'sample.csv'), '年度\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['', '/ayumi'])('serve() below "%s"', (base) => {
	let server: Awaited<ReturnType<typeof serve>>;
	const headers = { 'Accept-Encoding': 'br' };
	const ask = (path: string) =>
		fetch(new URL(base + path, server.url), { headers, redirect: 'manual' });

	beforeAll(async () => {
		server = await serve({ dir: folder, base, port: 0 });
	});
	afterAll(() => server.close());

	test('sends the brotli copy of a page, to be asked for again', async () => {
		const response = await ask('/');
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('cache-control')).toBe('no-cache');
		expect(await response.text()).toBe(PAGE);
	});

	test('sends hashed files to be kept for ever, WebAssembly under its own type', async () => {
		const { headers } = await ask('/_app/immutable/duckdb.wasm');
		expect(headers.get('content-type')).toBe('application/wasm');
		expect(headers.get('cache-control')).toContain('immutable');
	});

	test.each(['/', '/sample.csv', '/_app/immutable/duckdb.wasm', '/none', '/trends'])(
		'sends every header of a careful host with %s',
		async (path) => {
			const { headers } = await ask(path);
			const sent = Object.keys(SECURITY_HEADERS).map((name) => [name, headers.get(name)]);
			expect(Object.fromEntries(sent)).toEqual(SECURITY_HEADERS);
		}
	);

	test('sends CSV as UTF-8', async () => {
		const { headers } = await ask('/sample.csv');
		expect(headers.get('content-type')).toBe('text/csv;charset=utf-8');
	});

	test('adds the final slash of a page and keeps the query', async () => {
		const response = await ask('/trends?from=2010&to=2020');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe(`${base}/trends/?from=2010&to=2020`);
	});

	test.each(['/none', '/none/', '/%', '/..%2f..%2fetc/passwd'])('has no page %s', async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('<h1>ありません</h1>');
	});
});

test('serve() says so when the port is taken', async () => {
	const first = await serve({ dir: folder, port: 0 });
	await expect(serve({ dir: folder, port: first.port })).rejects.toThrow(`Port ${first.port}`);
	await first.close();
});

test('serve() refuses a folder without pages', async () => {
	await expect(serve({ dir: join(folder, 'trends/none'), port: 0 })).rejects.toThrow(
		'npm run build'
	);
});
