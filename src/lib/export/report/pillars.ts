import { pillarName } from '$lib/domain/pillar-names';
import { amount } from '$lib/findings/words';
import type { Block } from './document';
import { blank, heading, list, ofYear, paragraph, sourceNote, note, type Draft } from './draft';
import { withoutDay } from './meeting-title';
import { teamBlocks } from './teams';

/** Titles of the meetings of a pillar: as the summary prints them, else as they are on record. */
function titlesOf(draft: Draft, pillar: string): string[] {
	const printed = ofYear(draft.rows['report-meetings'], draft.year);
	const own = printed.filter((row) => row.pillar === pillar);
	if (printed.length > 0) return own.map((row) => row.title_in_summary ?? row.title);
	const recorded = ofYear(draft.rows['pillar-meetings'], draft.year);
	const titles = recorded.filter((row) => row.pillar === pillar).map(({ title }) => title ?? '');
	return [...new Set(titles.map(withoutDay))].filter(Boolean);
}

/** How many activities a pillar had, with what they are counted by. */
function counted(draft: Draft, pillar: string): string {
	const { say, language } = draft;
	const row = ofYear(draft.rows.pillars, draft.year).find((one) => one.pillar === pillar);
	const none = say(
		'この柱の会議の記録はありません。',
		'No meeting of this pillar is on record.',
		'この取り組みの会議は、記録にありません。'
	);
	const teamsBelow = say(
		'ワーキングチームの活動は、下にまとめます。',
		' The work of the working groups is told below.',
		'チームの活動は、下に書きます。'
	);
	if (!row) return none + (pillar === 'local-needs' ? teamsBelow : '');
	const activities = amount(row.activities, say('件', 'activities'), language);
	const meetings = amount(row.meetings, say('回', 'meetings'), language);
	const people = amount(row.attendances, say('名', 'attendances', '人'), language);
	return say(
		`記録では、取り組みは${activities}（会議${meetings}）、出席は延べ${people}です。`,
		`On record: ${activities} (${meetings}), ${people}.`,
		`記録では、取り組みは${activities}です。会議は${meetings}です。来た人は、毎回数えて${people}です。`
	);
}

function section(draft: Draft, pillar: string, title: string, level: 2 | 3): Block[] {
	const titles = titlesOf(draft, pillar);
	return [
		heading(level, title),
		...list(titles.map((one) => draft.say(`「${one}」`, `“${one}”`))),
		...paragraph(draft, `pillar:${pillar}`, counted(draft, pillar))
	];
}

function unclassified(draft: Draft): Block[] {
	const { say } = draft;
	const titles = titlesOf(draft, 'unknown');
	if (titles.length === 0) return [];
	const all = titles.join(say('」「', '”, “'));
	return note(
		say(
			`柱の決まっていない会議：「${all}」`,
			`Meetings without a pillar: “${all}”`,
			`どの取り組みか決まっていない会議：「${all}」`
		)
	);
}

function sections(draft: Draft): Block[] {
	const { say } = draft;
	return [
		...section(
			draft,
			'skills',
			say(
				'①就労支援の知識・スキルアップ',
				'Knowledge and skills of employment support',
				'①働くことを支える知識とわざ'
			),
			3
		),
		...section(
			draft,
			'foundations',
			say(
				'②福祉専門職としての基礎力アップ',
				'Foundations of social work',
				'②福祉の仕事の、もとになる力'
			),
			3
		),
		...section(
			draft,
			'cooperation',
			say(
				'2 連携とネットワーク構築のさらなる工夫',
				'2 Cooperation and the network',
				'2 つながって、協力する'
			),
			2
		),
		...section(
			draft,
			'local-needs',
			say('3 地域のニーズや課題への取り組み', '3 Local needs and issues', '3 地域で必要なこと'),
			2
		)
	];
}

/** What was done, by the three pillars of the network's summaries. */
export function pillarsChapter(draft: Draft): Block[] {
	const { say, language } = draft;
	const printed = ofYear(draft.rows['report-meetings'], draft.year);
	return [
		heading(1, say('三つの柱の取り組み', 'Activities by the three pillars', '3つの取り組み')),
		heading(2, say('1 支援力向上に向けた取り組み', '1 Better support', '1 支える力をつける')),
		...sections(draft),
		...unclassified(draft),
		...note(sourceNote(draft, printed.slice(0, 1)).replace(/ \d+月/, '')),
		...teamBlocks(draft),
		...blank(
			draft,
			'pillars-judgment',
			say(
				`三つの柱（${pillarName('skills', language)}など）でできたことと、残った課題`,
				'what was achieved in the three pillars, and what is left to do',
				'3つの取り組みで、できたことと、できなかったこと'
			)
		)
	];
}
