/** A time of day as it was written. */
export interface Clock {
	/** Seconds since midnight where it was written; 24:00 is 86400. */
	seconds: number;
	/** Minutes ahead of UTC, or null when the text names no zone. */
	offset: number | null;
}

const MERIDIEM = '(午前|午後|[ap]\\.?m\\.?)?';
const ZONE = '(z|jst|(?:gmt|utc)?[+-]\\d{1,2}(?::?\\d{2})?|gmt|utc)?';
const HOUR_MINUTE = '(\\d{1,2})\\s?(?::(\\d{2})|時\\s?(?:(半)|(\\d{1,2})\\s?分)?)';
const SECOND = '(?::(\\d{2})(?:[.,]\\d+)?|(\\d{1,2})秒)?';
const RANGE = '(?:\\s?(?:[~〜–―-]|から).*)?';
const CLOCK = new RegExp(
	`^(t|,)?\\s?${MERIDIEM}\\s?${HOUR_MINUTE}${SECOND}\\s?${MERIDIEM}\\s?${ZONE}${RANGE}$`
);

/**
 * Read the time a text begins with, or null: 「19:00」, 「午後 7:41:40 GMT+9」, 「2:48:05 PM」, 「13時半〜15時」.
 * Midday is 午後 12:00 or 午後 0:00. Expects text in NFKC.
 */
export function readClock(text: string): Clock | null {
	const match = CLOCK.exec(text.toLowerCase().trim());
	if (!match) return null;
	const [, start, before, hours, minutes, half, japanese, colonSeconds, seconds, after] = match;
	const minute = half ? 30 : Number(minutes ?? japanese ?? 0);
	const second = Number(colonSeconds ?? seconds ?? 0);
	if (minute > 59 || second > 59) return null;
	const hour = toHour(Number(hours), before ?? after ?? '');
	const total = (hour * 60 + minute) * 60 + second;
	if (total > 86_400) return null;
	const zone = match[10] ?? '';
	// 「9:00-12:00」 is a range: a bare minus is a zone only in ISO or after seconds.
	const isRange = zone.startsWith('-') && start !== 't' && !colonSeconds;
	return { seconds: total, offset: zone === '' || isRange ? null : toOffset(zone) };
}

/** The time (HH:MM:SS) of a text that holds a time of day, in its own zone, or null. */
export function parseTime(text: string): string | null {
	const clock = readClock(unifyTime(text));
	return clock && formatTime(clock.seconds);
}

/** 「07:05:09」 for seconds since midnight. */
export function formatTime(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * The seconds of a length of time, or null. Units are told by place and first letter, whatever the
 * language: what begins with m or 分 are minutes, before them stand hours, after them seconds.
 * A bare number counts minutes; 1:15 and 1:15:00 are an hour and a quarter.
 */
export function parseDuration(text: string): number | null {
	const plain = unifyTime(text).toLowerCase().replace(/^約/, '');
	if (/^\d{1,5}(?:\.\d+)?$/.test(plain)) return Math.round(Number(plain) * 60);
	const clock = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(plain);
	if (clock) return toSeconds(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0));
	return readUnits(plain);
}

interface Amount {
	value: number;
	unit: 'hours' | 'minutes' | 'seconds' | null;
}

const AMOUNT = /(\d{1,5}(?:[.,]\d+)?)\s?(\p{L}+)\.?[\s,]*/gu;
const UNITS: readonly (readonly [RegExp, Amount['unit']])[] = [
	[/^(?:h|時|时|小|시|g|st|u|ч)/, 'hours'],
	[/^(?:m|分|분|м)/, 'minutes'],
	[/^(?:s|秒|초|с)/, 'seconds']
];

function readUnits(text: string): number | null {
	const matches = [...text.matchAll(AMOUNT)];
	if (matches.length === 0 || matches.map(([all]) => all).join('') !== text) return null;
	const amounts = matches.map(([, value = '', word = '']) => ({
		value: Number(value.replace(',', '.')),
		unit: UNITS.find(([start]) => start.test(word))?.[1] ?? null
	}));
	const half = /半$/.test(matches.at(-1)?.[2] ?? '') ? 0.5 : 0;
	const sums = sumUnits(amounts);
	if (!sums) return null;
	const isHourLast = amounts.at(-1)?.unit === 'hours';
	const [hours, minutes, seconds] = sums;
	return Math.round(
		(hours + (isHourLast ? half : 0)) * 3600 + (minutes + (isHourLast ? 0 : half)) * 60 + seconds
	);
}

/** Hours, minutes and seconds, each at most once and in this order; null for anything else. */
function sumUnits(amounts: readonly Amount[]): [number, number, number] | null {
	const sums: [number, number, number] = [0, 0, 0];
	const minuteAt = amounts.findIndex(({ unit }) => unit === 'minutes');
	let last = -1;
	for (const [at, { value, unit }] of amounts.entries()) {
		const named = unit && ['hours', 'minutes', 'seconds'].indexOf(unit);
		const slot = minuteAt === -1 ? named : Math.sign(at - minuteAt) + 1;
		if (slot === null || slot <= last) return null;
		sums[slot] = value;
		last = slot;
	}
	return sums;
}

function toSeconds(hours: number, minutes: number, seconds: number): number | null {
	return minutes > 59 || seconds > 59 ? null : (hours * 60 + minutes) * 60 + seconds;
}

function toHour(hour: number, meridiem: string): number {
	if (meridiem === '') return hour;
	const isAfternoon = meridiem === '午後' || meridiem.startsWith('p');
	if (isAfternoon) return hour < 12 ? hour + 12 : hour;
	return hour === 12 ? 0 : hour;
}

function toOffset(zone: string): number {
	if (zone === 'jst') return 9 * 60;
	const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
	if (!match) return 0;
	const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
	return match[1] === '-' ? -minutes : minutes;
}

/** NFKC (which makes U+202F a blank), single blanks, trimmed. */
function unifyTime(text: string): string {
	return text.normalize('NFKC').replace(/[−‐]/g, '-').replace(/\s+/g, ' ').trim();
}
