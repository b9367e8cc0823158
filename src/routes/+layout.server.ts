import { shippedSite } from '$lib/state/shipped.server';

/** Names, filter choices and time marks: the same for every page. */
export async function load() {
	return { site: await shippedSite() };
}
