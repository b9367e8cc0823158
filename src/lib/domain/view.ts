import type { Choices } from './choices';
import { isNarrowed, type Filters } from './filters';
import type { LanguageMode } from './language';

/** A dated mark for a time axis, from the network's history. */
export interface HistoryMark {
	/** The year as printed, one of the calendar; the mark stands at the 年度 of the same number. */
	year: number;
	track: string;
	text: string;
}

/** The latest 年度 where it is not over yet. */
export interface UnfinishedYear {
	year: number;
	/** Its months from April to the last with a roll, or with a meeting that was called off. */
	months: number;
}

/** What is being looked at: everything a sentence or a chart needs besides its rows. */
export interface View {
	filters: Filters;
	/** First and last 年度 shown; the filters' own where set, else those on record. */
	years: { from: number; to: number };
	/** First 年度 on record: everybody counts as new in it. */
	firstYear: number;
	/** Last 年度 on record, in view or not. */
	lastYear: number;
	/** The 年度 on record that is not over; of all records, whatever the filters. */
	unfinished: UnfinishedYear | null;
	history: readonly HistoryMark[];
	/** What is chosen on the page besides the filters. */
	choices: Choices;
	/** How sentences, labels and tables are written. */
	language: LanguageMode;
	/** Columns that were rounded to be published, by metric; none in the internal view. */
	rounded: Readonly<Record<string, readonly string[]>>;
	/** Whether the page compares the last year with the one before above its charts. */
	isComparedAbove?: boolean;
}

/** Whether numbers of a column were rounded: two that look the same may differ then. */
export function isRounded({ rounded }: Pick<View, 'rounded'>, metric: string, column: string) {
	return rounded[metric]?.includes(column) ?? false;
}

/** What is rounded in several views, each of other metrics. */
export function roundedIn(views: readonly Pick<View, 'rounded'>[]): View['rounded'] {
	return Object.fromEntries(views.flatMap(({ rounded }) => Object.entries(rounded)));
}

/** Every 年度 of a view in order, empty years too. */
export function yearsOf(view: View): number[] {
	const { from, to } = view.years;
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const yearOf = (row: object) => (row as { fiscal_year?: number }).fiscal_year;

/** The rows that lie in a view; the year before it is for comparison only. */
export function rowsIn<Row extends object>(
	rows: readonly Row[],
	{ years }: Pick<View, 'years'>
): Row[] {
	return rows.filter((row) => !('fiscal_year' in row) || (yearOf(row) ?? 0) >= years.from);
}

/** The rows of the year before a view of one year, with which its sentences compare it. */
export function rowsBefore<Row extends object>(
	rows: readonly Row[],
	{ years }: Pick<View, 'years'>
): Row[] {
	return years.from === years.to ? rows.filter((row) => yearOf(row) === years.from - 1) : [];
}

/** Whether a 年度 is the one that is not over: no whole year is compared with it. */
export function isUnfinished(view: Pick<View, 'unfinished'>, year: number): boolean {
	return view.unfinished?.year === year;
}

/** Whether the view ends before the record does: what came after is known, but not in view. */
export function endsEarly({ filters, lastYear }: Pick<View, 'filters' | 'lastYear'>): boolean {
	return filters.to !== null && filters.to < lastYear;
}

/** Whether later records than those in view may say more of them. */
export function mayHideLater(view: Pick<View, 'filters' | 'lastYear'>): boolean {
	return endsEarly(view) || isNarrowed(view.filters);
}

/** The last 年度 in view that is over; before its first where there is none. */
export function lastFinishedYear(view: View): number {
	return isUnfinished(view, view.years.to) ? view.years.to - 1 : view.years.to;
}
