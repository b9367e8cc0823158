import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answers } from '$lib/ingest/review/question';
import { readFile } from '$lib/ingest/read-file';
import {
	isCheckedIn,
	readComing,
	readParts,
	readState,
	type Coming
} from '$lib/ingest/registrations/registration-answers';
import { casesOf, contextFrom, FIXTURES, readFixture } from './fixture-reading';

const FORMATS = [
	'google-forms',
	'microsoft-forms',
	'peatix',
	'connpass',
	'eventbrite',
	'registration-list',
	'chouseisan',
	'kintone'
];
const EVENT = 'connpass/event_320001_participants_20240518.csv';

async function readText(name: string, text: string, answers: Answers = {}) {
	const source = { name, bytes: new TextEncoder().encode(text) };
	const reading = await readFile(source, contextFrom(''), { answers });
	const [part] = reading.parts;
	const csv = new TextDecoder().decode(part?.csv).split('\n').slice(1, -1);
	return { ...reading, table: part?.table, leftOut: part?.leftOut ?? [], csv };
}

function readCase(path: string, answers: Answers = {}) {
	return readText(path.split('/')[1]!, readFileSync(join(FIXTURES, path), 'utf8'), answers);
}

describe('answers', () => {
	test.each<[Coming, string[]]>([
		['present', ['参加します', '会場', '会場で参加', 'オンラインで参加します', 'Yes, online', '○']],
		['absent', ['不参加', '欠席', '参加できません', '今回は参加を見送ります', 'No']],
		['open', ['未定', '△', '参加したいが、業務の都合で未定', 'その他']],
		['not-answered', ['', '－']]
	])('readComing() is %s', (coming, texts) => {
		expect(texts.filter((text) => readComing(text) !== coming)).toEqual([]);
	});

	test('readState() tells who cancelled, refused or came', () => {
		const states = [
			'参加キャンセル',
			'払い戻し済み',
			'Refunded',
			'Not Attending',
			'Checked In',
			'参加'
		];
		const read = states.map(readState).join(' ');
		expect(read).toBe('cancelled cancelled cancelled absent checked-in registered');
	});

	test('readState() tells the waiting list from those who moved up from it', () => {
		const waiting = ['キャンセル待ち', '補欠', 'waitlisted', 'Waiting list', 'ウェイティング'];
		expect(waiting.map(readState)).toEqual(waiting.map(() => 'waiting'));
		expect(['補欠（繰り上げ）', '参加', 'promoted from the waiting list'].map(readState)).toEqual([
			'registered',
			'registered',
			'registered'
		]);
	});

	test('somebody on the waiting list is left out, unless a check-in says that they came', async () => {
		const csv =
			'参加枠名,ユーザー名,表示名,参加ステータス,出欠ステータス,更新日時,受付番号\n' +
			'一般,a,見本太郎,参加,出席,2024年5月1日 09時00分,1\n' +
			'一般,b,例示花子,補欠,,2024年5月2日 09時00分,2\n' +
			'一般,c,試験三郎,補欠,出席,2024年5月3日 09時00分,3\n';
		const { records, leftOut } = await readText('event_1_participants_20240518.csv', csv);
		expect(records).toBe(2);
		expect(leftOut).toEqual([{ row: 3, because: 'waiting' }]);
	});

	test('isCheckedIn() reads marks, days and times; a blank and 欠席 are none', () => {
		const came = ['出席', '○', '2024年5月18日 13時05分', '13:05', 'TRUE', 'Checked In'];
		expect(came.filter((text) => !isCheckedIn(text))).toEqual([]);
		expect(['', '欠席', '×', 'No', '未チェックイン', '0'].filter(isCheckedIn)).toEqual([]);
	});

	test('readParts() splits several choices, but no English date', () => {
		const days = (cell: string) => readParts(cell).map(({ day, mode }) => `${day} ${mode ?? ''}`);
		expect(days('5月18日（土）;6月15日（土）')).toEqual(['5月18日(土) ', '6月15日(土) ']);
		expect(days('5/18（会場）, 6/15（オンライン）')).toEqual(['5/18 in-person', '6/15 online']);
		expect(days('September 21, 2024')).toEqual(['September 21, 2024 ']);
	});

	test('readParts() reads what refuses a day', () => {
		const read = readParts('5/18は欠席;6/15;第158回').map(({ coming }) => coming);
		expect(read).toEqual(['absent', 'present', 'present']);
	});
});

