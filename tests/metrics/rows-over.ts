import { afterAll } from 'vitest';
import type { Choices } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { createDatasetEngine, datasetOf, loadDataset } from './dataset';

let engine: Promise<Engine> | null = null;

afterAll(async () => (await engine)?.close());

/** What a metric says of a small data set, by one engine for all tests of a file. */
export async function rowsOver<Id extends MetricId>(
	id: Id,
	texts: Parameters<typeof datasetOf>[0],
	choices: Choices = {}
) {
	engine ??= createDatasetEngine(new Map());
	const loaded = await engine;
	await loadDataset(loaded, datasetOf(texts));
	return decodeRows(id, await loaded.query(metricRequest(id, NO_FILTERS, choices)));
}
