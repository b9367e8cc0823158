import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readText, ROOT } from '../architecture/files';

if (!existsSync(join(ROOT, 'build', 'index.html'))) {
	throw new Error('no build/index.html: run npm run build first');
}

const FILES = listFiles('build');
const COMPRESSIBLE = /\.(html|js|css|json|svg|csv|wasm|txt|webmanifest)$/;
const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;

/** Hosts that are named but never asked, the files that may name them, and why they do. */
const NAMED_ONLY: readonly [host: string, files: RegExp, reason: string][] = [
	['www.w3.org', /./, 'XML namespaces'],
	['svelte.dev', /\.js$/, 'error messages of Svelte'],
	['github.com', /\/workers\//, 'messages and package data inside DuckDB'],
	['rolldown.rs', /\/workers\//, 'an error message of the bundler'],
	['schemas.openxmlformats.org', /\/chunks\//, 'XML namespaces of office files'],
	['schemas.microsoft.com', /\/chunks\//, 'XML namespaces of office files'],
	['purl.org', /\/chunks\//, 'XML namespaces of office files'],
	['gitbrent.github.io', /\/chunks\//, 'messages of PptxGenJS'],
	['github.com', /\/chunks\//, 'messages of PptxGenJS'],
	['stuk.github.io', /\/chunks\//, 'a message of JSZip inside PptxGenJS'],
	['purl.oclc.org', /\/chunks\//, 'XML namespaces of workbooks in hucre'],
	['answers.microsoft.com', /\/chunks\//, 'an error message of docx'],
	['www.wps.cn', /\/chunks\//, 'XML namespaces of workbooks in hucre'],
	['cdn.jsdelivr.net', /\/workers\/duckdb/, 'a list of bundles in DuckDB that is not called']
];

describe('build/', () => {
	test('holds the eh engine of DuckDB and no other', () => {
		const sets = /typst_ts_web_compiler[^/]*\.wasm$/;
		const engines = FILES.filter((path) => path.endsWith('.wasm') && !sets.test(path));
		expect(engines).toEqual([expect.stringMatching(/duckdb-eh[^/]*\.wasm$/)]);
	});

	test('names no other host in any page, script or style', () => {
		const foreign = FILES.filter((path) => TEXT.test(path)).flatMap((path) =>
			readHosts(readText(path))
				.filter((host) => !isNamedOnly(host, path))
				.map((host) => `${path} names ${host}`)
		);
		expect(foreign).toEqual([]);
	});

	test('loads nothing of a page from another host', () => {
		const pages = FILES.filter((path) => path.endsWith('.html'));
		const foreign = pages.filter((path) =>
			/\b(src|srcset|action|data)=["']?(https?:)?\/\/|<link[^>]+href=["']?(https?:)?\/\//i.test(
				readText(path)
			)
		);
		expect(foreign).toEqual([]);
	});

	test('has a brotli and a gzip copy of every file that compresses', () => {
		const files = new Set(FILES);
		const alone = FILES.filter(
			(path) => COMPRESSIBLE.test(path) && !(files.has(`${path}.br`) && files.has(`${path}.gz`))
		);
		expect(alone).toEqual([]);
	});

	test('has a page for addresses that do not exist', () => {
		expect(FILES).toContain('build/404.html');
	});
});

function isNamedOnly(host: string, path: string): boolean {
	return NAMED_ONLY.some(([known, files]) => known === host && files.test(path));
}

function readHosts(text: string): string[] {
	const addresses = text.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi);
	return [...new Set([...addresses].map(([, host = '']) => host.toLowerCase()))];
}
