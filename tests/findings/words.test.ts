import { describe, expect, test } from 'vitest';
import { hiddenBelow, hiddenIn, machineText, WITHHELD } from '$lib/domain/hidden-count';
import type { LanguageMode } from '$lib/domain/language';
import { changeSentences, sparkSentence } from '$lib/findings/change';
import { differenceBeside, headlines } from '$lib/findings/headline';
import {
	about,
	amount,
	change,
	count,
	day,
	decimal,
	middle,
	share,
	signed,
	signedPercent,
	yearsCounted
} from '$lib/findings/words';

describe('words of numbers', () => {
	test.each([
		[0, '0'],
		[999, '999'],
		[1234, '1,234']
	])('count(%d) is %s', (value, text) => expect(count(value)).toBe(text));

	test.each([
		[0, '0.0'],
		[45.25, '45.3'],
		[1234.04, '1,234.0']
	])('decimal(%d) is %s', (value, text) => expect(decimal(value)).toBe(text));

	test.each([
		[3, 9, '9名中3名'],
		[0, 0, '0名中0名'],
		[3, 10, '30%（n=10）'],
		[1, 3000, '1%未満（n=3,000）'],
		[0, 3000, '0%（n=3,000）'],
		[2999, 3000, '99%超（n=3,000）'],
		[3000, 3000, '100%（n=3,000）']
	])('share(%d, %d) is %s', (part, base, text) => expect(share(part, base)).toBe(text));

	test.each([
		[12, 10, '前年度より2名増えました'],
		[10, 1210, '前年度より1,200名減りました'],
		[10, 10, '前年度と変わりませんでした']
	])('change(%d, %d) is %s', (now, before, text) =>
		expect(change({ now, before }, '名')).toBe(text)
	);

	test.each([
		[share(3, 9, undefined, 'en'), '3 of 9 people'],
		[share(0, 1, 'meetings', 'en'), '0 of 1 meeting'],
		[share(384, 1200, undefined, 'en'), '32% (n=1,200)'],
		[share(1, 229, 'meetings', 'en'), 'under 1% (n=229)'],
		[share(228, 229, 'meetings', 'en'), 'over 99% (n=229)'],
		[share(3, 9, undefined, 'easy'), '9人中3人'],
		[
			change({ now: 12, before: 11 }, 'people', undefined, 'en'),
			'1 more person than the year before'
		],
		[change({ now: 10, before: 12 }, 'people', 'FY2020', 'en'), '2 fewer people than FY2020'],
		[change({ now: 10, before: 10 }, 'people', undefined, 'en'), 'the same as the year before'],
		[change({ now: 10, before: 10 }, '人', undefined, 'easy'), '前の年度と変わりませんでした'],
		[day('2022-05-18', 'en'), '18 May 2022'],
		[amount(1, 'municipalities', 'en'), '1 municipality'],
		[amount(1200, '名', 'ja'), '1,200名']
	])('in another language: %s', (text, wanted) => expect(text).toBe(wanted));

	test.each([
		[0, '±0'],
		[12, '+12'],
		[-1200, '−1,200']
	])('signed(%d) is %s', (difference, text) => expect(signed(difference)).toBe(text));

	test.each([
		[0.004, '±0%'],
		[0.126, '+13%'],
		[-0.5, '−50%'],
		[0.375, '+38%'],
		[-0.375, '−38%'],
		[-0.004, '±0%']
	])('signedPercent(%d) is %s', (ratio, text) => expect(signedPercent(ratio)).toBe(text));
});

describe('headlines', () => {
	const attendances = [
		{ fiscal_year: 2021, attendances: 480 },
		{ fiscal_year: 2022, attendances: 512 }
	];
	const none = {
		attendances: [],
		participants: [],
		organizations: [],
		perMeeting: [],
		yearOnYear: [],
		newOrganizations: []
	};

	test('set last year beside this one', () => {
		const [first] = headlines(2022, { ...none, attendances });
		expect(first).toMatchObject({
			metric: 'attendances',
			value: 512,
			text: '512',
			before: 480,
			beforeText: '480',
			difference: '+32'
		});
	});

	test('have no difference where the sentence below compares other months', () => {
		const [first] = headlines(2022, { ...none, attendances });
		if (!first) throw new Error('no headline');
		const mean = { mean: 40, mean_before: 40, meetings: 9, meetings_before: 9 };
		const people = { participants: 1, participants_before: 1 };
		const others = { ...mean, ...people, organizations: 1, organizations_before: 1 };
		const same = { fiscal_year: 2022, months: 9, ...others };
		const of = (now: number, before: number) =>
			differenceBeside(first, { ...same, attendances: now, attendances_before: before });
		expect([of(512, 480), of(470, 480), of(512, 450)]).toEqual(['+32', '', '']);
		expect(differenceBeside(first, undefined)).toBe('+32');
	});

	test('have no difference in a year that is not over, and still last year beside it', () => {
		const [first] = headlines(2022, { ...none, attendances }, undefined, false);
		expect(first).toMatchObject({ text: '512', beforeText: '480', difference: '' });
	});

	test('compare with nothing where last year has no rows', () => {
		const [first] = headlines(2021, { ...none, attendances });
		expect(first).toMatchObject({ before: null, beforeText: '', difference: '' });
	});

	test('are zero, without a difference, where there are no rows at all', () => {
		for (const { value, before, difference, text } of headlines(2022, none)) {
			expect([value, before]).toEqual([0, null]);
			// No meeting at all has no mean: a dash, not a zero.
			expect(text).toMatch(/^(0|―)$/);
			expect(difference).toBe('');
		}
	});

	test('of numbers that were rounded the difference is not told to the digit', () => {
		const rounded = { attendances: ['attendances'], 'year-on-year': ['change'] };
		const row = { fiscal_year: 2022, months: 9, attendances: 55, attendances_before: 55 };
		const given = {
			...none,
			attendances: [
				{ fiscal_year: 2021, attendances: 55 },
				{ fiscal_year: 2022, attendances: 55 }
			],
			organizations: [
				{ fiscal_year: 2021, organizations: 55 },
				{ fiscal_year: 2022, organizations: 55 }
			],
			yearOnYear: [{ ...row, change: 0 }]
		};
		const said = (language: LanguageMode) => {
			const [people, , organizations] = headlines(2022, given, { language, rounded });
			return [people?.difference, people?.note, organizations?.difference];
		};
		expect(said('ja')).toEqual(['約±0', '同じ月（9か月）どうしでは約±0%', '±0']);
		expect(said('easy')[0]).toBe('約±0');
		expect(said('en').slice(0, 2)).toEqual(['about ±0', 'Over the same 9 months: about ±0%']);
	});

	test('say the change over the same months, and nothing where none can be compared', () => {
		const row = { fiscal_year: 2022, months: 9, attendances: 1, attendances_before: 1 };
		const noteOf = (change: number | null) =>
			headlines(2022, { ...none, yearOnYear: [{ ...row, change }] })[0]?.note;
		expect(noteOf(-0.25)).toBe('同じ月（9か月）どうしでは−25%');
		expect(noteOf(null)).toBe('');
	});
});

