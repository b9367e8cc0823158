import { LANGUAGE_PARAMETER } from './language';
import { POINT_PARAMETER } from './point';

/** A view that was kept by name: a page, its filters and what is chosen on it. Never data. */
export interface SavedView {
	name: string;
	/** Path below the base and query: 「/trends/?from=2020」. */
	address: string;
}

const ADDRESS = /^\/(?:[a-z-]+\/)*(?:\?[^#\s]*)?$/;

/** True for pages of this site: what came with records of others must lead nowhere else. */
export function isPageAddress(address: string): boolean {
	return ADDRESS.test(address);
}

/** What is looked at, as it is kept: without the language and the point in time. */
export function addressToKeep(path: string, search: string): string {
	const query = new URLSearchParams(search);
	query.delete(LANGUAGE_PARAMETER);
	query.delete(POINT_PARAMETER);
	return `${path}${query.size === 0 ? '' : `?${query}`}`;
}
