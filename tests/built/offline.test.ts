import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, ROOT } from '../architecture/files';
import { listOfflineFiles } from '../../scripts/offline-files.js';
import { parseFileList } from '../../src/service-worker/file-list';

const BUILD = join(ROOT, 'build');
const script = readFileSync(join(BUILD, 'service-worker.js'), 'utf8');

describe('the service worker', () => {
	test('holds the list of the files that were built', () => {
		expect(script).toContain(listOfflineFiles(BUILD));
	});

	test('keeps every built file but what sets a PDF and what says which version the host has', () => {
		const { files } = parseFileList(listOfflineFiles(BUILD));
		const kept = new Set([...files.keys()].map((path) => path.replace(/(^|\/)$/, '$1index.html')));
		const left = listFiles('build')
			.map((path) => path.slice('build/'.length))
			.filter((path) => !/\.(br|gz)$/.test(path) && !kept.has(path));
		const never = ['_app/version.json', '_headers', 'service-worker.js'];
		const setsPdf =
			/\/assets\/(typst_ts_web_compiler_bg|BIZUDPGothic_\d{3}\w+)\.[^/]+\.(wasm|ttf)$/;
		const others = left.filter((path) => !path.startsWith('.') && !setsPdf.test(path));
		expect(others.sort()).toEqual(never);
		expect(left.filter((path) => setsPdf.test(path))).toHaveLength(3);
	});
});

describe('the manifest', () => {
	const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.webmanifest'), 'utf8')) as {
		start_url: string;
		scope: string;
		id: string;
		theme_color: string;
		icons: { src: string; sizes: string; type: string; purpose?: string }[];
	};

	test('names only addresses beside itself, so that it holds below a sub-path', () => {
		const { start_url, scope, id, icons } = manifest;
		for (const address of [start_url, scope, id, ...icons.map(({ src }) => src)]) {
			expect(new URL(address, 'https://a.example/sub/manifest.webmanifest').href).toMatch(
				/^https:\/\/a\.example\/sub\//
			);
		}
	});

	test('has icons of the sizes it says, one of them for any shape', () => {
		for (const { src, sizes, type } of manifest.icons) {
			expect(existsSync(join(BUILD, src)), src).toBe(true);
			if (type === 'image/png') expect(readPngSize(join(BUILD, src))).toBe(sizes);
		}
		expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
	});

	test('is linked from every page, with the same color', () => {
		const page = readFileSync(join(BUILD, 'trends/index.html'), 'utf8');
		expect(page).toMatch(/<link rel="manifest" href="[^"]*\/manifest\.webmanifest"/);
		expect(page).toContain(`<meta name="theme-color" content="${manifest.theme_color}"`);
	});
});

/** Width and height as the header of a PNG says. */
function readPngSize(path: string): string {
	const bytes = readFileSync(path);
	return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
