import type { Filters } from '$lib/domain/filters';
import type { HistoryMark, View } from '$lib/domain/view';
import { currentFiscalYear, type FilterOptions } from './options';

/** The view that filters ask for, over the records there are. */
export function viewOf(
	filters: Filters,
	{ years }: FilterOptions,
	history: readonly HistoryMark[]
): View {
	const first = years[0] ?? currentFiscalYear();
	const last = years.at(-1) ?? first;
	const { from, to } = filters;
	return { filters, years: { from: from ?? first, to: to ?? last }, firstYear: first, history };
}
