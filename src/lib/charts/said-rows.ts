import type { MetricId, MetricRows } from '$lib/findings/rows';
import type { View } from '$lib/domain/view';
import type { Chart } from './chart';

/** What a sentence was made from. */
export interface Said<Row> {
	/** The rows it says numbers of; none where these are too many to be said one by one. */
	rows: readonly Row[];
	/** The columns of those numbers. */
	columns: readonly (keyof Row & string)[];
	/** The first and the last 年度 of what it says; null where its rows are of no years. */
	years: { from: number; to: number } | null;
}

/** Of more rows than these no list is made: they are said by their years. */
const FEW = 4;

/** Its rows are of terms and parts, which only one row at a time can say. */
const EXPLORER: MetricId = 'trend';

/** Rows that note which of their numbers are read. */
function watcher<Row extends object>(numbers: ReadonlySet<string>) {
	const read = new Map<Row, Set<string>>();
	const watch = (rows: readonly Row[]) =>
		rows.map(
			(row) =>
				new Proxy(row, {
					get(target, name) {
						if (typeof name === 'string' && numbers.has(name)) {
							read.set(row, (read.get(row) ?? new Set()).add(name));
						}
						return Reflect.get(target, name) as unknown;
					}
				})
		);
	return { watch, read };
}

/** Numbers of more than their row: of a stretch, where it says the stretch's years. */
const OF_STRETCH = new Set(['mean', 'lower_limit', 'upper_limit']);
const YEARS_OF_STRETCH = ['usual_from', 'usual_to'];

/** True where numbers were read that are of a whole stretch of the rows' years. */
function isOfStretch(rows: readonly object[], metric: MetricId, numbers: readonly string[]) {
	if (metric === EXPLORER || !numbers.some((one) => OF_STRETCH.has(one))) return false;
	return rows.every((row) => YEARS_OF_STRETCH.every((column) => column in row));
}

/** The years of rows, where all are of years; a term of the explorer ends in a later one. */
function yearsOfRows(
	rows: readonly object[],
	metric: MetricId,
	isWide: boolean
): Said<object>['years'] {
	const ofStretch = isWide ? YEARS_OF_STRETCH : [];
	const further = metric === EXPLORER ? ['year_to'] : ofStretch;
	const columns = ['fiscal_year', ...further];
	const said = rows.flatMap((row) => columns.map((name) => (row as Record<string, unknown>)[name]));
	const years = said.filter((year) => typeof year === 'number');
	if (years.length === 0 || years.length < said.length) return null;
	return { from: Math.min(...years), to: Math.max(...years) };
}

/**
 * The rows and columns that a chart's sentence was made from, `before` being those of the year
 * before a view of one year. They are not guessed from its words: it is made anew over the same
 * rows, and what it reads of their numbers is what it is made of.
 */
export function saidRows<Id extends MetricId>(
	chart: Pick<Chart<Id>, 'metric' | 'columns' | 'finding' | 'summary'>,
	sentence: 'finding' | 'summary',
	rows: readonly MetricRows[Id][],
	view: View,
	before: readonly MetricRows[Id][] = []
): Said<MetricRows[Id]> {
	type Column = keyof MetricRows[Id] & string;
	const numbers = new Set(chart.columns(view).flatMap(({ madeOf = [] }) => [...madeOf]));
	const { watch, read } = watcher<MetricRows[Id]>(numbers);
	chart[sentence](watch(rows), view, watch(before));
	const columns = [...numbers].filter((name) => [...read.values()].some((one) => one.has(name)));
	const own = [...before, ...rows].filter((row) => read.has(row));
	const isWide = isOfStretch(own, chart.metric, columns);
	const years = yearsOfRows(own, chart.metric, isWide);
	const most = years === null || chart.metric === EXPLORER ? 1 : FEW;
	return {
		rows: own.length <= most && !isWide ? own : [],
		columns: (columns.length ? columns : [...numbers]) as Column[],
		years
	};
}
