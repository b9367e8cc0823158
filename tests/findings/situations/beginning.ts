import { WITHHELD } from '$lib/domain/hidden-count';
import {
	kindsFinding,
	kindsSummary,
	modesSummary,
	outsideFinding,
	regionsFinding,
	regionsSummary
} from '$lib/findings/composition';
import { absenceFinding } from '$lib/findings/concentration';
import { cohortFinding, repeatFinding } from '$lib/findings/flow';
import { totalsSentence } from '$lib/findings/headline';
import { skilledFinding, skilledSummary } from '$lib/findings/hypothesis';
import { courseFinding, perMeetingFinding } from '$lib/findings/meetings';
import { meetingsSummary, monthsFinding } from '$lib/findings/participation';
import { mapFinding, mapSummary } from '$lib/findings/places';
import { dormantFinding } from '$lib/findings/presence';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../cases';
import type { Situation } from './situation';

/** The first meeting that a network takes in: 8 people of 5 organizations on no list. */
const first = viewOf(2026, 2026, 2026);
const [year, second] = [
	2026,
	{ ...viewOf(2026, 2027, 2026), unfinished: { year: 2027, months: 2 } }
];

const totals: MetricRows['totals'] = {
	attendances: 8,
	participants: 8,
	organizations: 5,
	meetings: 1,
	municipalities: 0,
	attendances_by_year: null
};

const nowhere: MetricRows['regional-map'] = {
	municipality_code: 'unknown',
	municipality: null,
	in_home_area: 0,
	col: null,
	tile_row: null,
	known_organizations: 0,
	organizations: 5,
	attendances: 8,
	attendances_by_year: null
};
const unranked = { ...nowhere, attendances_by_year: '2026:8' };

const kinds = (known: number, unknown: number): MetricRows['attendances-by-organization-kind'][] =>
	[
		{ organization_kind: 'unknown', attendances: unknown },
		{ organization_kind: 'school', attendances: known }
	]
		.filter(({ attendances }) => attendances > 0)
		.map((row) => ({ ...row, fiscal_year: year, organizations: 1 }));

const outside: MetricRows['outside-share'] = {
	fiscal_year: year,
	home_attendances: 0,
	outside_attendances: 0,
	unknown_attendances: 8,
	outside_organizations: 0
};

const online = (fiscal_year: number): MetricRows['mode-mix'] => {
	return { fiscal_year, mode: 'online', meetings: 2, attendances: 12 };
};

const meeting = (held_on: string, attendances: number): MetricRows['attendances-by-meeting'] => ({
	meeting_id: held_on,
	held_on,
	fiscal_year: year,
	number: null,
	title: null,
	meeting_kind: 'unknown',
	mode: 'in-person',
	attendances,
	organizations: 5
});

const sizes = (meetings: number): MetricRows['attendances-per-meeting'] => {
	return { fiscal_year: year, meetings, mean: 8, lower_quartile: 8, median: 8, upper_quartile: 8 };
};

const course = (fiscal_year: number, days: number, attendances: number) => {
	return { fiscal_year, days, attendances, participants: attendances, organizations: 5 };
};

const onceOnly: MetricRows['repeat-rate'] = {
	fiscal_year: year,
	last_held_on: '2026-11-18',
	participants: 8,
	repeat_participants: 0,
	participant_share: null,
	participant_low: null,
	participant_high: null,
	organizations: 5,
	repeat_organizations: 0,
	organization_share: null,
	organization_low: null,
	organization_high: null
};

const unskilled = { fiscal_year: year, skilled_supporters: 0, participants: 8 };

const cohort: MetricRows['cohort-retention-people'] = {
	person_since: year,
	fiscal_year: year,
	years_later: 0,
	newcomers: 60,
	stayed: 60,
	share: null,
	low: null,
	high: null
};

const awake: MetricRows['dormant-organizations'] = {
	fiscal_year: year,
	as_of: '2026-11-18',
	active_organizations: 5,
	newly_dormant: 0,
	long_dormant: 0
};

type Say = Situation['say'];

const situation = (name: string, say: Say, said: Situation['said']) => ({ name, say, said });

/** What places and kinds say while no list of organizations was taken in. */
const WITHOUT_LIST: readonly Situation[] = [
	situation(
		'no place is known: municipalities are not counted',
		(language) =>
			totalsSentence(totals, { ...first, language })
				.map((part) => (typeof part === 'string' ? part : part.text))
				.join(''),
		{
			ja: '2026年度は、1回の会議に延べ8名、実8名が、5機関から参加しました。',
			easy: '2026年度は、1回の会議がありました。同じ人も毎回数えて8人、同じ人を1回だけ数えて8人が、5の機関から参加しました。',
			en: 'In FY2026, 1 meeting had 8 attendances by 8 people from 5 organizations.'
		}
	),
	situation('no kind is known', (language) => kindsFinding(kinds(0, 8), { ...first, language }), {
		ja: '2026年度の延べ8名は、機関の種類が分かりません',
		en: 'FY2026: the kind of organization is not known for 8 attendances'
	}),
	situation(
		'no kind is known, and where it comes from',
		(language) => kindsSummary(kinds(0, 8), { ...first, language }),
		{
			ja: '2026年度の延べ参加者数は、不明8名です。種類は、機関一覧を取り込むか、参加機関のページから直すと入ります。'
		}
	),
	situation(
		'few kinds are known: what is not known is never the largest kind',
		(language) => kindsFinding(kinds(3, 8), { ...first, language }),
		{
			ja: '2026年度は、種類の分かる参加では学校が最も多く、3名中3名',
			en: 'FY2026: of attendances whose kind is known, most are from “School”, 3 of 3 people'
		}
	),
	situation('no place', (language) => regionsFinding([unranked], { ...first, language }), {
		ja: '2026年度は、参加した機関の所在地が分かりません',
		en: 'FY2026: it is not known where the organizations are'
	}),
	situation(
		'no place, and where it comes from',
		(language) => regionsSummary([unranked], { ...first, language }),
		{
			ja: '所在地の分からない参加が8名あります。所在地は、機関一覧を取り込むか、参加機関のページから直すと入ります。'
		}
	),
	situation('no place on the map', (language) => mapFinding([nowhere], { ...first, language }), {
		ja: '2026年度は、参加した機関の所在地が分かりません'
	}),
	situation(
		'a map without a place explains no shades',
		(language) => mapSummary([nowhere], { ...first, language }),
		{
			ja: '所在地の分からない参加が8名あります。所在地は、機関一覧を取り込むか、参加機関のページから直すと入ります。'
		}
	),
	situation(
		'no share from outside: there are records, but no places',
		(language) => outsideFinding([outside], { ...first, language }),
		{ ja: '2026年度は、参加した機関の所在地が分かりません' }
	)
];