describe('words of numbers that are not shown', () => {
	const few = hiddenBelow(5);

	test.each([
		[count(few), '5未満'],
		[count(few, 'en'), 'under 5'],
		[count(WITHHELD), '非公開'],
		[count(30 + few), '約35'],
		[count(30 + few + few, 'en'), 'about 35'],
		[decimal(30.5), '30.5'],
		[decimal(30), '30.0'],
		[middle(30.5), '30.5'],
		[middle(30), '30'],
		[middle(few, 'en'), 'under 5'],
		[middle(WITHHELD), '非公開'],
		[amount(few, '名', 'ja'), '5名未満'],
		[amount(few, 'people', 'en'), 'fewer than 5 people'],
		[share(few, 120), '120名中5名未満'],
		[share(5, few), '5名未満中5名'],
		[share(5, 15), '15名中5名'],
		[share(WITHHELD, WITHHELD), '非公開'],
		[share(5, WITHHELD, undefined, 'en'), 'withheld'],
		[share(10, 20), '50%（n=20）'],
		[change({ now: few, before: 10 }, '名'), '前年度との差は示しません'],
		[
			change({ now: 10, before: few }, 'people', undefined, 'en'),
			'no comparison with the year before'
		],
		[signed(10 - few), '―'],
		[machineText(few), '<5'],
		[machineText(WITHHELD), ''],
		[machineText(165), '165'],
		[hiddenIn('箕面市5未満、ほか約35', 'en'), '箕面市under 5、ほかabout 35']
	])('%s', (said, expected) => expect(said).toBe(expected));

	test.each([
		[about(55, true, 'ja'), '約55'],
		[about(55, true, 'en', '55 people'), 'about 55 people'],
		[about(55, false, 'en'), '55'],
		[about(0, true, 'ja'), '0'],
		[about(few, true, 'ja'), '5未満'],
		[about(30 + few, true, 'ja'), '約35'],
		[about(WITHHELD, true, 'ja'), '非公開']
	])('of what was rounded: %s', (said, expected) => expect(said).toBe(expected));

	test.each([
		[
			'ja',
			'2020年度 50名から2022年度 55名まで。最多2021年度と2022年度 約55名、最少2020年度 50名。'
		],
		[
			'easy',
			'2020年度 50人から2022年度 55人まで。最多2021年度と2022年度 約55人、最少2020年度 50人。'
		],
		['en', 'From FY2020 50 to FY2022 55; most FY2021 and FY2022 about 55, fewest FY2020 50.']
	] as const)('a line names all years that have the most: %s', (mode, expected) => {
		const points = [50, 55, 55].map((value, at) => ({ year: 2020 + at, value }));
		const said = (isRounded: boolean) =>
			sparkSentence(points, { kind: 'attendances', isRounded }, mode);
		expect(said(true)).toBe(expected);
		expect(said(false)).toBe(expected.replace(/約|about /, ''));
	});

	test.each([
		[9, '9つの年度'],
		[18, '18の年度']
	])('%i years are not the name of one', (years, said) => expect(yearsCounted(years)).toBe(said));

	test('a headline number is not compared with one that is not shown', () => {
		const year = { kind: 'attendances', year: 2021, now: few, before: few } as const;
		const about = { sameMonths: null, series: [10, 20, few], events: [], held: 3, withRoll: 3 };
		const plain = { isUnfinished: false, isRounded: true };
		const said = changeSentences({ ...year, ...about, ...plain }, 'ja');
		expect(said).toBe('年度全体では、前年度は5名未満、今年度は5名未満です。');
	});
});
