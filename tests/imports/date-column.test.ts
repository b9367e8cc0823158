import { describe, expect, test } from 'vitest';
import { readDateColumn, type DateColumnHints } from '$lib/ingest/meetings/date-column';

/** The readings as text, 「2022-05-18 19:00:00」 or 「-」. */
function read(values: readonly string[], hints?: DateColumnHints): string[] {
	return readDateColumn(values, hints).dates.map((one) =>
		one ? [one.date, one.time].filter(Boolean).join(' ') : '-'
	);
}

describe('readDateColumn() reads a single', () => {
	test.each([
		['S49.9.24', '1974-09-24'],
		['H31.4.26', '2019-04-26'],
		['R1.5.7', '2019-05-07'],
		['令和5年5月10日', '2023-05-10'],
		['明治18/12/22', '1885-12-22'],
		['Ｒ６．５．１８', '2024-05-18'],
		['令和元年5月7日', '2019-05-07'],
		['2022/5/18(水)', '2022-05-18'],
		['2019年7月13日 13時00分', '2019-07-13 13:00:00'],
		['2020/10/26 7:56:35 午後 GMT+9', '2020-10-26 19:56:35'],
		['2024/01/07 7:41:40 午後 GMT+9', '2024-01-07 19:41:40'],
		['2024/01/07 12:11:00 午後 GMT+9', '2024-01-07 12:11:00'],
		['2024/01/07 0:05:00 午前 GMT+9', '2024-01-07 00:05:00'],
		['2026/05/28 7:01:33 PM GMT+2', '2026-05-29 02:01:33'],
		['2024/01/07 午後 12:11', '2024-01-07 12:11:00'],
		['2020/12/08 08:35:10 AM', '2020-12-08 08:35:10'],
		['2022-05-18T19:00:00+09:00', '2022-05-18 19:00:00'],
		['2022-05-18T15:00:00Z', '2022-05-19 00:00:00'],
		['2022-05-18 13:30', '2022-05-18 13:30:00'],
		['20240518', '2024-05-18'],
		['45430', '2024-05-18'],
		['45430.5625', '2024-05-18 13:30:00'],
		['May 18, 2024', '2024-05-18'],
		['Saturday, May 18, 2024 at 2:00 PM', '2024-05-18 14:00:00'],
		['18 May 2024', '2024-05-18'],
		['18-Sept-2024', '2024-09-18'],
		['9/22/26, 2:48:05\u202fPM', '2026-09-22 14:48:05'],
		['14/11/22, 09:29:07', '2022-11-14 09:29:07'],
		['11/19/2021 09:54:15 AM', '2021-11-19 09:54:15'],
		['06.10.26, 18:01:00', '2026-10-06 18:01:00'],
		['5/5/2024', '2024-05-05'],
		['9999-12-31T23:00:00Z', '-'],
		['8月5日（水）～8月16日（日）\n※10日（月）以外', '-'],
		['2月30日', '-'],
		['85218486288', '-'],
		['第157回', '-'],
		['157', '-'],
		['', '-']
	])('%j as %s', (value, expected) => {
		expect(read([value])).toEqual([expected]);
	});
});

