import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { LanguageMode } from '$lib/domain/language';
import type { HistoryMark, View } from '$lib/domain/view';
import { currentFiscalYear, type FilterOptions } from './options';

/** What is asked for, besides the records there are. */
interface Asked {
	filters: Filters;
	choices: Choices;
	language: LanguageMode;
}

/** The view that is asked for, over the records there are. */
export function viewOf(
	{ filters, choices, language }: Asked,
	{ years, unfinished }: FilterOptions,
	history: readonly HistoryMark[]
): View {
	const first = years[0] ?? currentFiscalYear();
	const last = years.at(-1) ?? first;
	const { from, to } = filters;
	const shown = { from: from ?? first, to: to ?? last };
	return {
		filters,
		years: shown,
		firstYear: first,
		lastYear: last,
		unfinished,
		history,
		choices,
		language,
		rounded: {}
	};
}
