import { NO_FILTERS } from '$lib/domain/filters';
import type { View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';

/** A view of these years over records that begin in `firstYear`. */
export function viewOf(from: number, to: number, firstYear = 2008): View {
	return {
		filters: NO_FILTERS,
		years: { from, to },
		firstYear,
		lastYear: to,
		unfinished: null,
		history: [],
		choices: {},
		language: 'ja',
		rounded: {}
	};
}

/** The same where the last year is not over: its rolls stop in May. */
function unfinishedOf(from: number, to: number): View {
	return { ...viewOf(from, to), unfinished: { year: to, months: 2 } };
}

/** Cases every sentence about years must survive: the count in each 年度, and the view. */
export const CASES = {
	'no rows': { counts: {}, view: viewOf(2020, 2022) },
	'one year': { counts: { 2022: 120 }, view: viewOf(2022, 2022) },
	'no change': { counts: { 2021: 120, 2022: 120 }, view: viewOf(2021, 2022) },
	'a fall': { counts: { 2021: 1120, 2022: 80 }, view: viewOf(2021, 2022) },
	'a rise': { counts: { 2021: 80, 2022: 1120 }, view: viewOf(2021, 2022) },
	'fewer than ten': { counts: { 2021: 6, 2022: 9 }, view: viewOf(2021, 2022) },
	'nobody at all': { counts: { 2021: 0, 2022: 0 }, view: viewOf(2021, 2022) },
	'the first recorded year': { counts: { 2008: 60 }, view: viewOf(2008, 2008) },
	'a last year without rows': { counts: { 2020: 60, 2021: 70 }, view: viewOf(2020, 2022) },
	'a gap in the years': { counts: { 2020: 60, 2022: 70 }, view: viewOf(2020, 2022) },
	'an unfinished last year': {
		counts: { 2020: 720, 2021: 690, 2022: 12 },
		view: unfinishedOf(2020, 2022)
	},
	'an unfinished year alone': { counts: { 2022: 12 }, view: unfinishedOf(2022, 2022) }
} as const satisfies Record<string, { counts: Record<number, number>; view: View }>;

export type CaseName = keyof typeof CASES;

/** Rows by metric, made from one count a year: thirds and tenths of it where a row has parts. */
export type RowsByMetric = {
	[Id in keyof MetricRows]?: (year: number, count: number) => MetricRows[Id][];
};

/** Those of every file of `rows/`. */
export const ROWS: RowsByMetric = Object.assign(
	{},
	...Object.values(import.meta.glob<RowsByMetric>('./rows/*.ts', { import: 'rows', eager: true }))
);

/** The rows of a metric in a case. */
export function rowsOf<Id extends keyof MetricRows>(id: Id, name: CaseName): MetricRows[Id][] {
	const make = ROWS[id];
	if (!make) throw new Error(`no rows for the metric: ${id}`);
	const counts: [string, number][] = Object.entries(CASES[name].counts);
	return counts.flatMap(([year, count]) => make(Number(year), count));
}
