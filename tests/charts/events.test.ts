import { parseHTML } from 'linkedom';
import * as Plot from '@observablehq/plot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '$lib/charts/chart';
import { charts } from '$lib/charts/catalog';
import { drawChart } from '$lib/charts/draw';
import { STATIC_WIDTH } from '$lib/charts/static-width';
import type { LanguageMode } from '$lib/domain/language';
import type { HistoryMark, View } from '$lib/domain/view';
import { readSample } from '../metrics/dataset';
import { chartRows, viewOf, type AnyRow, type ChartRows } from './chart-data';

/** The history itself. */
const WITHOUT_LINES = ['history-lanes'];

const HISTORY: readonly HistoryMark[] = [
	{ year: 2020, track: 'society', text: '疫病' },
	{ year: 2020, track: 'policy', text: '法の改正' },
	{ year: 2018, track: 'policy', text: '率の引き上げ' },
	{ year: 1999, track: 'society', text: '記録の前' }
];

const all = [...charts.values()] as unknown as Chart[];
const overTime = all.filter(({ years }) => years !== undefined);

let shipped: ChartRows;
beforeAll(async () => {
	shipped = await chartRows(readSample());
});

function view(tracks = '', language: LanguageMode = 'ja'): View {
	return { ...viewOf(2008, 2025), history: HISTORY, language, choices: { tracks } };
}

/** The rows of a chart; of small multiples those of one. */
function rowsOf(chart: Chart): AnyRow[] {
	const rows = [...(shipped.get(chart.metric) ?? [])];
	return rows.filter((row) => row['part'] === rows[0]?.['part']);
}

function draw(chart: Chart, seen: View, width: number = STATIC_WIDTH[chart.size]): Element {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	return drawChart(chart, rowsOf(chart) as never, { width, view: seen, document });
}

/** Which way the 年度 of a chart run. */
const wayOf = ({ course }: Chart) => (course === 'down' ? 'y' : 'x');

/** How far a group of marks is moved to the right, or down. */
function shiftOf(group: Element | null, way: 'x' | 'y'): number {
	const [, x, y] =
		/translate\(([-\d.]+),? *([-\d.]+)/.exec(group?.getAttribute('transform') ?? '') ?? [];
	return Number((way === 'x' ? x : y) ?? 0);
}

/** Where the lines of events stand, by how they are dashed. */
function linesOf(svg: Element, way: 'x' | 'y'): { dash: string; at: number }[] {
	const groups = [...svg.querySelectorAll('g[stroke="var(--ink-soft)"]')];
	return groups.flatMap((group) => {
		const dash = group.getAttribute('stroke-dasharray') ?? '';
		return [...group.querySelectorAll('line')].map((line) => ({
			dash,
			at: Number(line.getAttribute(`${way}1`)) + shiftOf(group, way)
		}));
	});
}

/** Where an axis says a 年度. */
function tickOf(svg: Element, year: number, way: 'x' | 'y'): number | null {
	const found = [...svg.querySelectorAll('text')].find((one) => one.textContent === String(year));
	return found ? shiftOf(found, way) + shiftOf(found.parentElement, way) : null;
}

const textsOf = (svg: Element) => [...svg.querySelectorAll('text')].map((one) => one.textContent);
const labelsOf = (chart: Chart, seen: View) =>
	chart.legend(rowsOf(chart) as never, seen).map(({ label }) => label);

test('every chart along years or days has the events of the history on its axis', () => {
	const alongTime = all.filter((chart) => {
		const options = chart.spec(Plot, rowsOf(chart) as never, { width: 1192, view: view() });
		const domain = [...((options.x?.domain ?? []) as Iterable<unknown>)];
		const down = [...((options.y?.domain ?? []) as Iterable<unknown>)];
		return options.x?.type === 'utc' || domain.includes(2020) || down.includes(2020);
	});
	const found = alongTime.filter(({ id }) => !WITHOUT_LINES.includes(id)).map(({ id }) => id);
	expect(found.length).toBeGreaterThan(25);
	expect(found.filter((id) => !overTime.some((chart) => chart.id === id))).toEqual([]);
});

describe.each(overTime)('on the time axis of $id', (chart) => {
	const way = wayOf(chart);

	test('a line stands where the 年度 of an event begins', () => {
		const svg = draw(chart, view(), 1192);
		const lines = linesOf(svg, way);
		expect(lines.map(({ dash }) => dash)).toEqual(['7 4']);
		const [before, after] = [tickOf(svg, 2019, way), tickOf(svg, 2020, way)];
		if (before === null || after === null) throw new Error('years on the axis');
		const at = lines[0]?.at ?? 0;
		expect(Math.abs(at - (before + after) / 2)).toBeLessThan((after - before) * 0.1);
	});

	test('tracks are told by their dashes, in the legend too, and drawn when chosen', () => {
		const dashes = (tracks: string) =>
			linesOf(draw(chart, view(tracks)), way).map(({ dash }) => dash);
		expect(dashes('none')).toEqual([]);
		expect(dashes('network')).toEqual([]);
		const years = chart.years?.(rowsOf(chart) as never, view()) ?? [];
		const policy = [2018, 2020].filter((year) => years.includes(year)).map(() => '2 3');
		expect(dashes('policy.society')).toEqual([...policy, '7 4']);
		expect(labelsOf(chart, view('policy.society')).slice(-2)).toEqual([
			'制度のできごと（点線）',
			'社会のできごと（破線）'
		]);
		expect(labelsOf(chart, view('none')).join()).not.toContain('できごと');
	});

	test('lines of one 年度 stand on both sides of where it begins, none beyond the axis', () => {
		const first = { year: 2008, track: 'society', text: '始まり' };
		const seen = { ...view('policy.society'), history: [...HISTORY, first] };
		const all = linesOf(draw(chart, seen, 1192), way).map(({ at }) => at);
		const [only] = linesOf(draw(chart, view(), 1192), way);
		const pair = all.filter((at) => Math.abs(at - (only?.at ?? 0)) < 4);
		expect(pair.map((at) => Math.round((at - (only?.at ?? 0)) * 2) / 2)).toEqual([-1.5, 1.5]);
		const options = chart.spec(Plot, rowsOf(chart) as never, { width: 1192, view: seen });
		const edge = way === 'y' ? (options.marginTop ?? 0) : (options.marginLeft ?? 40);
		expect(Math.min(...all)).toBeGreaterThanOrEqual(edge - 2);
	});

	test('words stand where there is room, as they are on record', () => {
		expect(textsOf(draw(chart, view(), 320))).not.toContain('疫病');
		expect(textsOf(draw(chart, view('', 'en'), 1192))).not.toContain('疫病');
		// Beside rows there is no room for words.
		expect(textsOf(draw(chart, view(), 1192)).includes('疫病')).toBe(way === 'x');
	});
});
