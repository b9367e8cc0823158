import { excelSerialToDate, toIsoDate } from '$lib/domain/date';

/** What a number format of a spreadsheet makes of a number. */
export type NumberFormat =
	| { kind: 'number' | 'date' | 'time' | 'elapsed' }
	| { kind: 'percent'; decimals: number }
	/** Digits at fixed places: `0000000000`, `000-0000`. */
	| { kind: 'digits'; mask: string };

const NUMBER: NumberFormat = { kind: 'number' };
const LAST_SERIAL = 2_958_465;
const DAY_SECONDS = 86_400;
const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
const known = new Map<string, NumberFormat>();

/** Understand a format such as `yyyy/m/d`, `[$-411]ge.m.d`, `h"時"mm"分"`, `0.0%` or `0000`. */
export function parseNumberFormat(code: string): NumberFormat {
	const found = known.get(code);
	if (found) return found;
	const format = classify(code.slice(0, 255));
	if (known.size < 10_000) known.set(code, format);
	return format;
}

/**
 * Up to the first `;` outside of quotes: `mask` keeps literals behind a backslash, `pattern` has
 * none. Colors, conditions, locales and padding are dropped; `[h]` is kept.
 */
function readFirstSection(code: string): { pattern: string; mask: string } {
	const TOKEN = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|(;)|(.)/gs;
	let pattern = '';
	let mask = '';
	for (const [, quoted, escaped, bracketed, end, letter] of code.matchAll(TOKEN)) {
		if (end) break;
		mask += (quoted ?? escaped ?? '').replace(/[\\0]/g, '\\$&');
		if (bracketed && /^(h+|m+|s+)$/i.test(bracketed)) pattern += `[${bracketed}]`;
		pattern += letter ?? '';
		mask += letter ?? '';
	}
	return { pattern, mask };
}

function classify(code: string): NumberFormat {
	const { pattern, mask } = readFirstSection(code);
	const letters = pattern.replace(/general|G\/標準|E[+-]/gi, '');
	if (/\[[hms]+\]/i.test(letters)) return { kind: 'elapsed' };
	if (/[ydge]|aaa/i.test(letters.replace(/am\/pm|a\/p/gi, ''))) return { kind: 'date' };
	if (/[hs]/i.test(letters)) return { kind: 'time' };
	if (/m/i.test(letters)) return { kind: 'date' };
	if (letters.includes('%')) {
		return { kind: 'percent', decimals: /\.([0#?]+)/.exec(letters)?.[1]?.length ?? 0 };
	}
	const isMask = /^[0\-/() ]+$/.test(letters) && /0.*0/.test(letters);
	return isMask ? { kind: 'digits', mask } : NUMBER;
}

/** The number as text: as its format shows it where that matters, else all its digits. */
export function formatNumber(value: number, format: NumberFormat, is1904: boolean): string {
	switch (format.kind) {
		case 'date':
		case 'time':
		case 'elapsed':
			return formatSerial(value, format.kind, is1904);
		case 'percent':
			return `${Number((value * 100).toPrecision(15)).toFixed(Math.min(format.decimals, 15))}%`;
		case 'digits':
			return fillMask(value, format.mask);
		case 'number':
			return formatPlain(value);
	}
}

/** A number as plain digits: no noise of floating point, no exponent. */
export function formatPlain(value: number): string {
	if (Number.isSafeInteger(value)) return String(value);
	const text = String(Number(value.toPrecision(15)));
	return text.includes('e') ? plain.format(value) : text;
}

function fillMask(value: number, mask: string): string {
	if (!Number.isSafeInteger(value) || value < 0) return formatPlain(value);
	const places = mask.match(/\\.|[^]/g) ?? [];
	let digits = String(value).padStart(places.filter((place) => place === '0').length, '0');
	let text = '';
	for (const place of places.reverse()) {
		text = (place === '0' ? digits.slice(-1) : place.replace(/^\\/, '')) + text;
		if (place === '0') digits = digits.slice(0, -1);
	}
	return digits + text;
}

function formatSerial(serial: number, kind: 'date' | 'time' | 'elapsed', is1904: boolean): string {
	const seconds = Math.round(serial * DAY_SECONDS);
	if (seconds < 0 || serial > LAST_SERIAL + 1) return formatPlain(serial);
	const day = Math.floor(seconds / DAY_SECONDS);
	if (kind === 'elapsed') return formatClock(seconds);
	const clock = formatClock(seconds % DAY_SECONDS);
	if (day === 0 && (kind === 'time' || (seconds > 0 && !is1904))) return clock;
	const date = is1904 ? dateSince1904(day) : (excelSerialToDate(day) ?? shownInExcel(day));
	return seconds % DAY_SECONDS === 0 ? date : `${date} ${clock}`;
}

/** Days that Excel shows and no calendar has: a formatted 0, and the leap day of 1900. */
function shownInExcel(day: number): string {
	return day === 60 ? '1900-02-29' : '1900-01-00';
}

function dateSince1904(day: number): string {
	const date = new Date(Date.UTC(1904, 0, 1 + day));
	const iso = toIsoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
	return iso ?? String(day);
}

/** 13:30, with seconds only if there are any. */
export function formatClock(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const shown = parts.at(-1) === 0 ? parts.slice(0, 2) : parts;
	return shown.map((part) => String(part).padStart(2, '0')).join(':');
}
