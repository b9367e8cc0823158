import type { DateReading } from '$lib/domain/date';
import { parseTime } from '$lib/domain/time';
import { askDateOrder } from '../meetings/ask-date-order';
import { readDateColumn } from '../meetings/date-column';
import type { ReshapeTools } from '../format';
import { cluesOf } from '../meetings/meeting-clues';

/** Times of a list of joins, in the order in which they were given. */
export interface JoinTimes {
	/** Seconds since 1970, or since midnight where no dates are written; null when unreadable. */
	seconds: (number | null)[];
	/** Whether they have dates. */
	isDated: boolean;
	/** Whether the order of day and month is still asked: dates are not to be used. */
	isPending: boolean;
}

/**
 * Read all times of a list together. Where the order of day and month stays open after values,
 * calendar and name of the file, it is asked (`date-order`).
 */
export function readJoinTimes(
	texts: readonly string[],
	{ tools, sheetName }: { tools: ReshapeTools; sheetName: string }
): JoinTimes {
	const clues = cluesOf({ fileName: tools.fileName, sheetName, preamble: [] });
	const calendar = [...tools.calendar.meetings()].map(({ heldOn }) => heldOn);
	const hints = { fiscalYear: clues.fiscalYear };
	const named = clues.heldOn ? readDateColumn(texts, { ...hints, calendar: [clues.heldOn] }) : null;
	const byName = named && !named.isAmbiguous ? named : null;
	let column = byName ?? readDateColumn(texts, { ...hints, calendar });
	const isPending = column.isAmbiguous;
	if (isPending) {
		const answer = askDateOrder(column, { values: texts, rows: [], tools });
		if (answer) column = readDateColumn(texts, { ...hints, order: answer });
		else return { seconds: texts.map(() => null), isDated: false, isPending };
	}
	const isDated = column.dates.some((date) => date !== null);
	const seconds = texts.map((text, at) => {
		const reading = column.dates[at];
		if (reading?.time) return toSeconds(reading);
		const time = isDated ? null : parseTime(text);
		return time === null ? null : toSeconds({ date: '1970-01-01', time });
	});
	return { seconds, isDated, isPending: false };
}

/** The ISO date of seconds since 1970. */
export function toDate(seconds: number): string {
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Clock times of one place: no zone is involved. */
function toSeconds({ date, time }: DateReading): number {
	return Date.parse(`${date}T${time}Z`) / 1000;
}
