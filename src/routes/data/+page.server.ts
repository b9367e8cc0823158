import { shippedPage, shippedTables } from '$lib/state/shipped.server';
import { METRICS } from './metrics';

/** The page's numbers over the shipped data, and what is shipped. */
export async function load() {
	return { ...(await shippedPage(METRICS)), files: shippedTables };
}
