import { changeSentences, type Change } from '$lib/findings/change';
import type { Situation } from './situation';

/** 120 after 100, over the same twelve months, in the third year on record. */
const USUAL: Change = {
	kind: 'attendances',
	year: 2025,
	now: 120,
	before: 100,
	sameMonths: { months: 12, now: 120, before: 100 },
	series: [90, 100, 120],
	events: [],
	held: 12,
	withRoll: 12,
	isUnfinished: false,
	isRounded: false
};

/** These two numbers, over so many of the same months. */
export function pair(before: number, now: number, months = 12): Partial<Change> {
	return { now, before, sameMonths: { months, now, before }, series: [90, before, now] };
}

/** What is said of a headline number that is the usual one but for this change. */
export function situation(
	name: string,
	change: Partial<Change>,
	said: Situation['said']
): Situation {
	return { name, say: (mode) => changeSentences({ ...USUAL, ...change }, mode), said };
}

/** No record of the year, one of the year before. */
export const WITHOUT_RECORD = { now: null, before: 100, sameMonths: null } as const;
