import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsShown } from '$lib/state/metric-entries';
import { PAGE_METRICS } from '../../src/routes/page-metrics';

const page = (path: string) => readFileSync(`build${path}index.html`, 'utf8');
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test.each([
	['/', 5],
	['/trends/', 10],
	['/regions/', 5],
	['/working-groups/', 8],
	['/history/', 1],
	['/flow/', 10]
])('%s is built with its %d charts drawn, told and tabled', (path, charts) => {
	const html = page(path);
	expect(count(html, /<figure/g)).toBe(charts);
	expect(count(html, /data-state="ready"/g)).toBe(charts);
	expect(count(html, /<svg [^>]*class="plot"/g)).toBe(charts);
	expect(count(html, /<table/g)).toBeGreaterThanOrEqual(charts);
});

test('the overview is built with numbers that are not zero', () => {
	const [, value] = /<data value="(\d+)" data-metric="attendances"/.exec(page('/')) ?? [];
	expect(Number(value)).toBeGreaterThan(1000);
});

test('every page says that the sample is synthetic', () => {
	for (const path of ['/', '/trends/', '/import/', '/import/history/', '/data/']) {
		expect(page(path)).toContain('サンプルデータ（合成）');
	}
});

test('the page of the network says what its diagram needs, and carries its charts without it', () => {
	expect(page('/network/')).toMatch(/<noscript>.*JavaScript を使えるブラウザー.*<\/noscript>/);
	expect(count(page('/network/'), /data-state="ready"/g)).toBe(5);
});

test.each([...PAGE_METRICS].filter(([path]) => path !== '/organizations/'))(
	'%s has a place for each of its metrics that a search leads to',
	(path, ids) => {
		const places = [...page(path).matchAll(/data-shows="([^"]*)"/g)];
		const shown = places.flatMap(([, said = '']) => said.split(' '));
		expect(idsShown(ids).filter((id) => !shown.includes(id))).toEqual([]);
	}
);
