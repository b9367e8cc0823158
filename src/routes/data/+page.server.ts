import { shippedResults, shippedTables } from '$lib/state/shipped.server';
import { METRICS } from './metrics';

/** The page's numbers over the shipped data, and what is shipped. */
export async function load() {
	return { results: await shippedResults(METRICS), files: shippedTables };
}
