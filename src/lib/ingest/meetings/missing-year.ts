import { toIsoDate } from '$lib/domain/date';
import { fiscalYear } from '$lib/domain/fiscal-year';
import { weekdayOf } from './date-cell';

/** A day whose year is not written. */
export interface YearlessDay {
	month: number;
	day: number;
	/** 0 = Sunday, or null when none is written. */
	weekday: number | null;
}

/** What is known about the time a file speaks of. */
export interface YearHints {
	/** ISO days of known meetings. */
	calendar?: readonly string[];
	/** The 年度 the file names, if any. */
	fiscalYear?: number | null;
	/** ISO day the file was written or read; years are looked for around it. */
	writtenOn?: string | null;
}

/** The 年度 of days without year, and what it was told by. */
export interface FoundYear {
	year: number;
	because: 'fiscal-year' | 'weekday' | 'calendar';
}

/** Years before and after the latest known day; weekdays return after five years at least. */
const YEARS_BEFORE = 3;
const YEARS_AFTER = 1;

/**
 * Find the 年度 of days without year: the one the file names, unless its weekdays say otherwise;
 * else the only one in which all are known meetings; else the only one that fits the weekdays.
 * `stated` are full dates of the same column.
 */
export function findMissingYear(
	days: readonly YearlessDay[],
	stated: readonly string[],
	hints: YearHints
): FoundYear | null {
	const named = hints.fiscalYear ?? onlyOne(stated.map(fiscalYear));
	const hasWeekdays = days.some(({ weekday }) => weekday !== null);
	if (named !== null && (!hasWeekdays || fitsWeekdays(days, named))) {
		return { year: named, because: 'fiscal-year' };
	}
	const calendar = new Set(hints.calendar);
	const met = [...new Set([...calendar].map(fiscalYear))].filter((year) =>
		days.every((one) => calendar.has(placeInYear(one, year) ?? ''))
	);
	const possible = hasWeekdays ? met.filter((year) => fitsWeekdays(days, year)) : met;
	if (possible.length === 1) return { year: possible[0]!, because: 'calendar' };
	if (!hasWeekdays) return null;
	const fitting = yearsAround(hints).filter((year) => fitsWeekdays(days, year));
	return fitting.length === 1 ? { year: fitting[0]!, because: 'weekday' } : null;
}

/** The ISO date of a day in a 年度: January to March lie in the next calendar year. */
export function placeInYear({ month, day }: YearlessDay, year: number): string | null {
	return toIsoDate(month < 4 ? year + 1 : year, month, day);
}

/** Whether more than half of the weekdays are right; one slip of the pen must not decide. */
function fitsWeekdays(days: readonly YearlessDay[], year: number): boolean {
	const named = days.filter(({ weekday }) => weekday !== null);
	const right = named.filter((one) => {
		const date = placeInYear(one, year);
		return date !== null && weekdayOf(date) === one.weekday;
	});
	return right.length * 2 > named.length;
}

function yearsAround({ calendar = [], writtenOn }: YearHints): number[] {
	const latest = writtenOn ?? [...calendar].sort().at(-1);
	if (!latest) return [];
	const count = YEARS_BEFORE + YEARS_AFTER + 1;
	return Array.from({ length: count }, (_, at) => fiscalYear(latest) - YEARS_BEFORE + at);
}

function onlyOne(values: readonly number[]): number | null {
	const different = new Set(values);
	return different.size === 1 ? [...different][0]! : null;
}
