import { expect, test } from 'vitest';
import { rangePartsOf } from '$lib/domain/number-ranges';

test.each([
	['見込みは655～797名（幅）', ['655～797名']],
	['半分の会議は30〜63人、1,200〜1,310人', ['30〜63人', '1,200〜1,310人']],
	['From 42.3–48.8 and 31–60%.', ['42.3–48.8', '31–60%']],
	['2012–2018年度、4月〜9月', ['2012–2018年度']],
	['2026-03-11 – 5', []],
	['〜', []],
	['', []]
])('the ranges of numbers in %j are %j, and nothing is lost', (text, ranges) => {
	const parts = rangePartsOf(text);
	expect(parts.filter(({ isRange }) => isRange).map((part) => part.text)).toEqual(ranges);
	expect(parts.map((part) => part.text).join('')).toBe(text);
});
