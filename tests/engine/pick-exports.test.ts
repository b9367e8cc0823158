import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutLinks } from '$lib/engine/pick-exports';

const require = createRequire(import.meta.url);
const folder = require.resolve('@duckdb/duckdb-wasm').replace(/[^/\\]+$/, '');
const SCRIPTS = ['duckdb-browser-blocking.mjs', 'duckdb-node-blocking.cjs'];

const module = await WebAssembly.compile(readFileSync(`${folder}duckdb-eh.wasm`));
const names = WebAssembly.Module.exports(module).map(({ name }) => name);
const all = Object.fromEntries(names.map((name) => [name, () => 0]));
const kept = new Set(Object.keys(withoutLinks({ exports: all }).exports));

test('of what the engine exports, more than nine tenths are for extensions alone', () => {
	expect(kept.size).toBeGreaterThan(0);
	expect(kept.size).toBeLessThan(names.length / 10);
});

test.each(SCRIPTS)('no name that is left out is written in %s', (script) => {
	const words = new Set(readFileSync(folder + script, 'utf8').match(/[\w$]+/g));
	const asked = names.filter((name) => words.has(name) || words.has(`_${name}`));
	expect(asked.length).toBeGreaterThan(100);
	expect(asked.filter((name) => !kept.has(name))).toEqual([]);
});

test('what the engine itself is linked to is not of its own making', () => {
	const linked = WebAssembly.Module.imports(module).map(({ name }) => name);
	expect(linked.filter((name) => names.includes(name) && !kept.has(name))).toEqual([]);
});
