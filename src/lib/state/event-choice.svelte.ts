import { base } from '$app/paths';

/** Parameter of the address that says whose events of the history stand on time axes. */
const PARAMETER = 'tracks';

/** The page of the history means its own lanes by it. */
const HISTORY = '/history/';

/**
 * Whose events of the history are drawn: chosen on one page, it holds on the next. Addresses say
 * it; this only knows what links from the page of the history lead back to.
 */
class EventChoice {
	#tracks = $state('');

	/** Take it from the address of a page that is shown. */
	follow(pathname: string, query: URLSearchParams): void {
		if (this.holdsOn(pathname.slice(base.length))) this.#tracks = query.get(PARAMETER) ?? '';
	}

	/** Whether it is in the address of a page; `path` has no base. */
	holdsOn(path: string): boolean {
		return path !== HISTORY;
	}

	/** What the address of a page has of it, by name; nothing for the usual events. */
	askedOn(path: string): Readonly<Record<string, string>> {
		return this.#tracks && this.holdsOn(path) ? { [PARAMETER]: this.#tracks } : {};
	}
}

/** The one of the tab. */
export const eventChoice = new EventChoice();
