import {
	addTime,
	excelSerialToDate,
	readDateTime,
	toIsoDate,
	unifyDateText,
	type DateReading
} from '$lib/domain/date';
import { formatTime } from '$lib/domain/time';

/** The order of year, month and day in a date of three numbers. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** What one cell says about a day, before the rest of its column is known. */
export type DateCell =
	| { name: 'day'; reading: DateReading }
	/** Three numbers whose order the column decides. */
	| {
			name: 'ordered';
			numbers: Numbers;
			orders: readonly DateOrder[];
			speaksFor: SpeaksFor;
			rest: string;
	  }
	/** A month and a day whose year the file decides. */
	| { name: 'yearless'; month: number; day: number; weekday: number | null; rest: string };

type Numbers = readonly [number, number, number];
type SpeaksFor = DateOrder | null;

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:\(.{1,4}\))?(?![\d/.-])(,?)(.*)$/;
const WEEKDAY = '(?:\\s?\\(?([月火水木金土日])(?:曜日?|・?祝日?)?\\)?)?';
const YEARLESS = new RegExp(
	`^(?:(\\d{1,2})月(\\d{1,2})日?|(\\d{1,2})/(\\d{1,2}))(?![\\d/.-])${WEEKDAY}(.*)$`
);
const SERIAL = /^[2-5]\d{4}(?:\.\d+)?$/;
const WEEKDAYS = '日月火水木金土';

/** Read a cell as far as it can be read alone, or null when it holds no day. */
export function readDateCell(text: string): DateCell | null {
	const plain = unifyDateText(text);
	if (plain === '' || plain.length > 100) return null;
	if (SERIAL.test(plain)) return readSerial(Number(plain));
	const reading = readDateTime(plain);
	if (reading) return { name: 'day', reading };
	return readNumbers(plain) ?? readYearless(plain);
}

/** The day of three numbers in an order, or null when there is none. */
export function orderNumbers([one, two, three]: Numbers, order: DateOrder): string | null {
	if (order === 'ymd') return toIsoDate(toFullYear(one), two, three);
	const year = toFullYear(three);
	return order === 'dmy' ? toIsoDate(year, two, one) : toIsoDate(year, one, two);
}

/** The day of the week of an ISO date, 0 = Sunday. */
export function weekdayOf(isoDate: string): number {
	return new Date(`${isoDate}T00:00:00Z`).getUTCDay();
}

/** Two digits are a year from 1970 to 2069. */
function toFullYear(year: number): number {
	if (year >= 100) return year;
	return year + (year < 70 ? 2000 : 1900);
}

function readSerial(serial: number): DateCell | null {
	const date = excelSerialToDate(serial);
	if (!date) return null;
	const seconds = Math.round((serial % 1) * 86_400);
	const time = Number.isInteger(serial) || seconds === 86_400 ? null : formatTime(seconds);
	return { name: 'day', reading: { date, time } };
}

function readNumbers(plain: string): DateCell | null {
	const match = NUMBERS.exec(plain);
	if (!match) return null;
	const [, one, separator, two, three = '', comma, rest = ''] = match;
	if (!addTime('2000-01-01', rest)) return null;
	const numbers = [Number(one), Number(two), Number(three)] as const;
	const isMeridiem = /[ap]\.?m\b|午[前後]/i.test(rest);
	const isForeign = three.length === 4 || comma === ',' || isMeridiem;
	const orders: DateOrder[] = isForeign ? ['dmy', 'mdy'] : ['ymd', 'dmy', 'mdy'];
	const possible = orders.filter((order) => orderNumbers(numbers, order) !== null);
	if (possible.length === 0) return null;
	const speaksFor = orderOfLanguage(separator === '.' && isForeign, isMeridiem);
	return { name: 'ordered', numbers, orders: possible, speaksFor, rest };
}

/** Points with a comma or a full year are written in Europe, AM and PM after the date in the US. */
function orderOfLanguage(isPointed: boolean, isMeridiem: boolean): SpeaksFor {
	if (isPointed) return 'dmy';
	return isMeridiem ? 'mdy' : null;
}

function readYearless(plain: string): DateCell | null {
	const match = YEARLESS.exec(plain);
	if (!match) return null;
	const month = Number(match[1] ?? match[3]);
	const day = Number(match[2] ?? match[4]);
	const rest = match[6] ?? '';
	if (toIsoDate(2000, month, day) === null || !addTime('2000-01-01', rest)) return null;
	const weekday = match[5] === undefined ? null : WEEKDAYS.indexOf(match[5]);
	return { name: 'yearless', month, day, weekday, rest };
}
