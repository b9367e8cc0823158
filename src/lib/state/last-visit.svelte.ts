import type { VisitNumbers } from '$lib/domain/visit-numbers';

const STORED_AS = 'ayumi-last-visit';

/** What is remembered of a visit: which records were shown, and their totals. */
interface Visit {
	revision: string;
	numbers: VisitNumbers;
}

function isNumbers(thing: unknown): thing is VisitNumbers {
	if (typeof thing !== 'object' || thing === null) return false;
	const numbers = thing as Record<string, unknown>;
	const names = ['meetings', 'attendances', 'participants', 'organizations'];
	return names.every((name) => typeof numbers[name] === 'number');
}

function readVisit(): Visit | null {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? 'null');
		if (typeof stored !== 'object' || stored === null) return null;
		const { revision, numbers } = stored as Partial<Visit>;
		return typeof revision === 'string' && isNumbers(numbers) ? { revision, numbers } : null;
	} catch {
		return null; // not ours, or no storage: as on a first visit
	}
}

function storeVisit(visit: Visit): void {
	try {
		localStorage.setItem(STORED_AS, JSON.stringify(visit));
	} catch {
		// Without storage every visit is the first one.
	}
}

/**
 * What the totals were when this browser last showed them, beside what they are now. Only totals of
 * everything on record are kept, on this device, and nothing at all of records under a passphrase.
 */
class LastVisit {
	/** Of the visit before this one; null on the first. */
	#before = $state.raw<Visit | null>(null);
	#now = $state.raw<Visit | null>(null);
	#isRead = false;

	/** The totals of the last visit, where other records were shown then; else null. */
	get changed(): VisitNumbers | null {
		if (!this.#before || !this.#now || this.#before.revision === this.#now.revision) return null;
		return this.#before.numbers;
	}

	/** These totals are on screen: what the next visit compares with. */
	see(revision: string, numbers: VisitNumbers): void {
		const visit = { revision, numbers };
		if (!this.#isRead) this.#before = readVisit() ?? visit;
		this.#isRead = true;
		this.#now = visit;
		storeVisit(visit);
	}

	/** What changed was read. */
	dismiss(): void {
		this.#before = this.#now;
	}
}

/** The last visit of this browser. */
export const lastVisit = new LastVisit();
