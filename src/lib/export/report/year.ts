import { labelIn, MEETING_KINDS } from '$lib/domain/codes';
import { totalsSentence } from '$lib/findings/headline';
import { pillarName } from '$lib/domain/pillar-names';
import { count, day, monthText } from '$lib/findings/words';
import type { Block } from './document';
import {
	blank,
	heading,
	networkFact,
	ofYear,
	paragraph,
	sourceNote,
	table,
	type Draft
} from './draft';
import { withoutDay } from './meeting-title';
import { hypothesisOfSummary, shortName } from './opening';
import { yearTitle } from './year-title';

function opening(draft: Draft): string {
	const { say } = draft;
	const name = networkFact(draft, 'name');
	const short = shortName(draft);
	const [year = '', month = ''] = networkFact(draft, 'founded').split('-');
	const called = short === name ? name : say(`${name}（以下、${short}）`, `${name} (${short})`);
	const plain = [
		`このネットワークの名前は、${name}です。`,
		short === name ? '' : `短い名前は「${short}」です。`,
		year ? `${year}年${Number(month)}月に始まりました。` : ''
	].join('');
	const title = yearTitle(draft.year, draft.language);
	return say(
		`${year ? `${year}年${Number(month)}月に発足した、` : ''}${called}は、${title}年度に、次の会議とワーキングチームの活動を行いました。`,
		`${called}${year ? `, founded in ${monthText(Number(month), 'en')} ${year},` : ''} held the following meetings and working groups in ${title}.`,
		`${plain}${title}年度に、次の会議とチームの活動をしました。`
	);
}

function hypothesisSentence(draft: Draft): string {
	const said = hypothesisOfSummary(draft);
	return (
		said &&
		draft.say(
			`${said}をもとに、毎月の会議を中心に取り組みました。`,
			`Hypothesis: ${said}`,
			`毎月の会議を大切にして、活動しました。もとの考えは${said}です。`
		)
	);
}

/** The list of the report itself: a meeting for each month, with where its speakers came from. */
function printedMeetings(draft: Draft): Block[] {
	const { say, language } = draft;
	const rows = ofYear(draft.rows['report-meetings'], draft.year);
	return table(
		{
			caption: say(
				'各月の会議（報告書の一覧）',
				'Meetings by month, as the report lists them',
				'月ごとの会議（報告書の一覧）'
			),
			head: [
				say('月', 'Month'),
				say('会議', 'Meeting'),
				say('講師の所属', 'Speakers’ organization', 'お話をした人の働く所')
			],
			rows: rows.map((row) => [
				monthText(row.month, language),
				row.title,
				row.speaker_organization ?? '―'
			])
		},
		[
			sourceNote(draft, rows.slice(0, 1)).replace(/ \d+月/, ''),
			say('人の名前は載せません。', 'No names of people are given.', '人の名前は出しません。')
		].join(say('。', '. '))
	);
}

/** Meetings on record, with their attendance where there is a roll. */
function recordedMeetings(draft: Draft): Block[] {
	const { say, language } = draft;
	const rows = ofYear(draft.rows['pillar-meetings'], draft.year);
	return table(
		{
			caption: say(
				'開催した会議（会議と出席の記録）',
				'Meetings held, from the records',
				'開いた会議（記録）'
			),
			head: [
				say('開催日', 'Date', '開いた日'),
				say('会議', 'Meeting'),
				say('種類', 'Kind'),
				say('柱', 'Pillar', '取り組み'),
				say('出席者（名）', 'Attendances', '来た人（人）')
			],
			rows: rows.map((row) => [
				day(row.held_on, language),
				row.title ?? say('（会議名なし）', '(untitled)', '（名前なし）'),
				labelIn(MEETING_KINDS, row.meeting_kind, language),
				pillarName(row.pillar, language),
				row.roll === 'listed' ? count(row.attendances, language) : say('名簿なし', 'no roll')
			]),
			numeric: [4]
		},
		say(
			'出席者は延べの人数です。名簿のない会議は0ではなく、分かりません。',
			'Attendances; of a meeting without a roll they are not 0 but unknown.',
			'同じ人も毎回数えます。名簿のない会議は、何人来たか分かりません。'
		)
	);
}

interface Taught {
	month: number;
	title: string;
}

const isSame = (a: Taught, b: Taught) => a.month === b.month && a.title === b.title;

/** What was learnt at each meeting: for a person to write. The course is one meeting. */
function learnt(draft: Draft): Block[] {
	const { say, language } = draft;
	const printed = ofYear(draft.rows['report-meetings'], draft.year).map((row) => ({
		month: row.month,
		title: row.title
	}));
	const recorded = ofYear(draft.rows['pillar-meetings'], draft.year).map((row) => ({
		month: Number(row.held_on.slice(5, 7)),
		title: withoutDay(row.title ?? draft.say('（会議名なし）', '(untitled)', '（名前なし）'))
	}));
	const meetings = printed.length > 0 ? printed : recorded;
	const different = meetings.filter(
		(meeting, index) => meetings.findIndex((one) => isSame(one, meeting)) === index
	);
	if (different.length === 0) return [];
	return [
		heading(2, say('会議から学んだこと', 'What the meetings taught', '会議で学んだこと')),
		...different.flatMap((meeting, index) => {
			const { month, title } = meeting;
			const before = different.slice(0, index).filter((one) => one.month === month).length;
			const name = monthText(month, language);
			return blank(
				draft,
				before === 0 ? `learnt:${month}` : `learnt:${month}:${before + 1}`,
				say(`${name}「${title}」で学んだこと`, `what “${title}” (${name}) taught`)
			);
		})
	];
}

/** The year in short, and its meetings by month. */
export function yearChapter(draft: Draft): Block[] {
	const { say, rows, year, language } = draft;
	const [totals] = rows.totals;
	const numbers = totalsSentence(totals, draft.yearView)
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('');
	const title = yearTitle(year, language);
	const hasMeetings = rows['pillar-meetings'].length + rows['report-meetings'].length > 0;
	return [
		{ kind: 'page-break' },
		heading(1, say(`${title}年度のまとめ`, `Summary of ${title}`)),
		...(hasMeetings
			? paragraph(draft, 'summary', opening(draft))
			: paragraph(
					draft,
					'summary',
					say(
						`${title}年度の会議の記録はありません。`,
						`There is no record of a meeting in ${title}.`
					)
				)),
		...(hasMeetings
			? [
					...paragraph(draft, 'summary-numbers', numbers),
					...paragraph(draft, 'summary-hypothesis', hypothesisSentence(draft))
				]
			: []),
		heading(2, say('各月の会議', 'Meetings by month', '月ごとの会議')),
		...printedMeetings(draft),
		...recordedMeetings(draft),
		...(hasMeetings
			? []
			: blank(draft, 'meetings', say('この年度の会議', 'the meetings of the year'))),
		...learnt(draft)
	];
}
