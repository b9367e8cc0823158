import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '$lib/charts/chart';
import { charts } from '$lib/charts/catalog';
import { saidRows } from '$lib/charts/said-rows';
import { readRowsOfCharts, viewOf, type AnyRow } from './chart-data';

const VIEW = viewOf(2008, 2025);

let rowsOf: Awaited<ReturnType<typeof readRowsOfCharts>>;
beforeAll(async () => {
	rowsOf = await readRowsOfCharts();
});

const chartOf = (id: string) => charts.get(id) as unknown as Chart;

function said(id: string, which: 'finding' | 'summary', view = VIEW) {
	const chart = chartOf(id);
	return saidRows(chart, which, rowsOf(chart) as never, view);
}

/** A row of years, as those of the explorer are, lies between two. */
const isBetween = ({ fiscal_year: year, year_to: end }: AnyRow, from: number, to: number) =>
	Number(year) >= from && Number(end ?? year) <= to;
const yearsOf = (rows: readonly object[]) =>
	rows.map((row) => (row as AnyRow)['fiscal_year'] as number);

describe.each([...charts.values()])('the sentences of $id', (chart) => {
	test.each(['finding', 'summary'] as const)('are said by rows and columns: %s', (which) => {
		const rows = rowsOf(chart);
		const made = saidRows(chart as unknown as Chart, which, rows as never, VIEW);
		const known = chart.columns(VIEW).flatMap(({ madeOf = [] }) => [...madeOf]) as string[];
		for (const row of made.rows) expect(rows).toContain(row);
		expect(made.columns.filter((name) => !known.includes(name))).toEqual([]);
		expect(made.columns.length > 0).toBe(known.length > 0);
	});

	test('need no other rows: of theirs alone they say the same', () => {
		const rows = rowsOf(chart);
		const made = saidRows(chart as unknown as Chart, 'finding', rows as never, VIEW);
		const { from, to } = made.years ?? { from: -Infinity, to: Infinity };
		const isOfYears = (row: AnyRow) => made.years === null || isBetween(row, from, to);
		const own = made.rows.length ? made.rows : rows.filter(isOfYears);
		expect(chart.finding(own as never, VIEW)).toBe(chart.finding(rows as never, VIEW));
	});
});

test.each(['retention', 'turnover', 'network-density', 'concentration'])(
	'the heading of %s is of the last year and the one before',
	(id) => {
		const { rows, years } = said(id, 'finding');
		expect(yearsOf(rows)).toEqual([2024, 2025]);
		expect(years).toEqual({ from: 2024, to: 2025 });
	}
);

test('a year that is not over is no row of what is said of whole years', () => {
	const view = { ...VIEW, unfinished: { year: 2025, months: 2 } };
	expect(yearsOf(said('retention', 'finding', view).rows)).toEqual([2023, 2024]);
});

test('what is said of many rows is said by their years', () => {
	const { rows, years } = said('attendances-by-organization-kind', 'finding');
	expect(rows).toEqual([]);
	expect(years).toEqual({ from: 2024, to: 2025 });
});

test('only the columns that a sentence reads are of it', () => {
	expect(said('outside-share', 'finding').columns).toEqual([
		'home_attendances',
		'outside_attendances'
	]);
	expect(said('mode-mix', 'finding').columns).toEqual(['meetings']);
});

test('places have no years, so what is said of several is said of all', () => {
	expect(said('municipality-ranks', 'finding')).toMatchObject({ rows: [], years: null });
});
