import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';

/**
 * Which years a metric is asked for: `fact` for what is printed, whatever the year; `year` for the
 * 年度 of the report alone; `history` for everything up to and with it.
 */
export type ReportScope = 'fact' | 'year' | 'history';

/** Every metric that a report is written from, each asked once. */
export const REPORT_METRICS = [
	{ id: 'network-facts', scope: 'fact' },
	{ id: 'report-concept', scope: 'fact' },
	{ id: 'steering-terms', scope: 'fact' },
	{ id: 'shared-tools', scope: 'fact' },
	{ id: 'outreach-events', scope: 'fact' },
	{ id: 'history-table', scope: 'fact' },
	{ id: 'report-working-groups', scope: 'fact' },
	{ id: 'contradictions', scope: 'fact' },
	{ id: 'report-meetings', scope: 'year' },
	{ id: 'pillar-meetings', scope: 'year' },
	{ id: 'totals', scope: 'year' },
	{ id: 'same-months', scope: 'year' },
	{ id: 'completeness', scope: 'year' },
	{ id: 'quality-ledger', scope: 'year' },
	{ id: 'attendances-by-meeting', scope: 'year' },
	{ id: 'active-working-groups', scope: 'year' },
	{ id: 'working-group-years', scope: 'year' },
	{ id: 'pillars', scope: 'history' },
	{ id: 'attendances-by-organization-kind', scope: 'history' },
	{ id: 'attendances', scope: 'history' },
	{ id: 'participants', scope: 'history' },
	{ id: 'participating-organizations', scope: 'history' },
	{ id: 'attendances-per-meeting', scope: 'history' },
	{ id: 'new-participants', scope: 'history' },
	{ id: 'new-organizations', scope: 'history' },
	{ id: 'outside-share', scope: 'history' },
	{ id: 'course-reach', scope: 'history' },
	{ id: 'milestones', scope: 'history' }
] as const satisfies readonly { id: MetricId; scope: ReportScope }[];

/** A metric that a report is written from. */
export type ReportMetric = (typeof REPORT_METRICS)[number]['id'];

/** The rows of every metric of a report, each under the filters of its scope. */
export type ReportRows = { readonly [Id in ReportMetric]: readonly MetricRows[Id][] };

/** The filters under which a metric of a report is asked. */
export function reportFilters(scope: ReportScope, year: number): Filters {
	if (scope === 'fact') return NO_FILTERS;
	return { ...NO_FILTERS, from: scope === 'year' ? year : null, to: year };
}
