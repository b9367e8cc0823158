import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '$lib/charts/chart';
import { charts } from '$lib/charts/catalog';
import { drawChart } from '$lib/charts/draw';
import { marksOf, type DrawnMark } from '$lib/charts/marks';
import { readRowsOfCharts, viewOf } from './chart-data';

const VIEW = viewOf(2008, 2025);

let rowsOf: Awaited<ReturnType<typeof readRowsOfCharts>>;
beforeAll(async () => {
	rowsOf = await readRowsOfCharts();
});

interface Rendered {
	render?: (...given: unknown[]) => Element | null;
}

/** Draw a chart; what Plot labels is collected before screen readers get a list or a picture. */
function draw(chart: Chart) {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const rows = rowsOf(chart);
	const labeled: Element[] = [];
	const spec: Chart['spec'] = (...given) => {
		const options = chart.spec(...given);
		for (const mark of [options.marks].flat(9) as (Rendered | null)[]) {
			const render = mark?.render;
			if (!mark || typeof render !== 'function') continue;
			mark.render = (...all) => {
				const group = render.apply(mark, all);
				const own = [...(group?.querySelectorAll('[aria-label]') ?? [])];
				labeled.push(...own.filter((one) => '__data__' in one));
				return group;
			};
		}
		return options;
	};
	const svg = drawChart({ ...chart, spec }, rows as never, { width: 600, view: VIEW, document });
	return { rows, svg, marks: marksOf(svg), labeled };
}

const numberIn = (row: object, column = '') =>
	Number((row as Readonly<Record<string, unknown>>)[column]);

describe.each([...charts.values()])('the marks of $id', (chart) => {
	test('stand for rows of the metric, each with a number to read', () => {
		const { rows, svg, marks } = draw(chart);
		expect(marks.length).toBeGreaterThan(0);
		const columns = chart.columns(VIEW).flatMap(({ madeOf = [] }) => [...madeOf]);
		for (const { rows: all, element, columns: own } of marks) {
			for (const row of all) expect(rows).toContain(row);
			expect(svg.contains(element)).toBe(true);
			expect(own.filter((name) => !(columns as string[]).includes(name))).toEqual([]);
		}
	});

	test('are all that has a value in words', () => {
		const { marks, labeled } = draw(chart);
		const known = new Set(marks.map(({ element }) => element));
		expect(labeled.filter((element) => !known.has(element))).toEqual([]);
	});

	test('of several rows say one column of them, and show their sum', () => {
		const { marks } = draw(chart);
		for (const { rows, columns, label } of marks.filter((mark) => mark.rows.length > 1)) {
			expect(columns).toHaveLength(1);
			const sum = rows.reduce((all, row) => all + numberIn(row, columns[0]), 0);
			expect(label).toMatch(new RegExp(`\\b${sum.toLocaleString('en')}(\\D|$)`));
		}
	});

	test('of one column show what that column says', () => {
		for (const { rows, columns, value } of draw(chart).marks) {
			const [column] = columns;
			if (columns.length !== 1 || value === null || rows.length > 1) continue;
			const shown = chart.unit.en === '%' ? value / 100 : value;
			expect(shown).toBeCloseTo(numberIn(rows[0], column));
		}
	});

	test('are of series that are named, and of which each has one mark at a time', () => {
		const { marks } = draw(chart);
		const names = new Set(marks.map(({ series }) => series));
		if (names.size < 2) return;
		expect(names).not.toContain('');
		for (const { label, series, at } of marks) {
			expect(label).toContain(series);
			expect(at).not.toBeNull();
		}
		const places = marks.map(({ series, at }) => `${series} ${at}`);
		expect(new Set(places).size).toBe(places.length);
	});
});

test('what is summed up in a bar or a span stands for all of its rows', () => {
	const severalOf = (id: string): DrawnMark[] => {
		const chart = charts.get(id);
		return chart ? draw(chart).marks.filter(({ rows }) => rows.length > 1) : [];
	};
	expect(severalOf('attendances-by-organization-kind').length).toBeGreaterThan(10);
	expect(severalOf('working-group-timeline').length).toBeGreaterThan(4);
});

const OF_SERIES = [
	'attendances-by-fiscal-year',
	'attendances-by-organization-kind',
	'concentration',
	'inquiries-by-kind',
	'organization-attendances',
	'retention',
	'trend'
];

test.each(OF_SERIES)('%s is read series by series', (id) => {
	const chart = charts.get(id);
	const marks = chart ? draw(chart).marks : [];
	expect(new Set(marks.map(({ series }) => series)).size).toBeGreaterThan(1);
});

test.each(['outside-share', 'retention', 'repeat-rate', 'turnover', 'cohort-retention'])(
	'a share of %s says of which columns it is, not all of its row',
	(id) => {
		const chart = charts.get(id);
		const marks = chart ? draw(chart).marks : [];
		const all = new Set(chart?.columns(VIEW).flatMap(({ madeOf = [] }) => [...madeOf]));
		expect(marks.length).toBeGreaterThan(0);
		for (const { columns } of marks) {
			expect(columns.length).toBeGreaterThan(0);
			expect(columns.length).toBeLessThan(all.size);
		}
	}
);

test.each(['cohort-retention', 'cohort-retention-people'])(
	'the first cells of %s say how many were new, not that all of them came',
	(id) => {
		const chart = charts.get(id);
		const marks = chart ? draw(chart).marks : [];
		const first = marks.filter(({ columns }) => columns.includes('newcomers'));
		expect(first.length).toBeGreaterThan(0);
		for (const { label, rows } of first) {
			const [{ newcomers }] = rows as unknown as [{ newcomers: number }];
			expect(label).toMatch(/^\d{4}年度に初めて来た(人|機関) [\d,]+(名|機関)$/);
			expect(label).toContain(` ${newcomers.toLocaleString('en')}`);
		}
	}
);

test('the two shares of a year are of columns of their own', () => {
	const chart = charts.get('retention');
	const columns = (chart ? draw(chart).marks : []).map((mark) => mark.columns.join(' '));
	expect([...new Set(columns)].sort()).toEqual(['organizations_share', 'people_share']);
});
