import { WITHHELD } from '$lib/domain/hidden-count';
import { amount, count } from '$lib/findings/words';
import type { Block } from './document';
import {
	blank,
	heading,
	list,
	note,
	ofYear,
	paragraph,
	sourceNote,
	table,
	type Draft
} from './draft';

/** The teams of the summary: the last place of the report that lists them. */
function listedTeams(draft: Draft) {
	const teams = ofYear(draft.rows['report-working-groups'], draft.year).filter(
		({ entry }) => entry === 'team'
	);
	const last = teams.at(-1);
	return teams.filter(({ source }) => source === last?.source);
}

/** What is said of the work of all teams together. */
function activity(draft: Draft): string {
	const { say, language, rows, year } = draft;
	const [all] = ofYear(rows['active-working-groups'], year);
	if (!all) {
		return say(
			'この年度のワーキングチームの活動の記録はありません。活動しなかったとは限りません。',
			'No work of a working group is on record for this year, which does not mean that there was none.',
			'この年度のチームの活動は、記録にありません。でも、活動はあったかもしれません。'
		);
	}
	const teams = amount(all.working_groups, say('チーム', 'working groups'), language);
	const sessions = amount(all.sessions, say('回', 'sessions'), language);
	const came = amount(all.participants, say('名', 'people', '人'), language);
	const people = say(
		all.participants === WITHHELD ? came : `実${came}`,
		came,
		all.participants === WITHHELD ? came : `1回だけ数えて${came}`
	);
	const several = amount(all.people_in_several, say('名', 'people', '人'), language);
	return say(
		`活動の記録では、${teams}が合わせて${sessions}活動し、参加者は${people}、そのうち2つ以上のチームに参加した人は${several}です。`,
		`On record, ${teams} met in ${sessions} with ${people}; ${several} took part in two or more.`,
		`記録では、${teams}が活動しました。全部で${sessions}集まりました。参加した人は、${people}です。2つ以上のチームに参加した人は、${several}です。`
	);
}

/** Working groups of the year: as listed, and what the records say of their work. */
export function teamBlocks(draft: Draft): Block[] {
	const { say, rows, year, language } = draft;
	const listed = listedTeams(draft);
	const recorded = ofYear(rows['working-group-years'], year);
	return [
		heading(2, say('ワーキングチームの活動', 'Work of the working groups')),
		...list(listed.map(({ text }) => text)),
		...note(sourceNote(draft, listed)),
		...paragraph(draft, 'teams', activity(draft)),
		...table(
			{
				caption: say(
					'ワーキングチームの活動（記録）',
					'Work of the working groups, from the records'
				),
				head: [
					say('チーム', 'Team'),
					say('活動（回）', 'Sessions', '集まった回数'),
					say('参加者（実、名）', 'People', '参加した人（1回だけ数える）'),
					say('参加機関', 'Organizations', '参加した機関')
				],
				rows: recorded.map((row) => [
					row.working_group,
					count(row.sessions, language),
					count(row.participants, language),
					count(row.organizations, language)
				]),
				numeric: [1, 2, 3]
			},
			say(
				'参加者は、チームをまたいで足すことはできません。報告書とは名前や数え方が違うことがあります。',
				'People must not be added over teams. Names may differ from those of the report.',
				'人の数は、チームの分を足すことはできません。報告書とは、名前や数え方がちがうことがあります。'
			)
		),
		...blank(
			draft,
			'teams-report',
			say(
				'各チームの活動報告、または別紙の題',
				'the report of each working group',
				'チームごとの報告'
			)
		)
	];
}
