import { isRounded } from '$lib/domain/view';
import { absenceSummary } from '$lib/findings/concentration';
import { kindsFinding } from '$lib/findings/composition';
import { historySummary } from '$lib/findings/history';
import { skilledSummary } from '$lib/findings/hypothesis';
import { courseSummary } from '$lib/findings/meetings';
import { figureSummary } from '$lib/findings/outreach';
import {
	attendancesSummary,
	meetingsFinding,
	meetingsSummary,
	monthsFinding
} from '$lib/findings/participation';
import { reachFinding } from '$lib/findings/team-reach';
import { trendFinding, trendSummary } from '$lib/findings/trend';
import { toldInPublic, yearsOf } from './in-public';
import type { Situation } from './situation';
import { row, year } from './trend';

const meeting = (held_on: string, attendances: number) => ({
	...{
		fiscal_year: 2025,
		meeting_id: held_on,
		held_on,
		number: null,
		title: '講座',
		organizations: 3
	},
	...{ meeting_kind: 'lecture', mode: 'online', attendances }
});
const month = (fiscal_year: number, attendances: number) => ({
	...{ fiscal_year, month: 5, meetings: 2, attendances }
});
const kind = (organization_kind: string, attendances: number) => ({
	...{ fiscal_year: 2025, organization_kind, attendances, organizations: 3 }
});
const part = (of: string, value: number) =>
	row('2025-04-01', value, { part: of, period: '2025', attendances: value });
const byKind = { ...year, measure: 'participants', split: 'organization-kind' };

/** The largest part, meeting or month. */
const largest: readonly Situation[] = [
	toldInPublic(
		'two kinds of which either may have sent more people',
		'trend',
		{ rows: [part('company', 57), part('school', 53)], say: trendFinding, choices: byKind },
		{
			ja: '2025年度の実参加者数は「企業」と「学校」が最も多く約55名',
			easy: '2025年度の参加した人の数（同じ人は1回）は「企業」と「学校」が最も多く約55人',
			en: 'Participants in FY2025: most are companies and schools, about 55'
		}
	),
	toldInPublic(
		'as many organizations of two kinds: one is named, as inside',
		'trend',
		{
			rows: [part('company', 57), part('school', 57)],
			say: trendFinding,
			choices: { ...byKind, measure: 'organizations' }
		},
		{
			ja: '2025年度の参加機関数は「企業」が最も多く57機関'
		}
	),
	toldInPublic(
		'years that are alike as rounded',
		'trend',
		{
			rows: [row('2024-04-01', 53, { period: '2024' }), row('2025-04-01', 57, { period: '2025' })],
			say: trendSummary,
			choices: year
		},
		{
			ja: 'どれも約55名です。期間が2つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。',
			easy: 'どれも約55人です。期間が2つです。少ないので、傾向も、ふだんの幅も言えません。',
			en: 'Every time: about 55. With 2 periods there is no telling a trend or a usual range (8 needed).'
		}
	),
	toldInPublic(
		'the most of three years, of which two are alike as rounded',
		'trend',
		{
			rows: [53, 57, 30].map((value, at) => {
				return row(`${2023 + at}-04-01`, value, { period: String(2023 + at) });
			}),
			say: trendSummary,
			choices: year
		},
		{
			ja: '最も多いのは2023年度と2024年度の約55名、最も少ないのは2025年度の30名です。期間が3つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。',
			easy: '最も多いのは2023年度と2024年度の約55人、最も少ないのは2025年度の30人です。期間が3つです。少ないので、傾向も、ふだんの幅も言えません。',
			en: 'Most: about 55 (FY2023 and FY2024); fewest: 30 (FY2025). With 3 periods there is no telling a trend or a usual range (8 needed).'
		}
	),
	toldInPublic(
		'kinds of attendances that are tied as rounded',
		'attendances-by-organization-kind',
		{ rows: [kind('company', 57), kind('school', 53), kind('medical', 21)], say: kindsFinding },
		{
			ja: '2025年度は企業、学校からの参加がほぼ並んで最も多く、それぞれ42%（n=130）',
			easy: '2025年度は、会社、学校からの参加が同じくらい多く、それぞれ42%（n=130）',
			en: 'FY2025: most attendances are from “Company” and “School”, about 42% (n=130) each'
		}
	),
	toldInPublic(
		'meetings of the same size as rounded: the day of neither alone',
		'attendances-by-meeting',
		{
			rows: [meeting('2025-05-18', 57), meeting('2025-06-15', 53), meeting('2025-07-20', 31)],
			say: meetingsSummary
		},
		{
			ja: '2023年度から2025年度までの会議3回の参加者数。最も多いのは2025年5月18日と2025年6月15日の約55名、最も少ないのは2025年7月20日の30名です。',
			easy: '2023年度から2025年度までの会議3回に、参加した人の数です。一番多いのは2025年5月18日と2025年6月15日の約55人です。一番少ないのは2025年7月20日の30人です。',
			en: 'People at 3 meetings of FY2023 to FY2025. Most came on 18 May 2025 and 15 June 2025, about 55 people; fewest on 20 July 2025, 30 people.'
		}
	),
	toldInPublic(
		'all meetings are about of one size',
		'attendances-by-meeting',
		{ rows: [meeting('2025-05-18', 57), meeting('2025-06-15', 53)], say: meetingsFinding },
		{
			ja: '2025年度は会議2回、1回に約55名です',
			easy: '2025年度の会議は2回、1回に来た人は約55人です',
			en: 'FY2025: 2 meetings of about 55 people'
		}
	),
	toldInPublic(
		'a sum of rounded numbers is about as many',
		'attendances-by-month',
		{ rows: [month(2024, 57), month(2025, 53)], say: monthsFinding },
		{
			ja: '記録があるのは5月だけで、延べ約110名（会議4回）',
			easy: '記録があるのは5月だけで、全部で約110人（会議4回）',
			en: 'Only May is on record: about 110 attendances (4 meetings)'
		}
	),
	toldInPublic(
		'the month with most people, of several years',
		'attendances-by-month',
		{
			rows: [month(2024, 57), { ...month(2025, 31), month: 6 }, month(2025, 53)],
			say: monthsFinding
		},
		{
			ja: '延べ参加者数が最も多い月は5月で、合わせて約110名（会議4回）',
			easy: '参加した人が一番多い月は5月で、全部で約110人（会議4回）',
			en: 'Most attendances are in May: about 110 in all (4 meetings)'
		}
	),
	toldInPublic(
		'one number alone is no sum',
		'attendances-by-month',
		{ rows: [month(2025, 57)], say: monthsFinding },
		{
			ja: '記録があるのは5月だけで、延べ55名（会議2回）'
		}
	)
];

