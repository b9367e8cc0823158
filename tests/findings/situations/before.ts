import { hiddenBelow } from '$lib/domain/hidden-count';
import { charts } from '$lib/charts/catalog';
import { absenceFinding } from '$lib/findings/concentration';
import { cohortFinding } from '$lib/findings/newcomers';
import { modesFinding, modesSummary } from '$lib/findings/composition';
import type { MetricRows } from '$lib/findings/rows';
import type { View } from '$lib/domain/view';
import { viewOf } from '../cases';
import { chart, situation, type Say } from './said-by-chart';
import type { Situation } from './situation';

const view = viewOf(2008, 2025);
const unfinished: View = { ...view, unfinished: { year: 2025, months: 2 } };
const covid = { ...view, history: [{ year: 2020, track: 'society', text: 'コロナ禍' }] };

const mode = (fiscal_year: number, name: string, meetings: number): MetricRows['mode-mix'] => ({
	fiscal_year,
	mode: name,
	meetings,
	attendances: meetings * 20
});

const turn = [
	mode(2019, 'in-person', 12),
	mode(2020, 'online', 10),
	mode(2020, 'in-person', 1),
	mode(2025, 'hybrid', 8)
];

/** Situations of a number beside that of the year before, or of why there is none. */
export const situations: readonly Situation[] = [
	situation(
		'other ways of meeting than the year before',
		(language) =>
			modesFinding(
				[mode(2024, 'in-person', 9), mode(2024, 'online', 3), mode(2025, 'hybrid', 11)],
				{
					...view,
					language
				}
			),
		{
			ja: '2025年度の会議はハイブリッド11回、前年度は集合9回、オンライン3回',
			easy: '2025年度の会議は、集まる・オンラインの両方11回、前の年度は集まる9回、オンライン3回',
			en: 'Meetings of FY2025: Hybrid 11; the year before: In person 9, Online 3'
		}
	),
	situation(
		'the same ways of meeting as the year before',
		(language) =>
			modesFinding([mode(2024, 'in-person', 12), mode(2025, 'in-person', 12)], {
				...view,
				language
			}),
		{
			ja: '2025年度の会議は集合12回、前年度と同じ',
			easy: '2025年度の会議は、集まる12回、前の年度と同じ',
			en: 'Meetings of FY2025: In person 12, as in the year before'
		}
	),
	situation(
		'an event beside the year in which meetings went online, and no year before the last',
		(language) => modesSummary(turn, { ...covid, language }),
		{
			ja: '2025年度の会議はハイブリッド8回。見ている範囲に前年度の記録がないため、比べていません。オンラインの会議は2020年度に始まります。この前後では数え方の条件が違うため、単純には比べられません。2020年に「コロナ禍」がありました（原因かどうかは分かりません）。',
			easy: '2025年度の会議は、集まる・オンラインの両方8回。前の年度の記録が見えていないので、比べていません。オンラインの会議は、2020年度に始まります。その前と後では、数え方がちがいます。そのまま比べることはできません。2020年に「コロナ禍」がありました。関係があるかは分かりません。',
			en: 'Meetings of FY2025: Hybrid 8. No record of the year before is in view to compare with. Online meetings begin in FY2020. Counts before and after were made under different conditions, so they cannot simply be compared. On record: “コロナ禍” in 2020 (whether that is the cause is not known).'
		}
	),
	situation(
		'ways of meeting in a year that is not over',
		(language) => {
			const say = charts.get('mode-mix')?.summary as Say;
			const rows = [mode(2024, 'hybrid', 9), mode(2025, 'online', 2)];
			return say(rows, { ...unfinished, language });
		},
		{
			ja: '2024年度の会議はハイブリッド9回。見ている範囲に前年度の記録がないため、比べていません。オンラインの会議はありません。2025年度は途中です（4月～5月）。',
			easy: '2024年度の会議は、集まる・オンラインの両方9回。前の年度の記録が見えていないので、比べていません。オンラインの会議はありません。2025年度は、まだ終わっていません（4月から5月）。',
			en: 'Meetings of FY2024: Hybrid 9. No record of the year before is in view to compare with. There are no online meetings. FY2025 is not over (April–May).'
		}
	),
	situation(
		'a median beside that of the year before',
		chart(['attendances-per-meeting', 'finding'], { 2024: 300, 2025: 120 }),
		{
			ja: '2025年度の会議の中央値は10.9名、半分の会議は6～15名、前年度の中央値は27.3名',
			easy: '2025年度は、まん中の会議で10.9人、半分の会議は6～15人、前の年度は、まん中の会議で27.3人',
			en: 'FY2025: median 10.9 people, half of the meetings 6–15; median 27.3 the year before'
		}
	),
	situation(
		'half rests on people',
		chart(['absence-factor', 'finding'], { 2024: 300, 2025: 120 }),
		{
			ja: '2025年度は、延べ参加の半数が実参加120名のうち40名の出席から、前年度は100名',
			easy: '2025年度は、参加の半分が120人のうち40人の出席から、前の年度は100人',
			en: 'In FY2025, half of all attendances were those of 40 of 120 people; 100 the year before'
		}
	),
	situation(
		'half rests on people, of whom few are not counted in public',
		(language) => {
			const year = (fiscal_year: number, absence_factor: number) => ({
				fiscal_year,
				participants: 60,
				attendances: 200,
				absence_factor
			});
			const rows = [year(2024, hiddenBelow(10)), year(2025, 12)];
			return absenceFinding(rows, { ...view, language });
		},
		{
			ja: '2025年度は、延べ参加の半数が実参加60名のうち12名の出席から、前年度は10名未満',
			easy: '2025年度は、参加の半分が60人のうち12人の出席から、前の年度は10人未満',
			en: 'In FY2025, half of all attendances were those of 12 of 60 people; under 10 the year before'
		}
	),
	situation(
		'organizations that are away',
		chart(['dormant-organizations', 'finding'], { 2024: 12, 2025: 30 }),
		{
			ja: '2025年度の最後の会議の時点で、1年以上来ていない機関は11（前年度は5）、うち2年未満は10機関',
			easy: '2025年度の最後の会議のとき、1年来ていない機関は11（前の年度は5）、2年まではそのうち10',
			en: 'Last meeting of FY2025: 11 organizations away a year or more (5 the year before), 10 of them under two'
		}
	),
	situation(
		'organizations that came back',
		chart(['returned-organizations', 'finding'], { 2024: 12, 2025: 30 }),
		{
			ja: '2025年度に1年以上ぶりに戻った機関は10機関、前年度は4機関',
			easy: '2025年度に、1年か、もっと長く休んでもどった機関は10機関、前の年度は4機関',
			en: 'FY2025: 10 organizations came back after a year or more; FY2024: 4'
		}
	),
	situation('newcomers who settle', chart(['conversion', 'finding'], { 2024: 40, 2025: 30 }), {
		ja: '2025年度の新しい人のうち、1年のうちに3回以上来たのは33%（n=30）、2024年度は33%（n=40）',
		easy: '2025年度の新しい人で、1年に3回か、もっと多く来た人は33%（n=30）、2024年度は33%（n=40）',
		en: 'Newcomers of FY2025 who came three times or more in a year: 33% (n=30); FY2024: 33% (n=40)'
	}),
	situation(
		'newcomers a year later, and those before them',
		(language) => {
			const cohort = (person_since: number, newcomers: number) => ({
				person_since,
				fiscal_year: person_since + 1,
				years_later: 1,
				newcomers,
				stayed: 8,
				share: null,
				low: null,
				high: null
			});
			return cohortFinding([cohort(2023, 40), cohort(2024, 9)], { ...view, language }, 'people');
		},
		{
			ja: '2024年度に初めて来た人のうち、1年後も来たのは9名中8名、2023年度は20%（n=40）',
			easy: '2024年度にはじめて来た人のうち、1年後も来た人は9人中8人、2023年度は20%（n=40）',
			en: 'Newcomers of FY2024 who came 1 year later: 8 of 9 people; FY2023: 20% (n=40)'
		}
	),
	situation(
		'municipalities that are new',
		chart(['new-municipalities', 'finding'], { 2023: 5, 2025: 30 }),
		{
			ja: '2025年度に高槻市、京都市、大阪市など4市区町村から初めて参加がありました（前年度はなし）',
			easy: '2025年度に、高槻市、京都市、大阪市などからはじめて人が来ました。前の年度はありませんでした',
			en: '4 municipalities are new in FY2025; none the year before'
		}
	),
	situation(
		'inquiries of the same months',
		chart(['inquiries-by-kind', 'finding'], { 2024: 40, 2025: 30 }),
		{
			ja: '2025年度の問い合わせは80件（記録のある2か月、1年前の同じ月は106件）、うち雇い入れは60件',
			easy: '2025年度の問い合わせは80件です。1年前の同じ月は106件でした',
			en: 'FY2025: 80 inquiries in 2 months on record (106 a year before), 60 about hiring'
		}
	),
	situation(
		'meetings of an organization',
		chart(['organization-attendances', 'finding'], { 2024: 40, 2025: 30 }),
		{
			ja: '2025年度は延べ30名（実8名）、12回の会議のうち9回に出席、前年度は12回のうち9回',
			easy: '2025年度は、会議12回のうち9回に来ました。前の年度は12回のうち9回でした',
			en: '30 attendances of 8 people in FY2025, at 9 of 12 meetings; 9 of 12 the year before'
		}
	)
];
