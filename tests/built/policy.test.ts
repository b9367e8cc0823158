import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listFiles, readText } from '../architecture/files';
import { SECURITY_HEADERS, writeHeadersFile } from '../../scripts/headers.js';

const PAGES = listFiles('build').filter((path) => path.endsWith('.html'));

/** Every directive of a page, whole: one more source is a decision. */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'style-src': ["'self'", "'unsafe-inline'"],
	'img-src': ["'self'", 'data:', 'blob:'],
	'font-src': ["'self'", 'data:'],
	'connect-src': ["'self'"],
	'worker-src': ["'self'", 'blob:'],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"]
};

describe.each(PAGES)('%s', (path) => {
	const html = readText(path);
	const policies = [
		...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/g)
	];
	const policy = readPolicy(policies[0]?.[1] ?? '');

	test('has one content policy, before anything that it rules', () => {
		expect(policies).toHaveLength(1);
		const rest = html.slice(0, policies[0]?.index);
		expect(rest).not.toMatch(/<script|<style|<link[^>]+rel="(stylesheet|modulepreload)"/);
	});

	test.each(Object.entries(DIRECTIVES))('allows for %s nothing but %s', (name, sources) => {
		expect([...(policy.get(name) ?? [])].sort()).toEqual([...sources].sort());
	});

	test('has no directive that no test knows', () => {
		expect([...policy.keys()].sort()).toEqual([...Object.keys(DIRECTIVES), 'script-src'].sort());
	});

	test('allows its own scripts by their hashes and no other inline script', () => {
		const scripts = [...html.matchAll(/<script(?![^>]+\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
			.filter(([, attributes = '']) => !attributes.includes('application/json'))
			.map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
		expect(scripts.length).toBeGreaterThan(0);
		const expected = ["'self'", "'wasm-unsafe-eval'", ...scripts];
		expect([...(policy.get('script-src') ?? [])].sort()).toEqual(expected.sort());
	});

	test('tells no other site where it comes from', () => {
		expect(html).toContain('<meta name="referrer" content="no-referrer"');
	});
});

describe('the headers for hosts', () => {
	test('the policy is that of the pages, with what only a header can say', () => {
		const policy = readPolicy(SECURITY_HEADERS['Content-Security-Policy'] ?? '');
		expect(Object.fromEntries(policy)).toEqual({
			...DIRECTIVES,
			'script-src': ["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"],
			'frame-ancestors': ["'none'"]
		});
	});

	test('the file for hosts that read one says the same as the server of the tests', () => {
		expect(readText('build/_headers')).toBe(writeHeadersFile());
	});

	test.each(Object.entries(SECURITY_HEADERS))('the guide for hosts names %s', (name, value) => {
		const guide = readText('docs/hosting.md');
		expect(guide).toContain(`add_header ${name} "${value}" always;`);
		expect(guide).toContain(`Header always set ${name} "${value}"`);
	});
});

function readPolicy(text: string): Map<string, string[]> {
	const directives = text.split(/;\s*/).filter(Boolean);
	return new Map(directives.map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));
}
