import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import type { MetricId } from '$lib/metrics/catalog';

/** Asked of all records: organizations keep their places in the drawing under every filter. */
const OF_ALL_RECORDS: ReadonlySet<MetricId> = new Set<MetricId>(['network-backbone']);

/** The filters that pages ask a metric with: none for what is asked of all records. */
export function filtersFor(id: MetricId, filters: Filters): Filters {
	return OF_ALL_RECORDS.has(id) ? NO_FILTERS : filters;
}
