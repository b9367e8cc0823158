import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '$lib/charts/chart';
import { charts } from '$lib/charts/catalog';
import { drawChart, summaryId } from '$lib/charts/draw';
import { drawStatic } from '$lib/charts/draw-static';
import { STATIC_WIDTH } from '$lib/charts/static-width';
import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { readSample, readTrap } from '../metrics/dataset';
import {
	chartRows,
	ONLY_IN_JAPANESE,
	onlyYear,
	viewOf,
	type AnyRow,
	type ChartRows
} from './chart-data';

/** A chart whose rows are not known to be of one metric. */
type AnyChart = Omit<Chart, 'finding' | 'summary' | 'legend' | 'spec' | 'columns' | 'tableRows'> & {
	finding: (rows: readonly AnyRow[], view: View) => string;
	summary: (rows: readonly AnyRow[], view: View) => string;
	legend: (rows: readonly AnyRow[], view: View) => { label: string; color: string }[];
	columns: (view: View) => readonly { label: string; text: (row: AnyRow) => string }[];
	tableRows?: (rows: readonly AnyRow[], view: View) => readonly AnyRow[];
};

const all = [...charts.values()] as unknown as AnyChart[];
const asChart = (chart: AnyChart) => chart as unknown as Chart;

/** Up to here the marks of a drawing are read one by one (UX.md A1). */
const MOST_LISTED_MARKS = 50;

const NARROW = 320;
const ALL_YEARS = viewOf(2008, 2025);
const TRAP_YEARS = viewOf(2010, 2016);

const SITUATIONS = [
	'the shipped rows',
	'no rows',
	'one row',
	'one year',
	'years before the records',
	'the traps'
] as const;

let shipped: ChartRows;
let trap: ChartRows;
beforeAll(async () => {
	[shipped, trap] = [await chartRows(readSample()), await chartRows(readTrap())];
});

function situationOf(chart: AnyChart, name: (typeof SITUATIONS)[number]): [AnyRow[], View] {
	const rows = [...(shipped.get(chart.metric) ?? [])];
	switch (name) {
		case 'the shipped rows':
			return [rows, ALL_YEARS];
		case 'no rows':
			return [[], ALL_YEARS];
		case 'one row':
			return [rows.slice(-1), ALL_YEARS];
		case 'one year':
			return [onlyYear(rows, 2022), viewOf(2022, 2022, 2008)];
		case 'years before the records':
			return [onlyYear(rows, 2008), viewOf(2005, 2008, 2008)];
		case 'the traps':
			return [[...(trap.get(chart.metric) ?? [])], TRAP_YEARS];
	}
}

function draw(chart: AnyChart, rows: readonly AnyRow[], view: View, width: number) {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	return drawChart(asChart(chart), rows as never, { width, view, document });
}

/** Labels on elements without a role: not allowed, and read by nobody. */
function labelsWithoutRole(svg: Element): string[] {
	return [svg, ...svg.querySelectorAll('*')]
		.filter((one) => one.hasAttribute('aria-label') || one.hasAttribute('aria-description'))
		.filter((one) => !one.hasAttribute('role') || one.hasAttribute('aria-description'))
		.map((one) => one.outerHTML.slice(0, 80));
}

const JAPANESE = /[ぁ-んァ-ヶ一-龠、。「」（）：～]/;

const namesOfRows = new WeakMap<readonly AnyRow[], string[]>();

/** Words of the records in rows, the longest first: gathered once for all texts. */
function namesIn(rows: readonly AnyRow[]): string[] {
	const gathered = namesOfRows.get(rows);
	if (gathered) return gathered;
	const all = new Set(rows.flatMap((row) => Object.values(row)));
	const known = [...all].filter((one) => typeof one === 'string' && JAPANESE.test(one)).map(String);
	const short = known.map((one) => one.replace(/[市町村]$/, ''));
	const names = [...known, ...short].toSorted((a, b) => b.length - a.length);
	namesOfRows.set(rows, names);
	return names;
}

/** A text without what is on record in it: names and titles. */
function withoutNames(text: string, rows: readonly AnyRow[]): string {
	return namesIn(rows).reduce((left, one) => left.replaceAll(one, ''), text);
}

function colorsOf(svg: Element): string[] {
	return ['fill', 'stroke']
		.flatMap((name) =>
			[svg, ...svg.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name))
		)
		.filter((color) => color !== null);
}

