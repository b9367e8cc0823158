import { WITHHELD } from '$lib/domain/hidden-count';
import type { View } from '$lib/domain/view';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import type { Chart } from './chart';

/**
 * True where what a chart is about is withheld in every row that has any of it: its drawing would
 * show lengths that mean nothing, and its sentences compare what nobody may know.
 */
export function isAllWithheld<Id extends MetricId>(
	chart: Pick<Chart<Id>, 'columns' | 'measures'>,
	rows: readonly MetricRows[Id][],
	view: View
): boolean {
	const first = chart.columns(view).find(({ madeOf }) => madeOf)?.madeOf;
	const names: readonly string[] = chart.measures ?? first ?? [];
	const numbers = rows
		.flatMap((row) => names.map((name) => (row as Readonly<Record<string, unknown>>)[name]))
		.filter((value) => typeof value === 'number');
	const isTold = (number: number) => number !== 0 && number !== WITHHELD;
	return numbers.includes(WITHHELD) && !numbers.some(isTold);
}
