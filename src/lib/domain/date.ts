import { eraOf, eraOfName, eraYearLabel, eraYearToYear } from './era';

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
const CLOCK = '(\\d{1,2})(?::|時)(\\d{2})?(?::\\d{2}(?:\\.\\d+)?)?分?';
const TIME = new RegExp(
	`^\\s?(午前|午後|am|pm)?\\s?${CLOCK}\\s?(午前|午後|am|pm)?(?:\\s?(?:GMT|UTC)([+-]\\d{1,2})(?::?(\\d{2}))?)?(?:[~〜-].*)?$`,
	'i'
);
const ISO_TIME = new RegExp(`^T()${CLOCK}()(?:Z|([+-]\\d{2}):?(\\d{2}))?$`, 'i');

/**
 * The ISO date (2022-05-18) of a text that holds one full date, or null. Weekday and time after it
 * are allowed; a time with an offset is turned into the day in Japan. A day that does not exist
 * (2022-02-30) is null. A year past the end of its era (H31.5.1) is the same day in the Gregorian
 * calendar, since offices go on writing the old era; bare numbers are never taken for serials.
 */
export function parseDate(text: string): string | null {
	const plain = unifyDigits(text);
	const compact = COMPACT.exec(plain);
	if (compact) return toIsoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
	const match = DATE.exec(plain);
	if (!match) return null;
	const year = yearOf(match[1], match[2], match[3]);
	if (year === null) return null;
	const day = toIsoDate(year, Number(match[4] ?? match[6]), Number(match[5] ?? match[7]));
	return day === null ? null : shiftToJapan(day, match[8] ?? '');
}

/** The month (2008-03) of a text that holds a year and a month (H20/3, 2008年3月), or null. */
export function parseMonth(text: string): string | null {
	const match = MONTH.exec(unifyDigits(text));
	if (!match) return null;
	const year = yearOf(match[1], match[2], match[3]);
	const iso = year === null ? null : toIsoDate(year, Number(match[4] ?? match[5]), 1);
	return iso === null ? null : iso.slice(0, 7);
}

/** The year of a text that holds only a year, such as 平成31年, 令和元年度 or 2019, or null. */
export function parseYear(text: string): number | null {
	const match = YEAR_ONLY.exec(unifyDigits(text));
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

/** The day in Japan when the time carries an offset; null when what follows the date is no time. */
function shiftToJapan(day: string, rest: string): string | null {
	if (rest.trim() === '') return day;
	const match = TIME.exec(rest) ?? ISO_TIME.exec(rest);
	if (!match) return null;
	const [all, before, hour, minute = '0', after, offset, offsetMinutes = '0'] = match;
	if (Number(hour) > 24 || Number(minute) > 59) return null;
	const isUtc = all.startsWith('T') && all.toUpperCase().endsWith('Z');
	if (!isUtc && !offset) return day;
	const isAfternoon = /午後|pm/i.test(`${before}${after}`) && Number(hour) < 12;
	const sign = offset?.startsWith('-') ? -1 : 1;
	const ahead = Number(offset ?? 0) * 60 + sign * Number(offsetMinutes);
	const local = (Number(hour) + (isAfternoon ? 12 : 0)) * 60 + Number(minute);
	const inJapan = Date.parse(`${day}T00:00:00Z`) + (local - ahead + 9 * 60) * 60_000;
	return new Date(inJapan).toISOString().slice(0, 10);
}

/** NFKC, no spaces except before a time, one kind of minus. */
function unifyDigits(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[−－‐]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/ ?([年月日/.()]) ?/g, '$1');
}
