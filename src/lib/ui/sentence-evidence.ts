import type { Chart } from '$lib/charts/chart';
import { saidRows } from '$lib/charts/said-rows';
import type { View } from '$lib/domain/view';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import type { AskedRow } from '$lib/state/evidence';
import type { AskedNumber } from './evidence.svelte';

/** A view of some of its years alone. */
export function ofYears(view: View, years: View['years'] | null): View {
	return years ? { ...view, years, filters: { ...view.filters, ...years } } : view;
}

/** What a sentence says, where it says any number: only then there is something to ask. */
export function saysNumber(sentence: string): boolean {
	return /\d/.test(sentence);
}

/** A sentence that was made from some rows of a metric, as a number to be explained. */
export function askedOfRows<Id extends MetricId>(
	metric: Id,
	{ rows, columns }: { rows: readonly MetricRows[Id][]; columns: readonly string[] },
	said: Pick<AskedNumber, 'view' | 'label' | 'text'>
): AskedNumber {
	const [row = null, ...others] = rows.map((one) => ({ ...one }) as AskedRow);
	return { metric, columns, row, others, isSentence: true, ...said };
}

/** A chart's finding or summary as a number to be explained: by the rows that it was made from. */
export function askedOfChart<Id extends MetricId>(
	chart: Chart<Id>,
	sentence: 'finding' | 'summary',
	{ rows, before = [] }: { rows: readonly MetricRows[Id][]; before?: readonly MetricRows[Id][] },
	said: Pick<AskedNumber, 'view' | 'label' | 'text'>
): AskedNumber {
	const made = saidRows(chart, sentence, rows, said.view, before);
	const view = made.rows.length ? said.view : ofYears(said.view, made.years);
	return askedOfRows(chart.metric, made, { ...said, view });
}
