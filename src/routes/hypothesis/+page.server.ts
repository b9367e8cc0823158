import { shippedPage } from '$lib/state/shipped.server';
import { METRICS } from './metrics';

/** The page's numbers over the shipped data, computed at build time. */
export async function load() {
	return shippedPage(METRICS);
}