describe('lists of registrations', () => {
	test('a list with check-ins counts only who came, unless it is said to be of registrations', async () => {
		const attended = await readCase(EVENT);
		expect([attended.table, attended.records]).toEqual(['attendance', 2]);
		const registered = await readCase(EVENT, { 'list-is': 'registration' });
		expect([registered.table, registered.records]).toEqual(['registration', 3]);
	});

	test('a cancelled ticket never counts, whatever the list is', async () => {
		for (const answer of ['registration', 'attendance']) {
			const { leftOut } = await readCase(EVENT, { 'list-is': answer });
			expect(leftOut).toContainEqual({ row: 5, because: 'cancelled' });
		}
	});

	test('a form is of registrations even when nobody says so', async () => {
		const form = 'タイムスタンプ,氏名,所属\n2024/05/01 10:00:00,見本太郎,こもれび\n';
		const { table, questions, isBlocked } = await readText('form20240518.csv', form);
		expect(table).toBe('registration');
		expect(questions.map(({ id }) => id)).toEqual(['list-is']);
		expect(isBlocked).toBe(false);
	});

	test('the time of an answer is never the day of the meeting', async () => {
		const form = 'タイムスタンプ,氏名,所属\n2024/05/01 10:00:00,見本太郎,こもれび\n';
		const { isBlocked } = await readText('フォームの回答.csv', form);
		expect(isBlocked).toBe(true);
		const answered = await readText('フォームの回答.csv', form, { meeting: '2024-05-18' });
		expect(answered.meetings.map(({ heldOn }) => heldOn)).toEqual(['2024-05-18']);
	});

	test('undecided answers count when the user says so', async () => {
		const form = [
			'タイムスタンプ,氏名,5月18日（土）の会議に参加しますか',
			'2024/05/01 10:00:00,見本太郎,参加します',
			'2024/05/01 11:00:00,見本花子,未定'
		].join('\n');
		expect((await readText('a.csv', form)).records).toBe(1);
		const counted = await readText('a.csv', form, { 'unsure-answers': 'count' });
		expect(counted.meetings.map(({ heldOn, records }) => [heldOn, records])).toEqual([
			['2024-05-18', 2]
		]);
	});

	test('an answer that may be a name is asked about without being repeated', async () => {
		const form = [
			'タイムスタンプ,氏名,参加しますか',
			'2024/05/01 10:00:00,見本太郎,参加',
			'2024/05/01 11:00:00,見本花子,参加',
			'2024/05/01 12:00:00,例次郎,見本三郎'
		].join('\n');
		const { questions } = await readText('20240518.csv', form);
		const unsure = questions.find(({ id }) => id === 'unsure-answers');
		expect([unsure?.detail, unsure?.rows]).toEqual(['', [4]]);
	});

	test('a year is told by the answers: what is asked in December for January is next year', async () => {
		const form = [
			'タイムスタンプ,氏名,参加希望日',
			'2024/12/20 10:00:00,見本太郎,12/21;1/18',
			'2024/12/20 11:00:00,見本花子,1/18'
		].join('\n');
		const { meetings } = await readText('a.csv', form);
		expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2024-12-21', '2025-01-18']);
	});

	test('columns are found wherever they stand and however they are called', async () => {
		const form = [
			'参加の可否,御社名,ご連絡先メール,タイムスタンプ,参加者のお名前',
			'参加,こもれび就労センター,a@sample.example,2024/05/01 10:00:00,見本太郎',
			'不参加,かぜの丘,b@sample.example,2024/05/01 11:00:00,例次郎'
		].join('\n');
		const { format, csv, leftOut } = await readText('2024-05-18.csv', form);
		expect(format).toBe('google-forms');
		expect(csv).toHaveLength(1);
		expect(csv[0]).toMatch(/^2024-05-18,2024-05-18,,,こもれび就労センター,p-[0-9a-f]{8},2$/);
		expect(leftOut).toEqual([{ row: 3, because: 'absent' }]);
	});

	test('namesakes of two offices are two people, the same address is one', async () => {
		const rows = [
			'タイムスタンプ,メールアドレス,氏名,所属',
			'2024/05/01 10:00:00,a@sample.example,例次郎,かぜの丘',
			'2024/05/01 11:00:00,b@sample.example,例 次郎,ひだまり工房',
			'2024/05/01 12:00:00,A@sample.example,例次郎様,かぜの丘事務局'
		].join('\n');
		const { csv, leftOut } = await readText('20240518.csv', rows);
		expect(csv.map((line) => line.split(',')[4])).toEqual(['ひだまり工房', 'かぜの丘事務局']);
		expect(leftOut).toEqual([{ row: 2, because: 'same-person' }]);
	});
});

describe.each(FORMATS)('%s', (format) => {
	test.each(casesOf(format))('keeps every person of %s out of what is said', async (path) => {
		const reading = await readFixture(path);
		expect(reading.format).toBe(format);
		const { issues, questions, droppedColumns, sample, meetings } = reading;
		const said = JSON.stringify([issues, questions, droppedColumns, sample, meetings]);
		const people = /(?:太郎|花子|次郎|三郎|五郎|taro|hanako|jiro|saburo|mihon|@|072-)/i;
		expect(people.exec(said)?.[0]).toBeUndefined();
	});
});
