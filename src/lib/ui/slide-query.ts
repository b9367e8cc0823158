import { FILTER_PARAMETERS, filtersFromQuery, queryFromFilters } from '$lib/domain/filters';
import type { View } from '$lib/domain/view';

/** What is looked at, as a slide keeps it: filters and choices. */
export function queryOfView({ filters, choices }: View): string {
	const query = new URLSearchParams(queryFromFilters(filters));
	for (const [name, value] of Object.entries(choices)) query.set(name, value);
	return query.toString();
}

/**
 * The query of a slide with the filters of a form; choices stay. A period that ends before it
 * begins is read as its other end moving along: `changed` names the field that was changed.
 */
export function queryWithForm(query: string, form: FormData, changed: string): string {
	const asked = new URLSearchParams();
	for (const [name, value] of form) asked.set(name, String(value));
	const filters = filtersFromQuery(asked);
	const { from, to } = filters;
	if (from !== null && to !== null && from > to) {
		if (changed === 'from') filters.to = from;
		else filters.from = to;
	}
	const next = new URLSearchParams(query);
	for (const name of FILTER_PARAMETERS) next.delete(name);
	for (const [name, value] of new URLSearchParams(queryFromFilters(filters))) next.set(name, value);
	return next.toString();
}

/** The part of an address that names a deck, and for whom it is shown. */
export function deckQuery(name: string, isInternal: boolean): string {
	return String(new URLSearchParams({ deck: name, ...(isInternal ? { for: 'internal' } : {}) }));
}
