import { describe, expect, test } from 'vitest';
import { Calendar } from '$lib/ingest/meetings/calendar';
import type { QuestionDraft } from '$lib/ingest/format';
import {
	meetingOfSheet,
	toMeetingTitle,
	type MeetingSource
} from '$lib/ingest/meetings/meeting-of-sheet';

const calendar = new Calendar([
	{ meetingId: 'm-1', heldOn: '2023-05-18', title: '振り返り', isCancelled: false, isListed: true },
	{
		meetingId: 'm-157',
		heldOn: '2024-05-18',
		title: '企業伴走型支援',
		isCancelled: false,
		isListed: true,
		number: 157
	},
	{ meetingId: 'm-a', heldOn: '2024-06-15', title: '交流会', isCancelled: false, isListed: true },
	{
		meetingId: 'm-b',
		heldOn: '2024-06-15',
		title: '運営協議会',
		isCancelled: false,
		isListed: true
	},
	{
		meetingId: '2024-07-20',
		heldOn: '2024-07-20',
		title: '例会',
		isCancelled: false,
		isListed: false
	}
]);

function find(fileName: string, source: Partial<MeetingSource> = {}, answer = '') {
	const asked: QuestionDraft[] = [];
	const answers: Record<string, string> = answer ? { meeting: answer } : {};
	const ask = (question: QuestionDraft) => {
		asked.push(question);
		return answers[question.id] ?? question.proposed;
	};
	const tools = { answers, ask, calendar };
	const found = meetingOfSheet({ sheet: { name: '' }, fileName, tools, ...source });
	return { ...found, asked: asked.map(({ proposed }) => proposed), questions: asked };
}

describe('meetingOfSheet() finds without asking', () => {
	const sure: [string, string, Partial<MeetingSource>, string, string][] = [
		[
			'the listed meeting of a day in the cells',
			'x.csv',
			{ heldOn: '2024-05-18' },
			'2024-05-18',
			'm-157'
		],
		['a day nobody knows', 'x.csv', { heldOn: '2024-01-10', title: '新年会' }, '2024-01-10', ''],
		['a day in the name of the file', '第157回_20240518.csv', {}, '2024-05-18', 'm-157'],
		['a month and day with the fiscal year', '令和6年度 5月18日.csv', {}, '2024-05-18', 'm-157'],
		[
			'one of two on a day by its title',
			'x.csv',
			{ heldOn: '2024-06-15', title: '夏の交流会' },
			'2024-06-15',
			'm-a'
		]
	];
	test.each(sure)('%s', (_, fileName, source, heldOn, meetingId) => {
		expect(find(fileName, source)).toMatchObject({ heldOn, meetingId, asked: [] });
	});
});

describe('meetingOfSheet() proposes', () => {
	const likely: [string, string, Partial<MeetingSource>, string][] = [
		['the meeting of a number', '第157回 名簿.csv', {}, 'm-157'],
		['the meeting of a title', '振り返り.csv', {}, 'm-1'],
		['the day of the file where it may be the day of writing', '20240520.csv', {}, '2024-05-20'],
		[
			'the known meeting of a day for another title',
			'x.csv',
			{ heldOn: '2024-07-20', title: 'Zoom会' },
			'2024-07-20'
		]
	];
	test.each(likely)('%s', (_, fileName, source, proposed) => {
		expect(find(fileName, source).asked).toEqual([proposed]);
	});
});

describe('meetingOfSheet() asks so that nothing is taken in', () => {
	test.each([
		['when nothing tells the meeting', 'participants_85218486288.csv', {}],
		['when the day has two', 'x.csv', { heldOn: '2024-06-15' }],
		['when two years have the day', '5月18日.csv', {}]
	])('%s', (_, fileName, source) => {
		const { heldOn, asked, questions } = find(fileName, source);
		expect([heldOn, asked]).toEqual(['', ['']]);
		expect(questions[0]).toMatchObject({ id: 'meeting', isBlocking: true });
		expect(questions[0]?.choices.length).toBeGreaterThan(1);
	});
});

describe('an answer wins over everything', () => {
	test.each([
		['m-1', '2023-05-18', 'm-1'],
		['2024-05-18', '2024-05-18', 'm-157'],
		['令和6年6月1日', '2024-06-01', ''],
		['2024-07-20-2', '2024-07-20', '2024-07-20-2'],
		['いつか', '', '']
	])('%s', (answer, heldOn, meetingId) => {
		expect(find('第157回_20240518.csv', {}, answer)).toMatchObject({ heldOn, meetingId });
	});
});

test.each([
	['見本太郎のZoomミーティング', ''],
	["Taro Mihon's Zoom Meeting", ''],
	['Taro Mihon’s Personal Meeting Room', ''],
	['Mihon Taro との会議', ''],
	['"""もくもく勉強会"" で会議中"', 'もくもく勉強会'],
	['第157回ネットワーク会議', '第157回ネットワーク会議']
])('toMeetingTitle() of %j is %j', (title, expected) => {
	expect(toMeetingTitle(title)).toBe(expected);
});
