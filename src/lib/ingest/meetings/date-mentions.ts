import { readDateTime, toIsoDate } from '$lib/domain/date';
import { eraOfName, eraYearToYear } from '$lib/domain/era';

/** A day, or a day without year, that a text speaks of, and where it stands. */
export interface DateMention {
	/** ISO date, or null when the year is not written. */
	date: string | null;
	month: number;
	day: number;
	index: number;
	length: number;
}

const ERA = '(?:明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])\\.?(?:\\d{1,2}|元)';
const WEEKDAY = '(?:\\s?\\([月火水木金土日](?:曜日?|・?祝日?)?\\)|\\s?[月火水木金土日]曜日?)?';
const EDGE = '(?<![\\dA-Z])';
const FULL = new RegExp(
	`${EDGE}(?:((?:19|20)\\d{2})|(${ERA}))(?:(?:\\s?年\\s?)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日?` +
		`|([-/._])(\\d{1,2})\\5(\\d{1,2})(?!\\d))${WEEKDAY}`,
	'gi'
);
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?=\d{6}(?!\d)|(?!\d))/g;
const SHORT = /(?<![\dA-Z.-])([12]\d)(0[1-9]|1[0-2])([0-3]\d)(?![\dA-Z])/gi;
const ERA_COMPACT = /(?<![\dA-Z])([MTSHR]\d{2})(\d{2})(\d{2})(?!\d)/gi;
const ENGLISH =
	/(?<![a-z\d])(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[ -][a-z]{3,9}[ -]\d{4})(?!\d)/gi;
const YEARLESS = new RegExp(
	`(?<![\\d年/.-])(\\d{1,2})(?:月(\\d{1,2})日|/(\\d{1,2})(?![\\d/.-]))${WEEKDAY}`,
	'g'
);

/**
 * The days a text speaks of, in its order: 20240518, 2024-5-18, R6.5.18, 令和6年5月18日, 240518,
 * May 18, 2024, 5月18日, 5/18. Numbers that go on, as the ID of a meeting does, are no days. Expects
 * text in NFKC.
 */
export function findDates(text: string): DateMention[] {
	const found: DateMention[] = [];
	const add = (match: RegExpMatchArray, date: string | null, month: number, day: number) => {
		const index = match.index ?? 0;
		const end = index + match[0].length;
		const isTaken = found.some((one) => index < one.index + one.length && one.index < end);
		if (!isTaken) found.push({ date, month, day, index, length: match[0].length });
	};
	const addDate = (match: RegExpMatchArray, date: string | null) => {
		if (date) add(match, date, Number(date.slice(5, 7)), Number(date.slice(8, 10)));
	};
	for (const match of text.matchAll(FULL)) addDate(match, toDate(match));
	for (const match of text.matchAll(COMPACT)) addDate(match, toCompactDate(match, ''));
	for (const match of text.matchAll(ERA_COMPACT)) {
		const year = toYear((match[1] ?? '').toUpperCase());
		addDate(match, year === null ? null : toIsoDate(year, Number(match[2]), Number(match[3])));
	}
	for (const match of text.matchAll(SHORT)) addDate(match, toCompactDate(match, '20'));
	for (const match of text.matchAll(ENGLISH)) addDate(match, readDateTime(match[0])?.date ?? null);
	for (const match of text.matchAll(YEARLESS)) {
		const [month, day] = [Number(match[1]), Number(match[2] ?? match[3])];
		if (toIsoDate(2000, month, day)) add(match, null, month, day);
	}
	return found.sort((one, other) => one.index - other.index);
}

/** The Gregorian year of 2024, R6, 令和6 or 元 after an era, or null. */
export function toYear(text: string): number | null {
	if (/^\d{4}$/.test(text)) return Number(text);
	const match = /^(\D+?)\.?(\d{1,2}|元)$/.exec(text);
	const era = match && eraOfName(match[1] ?? '');
	return era ? eraYearToYear(era, match[2] === '元' ? 1 : Number(match[2])) : null;
}

function toDate(match: RegExpMatchArray): string | null {
	const year = toYear(match[1] ?? match[2] ?? '');
	if (year === null) return null;
	return toIsoDate(year, Number(match[3] ?? match[6]), Number(match[4] ?? match[7]));
}

function toCompactDate(match: RegExpMatchArray, century: string): string | null {
	return toIsoDate(Number(`${century}${match[1]}`), Number(match[2]), Number(match[3]));
}
