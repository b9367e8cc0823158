import { modesSummary } from '$lib/findings/composition';
import { repeatFinding } from '$lib/findings/flow';
import { cohortFinding } from '$lib/findings/newcomers';
import { skilledFinding, skilledSummary } from '$lib/findings/hypothesis';
import { courseFinding, perMeetingFinding } from '$lib/findings/meetings';
import { meetingsSummary, monthsFinding } from '$lib/findings/participation';
import { dormantFinding, layersFinding, layersSummary } from '$lib/findings/presence';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../cases';
import type { Situation } from './situation';

/** The first meeting that a network takes in: 8 people of 5 organizations on no list. */
const first = viewOf(2026, 2026, 2026);
const [year, second] = [
	2026,
	{ ...viewOf(2026, 2027, 2026), unfinished: { year: 2027, months: 2 } }
];

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

const layers = (meetings: number): MetricRows['participation-layers'] => ({
	fiscal_year: year,
	meetings,
	organizations: 5,
	core_organizations: 4,
	regular_organizations: 1,
	casual_organizations: 0,
	core_attendances: 7,
	regular_attendances: 1,
	casual_attendances: 0,
	steady_organizations: 5
});

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

/** Situations of one meeting, or a few: what they do not tell. */
export const situations: readonly Situation[] = [
	situation(
		'online from the first year on record: nothing says that it began then',
		(language) => modesSummary([online(2026)], { ...first, language }),
		{
			ja: '2026年度の会議はオンライン2回。見ている範囲に前年度の記録がないため、比べていません。',
			en: 'Meetings of FY2026: Online 2. No record of the year before is in view to compare with.'
		}
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
			ja: '記録があるのは11月だけで、延べ8名（会議1回）',
			en: 'Only November is on record: 8 attendances (1 meeting)'
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
		'one meeting does not say who bears the participation',
		(language) => layersFinding([layers(1)], { ...first, language }),
		{
			ja: '2026年度は会議が1回なので、どの機関が支えているかはまだ言えません',
			easy: '2026年度は会議が1回です。どの機関が支えているかは、まだ分かりません',
			en: 'FY2026: 1 meeting on record does not yet say which organizations bear participation'
		}
	),
	situation(
		'two meetings have no layers to be told',
		(language) => layersSummary([layers(2)], { ...first, language }),
		{ ja: '2026年度は会議が2回なので、どの機関が支えているかはまだ言えません。' }
	),
	situation(
		'three meetings: just enough',
		(language) => layersFinding([layers(3)], { ...first, language }),
		{ ja: '2026年度は、5機関のうち4機関が参加の8割を占めています' }
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
			ja: '2026年度までの2年間に6回以上出席した人はいません（来た人は8名）。見ている範囲に前年度の記録がないため、比べていません。2026年度は記録の最初で、1年分だけを見ています。'
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
