import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { base } from '$app/paths';
import type { Choices } from '$lib/domain/choices';
import { FILTER_PARAMETERS, queryFromFilters, type Filters } from '$lib/domain/filters';
import type { Dashboard } from '$lib/state/dashboard.svelte';
import { eventChoice } from '$lib/state/event-choice.svelte';
import { listing } from '$lib/state/listing.svelte';
import { painted } from '$lib/state/when-idle';
import { shownPoint } from '$lib/state/shown-point.svelte';
import { queryWithPoint } from '$lib/domain/point';

/**
 * The query of a page with what is looked at: the filters, the point in time and whose events are
 * drawn, and what else is asked for; '' for none. `path` begins and ends with a slash.
 */
export function queryTo(
	dashboard: Dashboard,
	path: string,
	asked: Readonly<Record<string, string>> = {}
): string {
	const query = queryWithPoint(queryFromFilters(dashboard.filters), shownPoint.wanted);
	const parameters = new URLSearchParams(query);
	const all = { ...eventChoice.askedOn(path), ...asked };
	for (const [name, value] of Object.entries(all)) parameters.set(name, value);
	const text = parameters.toString();
	return text ? `?${text}` : '';
}

/** The address of a page with what is looked at, and what else is asked for. */
export function addressOf(
	dashboard: Dashboard,
	path: string,
	asked: Readonly<Record<string, string>> = {}
): string {
	return `${base}${path}${queryTo(dashboard, path, asked)}`;
}

/** What the address asks for by a name; '' while a page is built, which is the same for all. */
export function askedFor(dashboard: Dashboard, name: string): string {
	return dashboard.isLive ? (page.url.searchParams.get(name) ?? '') : '';
}

/** The query of what is looked at while the address does not say it yet. */
let unwritten: { query: URLSearchParams; at: string } | null = null;

/**
 * Change what is looked at: draw first, then write the address, so that the change is seen at once.
 * What is not given stays; a choice of '' goes back to what is usual.
 */
export function showView(
	dashboard: Dashboard,
	{ filters = dashboard.filters, choices = {} }: { filters?: Filters; choices?: Choices }
): void {
	dashboard.show(filters, { ...dashboard.asked.choices, ...choices });
	const query = queryOfNow();
	for (const name of FILTER_PARAMETERS) query.delete(name);
	for (const [name, value] of new URLSearchParams(queryFromFilters(filters)))
		query.set(name, value);
	for (const [name, value] of Object.entries(choices)) {
		if (value === '') query.delete(name);
		else query.set(name, value);
	}
	eventChoice.follow(location.pathname, query);
	if (waiting()) return;
	unwritten = { query, at: location.href };
	void painted().then(writeAddress);
}

/** What waits to be written, unless somebody went elsewhere meanwhile. */
function waiting() {
	return unwritten?.at === location.href ? unwritten : null;
}

/** Write the address of what is looked at. */
function writeAddress(): void {
	const next = waiting();
	unwritten = null;
	if (next) pushState(location.pathname + asQuery(next.query), {});
}

/** What the address asks for, or will when it is written: to be changed. */
function queryOfNow(): URLSearchParams {
	return waiting()?.query ?? new URLSearchParams(location.search);
}

function asQuery(query: URLSearchParams): string {
	return query.size === 0 ? '' : `?${query}`;
}

/** Write into the address what is asked for by a name, '' takes it out; no step of the history. */
export function writeAsked(name: string, value: string): void {
	replaceState(addressWith({ [name]: value }), page.state);
}

/** The address of what is looked at with what else is asked for; '' takes a name out. */
function addressWith(asked: Readonly<Record<string, string>>): string {
	writeAddress();
	const query = queryOfNow();
	for (const [name, value] of Object.entries(asked)) {
		if (value === '') query.delete(name);
		else query.set(name, value);
	}
	return location.pathname + asQuery(query);
}

/** Choose how lists are looked at: a step of the history, as other choices are. */
export function showListing(asked: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(asked)) listing.set(name, value);
	pushState(addressWith(asked), {});
}

/** Someone who types stops for as long as this, in ms, between words; browsers count writings. */
const TYPING = 300;

/** What is being typed into a list's search, and on which page: the address doesn't say it yet. */
let typed: { name: string; path: string; timer: ReturnType<typeof setTimeout> } | null = null;

/** Show what is searched for at once, and write it when the typing pauses: no step for a letter. */
export function typeListing(name: string, value: string): void {
	listing.set(name, value);
	if (typed) clearTimeout(typed.timer);
	typed = { name, path: location.pathname, timer: setTimeout(writeTyped, TYPING) };
}

/** Write what was typed, unless somebody went elsewhere meanwhile. */
export function writeTyped(): void {
	const last = typed;
	typed = null;
	if (!last) return;
	clearTimeout(last.timer);
	if (last.path === location.pathname) writeAsked(last.name, listing.get(last.name));
}
