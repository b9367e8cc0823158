import type { Filters } from '$lib/domain/filters';
import type { Parameter } from '$lib/engine/port';
import { views } from './catalog';
import type { AskedRow, EvidenceQuestion } from './evidence';
import { withViews } from './metric';
import { relationOf } from './relations';
import type { RowSource } from './rows-rule';
import { yearsOfPeriod } from './trend-evidence';

/** The metric's rows that a number stands in: none for all of them. */
export function askedRows({ row, others = [] }: EvidenceQuestion): AskedRow[] {
	return row ? [row, ...others] : [];
}

/** The years that the rows say; none where one of them says none. */
function saidYears(question: EvidenceQuestion): number[] {
	const years = askedRows(question).map((row) => row.fiscal_year);
	const said = years.filter((year) => typeof year === 'number');
	return said.length === years.length ? said : [];
}

/** First and last year of those that the rows say in two columns; null where they say none. */
export function yearsWithin(
	question: EvidenceQuestion,
	[first, last]: readonly [string, string]
): [number, number] | null {
	const rows = askedRows(question);
	if (rows.length === 0) return null;
	const of = (column: string) => rows.map((row) => Number(row[column]));
	return [Math.min(...of(first)), Math.max(...of(last))];
}

interface Narrowing {
	conditions: string[];
	parameters: Record<string, Parameter>;
}

/** The rows of all years that the metric's rows say, from the first to the last. */
export function narrowToStretch(question: EvidenceQuestion, { within }: RowSource): Narrowing {
	const years = within ? yearsWithin(question, within) : null;
	if (!years) return { conditions: [], parameters: {} };
	const [first_year, last_year] = years;
	const ofYears =
		'fiscal_year BETWEEN CAST($first_year AS INTEGER) AND CAST($last_year AS INTEGER)';
	return { conditions: [ofYears], parameters: { first_year, last_year } };
}

/** The rows of all meetings until that of the metric's row, which is the last of them. */
export function narrowToMeeting({ row }: EvidenceQuestion, source: RowSource): Narrowing {
	if (!source.isUntilMeeting || !row) return { conditions: [], parameters: {} };
	const before = `(
  held_on < CAST($until_day AS DATE)
  OR (held_on = CAST($until_day AS DATE) AND meeting_id <= CAST($until_meeting AS VARCHAR))
)`;
	const parameters = { until_day: row.held_on ?? null, until_meeting: row.meeting_id ?? null };
	return { conditions: [before], parameters };
}

/** True where a number says no years of its own: it is of those in view. */
export function isOfView(question: EvidenceQuestion): boolean {
	return saidYears(question).length === 0;
}

/** Every 年度 in view that something is on record of. */
const YEARS_IN_VIEW = `SELECT fiscal_year
FROM meeting_in_view
WHERE has_roll = 1
UNION
SELECT fiscal_year
FROM working_group_in_view`;

/** The condition on rows that they are of the year before one in view. */
export function isBeforeOneInView(): string {
	return `fiscal_year + 1 IN (\n${withViews(YEARS_IN_VIEW, views)}\n)`;
}

function withYearBefore(filters: Filters): Filters {
	return { ...filters, from: filters.from === null ? null : filters.from - 1 };
}

/** A year that is chosen narrows rows without one by the view that they are read from. */
function filtersOfChoice({ filters, choices }: EvidenceQuestion, source: RowSource): Filters {
	const year = Number(choices['map_year'] ?? 0);
	const hasYear = relationOf(source.relation).columns.some(({ name }) => name === 'fiscal_year');
	return year > 0 && !hasYear ? { ...filters, from: year, to: year } : filters;
}

/**
 * The filters of a cell's rows: its own year, which may be the one before the view, shown for
 * comparison, or all years until then; without a row those of the view, with the one before them
 * where years are compared. Said to the views too, so that they read no other.
 */
export function filtersOfRow(question: EvidenceQuestion, source: RowSource): Filters {
	const filters = source.isUntil ? { ...question.filters, from: null } : question.filters;
	const years = saidYears(question);
	if (years.length === 0) {
		const seen = source.isYearEarlier ? withYearBefore(filters) : filters;
		return filtersOfChoice({ ...question, filters: seen }, source);
	}
	const shift = source.isYearEarlier ? -1 : 0;
	const [row] = askedRows(question);
	const isOfTrend = question.metric === 'trend' && row;
	const stretch = source.within ? yearsWithin(question, source.within) : null;
	const [first, last] = isOfTrend
		? yearsOfPeriod(row, question.columns)
		: (stretch ?? [Math.min(...years), Math.max(...years)]);
	const from = source.isUntil ? null : first + shift;
	return { ...filters, from, to: last + shift };
}
