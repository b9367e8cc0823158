import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { QueryRequest } from '$lib/engine/port';
import { metricFromFile, requestOf, type Metric, type MetricNotes } from './metric';
import type { MetricRows } from './rows';

/** The id of a metric: its file name without `.sql`. */
export type MetricId = keyof MetricRows;

function nameOf(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.sql$/, '');
}

/** Texts of files by name without folder and ending, in the order of their paths. */
export function textsByName(modules: Record<string, string>): Map<string, string> {
	return new Map(
		Object.entries(modules)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([path, text]) => [nameOf(path), text.trim()])
	);
}

const texts = textsByName(
	import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true })
);
/** The texts that apply the filters, by the name of the view. */
export const views: ReadonlyMap<string, string> = textsByName(
	import.meta.glob<string>('./views/*.sql', { query: '?raw', import: 'default', eager: true })
);

/** Every metric, by id. */
export const metrics: ReadonlyMap<string, Metric> = new Map(
	[...texts].map(([id, text]) => [id, metricFromFile(id, text)])
);

/** A metric that is known to exist. */
export function metricOf(id: MetricId): Metric {
	const metric = metrics.get(id);
	if (!metric) throw new Error(`unknown metric: ${id}`);
	return metric;
}

/** What is said about a metric, without its query and what it is searched by. */
export function notesOf(id: MetricId): MetricNotes {
	const { sql, words, ...notes } = metricOf(id);
	return notes;
}

/** The query of a metric under the given filters and choices. */
export function metricRequest(id: MetricId, filters: Filters, choices: Choices = {}): QueryRequest {
	return requestOf(metricOf(id), views, filters, choices);
}