const months = (...members: readonly number[]) =>
	members.map((mailing_list_members, at) => ({
		...{ fiscal_year: 2025, month: 4 + at, mailing_list_members, site_visits: null },
		...{ inquiries_hiring: null, inquiries_work: null },
		...{ inquiries_visit: null, inquiries_other: null }
	}));
const team = (fiscal_year: number, working_group: string, participants: number) => ({
	...{ fiscal_year, working_group, participants, organizations: 2, sessions: 3 },
	...{ year_from: 2008, year_to: 2025, attendances: participants }
});

/** The years of the most and of the fewest. */
const ends: readonly Situation[] = [
	toldInPublic(
		'attendances of three years',
		'new-participants',
		{ rows: yearsOf('new-participants', 53, 57, 30), say: attendancesSummary },
		{
			ja: '2023年度から2025年度までの延べ参加者数。最も多いのは2023年度と2024年度の約55名、最も少ないのは2025年度の30名です。2025年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。',
			easy: '2023年度から2025年度までに参加した人の数です。同じ人も毎回数えます。一番多いのは2023年度と2024年度の約55人です。一番少ないのは2025年度の30人です。見ている年度が少ないので、2025年度がいつもと違うかは分かりません。',
			en: 'Attendances of FY2023 to FY2025. Most were in FY2023 and FY2024, about 55; fewest in FY2025, 30. Whether FY2025 is unusual cannot be told from fewer than 8 fiscal years in view.'
		}
	),
	toldInPublic(
		'the same attendances in all years',
		'new-participants',
		{ rows: yearsOf('new-participants', 53, 57), say: attendancesSummary },
		{
			ja: '2023年度から2025年度までの延べ参加者数。どの年度も約55名です。',
			easy: '2023年度から2025年度までに参加した人の数です。同じ人も毎回数えます。どの年度も約55人です。',
			en: 'Attendances of FY2023 to FY2025. Every year had about 55.'
		}
	),
	toldInPublic(
		'skilled supporters of three years',
		'skilled-supporters',
		{ rows: yearsOf('skilled-supporters', 159, 171, 90), say: skilledSummary },
		{
			ja: '最も多いのは2023年度と2024年度の約55名、最も少ないのは2025年度の30名です。2025年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。',
			easy: '一番多いのは2023年度と2024年度の約55人です。一番少ないのは2025年度の30人です。見ている年度が少ないので、2025年度がいつもと違うかは分かりません。',
			en: 'Most: about 55 in FY2023 and FY2024; fewest: 30 in FY2025. Whether FY2025 is unusual cannot be told from fewer than 8 fiscal years in view.'
		}
	),
	toldInPublic(
		'as many skilled supporters in all years',
		'skilled-supporters',
		{ rows: yearsOf('skilled-supporters', 159, 171), say: skilledSummary },
		{
			ja: 'どの年度も約55名です。',
			easy: 'どの年度も約55人です。',
			en: 'All fiscal years: about 55.'
		}
	),
	toldInPublic(
		'people that half rests on',
		'absence-factor',
		{ rows: yearsOf('absence-factor', 159, 171, 90), say: absenceSummary },
		{
			ja: '半数を支える人が最も少ないのは2025年度の30名、最も多いのは2023年度と2024年度の約55名です。2025年度がいつもと違うかは、見ている年度が8つに満たないので判断できません。人数だけを数え、だれかは示しません。',
			easy: '一番少ないのは2025年度の30人です。一番多いのは2023年度と2024年度の約55人です。見ている年度が少ないので、2025年度がいつもと違うかは分かりません。だれなのかは出しません。',
			en: 'Half rested on fewest people in FY2025 (30) and on most in FY2023 and FY2024 (about 55). Whether FY2025 is unusual cannot be told from fewer than 8 fiscal years in view. Only the number is given, never who.'
		}
	),
	toldInPublic(
		'courses of one size have no largest',
		'course-reach',
		{ rows: yearsOf('course-reach', 57, 53, 30), say: courseSummary },
		{
			ja: '基礎講座3回の記録のうち、最近は2025年度の5日間・延べ30名（実30名）です。',
			easy: '基礎講座の記録は3回分あります。一番新しいのは、2025年度の5日間で、毎回数えて30人（同じ人を1回だけ数えると30人）です。',
			en: 'There are records of 3 courses. The latest is FY2025 with 5 days and 30 attendances (30 people).'
		}
	),
	toldInPublic(
		'members of the mailing list in three months',
		'outreach',
		{
			rows: months(53, 57, 30),
			say: (rows, view) => figureSummary(rows, view, 'mailing_list_members')
		},
		{
			ja: '記録は3か月分です。最も多いのは2025年4月と2025年5月の約55名、最も少ないのは2025年6月の30名です。記録のない月は線を切っています。',
			easy: '3か月の数です。いちばん多いのは2025年4月と2025年5月の約55人です。いちばん少ないのは2025年6月の30人です。線がない月は、数がわかりません。',
			en: '3 months on record. Most: about 55 in Apr 2025 and May 2025; fewest: 30 in Jun 2025. Months that nobody counted leave a gap.'
		}
	),
	toldInPublic(
		'the line of attendances below the history',
		'history-attendances',
		{
			rows: [53, 57, 30].map((attendances, at) => ({ fiscal_year: 2023 + at, attendances })),
			say: (attendances, view) => {
				const isOfPeople = isRounded(view, 'history-attendances', 'attendances');
				const beside = { milestones: [], attendances, isRounded: isOfPeople };
				return historySummary([], view, beside);
			}
		},
		{
			ja: 'この期間のできごとは記録されていません。下の線は年度ごとの延べ参加者数で、最も多いのは2023年度と2024年度の約55名です。',
			easy: 'この期間のできごとの記録はありません。下の線は、来た人の数です。一番多いのは2023年度と2024年度の約55人です。',
			en: 'No event of this period is on record. The line below is attendances by fiscal year, at most about 55 in FY2023 and FY2024.'
		}
	),
	toldInPublic(
		'teams with as many people as rounded, in both years',
		'working-group-years',
		{
			rows: [
				...[team(2024, '精神', 32), team(2024, '企業', 29), team(2024, '学校', 21)],
				...[team(2025, '精神', 57), team(2025, '企業', 53), team(2025, '学校', 21)]
			],
			say: (rows, view) => reachFinding(rows, view, 'participants')
		},
		{
			ja: '2025年度に参加者が最も多いのは精神、企業で、どれも約55名、前年度はどれも約30名',
			easy: '2025年度に来た人がいちばん多いのは精神、企業（約55人）、前の年度はどれも約30人',
			en: 'Most people in FY2025: “精神”, “企業”, about 55 people each; about 30 each the year before'
		}
	),
	toldInPublic(
		'teams with as many organizations are exactly tied',
		'working-group-years',
		{
			rows: [team(2025, '精神', 57), team(2025, '企業', 53), team(2025, '学校', 21)],
			say: (rows, view) => reachFinding(rows, view, 'organizations')
		},
		{
			ja: '2025年度に参加機関が最も多いのは精神、企業、学校で、どれも2機関',
			easy: '2025年度に来た機関がいちばん多いのは精神、企業、学校（2機関）',
			en: 'Most organizations in FY2025: “精神”, “企業”, “学校”, 2 organizations each'
		}
	)
];

/** Situations of the most and the fewest of numbers that were rounded. */
export const situations: readonly Situation[] = [...largest, ...ends];
