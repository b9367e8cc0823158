import { metricOf, metrics, type MetricId } from '$lib/metrics/catalog';
import type { SearchEntry } from './search-entries';

/** Every metric. */
export function metricEntries(): SearchEntry[] {
	return [...metrics.values()].map(({ id, title, words }) => ({
		kind: 'metric',
		id,
		label: title,
		detail: '',
		keys: [id.replaceAll('-', ' '), ...words]
	}));
}

/** Those metrics of a page that it shows at once: those of one organization wait for a choice. */
export function idsShown(ids: readonly MetricId[]): MetricId[] {
	return ids.filter((id) => !metricOf(id).parameters.some(({ name }) => name === 'id'));
}
