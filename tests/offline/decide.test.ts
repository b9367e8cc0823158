import { describe, expect, test } from 'vitest';
import { decide } from '../../src/service-worker/decide';
import { parseFileList } from '../../src/service-worker/file-list';

const LIST = 'abc . h1 trends/ h2 404.html h3 _app/immutable/x.js h4 shipped/a%20b.csv h5';
const { files } = parseFileList(LIST);

describe.each(['', '/sub/path'])('below "%s" the worker', (base) => {
	const site = { origin: 'https://example.org', base, files };
	const load = (path: string, method = 'GET') =>
		decide({ url: `https://example.org${base}${path}`, method, isNavigation: false }, site);
	const open = (path: string) =>
		decide({ url: `https://example.org${base}${path}`, method: 'GET', isNavigation: true }, site);

	test.each([
		['/', ''],
		['/index.html', ''],
		['/?from=2020#top', ''],
		['/trends/?from=2020', 'trends/'],
		['/trends/index.html', 'trends/'],
		['/404.html', '404.html'],
		['/shipped/a%20b.csv', 'shipped/a b.csv']
	])('has %s', (path, file) => {
		expect(open(path)).toEqual({ name: 'file', path: file });
		expect(load(path)).toEqual({ name: 'file', path: file });
	});

	test('adds the last slash of a page and keeps its view', () => {
		expect(open('/trends?from=2020')).toEqual({
			name: 'redirect',
			url: `https://example.org${base}/trends/?from=2020`
		});
	});

	test('leaves to the host what says which version it has', () => {
		expect(load('/_app/version.json')).toEqual({ name: 'leave' });
		expect(load('/service-worker.js')).toEqual({ name: 'leave' });
	});

	test('asks nobody for what is no file of the site', () => {
		expect(load('/none?names')).toEqual({ name: 'refuse', status: 404 });
		expect(load('/%')).toEqual({ name: 'refuse', status: 404 });
		expect(open('/none')).toEqual({ name: 'unknown-page' });
	});

	test('finds hashed files of other versions', () => {
		const path = '_app/immutable/old.js';
		expect(load(`/${path}?names`)).toEqual({ name: 'other-version', path });
	});

	test.each(['POST', 'PUT', 'DELETE'])('sends nothing by %s', (method) => {
		expect(load('/', method)).toEqual({ name: 'refuse', status: 405 });
	});

	test.each(['https://example.com/', 'http://example.org/', 'https://example.org:8443/'])(
		'refuses %s',
		(url) => {
			const asked = { url, method: 'GET', isNavigation: false };
			expect(decide(asked, site)).toEqual({ name: 'refuse', status: 403 });
		}
	);
});

test('below a sub-path the worker refuses what else lies on the host', () => {
	const site = { origin: 'https://example.org', base: '/sub', files };
	const asked = { url: 'https://example.org/other/leak', method: 'GET', isNavigation: false };
	expect(decide(asked, site)).toEqual({ name: 'refuse', status: 403 });
	expect(decide({ ...asked, isNavigation: true }, site)).toEqual({ name: 'leave' });
	const beside = { ...asked, url: 'https://example.org/subway/' };
	expect(decide(beside, site)).toEqual({ name: 'refuse', status: 403 });
});
