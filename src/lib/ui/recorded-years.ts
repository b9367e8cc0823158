import type { MetricRows } from '$lib/findings/rows';

/** Attendances of a row, for each metric that tells in which 年度 a view has any. */
const ATTENDANCES = {
	attendances: (row: MetricRows['attendances']) => row.attendances,
	'new-participants': (row: MetricRows['new-participants']) => row.attendances,
	'network-visits': (row: MetricRows['network-visits']) => row.attendances,
	'outside-share': (row: MetricRows['outside-share']) =>
		row.home_attendances + row.outside_attendances + row.unknown_attendances
};

/** A metric that tells in which 年度 a view has attendances. */
export type YearlyMetric = keyof typeof ATTENDANCES;

/** The last 年度 in which a view has attendances by the rows of a metric; null where none has. */
export function lastRecordedYear<Id extends YearlyMetric>(
	metric: Id,
	rows: readonly MetricRows[Id][]
): number | null {
	const attendancesOf = ATTENDANCES[metric] as (row: MetricRows[Id]) => number;
	const years = rows.filter((row) => attendancesOf(row) > 0).map(({ fiscal_year }) => fiscal_year);
	return years.length > 0 ? Math.max(...years) : null;
}
