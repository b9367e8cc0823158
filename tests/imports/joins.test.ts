import { describe, expect, test } from 'vitest';
import { findJoinColumns } from '$lib/ingest/online/join-columns';
import {
	isOverlapping,
	minutesOf,
	splitMeetings,
	unionSeconds,
	type Stay
} from '$lib/ingest/online/joins';

/** A stay from one minute of the day to another, with its length in minutes where known. */
function stay(from: number | null, until: number | null, length: number | null = null): Stay {
	const toSeconds = (minutes: number | null) => (minutes === null ? null : minutes * 60);
	return { from: toSeconds(from), until: toSeconds(until), seconds: toSeconds(length) };
}

const DAY = 24 * 60;

describe('minutesOf()', () => {
	const cases: [string, Stay[], number | null, number | null][] = [
		['the length of a single join is believed', [stay(515, 759, 245)], null, 245],
		['a join without length counts from join to leave', [stay(600, 660)], null, 60],
		['a rejoin adds up', [stay(600, 630, 30), stay(640, 660, 20)], null, 50],
		['two devices at once count once', [stay(600, 660, 60), stay(630, 690, 60)], null, 90],
		['one stay within another adds nothing', [stay(600, 700, 100), stay(620, 640, 20)], null, 100],
		['pauses within a span are not counted', [stay(600, 675, 60), stay(680, 690, 8)], null, 68],
		['lengths alone are added', [stay(null, null, 40), stay(null, null, 30)], null, 70],
		['but not beyond the meeting', [stay(null, null, 40), stay(null, null, 60)], 75 * 60, 75],
		['twenty seconds are a minute', [{ from: 0, until: 20, seconds: null }], null, 1],
		['without leave and length it is unknown', [stay(600, null)], null, null]
	];
	test.each(cases)('%s', (_, stays, longest, minutes) => {
		expect(minutesOf(stays, longest)).toBe(minutes);
	});
});

test('unionSeconds() of three chained stays is their whole span', () => {
	expect(unionSeconds([stay(20, 40), stay(0, 30), stay(40, 50)])).toBe(50 * 60);
});

test('isOverlapping() does not know without times, and stays that only touch are apart', () => {
	expect(isOverlapping([stay(0, 10)], [stay(null, null, 5)])).toBe(null);
	expect(isOverlapping([stay(0, 10)], [stay(10, 20)])).toBe(false);
	expect(isOverlapping([stay(0, 10), stay(30, 40)], [stay(35, 36)])).toBe(true);
});

describe('splitMeetings()', () => {
	test('begins another meeting on another day only', () => {
		const stays = [stay(780, 900), stay(DAY + 780, DAY + 900), stay(790, 890)];
		expect(splitMeetings(stays)).toEqual([[0, 2], [1]]);
	});
	test('keeps morning and afternoon, and a meeting past midnight, together', () => {
		expect(splitMeetings([stay(540, 600), stay(1020, 1080)])).toEqual([[0, 1]]);
		expect(splitMeetings([stay(1400, DAY + 10), stay(DAY + 5, DAY + 20)])).toEqual([[0, 1]]);
	});
	test('puts stays without times into the largest', () => {
		const stays = [stay(780, 900), stay(null, null, 5), stay(9 * DAY, 9 * DAY + 5), stay(790, 800)];
		expect(splitMeetings(stays)).toEqual([[0, 1, 3], [2]]);
		expect(splitMeetings([stay(null, null, 5)])).toEqual([[0]]);
	});
});

describe('findJoinColumns()', () => {
	test('takes the earlier of two columns of times for the join, whatever the headings say', () => {
		const headings = ['名前', '最初の参加', 'すべての参加', '会議の長さ'];
		const rows = [['見本 太郎', '2026/2/20 9:40:00', '2026/2/20 8:06:54', '1 時間 33 分 6 秒']];
		expect(findJoinColumns(headings, rows)).toMatchObject({ from: 2, until: 1, duration: 3 });
	});
	test('does not take a number of participants for their names', () => {
		const headings = ['参加者', 'ユーザー名', '参加時間', '退出時間', '所要時間（分）'];
		const rows = [['3', '見本太郎', '2024/5/18 13:30:00', '2024/5/18 15:30:00', '120']];
		expect(findJoinColumns(headings, rows)).toMatchObject({ name: 1, duration: 4 });
	});
	test('reads headings of an unknown language by what stands below', () => {
		const headings = ['Ime', 'Pridruživanje', 'Odlazak', 'Trajanje', 'E-pošta'];
		const rows = [
			['Mihon Taro', '18.05.2024 10:00:00', '18.05.2024 11:00:00', '1h', 'a@b.example']
		];
		const expected = { name: 0, from: 1, until: 2, duration: 3, email: 4 };
		expect(findJoinColumns(headings, rows)).toEqual(expected);
	});
});
