import { isHidden } from '$lib/domain/hidden-count';
import { notesOf, type MetricId } from '$lib/metrics/catalog';
import { pick } from '$lib/domain/language';
import { amount, count } from '$lib/findings/words';
import type { Block } from './document';
import {
	blank,
	heading,
	isPrintedYear,
	list,
	networkFact,
	note,
	ofYear,
	paragraph,
	table,
	type Draft
} from './draft';
import { REPORT_METRICS } from './rows';

/** Conclusion and outlook: what only people can say. */
export function conclusionChapter(draft: Draft): Block[] {
	const { say, year } = draft;
	return [
		heading(1, say('最後に', 'In conclusion')),
		...blank(
			draft,
			'conclusion',
			say(
				'この年度をふり返って、ネットワークが果たした役割',
				'what the network meant in this year',
				'この年度をふり返って、ネットワークがしたこと'
			)
		),
		heading(2, say(`${year + 1}年度に向けて`, `Toward FY${year + 1}`, `${year + 1}年度にすること`)),
		...blank(
			draft,
			'aims',
			say(
				'次の年度の目標と取り組み',
				'aims and plans for the next year',
				'次の年度の目標と、すること'
			)
		)
	];
}

/** Attendances that the records say too little of. */
function gapsOfAttendance({ say, language, rows }: Draft): string[] {
	const [ledger] = rows['quality-ledger'];
	if (!ledger || ledger.attendances === 0) return [];
	const people = say('名', 'attendances', '人');
	const told = [
		ledger.attendances,
		ledger.attendances_without_organization,
		ledger.attendances_not_listed,
		ledger.attendances_without_person
	];
	if (told.some(isHidden)) {
		return [
			say(
				'機関名のない出席、機関一覧にない機関の出席、氏名のない出席の数は、公開用では示しません。氏名のない出席は、実参加者数には入りません。',
				'How many attendances are without an organization, from one that is not listed, or without a name is not told to the public. Those without a name are not among the participants.',
				'機関や名前が書かれていない出席の数は、みんなには出しません。名前のない出席は、「1回だけ数える」数に入りません。'
			)
		];
	}
	const all = amount(ledger.attendances, people, language);
	const part = (value: number) =>
		say(
			`${all}中${amount(value, people, language)}`,
			`${count(value, language)} of ${all}`,
			`${all}の中の${amount(value, people, language)}`
		);
	return [
		say(
			`機関名のない出席は${part(ledger.attendances_without_organization)}、機関一覧にない機関の出席は${part(ledger.attendances_not_listed)}です。`,
			`Without an organization: ${part(ledger.attendances_without_organization)}; from organizations that are not listed: ${part(ledger.attendances_not_listed)}.`,
			`機関の名前がない出席は、${part(ledger.attendances_without_organization)}です。一覧にない機関の出席は、${part(ledger.attendances_not_listed)}です。`
		),
		say(
			`氏名のない出席は${part(ledger.attendances_without_person)}で、実参加者数には入りません。`,
			`Without a name: ${part(ledger.attendances_without_person)}; they are not among the participants.`,
			`人の名前がない出席は、${part(ledger.attendances_without_person)}です。「1回だけ数える」数には入りません。`
		)
	];
}

function gaps(draft: Draft): string[] {
	const { say, language, rows, year } = draft;
	const [complete] = ofYear(rows.completeness, year);
	if (!complete) return [];
	const held = amount(complete.meetings_held, say('回', 'meetings'), language);
	return [
		say(
			`開催した会議${held}のうち、名簿があるのは${count(complete.meetings_with_roll)}回です。`,
			`Of ${held} held, ${count(complete.meetings_with_roll)} have a roll.`,
			`開いた会議は${held}です。名簿があるのは${count(complete.meetings_with_roll)}回です。`
		),
		...gapsOfAttendance(draft)
	];
}

/** What is odd in a printed report is read beside that report. */
function contradictions(draft: Draft): Block[] {
	const { say, rows } = draft;
	const odd = isPrintedYear(draft) ? rows.contradictions : [];
	return [
		...(odd.length > 0
			? [
					heading(
						2,
						say(
							'報告書の食い違い',
							'Contradictions of the printed report',
							'報告書の、合わないところ'
						)
					)
				]
			: []),
		...table(
			{
				caption: say(
					'印刷のまま持っている食い違い',
					'Contradictions kept as printed',
					'合わないところ（書かれたまま）'
				),
				head: [
					say('どこ', 'Where'),
					say('印刷', 'Printed', '書いてあること'),
					say('気づいたこと', 'Noticed')
				],
				rows: odd.map((row) => [row.place, row.text, row.noticed.replaceAll('`', '')])
			},
			say('どれも直していません。', 'None of them was mended.')
		)
	];
}

/** What must be known of the records and of the printed report to read the numbers. */
export function qualityChapter(draft: Draft): Block[] {
	const { say, year, isSample } = draft;
	const said = gaps(draft);
	return [
		heading(1, say('記録の確かさ', 'Quality of the records', '記録はどのくらいそろっているか')),
		...paragraph(
			draft,
			'sample',
			isSample
				? say(
						'会議と出席の記録は、見本のために作ったサンプル（合成）で、実際の記録ではありません。',
						'Meetings and attendance are synthetic samples, not real records.',
						'会議と出席の記録は、見本（作りもの）です。本当の記録ではありません。'
					)
				: ''
		),
		...(said.length > 0
			? list(said)
			: paragraph(
					draft,
					'no-records',
					say(
						`${year}年度の会議の記録はありません。`,
						`There is no record of meetings of FY${year}.`
					)
				)),
		...contradictions(draft)
	];
}

/** As it begins a cell: names of metrics are written for the middle of a sentence, too. */
function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The metrics whose numbers stand in the report. */
const DEFINED: readonly MetricId[] = REPORT_METRICS.filter(
	({ id, scope }) => scope !== 'fact' && !id.endsWith('-meetings')
).map(({ id }) => id);

/** Where every number comes from and how it is defined. */
export function sourcesChapter(draft: Draft): Block[] {
	const { say, language } = draft;
	const report = networkFact(draft, 'report');
	return [
		heading(1, say('出典と定義', 'Sources and definitions', 'もとにしたもの、数え方')),
		...list(
			[
				report &&
					say(
						`印刷された事実：${networkFact(draft, 'name')}「${report}」`,
						`Printed facts: ${networkFact(draft, 'name')}, ${report}`,
						`文のもと：${networkFact(draft, 'name')}「${report}」`
					),
				say(
					'数字：会議一覧、出席、ワーキング活動の記録を、下の定義で数えたもの',
					'Numbers: counted from meetings, attendance and working groups by the definitions below',
					'数のもと：会議、出席、チームの記録（下の数え方で数えました）'
				)
			].filter(Boolean)
		),
		...table({
			caption: say('数字の定義', 'Definitions of the numbers', '数え方'),
			head: [
				say('指標', 'Metric', '数の名前'),
				say('定義', 'Definition', '数え方'),
				say('注意', 'Caveat')
			],
			rows: DEFINED.map((id) => {
				const { title, definition, caveat } = notesOf(id);
				return [title, definition, caveat].map((words) => capitalized(pick(words, language)));
			})
		}),
		...note(
			say(
				'割合には母数（n）を添え、母数が10に満たないときは数だけを示します。',
				'Shares come with their base (n); below a base of 10 only the counts are given.',
				'割合には、もとの数（n）をつけます。もとの数が10より少ないときは、数だけを出します。'
			)
		)
	];
}
