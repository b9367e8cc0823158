import { describe, expect, test } from 'vitest';
import { cluesOf, type MeetingClues } from '$lib/ingest/meetings/meeting-clues';

type Expected = Partial<MeetingClues>;

const NOTHING: MeetingClues = {
	heldOn: null,
	monthDay: null,
	number: null,
	title: '',
	fiscalYear: null
};
const MAY_18: Expected = { heldOn: '2024-05-18', fiscalYear: 2024 };

describe('cluesOf() the name of a file', () => {
	const names: [string, Expected][] = [
		['第157回_20240518.csv', { ...MAY_18, number: 157 }],
		['第１５７回＿２０２４０５１８.csv', { ...MAY_18, number: 157 }],
		['20240518_ネットワーク会議出席者.xlsx', { ...MAY_18, title: 'ネットワーク会議' }],
		['出席簿_R6.5.18.xlsx', MAY_18],
		['出席簿R6_5_18.xlsx', MAY_18],
		['R060518出席.csv', MAY_18],
		['meeting001_participants.csv', {}],
		['講演会 アンケート（回答）.csv', { title: '講演会 アンケート' }],
		['令和6年5月18日 講演会 参加者名簿.xls', { ...MAY_18, title: '講演会' }],
		['2024-05-18 Zoom participants.csv', MAY_18],
		['2024_05_18_attendance_report.csv', MAY_18],
		['meeting_saved_2024-5-18.csv', MAY_18],
		['240518_出席者.csv', MAY_18],
		['20240518140000_list.csv', MAY_18],
		['R6年度_第3回.xlsx', { number: 3, fiscalYear: 2024 }],
		['第三回 交流会 名簿.xlsx', { number: 3, title: '交流会' }],
		['第百五十七回.csv', { number: 157 }],
		['5月例会(令和6年度).csv', { title: '5月例会', fiscalYear: 2024 }],
		['令和元年度 基礎講座.csv', { title: '基礎講座', fiscalYear: 2019 }],
		['FY24_meeting.csv', { fiscalYear: 2024 }],
		['5月18日の出席.csv', { monthDay: { month: 5, day: 18 } }],
		['0518_出席簿.csv', { monthDay: { month: 5, day: 18 } }],
		['2025年3月31日.csv', { heldOn: '2025-03-31', fiscalYear: 2024 }],
		['participants_85218486288 (1).csv', {}],
		['participants_20240518486.csv', {}],
		['participants_2024051848.csv', {}],
		['participants_8521848628.csv', {}],
		['participants_852 1848 6288.csv', {}],
		['zoomus_meeting_report_20240518.csv', MAY_18],
		['20241399.csv', {}],
		['20240518_20240615.csv', {}],
		['2024.csv', {}],
		['Book1.xlsx', {}],
		['Datum Teamsport.csv', { title: 'Datum Teamsport' }],
		['名簿_印刷用.xlsx', {}],
		['受付簿（記入済み）_20240518.csv', MAY_18],
		['出席者(姓名別).csv', {}],
		['交流会 会場別人数.csv', { title: '交流会' }],
		['申込者一覧_20240518.csv', MAY_18],
		['社会参加推進会議.csv', { title: '社会参加推進会議' }],
		['地域別懇談会.csv', { title: '地域別懇談会' }],
		['ja-per-join.csv', {}],
		['wt_members.csv', {}],
		['app123_export.csv', {}],
		['peatix_attendees.csv', {}],
		['Spring lecture registration.csv', { title: 'Spring lecture' }],
		['C:\\会議\\第157回_20240518.csv', { ...MAY_18, number: 157 }],
		['', {}]
	];
	test.each(names)('%s', (fileName, expected) => {
		expect(cluesOf({ fileName, sheetName: '', preamble: [] })).toEqual({ ...NOTHING, ...expected });
	});
});

describe('cluesOf() the lines above a table', () => {
	const preambles: [string[], Expected][] = [
		[
			['第157回 ネットワーク会議 令和6年5月18日(土) 14:00〜'],
			{ ...MAY_18, number: 157, title: 'ネットワーク会議' }
		],
		[['開催日：2024年5月18日'], MAY_18],
		[
			['令和6年度 ネットワーク会議', '日時　5月18日（土）10:00～12:00', '場所：市民会館'],
			{
				monthDay: { month: 5, day: 18 },
				title: 'ネットワーク会議',
				fiscalYear: 2024
			}
		],
		[
			['ネットワーク会議', '開催日 2024/5/18', '作成日 2024/5/20'],
			{
				...MAY_18,
				title: 'ネットワーク会議'
			}
		],
		[['出席者名簿', '2024/5/20 現在'], {}],
		[['於：見本町ふれあいセンター'], {}],
		[['於 見本町役場 2024年5月18日'], MAY_18],
		[['会場　見本市民会館'], {}],
		[['交流会（会場：見本市民会館）'], { title: '交流会' }],
		[['ネットワーク会議 機関別参加者数'], { title: 'ネットワーク会議' }],
		[['2024/5/18', '2024/6/15'], {}],
		[['Topic,交流会', 'Start Time,May 18, 2024 02:00 PM'], { ...MAY_18, title: '交流会' }],
		[['Report Generated: May 20, 2024'], {}],
		[['申込締切 2024/5/10', '開催 2024/5/18'], MAY_18]
	];
	test.each(preambles)('%j', (preamble, expected) => {
		const clues = cluesOf({ fileName: 'participants_85218486288.csv', sheetName: '', preamble });
		expect(clues).toEqual({ ...NOTHING, ...expected });
	});
});

test('a line above the table counts more than a sheet, a sheet more than the file', () => {
	const fileName = '20240601_講演会.xlsx';
	const preamble = ['開催日：2024年5月18日'];
	expect(cluesOf({ fileName, sheetName: '5.25', preamble }).heldOn).toBe('2024-05-18');
	expect(cluesOf({ fileName, sheetName: '2024.5.25', preamble: [] }).heldOn).toBe('2024-05-25');
	expect(cluesOf({ fileName, sheetName: 'Sheet1', preamble: [] })).toMatchObject({
		heldOn: '2024-06-01',
		title: '講演会'
	});
	const sheet = cluesOf({ fileName: '令和6年度.xlsx', sheetName: '5-18', preamble: [] });
	expect(sheet).toMatchObject({ monthDay: { month: 5, day: 18 }, fiscalYear: 2024 });
});