const ROLE_COLOR = /^(var\(--[a-z0-9-]+\)|none|currentColor|url\(#[^)]+\)|inherit|transparent)$/;

/** Sizes of text as drawn: a style has the word over the attribute that Plot writes. */
function fontSizesOf(svg: Element): number[] {
	return [svg, ...svg.querySelectorAll('[font-size], [style*=font-size]')].map((one) => {
		const inStyle = /font-size:\s*([\d.]+)px/.exec(one.getAttribute('style') ?? '');
		return Number(inStyle?.[1] ?? one.getAttribute('font-size'));
	});
}

describe.each(all)('the chart $id', (chart) => {
	describe.each(SITUATIONS)('with %s', (name) => {
		test.each([STATIC_WIDTH[chart.size], NARROW])('is sound at %i px', (width) => {
			const [rows, view] = situationOf(chart, name);
			const svg = draw(chart, rows, view, width);
			const markup = svg.outerHTML;
			expect(markup).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
			expect(svg.querySelectorAll('title, h2, h3, figcaption, image, script').length).toBe(0);
			expect(Number(svg.getAttribute('width'))).toBe(width);
			expect(Number(svg.getAttribute('height'))).toBeGreaterThan(0);
			expect(Math.min(...fontSizesOf(svg))).toBeGreaterThanOrEqual(14);
			expect(labelsWithoutRole(svg)).toEqual([]);
			expect(colorsOf(svg).filter((color) => !ROLE_COLOR.test(color))).toEqual([]);
			expect(svg.getAttribute('aria-label')).toBe(chart.title.ja);
			expect(svg.getAttribute('aria-describedby')).toBe(summaryId(chart));
		});

		test('is a list of up to 50 marks with a value each, or one picture', () => {
			const [rows, view] = situationOf(chart, name);
			const svg = draw(chart, rows, view, STATIC_WIDTH[chart.size]);
			const items = [...svg.querySelectorAll('[role=listitem]')];
			const isPicture = svg.getAttribute('role') === 'img';
			expect(svg.getAttribute('role')).toMatch(/^(img|group)$/);
			expect(items.length === 0).toBe(isPicture);
			expect(items.length).toBeLessThanOrEqual(MOST_LISTED_MARKS);
			for (const item of items) {
				expect(item.getAttribute('aria-label')).toMatch(/\S/);
				expect(item.parentElement?.getAttribute('role')).toBe('list');
			}
			const groups = [...svg.querySelectorAll('g')].filter((group) => group.parentElement === svg);
			const heard = groups.filter((group) => group.getAttribute('aria-hidden') !== 'true');
			expect(heard.every((group) => group.getAttribute('role') === 'list')).toBe(true);
		});

		test('has a finding, a summary and a table in words', () => {
			const [rows, view] = situationOf(chart, name);
			const broken = /NaN|undefined|null|Infinity|\[object/;
			for (const words of [chart.finding(rows, view), chart.summary(rows, view)]) {
				expect(words.trim()).not.toBe('');
				expect(words).not.toMatch(broken);
			}
			expect(chart.summary(rows, view)).toMatch(/。$/);
			expect(chart.finding(rows, view)).not.toMatch(/。/);
			for (const { label, color } of chart.legend(rows, view)) {
				expect(label).not.toMatch(broken);
				expect(color).toMatch(ROLE_COLOR);
			}
			const tableRows = chart.tableRows?.(rows, view) ?? rows;
			for (const { label, text } of chart.columns(view)) {
				expect(label).not.toBe('');
				const empty = tableRows.filter((row) => !text(row).trim() || broken.test(text(row)));
				expect(empty).toEqual([]);
			}
		});
	});

	test('is titled in at most 40 characters, with its form', () => {
		expect([...chart.title.ja].length).toBeLessThanOrEqual(40);
		expect(chart.title.ja).toMatch(/（.+）$/);
		expect(chart.title.en).toMatch(/ \(.+\)$/);
		expect(chart.unit.ja).not.toBe('');
	});

	test.each(['easy', 'en'] as const)('speaks the language of the view: %s', (language) => {
		if (ONLY_IN_JAPANESE.includes(chart.id)) return;
		const rows = [...(shipped.get(chart.metric) ?? [])];
		const view: View = { ...ALL_YEARS, language };
		const svg = draw(chart, rows, view, STATIC_WIDTH[chart.size]);
		expect(svg.getAttribute('aria-label')).toBe(pick(chart.title, language));
		const drawn = [...svg.querySelectorAll('text, [aria-label]')].flatMap((one) => [
			one.getAttribute('aria-label') ?? '',
			one.children.length ? '' : (one.textContent ?? '')
		]);
		const cells = chart.columns(view).flatMap(({ label, text }) => [label, ...rows.map(text)]);
		const labels = chart.legend(rows, view).map(({ label }) => label);
		const shown = [...drawn, ...labels, ...cells];
		if (language === 'easy') expect(shown.filter((text) => /\d名/.test(text))).toEqual([]);
		else expect(shown.filter((text) => JAPANESE.test(withoutNames(text, rows)))).toEqual([]);
	});

	test('says months in English too, where few years are drawn', () => {
		if (ONLY_IN_JAPANESE.includes(chart.id)) return;
		const rows = onlyYear(shipped.get(chart.metric) ?? [], 2022);
		const view: View = { ...viewOf(2022, 2022, 2008), language: 'en' };
		const svg = draw(chart, rows, view, STATIC_WIDTH[chart.size]);
		const texts = [...svg.querySelectorAll('text')].map((one) => one.textContent ?? '');
		expect(texts.filter((text) => JAPANESE.test(withoutNames(text, rows)))).toEqual([]);
	});

	test('draws the same lines as before over the traps', async () => {
		const rows = trap.get(chart.metric) ?? [];
		const markup = drawStatic(asChart(chart), rows as never, TRAP_YEARS);
		expect(markup.length).toBeLessThan(40_000);
		const lines = `${markup.replaceAll('><', '>\n<')}\n`;
		await expect(lines).toMatchFileSnapshot(`golden/${chart.id}.svg`);
	});
});

test('every file of a chart is named as the chart, and every id is its own', () => {
	const files = import.meta.glob<Chart | undefined>('../../src/lib/charts/*.ts', {
		import: 'chart',
		eager: true
	});
	const named = Object.entries(files).filter(([, chart]) => chart !== undefined);
	expect(named.map(([path, chart]) => [path.replace(/^.*\/|\.ts$/g, ''), chart?.id])).toEqual(
		named.map(([path]) => [path.replace(/^.*\/|\.ts$/g, ''), path.replace(/^.*\/|\.ts$/g, '')])
	);
	expect(charts.size).toBe(named.length);
});
