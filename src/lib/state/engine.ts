import type { Engine } from '$lib/engine/port';

let booting: Promise<Engine> | null = null;

/**
 * The one engine of the page, booted at the first call and shared by all callers. A failed boot is
 * forgotten, so that the next call tries again.
 */
export function sharedEngine(): Promise<Engine> {
	booting ??= import('$lib/engine/duckdb-browser')
		.then(({ createBrowserEngine }) => createBrowserEngine())
		.catch((cause: unknown) => {
			booting = null;
			throw cause;
		});
	return booting;
}
