import { parseVisit, type Visit } from './visit';

const STORED_AS = 'ayumi-last-visit';

function read(place: () => Storage): Visit | null {
	try {
		return parseVisit(place().getItem(STORED_AS));
	} catch {
		return null;
	}
}

/** Store a visit, or forget it. */
function store(place: () => Storage, visit: Visit | null): void {
	try {
		if (visit) place().setItem(STORED_AS, JSON.stringify(visit));
		else place().removeItem(STORED_AS);
	} catch {
		// Without storage every visit is the first one.
	}
}

/** What the next visit is compared with. */
const device = () => localStorage;
/** What this visit is compared with: a page loaded again in its tab is the same visit. */
const tab = () => sessionStorage;

/**
 * What the records were when this browser last showed them, beside what they are now. Only totals
 * of everything on record and checksums are kept, on this device, and nothing at all of records
 * under a passphrase.
 */
class LastVisit {
	/** Of the visit before this one; this one itself on the first. */
	#before = $state.raw<Visit | null>(null);
	#now: Visit | null = null;

	/** The last visit; null until this one was seen. */
	get before(): Visit | null {
		return this.#before;
	}

	/** These totals are on screen: what the next visit compares with. */
	see(visit: Visit): void {
		if (!this.#now) {
			const before = read(tab) ?? read(device) ?? visit;
			this.#before = before;
			store(tab, before);
		}
		this.#now = visit;
		store(device, visit);
	}

	/** What changed was read. */
	dismiss(): void {
		this.#before = this.#now;
		store(tab, this.#now);
	}

	/** Nothing of these records may be kept. */
	forget(): void {
		this.#before = this.#now = null;
		for (const place of [tab, device]) store(place, null);
	}
}

/** The last visit of this browser. */
export const lastVisit = new LastVisit();