describe('the order of day and month', () => {
	const decisions: [string, string[], DateColumnHints, string | null, string | null][] = [
		['a day over 12', ['5/6/24', '5/18/24'], {}, 'mdy', 'day-over-12'],
		['a day over 12', ['05/06/2024', '18/05/2024'], {}, 'dmy', 'day-over-12'],
		['a comma with PM', ['5/6/24, 2:48:05 PM'], {}, 'mdy', 'language'],
		['points and a comma', ['06.10.26, 18:01:00'], {}, 'dmy', 'language'],
		['points, a full year', ['06.10.2026'], {}, 'dmy', 'language'],
		['one meeting past midnight', ['5/6/2024 23:50', '6/6/2024 0:10'], {}, 'dmy', 'same-day'],
		['a day stated elsewhere', ['2024-05-06', '5/6/2024'], {}, 'mdy', 'same-day'],
		['the calendar', ['6/5/2024'], { calendar: ['2024-05-06', '2024-04-01'] }, 'dmy', 'calendar'],
		['a calendar with both', ['6/5/2024'], { calendar: ['2024-05-06', '2024-06-05'] }, null, null],
		['the fiscal year', ['4/3/2024'], { fiscalYear: 2024 }, 'mdy', 'fiscal-year'],
		['nothing', ['6/5/2024', '7/5/2024'], {}, null, null],
		['nothing', ['05/06/22, 09:29:07'], {}, null, null],
		['an answer', ['6/5/2024', '7/5/2024'], { order: 'mdy' }, 'mdy', 'answer'],
		['a steady first number', ['22/5/18', '22/6/15', '22/7/20'], {}, 'ymd', 'same-year'],
		['one day that cannot be another', ['31/12/99'], {}, 'dmy', 'day-over-12'],
		['a stray value among many', ['5/18/24', '5/19/24', '18/5/24'], {}, 'mdy', 'day-over-12']
	];
	test.each(decisions)('is told by %s: %j', (_, values, hints, order, because) => {
		const column = readDateColumn(values, hints);
		expect([column.order, column.orderBecause]).toEqual([order, because]);
		expect(column.isAmbiguous).toBe(order === null);
	});

	test('offers both readings and reads nothing when it is ambiguous', () => {
		const column = readDateColumn(['6/5/2024', '7/5/2024', '5/5/2024', '2024-05-18']);
		expect(column.dates.map((one) => one?.date)).toEqual([
			undefined,
			undefined,
			'2024-05-05',
			'2024-05-18'
		]);
		expect(column.alternatives.map(({ order }) => order)).toEqual(['dmy', 'mdy']);
		expect(column.alternatives[1]?.dates[0]?.date).toBe('2024-06-05');
	});

	test('the stray value of a decided order is no date', () => {
		expect(read(['5/18/24', '5/19/24', '18/5/24'])).toEqual(['2024-05-18', '2024-05-19', '-']);
	});
});

describe('a missing year', () => {
	const years: [string, string[], DateColumnHints, string[], string | null][] = [
		[
			'the fiscal year of the file',
			['4/18', '1/16', '3月31日'],
			{ fiscalYear: 2024 },
			['2024-04-18', '2025-01-16', '2025-03-31'],
			'fiscal-year'
		],
		[
			'a full date of the column',
			['2024/4/18', '5/16'],
			{},
			['2024-04-18', '2024-05-16'],
			'fiscal-year'
		],
		[
			'the fiscal year, in spite of one wrong weekday',
			['5月18日(土)10:00～12:00', '6月15日(土)', '7/20(月)'],
			{ fiscalYear: 2024 },
			['2024-05-18 10:00:00', '2024-06-15', '2024-07-20'],
			'fiscal-year'
		],
		[
			'weekdays near the day of writing',
			['7/18(木) 20:00〜'],
			{ writtenOn: '2024-06-01' },
			['2024-07-18 20:00:00'],
			'weekday'
		],
		[
			'weekdays against the name of the file',
			['8月5日（水）'],
			{ fiscalYear: 2024, writtenOn: '2021-01-10' },
			['2020-08-05'],
			'weekday'
		],
		[
			'known meetings',
			['5/18', '6/15'],
			{ calendar: ['2023-05-17', '2024-05-18', '2024-06-15'] },
			['2024-05-18', '2024-06-15'],
			'calendar'
		],
		['nothing', ['5/18'], {}, ['-'], null],
		['nothing but a weekday', ['5/18(土)'], {}, ['-'], null],
		['two calendars that fit', ['5/18'], { calendar: ['2023-05-18', '2024-05-18'] }, ['-'], null],
		['a 29 February that is none', ['2/29'], { fiscalYear: 2024 }, ['-'], 'fiscal-year']
	];
	test.each(years)('is told by %s', (_, values, hints, expected, because) => {
		const column = readDateColumn(values, hints);
		expect(read(values, hints)).toEqual(expected);
		expect(column.yearBecause).toBe(because);
		expect(column.isYearMissing).toBe(because === null);
	});

	test('is found from weekdays of the calendar alone', () => {
		const hints = { calendar: ['2023-05-17'] };
		expect(read(['5/18(土)'], hints)).toEqual(['2024-05-18']);
		expect(readDateColumn(['5/18(土)'], hints).inferredYear).toBe(2024);
	});
});

test('reads 200,000 dates of few days in well under a second', () => {
	const values = Array.from(
		{ length: 200_000 },
		(_, at) => `2024/5/${(at % 28) + 1} 10:0${at % 10}`
	);
	const start = performance.now();
	expect(readDateColumn(values).dates[0]?.date).toBe('2024-05-01');
	expect(performance.now() - start).toBeLessThan(1000);
});
