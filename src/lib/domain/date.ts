import { eraOf, eraOfName, eraYearLabel, eraYearToYear } from './era';
import { formatTime, readClock } from './time';

const ERA = '(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])';
const YEAR = `(?:(\\d{4})|${ERA}\\.?(\\d{1,2}|元))`;
const WEEKDAY = '(?:\\s?\\(?[月火水木金土日](?:曜日?|・祝|祝)?\\)?)?';
const DATE = new RegExp(
	`^${YEAR}(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)${WEEKDAY}(.*)$`,
	'i'
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = new RegExp(`^${YEAR}(?:[-/.](\\d{1,2})|年(\\d{1,2})月分?)$`, 'i');
const YEAR_ONLY = new RegExp(`^${YEAR}(?:年度?)?$`, 'i');
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_NAME = `(${MONTHS})(?:[a-z]{0,6})\\.?`;
const ENGLISH_DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ENGLISH_WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s?)?';
const ENGLISH = new RegExp(
	`^${ENGLISH_WEEKDAY}(?:${MONTH_NAME}[ -]?${ENGLISH_DAY}|${ENGLISH_DAY}[ -]?${MONTH_NAME})` +
		',?[ -]?(\\d{4})(?:,? (?:at )?(.*))?$',
	'i'
);

/** Last day of a name that an organization never had: only its spelling was mended. */
export const NEVER = '0001-01-01';

/** A day and, where given, the time on it. */
export interface DateReading {
	/** ISO date. */
	date: string;
	/** HH:MM:SS, or null. */
	time: string | null;
}

/**
 * The ISO date (2022-05-18) of a text that holds one full date, or null. Weekday and time after it
 * are allowed; a time with an offset is turned into the day in Japan. A day that does not exist
 * (2022-02-30) is null. A year past the end of its era (H31.5.1) is the same day in the Gregorian
 * calendar, since offices go on writing the old era; bare numbers are never taken for serials.
 */
export function parseDate(text: string): string | null {
	return readDateTime(text)?.date ?? null;
}

/** The day and the time of a text, by the rules of `parseDate`; both as in Japan. */
export function readDateTime(text: string): DateReading | null {
	const plain = unifyDateText(text);
	const compact = COMPACT.exec(plain);
	if (compact) {
		const date = toIsoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
		return date === null ? null : { date, time: null };
	}
	const match = DATE.exec(plain);
	if (!match) return readEnglish(plain);
	const year = yearOf(match[1], match[2], match[3]);
	if (year === null) return null;
	const day = toIsoDate(year, Number(match[4] ?? match[6]), Number(match[5] ?? match[7]));
	return day === null ? null : addTime(day, match[8] ?? '');
}

/** The month (2008-03) of a text that holds a year and a month (H20/3, 2008年3月), or null. */
export function parseMonth(text: string): string | null {
	const match = MONTH.exec(unifyDateText(text));
	if (!match) return null;
	const year = yearOf(match[1], match[2], match[3]);
	const iso = year === null ? null : toIsoDate(year, Number(match[4] ?? match[5]), 1);
	return iso === null ? null : iso.slice(0, 7);
}

/** The year of a text that holds only a year, such as 平成31年, 令和元年度 or 2019, or null. */
export function parseYear(text: string): number | null {
	const match = YEAR_ONLY.exec(unifyDateText(text));
	return match ? yearOf(match[1], match[2], match[3]) : null;
}

/**
 * The ISO date of a serial in Excel's 1900 system (45065 → 2023-05-19), or null. Excel counts
 * 1900-02-29, which did not exist: serial 60 is null. The time of day is dropped.
 */
export function excelSerialToDate(serial: number): string | null {
	const day = Math.floor(serial);
	if (!(day >= 1 && day <= 2_958_465) || day === 60) return null;
	const sinceEpoch = day < 60 ? day : day - 1;
	return new Date(Date.UTC(1899, 11, 31 + sinceEpoch)).toISOString().slice(0, 10);
}

/** 「令和4年5月10日」; 「1850年5月10日」 before Meiji. */
export function formatEraDate(isoDate: string): string {
	const [year, month, day] = isoDate.split('-').map(Number);
	if (!year || !month || !day) throw new Error(`formatEraDate: not an ISO date: ${isoDate}`);
	const named = eraOf(isoDate);
	const shown = named ? eraYearLabel(named.era, named.year) : String(year);
	return `${shown}年${month}月${day}日`;
}

/** The ISO date of a day that exists, or null. */
export function toIsoDate(year: number, month: number, day: number): string | null {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day); // Date.UTC would read year 22 as 1922
	return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function yearOf(gregorian = '', eraName = '', yearOfEra = ''): number | null {
	if (gregorian !== '') return Number(gregorian);
	const era = eraOfName(eraName);
	const year = yearOfEra === '元' ? 1 : Number(yearOfEra);
	return era && year >= 1 ? eraYearToYear(era, year) : null;
}

/** 「May 18, 2024」 or 「18 May 2024」. */
function readEnglish(plain: string): DateReading | null {
	const match = ENGLISH.exec(plain);
	if (!match) return null;
	const name = (match[1] ?? match[4] ?? '').toLowerCase();
	const month = MONTHS.split('|').indexOf(name) + 1;
	const day = toIsoDate(Number(match[5]), month, Number(match[2] ?? match[3]));
	return day === null ? null : addTime(day, match[6] ?? '');
}

/**
 * A day with the time that is written after it; with an offset, day and time in Japan. Null when
 * what follows the day is no time.
 */
export function addTime(date: string, rest: string): DateReading | null {
	if (rest.trim() === '') return { date, time: null };
	const clock = readClock(rest);
	if (!clock) return null;
	if (clock.offset === null) return { date, time: formatTime(clock.seconds) };
	const seconds = clock.seconds - clock.offset * 60 + 9 * 3600;
	const inJapan = new Date(Date.parse(`${date}T00:00:00Z`) + seconds * 1000).toISOString();
	if (!/^(?!0000)\d{4}-/.test(inJapan)) return null;
	return { date: inJapan.slice(0, 10), time: inJapan.slice(11, 19) };
}

/** A text in which dates are looked for: NFKC, no spaces except before a time, one minus. */
export function unifyDateText(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[−－‐]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/ ?([年月日/.()]) ?/g, '$1');
}
