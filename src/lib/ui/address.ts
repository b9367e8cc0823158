import { page } from '$app/state';
import { base } from '$app/paths';
import { queryFromFilters } from '$lib/domain/filters';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { shownPoint } from '$lib/state/shown-point.svelte';
import { queryWithPoint } from '$lib/domain/point';

/**
 * The address of a page with what is looked at: the filters and the point in time, and what else is
 * asked for. `path` begins and ends with a slash.
 */
export function addressOf(
	dashboard: Dashboard,
	path: string,
	asked: Readonly<Record<string, string>> = {}
): string {
	const query = queryWithPoint(queryFromFilters(dashboard.filters), shownPoint.wanted);
	const parameters = new URLSearchParams(query);
	for (const [name, value] of Object.entries(asked)) parameters.set(name, value);
	const text = parameters.toString();
	return `${base}${path}${text ? `?${text}` : ''}`;
}

/** What the address asks for by a name; '' while a page is built, which is the same for all. */
export function askedFor(dashboard: Dashboard, name: string): string {
	return dashboard.isLive ? (page.url.searchParams.get(name) ?? '') : '';
}
