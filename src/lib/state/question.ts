import type { Filters } from '$lib/domain/filters';
import type { QueryRequest } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';

/** Metrics whose rows of the year before the view are needed beside it. */
const WITH_YEAR_BEFORE: ReadonlySet<MetricId> = new Set<MetricId>([
	'attendances',
	'participants',
	'participating-organizations',
	'attendances-per-meeting',
	'year-on-year',
	'new-participants',
	'new-organizations',
	'active-working-groups'
]);

/** What is asked of the engine for a metric: its view, one year earlier where that is compared. */
export function questionOf(id: MetricId, filters: Filters): QueryRequest {
	if (filters.from === null || !WITH_YEAR_BEFORE.has(id)) return metricRequest(id, filters);
	return metricRequest(id, { ...filters, from: filters.from - 1 });
}
