import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { QueryRequest } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { filtersFor } from './filters-for';

/** Metrics whose rows of the year before the view are needed beside it. */
const WITH_YEAR_BEFORE: ReadonlySet<MetricId> = new Set<MetricId>([
	'attendances',
	'participants',
	'participating-organizations',
	'attendances-per-meeting',
	'attendances-by-meeting',
	'attendances-by-organization-kind',
	'year-on-year',
	'new-participants',
	'new-organizations',
	'active-working-groups',
	'working-group-activity',
	'network-ties',
	'network-organizations',
	'network-density',
	'elephant-factor'
]);

/** What is asked of the engine for a metric: its view, one year earlier where that is compared. */
export function questionOf(id: MetricId, filters: Filters, choices: Choices = {}): QueryRequest {
	const own = filtersFor(id, filters);
	const isWider = own.from !== null && WITH_YEAR_BEFORE.has(id);
	const asked = isWider ? { ...own, from: (own.from ?? 0) - 1 } : own;
	return metricRequest(id, asked, choices);
}
