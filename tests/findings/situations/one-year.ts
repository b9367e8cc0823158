import { charts } from '$lib/charts/catalog';
import type { Chart } from '$lib/charts/chart';
import type { View } from '$lib/domain/view';
import { notByYear } from '$lib/findings/year-context';
import { ROWS, viewOf } from '../cases';
import { situation } from './said-by-chart';
import type { Situation } from './situation';

/** The charts whose sentences compare a year that is chosen alone with the one before it. */
export const COMPARING = [
	'attendances-by-fiscal-year',
	'attendances-by-meeting',
	'attendances-by-organization-kind',
	'participants-by-fiscal-year',
	'working-group-months'
] as const;

/** What a chart says of 2015 alone, with the year before beside it where something came then. */
export function saidOfYear(
	[id, part]: readonly [string, 'finding' | 'summary'],
	[now, before]: readonly [number, number],
	more: Partial<View> = {}
): string {
	const chart = charts.get(id) as unknown as Chart;
	const make = ROWS[chart.metric] as unknown as (year: number, count: number) => never[];
	const view = { ...viewOf(2015, 2015), ...more };
	return chart[part](make(2015, now), view, before > 0 ? make(2014, before) : []);
}

/** What numbers of a whole view, as those of places are, say of the year before. */
const ofWholeView = (more: Partial<View>): Situation['say'] => {
	return (language) => notByYear({ ...viewOf(2015, 2015), language, ...more });
};

const said = (id: (typeof COMPARING)[number], part: 'finding' | 'summary', before: number) => {
	const say: Situation['say'] = (language) => saidOfYear([id, part], [120, before], { language });
	return say;
};

/** Situations of a year that is looked at alone, while the one before it is on record. */
export const situations: readonly Situation[] = [
	situation(
		'meetings beside those of the year before',
		said('attendances-by-meeting', 'finding', 90),
		{
			ja: '2015年度は会議2回、1回に40～80名、前年度は30～60名でした',
			easy: '2015年度の会議は2回、1回に来た人は40人から80人、前の年度は30人から60人でした',
			en: 'FY2015: 2 meetings of 40–80 people, 30–60 people the year before'
		}
	),
	situation('meetings without a year before', said('attendances-by-meeting', 'finding', 0), {
		ja: '2015年度は会議2回、1回に40～80名です'
	}),
	situation(
		'kinds beside the year before',
		said('attendances-by-organization-kind', 'finding', 90),
		{
			ja: '2015年度は企業からの参加が最も多く、67%（n=120）、前年度は67%（n=90）',
			easy: '2015年度は、会社からの参加が一番多く、67%（n=120）、前の年度は67%（n=90）',
			en: 'FY2015: most attendances are from the kind “Company”, 67% (n=120); 67% (n=90) the year before'
		}
	),
	situation('kinds without a year before', said('attendances-by-organization-kind', 'finding', 0), {
		ja: '2015年度は企業からの参加が最も多く、67%（n=120）'
	}),
	situation('people beside the year before', said('participants-by-fiscal-year', 'finding', 90), {
		ja: '2015年度の実参加者は120名、新しい人は40名で33%（n=120）、前年度は90名、うち新しい人は30名',
		easy: '2015年度に参加した人は120人、新しい人は40人で33%（n=120）、前の年度は90人、新しい人は30人',
		en: 'FY2015: 120 participants, 40 of them new, 33% (n=120); FY2014: 90, 30 new'
	}),
	situation(
		'a summary of people beside the year before',
		said('participants-by-fiscal-year', 'summary', 110),
		{
			ja: '2015年度の実参加者は、新規40名、継続80名です。',
			easy: '2015年度に参加した人は、新しい人が40人、前にも来た人が80人です。',
			en: 'Participants of FY2015: 40 new, 80 returning.'
		}
	),
	situation('a summary of many more people', said('participants-by-fiscal-year', 'summary', 50), {
		ja: '2015年度の実参加者は、新規40名、継続80名です。2015年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。'
	}),
	situation(
		'a summary of people without a year before',
		said('participants-by-fiscal-year', 'summary', 0),
		{
			ja: '2015年度の実参加者は、新規40名、継続80名です。見ている範囲に前年度の記録がないため、比べていません。'
		}
	),
	situation(
		'attendances beside the year before',
		said('attendances-by-fiscal-year', 'finding', 90),
		{
			ja: '2015年度の参加は延べ120名、前年度より30名増えました'
		}
	),
	situation('teams beside the year before', said('working-group-months', 'finding', 90), {
		ja: '2015年度は1チームが1回活動しました（前年度は1チームが1回）',
		easy: '2015年度は1チームが全部で1回集まりました、前の年度は1チームで1回でした',
		en: 'In FY2015, 1 team held 1 session; the year before: 1 team, 1 session'
	}),
	situation(
		'places where the whole year is compared above',
		ofWholeView({ isComparedAbove: true }),
		{
			ja: '全体の数は、ページの上で前年度と比べています。',
			easy: '全体の数は、ページの上で前の年度と比べています。',
			en: 'The totals are compared with the year before at the top of the page.'
		}
	),
	situation('places where nothing is compared above', ofWholeView({}), {
		ja: '見ている範囲に前年度の記録がないため、比べていません。'
	}),
	situation(
		'places of the first year on record',
		ofWholeView({ isComparedAbove: true, firstYear: 2015 }),
		{
			ja: '見ている範囲に前年度の記録がないため、比べていません。'
		}
	)
];
