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

/** What was asked, in the two steps it is shown in: `last` comes second. */
export function inTwoSteps<Table>(
	ids: readonly MetricId[],
	tables: readonly Table[],
	last: readonly MetricId[]
): { id: MetricId; table: Table }[][] {
	return [false, true].map((isLast) =>
		ids.flatMap((id, index) => {
			const table = tables[index];
			return table && last.includes(id) === isLast ? [{ id, table }] : [];
		})
	);
}
