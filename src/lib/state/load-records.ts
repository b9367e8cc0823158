import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest } from '$lib/metrics/catalog';
import { modelStatements } from '$lib/metrics/model-statements';
import { decodeRows } from '$lib/metrics/decode-rows';
import { recordFiles, tableSources } from './dataset';
import type { RecordSource } from './record-source';
import { sharedEngine } from './engine';
import { optionsFromRows, type FilterOptions } from './options';
import { askMetricsOf, type AskMetrics } from './ask-metrics';
import { originsOf, type LoadedRecords } from './origins';

export { notesOf } from '$lib/metrics/catalog';
export { decodeRows } from '$lib/metrics/decode-rows';
export { questionOf } from './question';

/** Load records into the engine, booting it first; gives what can be asked, and for what. */
export async function loadRecords(
	records: RecordSource
): Promise<{ held: LoadedRecords; ask: AskMetrics; options: FilterOptions }> {
	const files = recordFiles(records);
	const reading = tableSources(records, [], files);
	const [engine, sources] = await Promise.all([sharedEngine(), reading]);
	await engine.load(sources, modelStatements);
	const options = await readOptions(engine);
	const held = { engine, origins: originsOf(await files) };
	return { held, ask: askMetricsOf(engine), options };
}

async function readOptions(engine: Engine): Promise<FilterOptions> {
	const table = await engine.query(metricRequest('filter-options', NO_FILTERS));
	return optionsFromRows(decodeRows('filter-options', table));
}