/** What one meeting, or a few, do not tell. */
const FEW_MEETINGS: readonly Situation[] = [
	situation(
		'online from the first year on record: nothing says that it began then',
		(language) => modesSummary([online(2026)], { ...first, language }),
		{ ja: '2026年度の会議はオンライン2回。', en: 'Meetings of FY2026: Online 2.' }
	),
	situation(
		'one meeting is neither the largest nor the smallest',
		(language) => meetingsSummary([meeting('2026-11-18', 8)], { ...first, language }),
		{ ja: '2026年度の会議1回の参加者数。8名です。' }
	),
	situation(
		'meetings of the same size',
		(language) =>
			meetingsSummary([meeting('2026-05-20', 8), meeting('2026-06-17', 8)], { ...first, language }),
		{ ja: '2026年度の会議2回の参加者数。どの回も8名です。' }
	),
	situation(
		'one month is not the month with most',
		(language) =>
			monthsFinding([{ fiscal_year: year, month: 11, meetings: 1, attendances: 8 }], {
				...first,
				language
			}),
		{
			ja: '記録があるのは11月だけで、1回あたり平均8.0名（1回）',
			en: 'Only November is on record: 8.0 people per meeting on average (1 meeting)'
		}
	),
	situation(
		'one meeting has no middle half',
		(language) => perMeetingFinding([sizes(1)], { ...first, language }),
		{ ja: '2026年度の会議は1回、8名です', en: 'FY2026: 1 meeting, median 8 people' }
	),
	situation(
		'three meetings have no middle half',
		(language) => perMeetingFinding([sizes(3)], { ...first, language }),
		{ ja: '2026年度の会議3回の中央値は8名です' }
	),
	situation(
		'four meetings: just enough',
		(language) => perMeetingFinding([sizes(4)], { ...first, language }),
		{ ja: '2026年度の会議の中央値は8名、半分の会議は8～8名' }
	),
	situation(
		'courses of different length: nothing fell',
		(language) => courseFinding([course(2025, 4, 79), course(2026, 1, 15)], { ...first, language }),
		{
			ja: '2026年度の基礎講座は1日間、延べ15名、2025年度は4日間、延べ79名',
			en: 'Basic course of FY2026: 1 day, 15 attendances, FY2025: 4 days, 79'
		}
	),
	situation('nobody came twice', (language) => repeatFinding([onceOnly], { ...first, language }), {
		ja: '2026年度に2回以上来た人も機関もありません',
		en: 'Nobody and no organization came twice in FY2026'
	}),
	situation(
		'nobody came six times',
		(language) => skilledFinding([unskilled], { ...first, language }),
		{
			ja: '2026年度までの2年間に6回以上出席した人はいません（来た人は8名）',
			en: 'FY2026: none of 8 people came 6 or more times in two years'
		}
	),
	situation(
		'one year is not every year',
		(language) => skilledSummary([unskilled], { ...first, language }),
		{
			ja: '2026年度までの2年間に6回以上出席した人はいません（来た人は8名）。2026年度は記録の最初で、1年分だけを見ています。'
		}
	),
	situation(
		'who came in the first year, while the second is not over',
		(language) => cohortFinding([cohort], { ...second, language }, 'people'),
		{
			ja: '2026年度に初めて来たのは60名、1年後に来た割合は次の年度が終わると分かります'
		}
	),
	situation(
		'no organization stayed away: the year need not be over',
		(language) => dormantFinding([awake], { ...first, language }),
		{ ja: '2026年度の最後の会議の時点で、1年以上来ていない機関はありません' }
	)
];

/** A small network in public: what is withheld is not the base of anything. */
const IN_PUBLIC: readonly Situation[] = [
	situation(
		'a share from outside whose part is withheld',
		(language) =>
			outsideFinding([{ ...outside, home_attendances: 30, outside_attendances: WITHHELD }], {
				...first,
				language
			}),
		{ ja: '2026年度の圏域外からの参加は非公開' }
	),
	situation(
		'half of attendances, of how many is withheld',
		(language) =>
			absenceFinding(
				[{ fiscal_year: year, participants: WITHHELD, attendances: 40, absence_factor: 5 }],
				{
					...first,
					language
				}
			),
		{
			ja: '2026年度は、延べ参加の半数が5名の出席から',
			easy: '2026年度は、参加の半分が5人の出席から',
			en: 'In FY2026, half of all attendances were those of 5 people'
		}
	)
];

/** Situations of a network's first days: a few meetings, and no list of organizations. */
export const situations: readonly Situation[] = [...WITHOUT_LIST, ...FEW_MEETINGS, ...IN_PUBLIC];
