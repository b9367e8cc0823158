import { charts } from '$lib/charts/catalog';
import { hiddenIn } from '$lib/domain/hidden-count';
import { languageOf } from '$lib/domain/language';
import type { HistoryMark, View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { ROWS, viewOf } from '../cases';
import type { Say } from './said-by-chart';
import type { Situation } from './situation';

/** An event of the history. */
export const event = (year: number, text: string, track = 'society'): HistoryMark => ({
	year,
	track,
	text
});
/** Numbers of the years up to 2025年度, and what is recorded beside them. */
export interface Given {
	numbers: readonly number[];
	history?: readonly HistoryMark[];
	isUnfinished?: boolean;
}

const LAST = 2025;

/** A view of these years. */
export function viewFor({ numbers, history = [], isUnfinished = false }: Given): View {
	return {
		...viewOf(LAST + 1 - numbers.length, LAST),
		history,
		unfinished: isUnfinished ? { year: LAST, months: 2 } : null
	};
}

/** Rows of a metric for these numbers. */
export function rowsFor<Id extends keyof MetricRows>(id: Id, { numbers }: Given): MetricRows[Id][] {
	const first = LAST + 1 - numbers.length;
	const make = ROWS[id] as (year: number, count: number) => MetricRows[Id][];
	return numbers.flatMap((number, at) => make(first + at, number));
}

/** What the chart of attendances says of them. */
export function attendances(name: string, given: Given, said: Situation['said']): Situation {
	const say = charts.get('attendances-by-fiscal-year')?.summary as Say;
	const rows = rowsFor('new-participants', given);
	const view = viewFor(given);
	return {
		name,
		say: (language) => hiddenIn(say(rows, { ...view, language }), languageOf(language)),
		said
	};
}
