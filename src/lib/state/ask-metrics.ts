import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import type { MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import type { MetricRows } from '$lib/metrics/rows';
import { questionOf } from './question';

/** Asks for metrics of a view; the rows of each, in their order, as soon as they are there. */
export type AskMetrics = <Id extends MetricId>(
	ids: readonly Id[],
	view: { filters: Filters; choices: Choices },
	how: { signal: AbortSignal } | { isAhead: true }
) => Promise<MetricRows[Id][]>[];

/** The way to ask the records in an engine by metrics. */
export function askMetricsOf(engine: Engine): AskMetrics {
	return (ids, { filters, choices }, how) => {
		const isAhead = 'isAhead' in how;
		const signal = 'signal' in how ? how.signal : undefined;
		const requests = ids.map((id) => ({ ...questionOf(id, filters, choices), isAhead }));
		const tables = engine.queryAll(requests, signal);
		return ids.map(async (id, at) => {
			const table = await tables[at];
			if (!table) throw new Error(`no answer to ${id}`);
			return decodeRows(id, table);
		});
	};
}
