import { shippedSite } from '$lib/state/shipped.server';

const PATHS = Object.keys(import.meta.glob('./**/+page.svelte')).map((file) =>
	file.replace(/^\.\/|\+page\.svelte$/g, '').replace(/^/, '/')
);

/** Names, filter choices, time marks and the paths of the pages: the same for every page. */
export async function load() {
	return { site: await shippedSite(), paths: PATHS };
}
