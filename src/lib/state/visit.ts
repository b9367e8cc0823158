import type { VisitNumbers } from '$lib/domain/visit-numbers';
import { areMarks } from './visit-lines';

/** What is remembered of a visit: which records were shown, and their totals. */
export interface Visit {
	revision: string;
	numbers: VisitNumbers;
	/** The entries of the log (`marksOf`); null where an earlier version kept none. */
	marks: string | null;
	/** The data that came with the site; '' where an earlier version kept no name. */
	dataName: string;
}

function isNumbers(thing: unknown): thing is VisitNumbers {
	if (typeof thing !== 'object' || thing === null) return false;
	const numbers = thing as Record<string, unknown>;
	const names = ['meetings', 'attendances', 'participants', 'organizations'];
	return names.every((name) => typeof numbers[name] === 'number');
}

/** A visit as it was stored; null for anything else. */
export function parseVisit(text: string | null): Visit | null {
	try {
		const stored: unknown = JSON.parse(text ?? 'null');
		if (typeof stored !== 'object' || stored === null) return null;
		const { revision, numbers, marks, dataName } = stored as Partial<Visit>;
		if (typeof revision !== 'string' || !isNumbers(numbers)) return null;
		const site = typeof dataName === 'string' ? dataName : '';
		return { revision, numbers, marks: areMarks(marks) ? marks : null, dataName: site };
	} catch {
		return null; // not ours: as on a first visit
	}
}

/** Whether the site came with other data at an earlier visit, as far as that is known. */
export function hadOtherData({ dataName }: Visit, now: string): boolean {
	return dataName !== '' && now !== '' && dataName !== now;
}
