import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricRequest } from '$lib/metrics/catalog';
import { modelStatements } from '$lib/metrics/model-statements';
import { decodeRows } from '$lib/metrics/decode-rows';
import { recordFiles, tableSources, type RecordSource } from './dataset';
import { sharedEngine } from './engine';
import { optionsFromRows, type FilterOptions } from './options';
import { originsOf, type LoadedRecords } from './origins';

export { notesOf } from '$lib/metrics/catalog';
export { decodeRows } from '$lib/metrics/decode-rows';
export { questionOf } from './question';

/** Load records into the engine, booting it first; gives also what its filters can be. */
export async function loadRecords(
	records: RecordSource
): Promise<{ loaded: LoadedRecords; options: FilterOptions }> {
	const files = recordFiles(records);
	const reading = tableSources(records, [], files);
	const [engine, sources] = await Promise.all([sharedEngine(), reading]);
	await engine.load(sources, modelStatements);
	const options = await readOptions(engine);
	return { loaded: { engine, origins: originsOf(await files) }, options };
}

async function readOptions(engine: Engine): Promise<FilterOptions> {
	const table = await engine.query(metricRequest('filter-options', NO_FILTERS));
	return optionsFromRows(decodeRows('filter-options', table));
}
