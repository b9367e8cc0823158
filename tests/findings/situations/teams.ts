import { charts } from '$lib/charts/catalog';
import { hiddenBelow } from '$lib/domain/hidden-count';
import type { View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { workingGroupsFinding, workingGroupsSummary } from '$lib/findings/working-groups';
import { ROWS, viewOf } from '../cases';
import { chart, situation, type Say } from './said-by-chart';
import type { Situation } from './situation';

const view = viewOf(2008, 2025);
const unfinished: View = { ...view, unfinished: { year: 2025, months: 2 } };

const session = (
	fiscal_year: number,
	working_group: string,
	sessions: number
): MetricRows['working-group-activity'] => ({
	working_group,
	fiscal_year,
	month: 5,
	sessions,
	attendances: 20,
	participants: 8,
	organizations: 5
});

const teams = [session(2024, 'A', 3), session(2025, 'A', 4), session(2025, 'B', 1)];

/** Situations of working groups beside the year before, or of why there is none. */
export const situations: readonly Situation[] = [
	situation(
		'teams and sessions beside the year before',
		(language) => workingGroupsFinding(teams, { ...view, language }),
		{
			ja: '2025年度は2チームが5回活動しました（前年度は1チームが3回）',
			easy: '2025年度は2チームが全部で5回集まりました、前の年度は1チームで3回でした',
			en: 'In FY2025, 2 teams held 5 sessions; the year before: 1 team, 3 sessions'
		}
	),
	situation(
		'teams of a year that is not over are not compared',
		(language) => workingGroupsFinding(teams, { ...unfinished, language }),
		{
			ja: '2025年度は2チームが5回活動しました',
			easy: '2025年度は2チームが全部で5回集まりました',
			en: 'In FY2025, 2 teams held 5 sessions'
		}
	),
	situation(
		'why teams of a year that is not over are not compared',
		(language) => workingGroupsSummary(teams, { ...unfinished, language }),
		{
			ja: '期間全体の活動の回数は、A7回、B1回です。2025年度は途中です（4月～5月）。',
			easy: '集まった回数は、A7回、B1回です。2025年度は、まだ終わっていません（4月から5月）。',
			en: 'Sessions in the whole period: A 7 sessions, B 1 session. FY2025 is not over (April–May).'
		}
	),
	situation(
		'teams without a year before',
		(language) => workingGroupsSummary(teams.slice(1), { ...view, language }),
		{
			ja: '期間全体の活動の回数は、A4回、B1回です。見ている範囲に前年度の記録がないため、比べていません。',
			easy: '集まった回数は、A4回、B1回です。前の年度の記録が見えていないので、比べていません。',
			en: 'Sessions in the whole period: A 4 sessions, B 1 session. No record of the year before is in view to compare with.'
		}
	),
	situation(
		'teams on record, now and before',
		chart(['working-group-timeline', 'finding'], { 2024: 9, 2025: 12 }),
		{
			ja: '2008年度から2チームの記録があり、2025年度に活動したのは2チーム、前年度は2チーム',
			easy: '2008年度から2チームの記録があります。2025年度は2チームが集まりました。前の年度は2チームでした',
			en: '2 teams on record since FY2008; in FY2025 2 teams met, the year before 2'
		}
	),
	situation(
		'people of the largest team',
		chart(['working-group-people', 'finding'], { 2024: 30, 2025: 12 }),
		{
			ja: '2025年度に参加者が最も多いチームは精神Aで、12名、前年度は30名',
			easy: '2025年度に来た人がいちばん多いのは精神A（12人）、前の年度は30人',
			en: 'Most people in FY2025: “精神A”, 12 people; 30 the year before'
		}
	),
	situation(
		'people of the largest team, which are not shown: no difference',
		chart(['working-group-people', 'finding'], { 2024: hiddenBelow(10), 2025: 12 }),
		{
			ja: '2025年度に参加者が最も多いチームは精神Aで、12名、前年度は10名未満',
			easy: '2025年度に来た人がいちばん多いのは精神A（12人）、前の年度は10人未満',
			en: 'Most people in FY2025: “精神A”, 12 people; under 10 the year before'
		}
	),
	situation(
		'organizations of teams of one size',
		chart(['working-group-hosts', 'finding'], { 2024: 30, 2025: 12 }),
		{
			ja: '2025年度に参加機関が最も多いのは精神A、企業Bで、どれも2機関、前年度はどれも2機関',
			easy: '2025年度に来た機関がいちばん多いのは精神A、企業B（2機関）、前の年度はどれも2機関',
			en: 'Most organizations in FY2025: “精神A”, “企業B”, 2 organizations each; 2 each the year before'
		}
	),
	situation(
		'teams of one size with other sizes before',
		(language) => {
			const make = ROWS['working-group-years'];
			const rows = [...(make?.(2024, 9) ?? []), ...(make?.(2025, 9) ?? [])].map((row, at) => ({
				...row,
				organizations: [5, 1, 4, 4][at] ?? 0
			}));
			return (charts.get('working-group-hosts')?.finding as Say)(rows, { ...view, language });
		},
		{
			ja: '2025年度に参加機関が最も多いのは精神A、企業Bで、どれも4機関、前年度は5機関と1機関',
			easy: '2025年度に来た機関がいちばん多いのは精神A、企業B（4機関）、前の年度は5機関と1機関',
			en: 'Most organizations in FY2025: “精神A”, “企業B”, 4 organizations each; 5 and 1 the year before'
		}
	),
	situation(
		'a share of organizations in teams',
		chart(['working-group-share', 'finding'], { 2024: 60, 2025: 80 }),
		{
			ja: '2025年度に会議へ来た機関のうち、チームにも参加したのは33%（n=80）、前年度は33%（n=60）',
			easy: '2025年度に会議へ来た機関のうち、チームにも来たのは33%（n=80）、前の年度は33%（n=60）',
			en: 'Organizations at meetings in FY2025 also in a team: 33% (n=80); 33% (n=60) the year before'
		}
	),
	situation(
		'pairs of teams are of the whole period',
		chart(['working-group-shared-people', 'summary'], { 2024: 60 }),
		{
			ja: '同じ人が最も多いのは「企業2024」と「精神2024」で、20名が両方に参加。チームの組は1あり、うち1組に重なりがあります。横の番号は縦のチームの番号と同じで、斜めに並ぶ欄はそのチームの全部の数です。期間全体をまとめた数なので、前年度とは比べていません。',
			easy: '「企業2024」と「精神2024」の両方に来た人がいちばん多く、20人です。横の番号は、たてのチームの番号と同じです。ななめに並ぶ数は、そのチームの全部の数です。選んだ年度を全部合わせた数なので、前の年度とは比べていません。',
			en: 'Teams “企業2024” and “精神2024” share the most people: 20 people. 1 of 1 pair of teams overlaps. The numbers across are those of the teams down; the diagonal gives all of a team. The numbers are of the whole period, so they are not compared with the year before.'
		}
	)
];
