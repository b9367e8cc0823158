import type { Engine } from '$lib/engine/port';

let booting: Promise<Engine> | null = null;

/**
 * The one engine of the page, booted at the first call and shared by all callers; it is asked
 * nothing twice of the same records. A failed boot is forgotten, so that the next call tries again.
 */
export function sharedEngine(): Promise<Engine> {
	booting ??= Promise.all([import('$lib/engine/duckdb-browser'), import('$lib/engine/ask-once')])
		.then(async ([{ createBrowserEngine }, { askOnce }]) => askOnce(await createBrowserEngine()))
		.catch((cause: unknown) => {
			booting = null;
			throw cause;
		});
	return booting;
}
