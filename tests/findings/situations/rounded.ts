import { isRounded } from '$lib/domain/view';
import type { ChangeKind } from '$lib/findings/change';
import { courseFinding } from '$lib/findings/meetings';
import { figureFinding } from '$lib/findings/outreach';
import { attendancesFinding } from '$lib/findings/participation';
import { trendFinding } from '$lib/findings/trend';
import { activeGroupsFinding } from '$lib/findings/working-groups';
import { viewOf } from '../cases';
import { publicAnswer } from '../public-answer';
import { pair, situation } from './change-of';
import { toldInPublic, yearsOf } from './in-public';
import type { Situation } from './situation';
import { finding, row, year } from './trend';

const view = viewOf(2024, 2025);

/** A headline number of two years as the public is told it. */
function headline(
	name: string,
	{ kind, before, now }: { kind: ChangeKind; before: number; now: number },
	said: Situation['said']
): Situation {
	const columns = { attendances: 0, participants: 0, organizations: 0, mean: 0 };
	const rowOf = (fiscal_year: number, value: number) => ({
		...{ fiscal_year, ...columns, meetings: 20 },
		...{ lower_quartile: 0, median: 0, upper_quartile: 0, [kind]: value }
	});
	const metric = {
		attendances: 'attendances',
		participants: 'participants',
		organizations: 'participating-organizations',
		mean: 'attendances-per-meeting'
	}[kind] as 'attendances';
	const shown = publicAnswer(metric, [rowOf(2024, before), rowOf(2025, now)], view);
	const [was, is] = shown.rows.map((one) => (one as unknown as Record<ChangeKind, number>)[kind]);
	const change = { kind, isRounded: isRounded(shown.view, metric, kind) };
	return situation(name, { ...pair(was ?? 0, is ?? 0), ...change }, said);
}

/** What the explorer tells the public of a year and the one before. */
function explored(
	name: string,
	{ measure, before, now }: { measure: string; before: number; now: number },
	said: Situation['said']
): Situation {
	const rows = [row('2025-04-01', now, { value_before: before, period: '2025' })];
	return toldInPublic(
		name,
		'trend',
		{ rows, say: trendFinding, choices: { ...year, measure } },
		said
	);
}

const listed = (fiscal_year: number, mailing_list_members: number, site_visits: number) => ({
	...{ fiscal_year, month: 5, mailing_list_members, site_visits, inquiries_hiring: null },
	...{ inquiries_work: null, inquiries_visit: null, inquiries_other: null }
});

/** The headline number beside the year before. */
const headlines: readonly Situation[] = [
	headline(
		'57 after 53 are both 55 in public',
		{ kind: 'attendances', before: 53, now: 57 },
		{
			ja: '同じ12か月で比べると、前年度とほぼ同じ55名です。',
			easy: '同じ12か月で比べると、前の年度とだいたい同じ55人です。',
			en: 'Over the same 12 months: 55, about the same as in the year before.'
		}
	),
	headline(
		'organizations are exact in public too',
		{ kind: 'organizations', before: 57, now: 57 },
		{
			ja: '同じ12か月で比べると、前年度と同じ57機関です。',
			easy: '同じ12か月で比べると、前の年度と同じ57機関です。',
			en: 'Over the same 12 months: 57 organizations, as in the year before.'
		}
	),
	headline(
		'nobody in either year is exact',
		{ kind: 'attendances', before: 0, now: 0 },
		{ ja: '同じ12か月で比べると、前年度と同じ0名です。' }
	),
	situation('57 after 53 are told apart inside', pair(53, 57), {
		ja: '同じ12か月で比べると、前年度の53名から57名へ4名（+8%）増えました。',
		easy: '同じ12か月で比べると、53人から57人になりました。4人増えました。',
		en: 'Over the same 12 months: up by 4 (+8%), from 53 to 57.'
	}),
	headline(
		'one step of the rounding may be a single person',
		{ kind: 'participants', before: 52, now: 53 },
		{
			ja: '同じ12か月で比べると、前年度の50名から55名へ約5名（+10%）増えました。',
			easy: '同じ12か月で比べると、50人から55人になりました。約5人増えました。',
			en: 'Over the same 12 months: up by about 5 people (+10%), from 50 people to 55 people.'
		}
	),
	situation(
		'no percentage of a rounded number below 20',
		{ ...pair(15, 20), isRounded: true },
		{
			ja: '同じ12か月で比べると、前年度の15名から20名へ約5名増えました。数が少ないため、割合は示しません。',
			en: 'Over the same 12 months: up by about 5, from 15 to 20. Too few for a percentage.'
		}
	),
	headline(
		'a public mean that is a little more may be less',
		{ kind: 'mean', before: 20.6, now: 20.8 },
		{
			ja: '同じ12か月で比べると、前年度とほぼ同じ20.8名です。',
			easy: '同じ12か月で比べると、前の年度とだいたい同じ20.8人です。',
			en: 'Over the same 12 months: 20.8 people, about the same as in the year before.'
		}
	),
	situation(
		'a public mean is the most only where no other comes near it',
		{ ...pair(30, 40), kind: 'mean', series: [39.6, ...Array(7).fill(30), 40], isRounded: true },
		{ ja: '同じ12か月で比べると、前年度の30.0名から40.0名へ約10.0名増えました。' }
	),
	situation(
		'the same in all eight years, as rounded',
		{ ...pair(100, 100), series: Array(8).fill(100), isRounded: true },
		{
			ja: '同じ12か月で比べると、前年度とほぼ同じ100名です。8つの年度ともほぼ同じ数です。',
			easy: '同じ12か月で比べると、前の年度とだいたい同じ100人です。8つの年度とも、だいたい同じ数です。',
			en: 'Over the same 12 months: 100, about the same as in the year before. About the same in all 8 years.'
		}
	)
];

/** The explorer beside the year before. */
const trends: readonly Situation[] = [
	explored(
		'57 after 53 are both 55 to the public',
		{ measure: 'attendances', before: 53, now: 57 },
		{
			ja: '2025年度の延べ参加者数は55名、前年度とほぼ同じです',
			easy: '2025年度の参加した人の数（毎回数える）は55人、前年度とだいたい同じです',
			en: 'Attendances in FY2025: 55, about the same as in the year before'
		}
	),
	explored(
		'as many organizations are the same to the public, too',
		{ measure: 'organizations', before: 57, now: 57 },
		{
			ja: '2025年度の参加機関数は57機関、前年度と同じです',
			easy: '2025年度の参加した機関の数は57機関、前年度と同じです',
			en: 'Organizations in FY2025: 57, as in the year before'
		}
	),
	finding('57 after 53, told apart inside', [row('2025-04-01', 57, { value_before: 53 })], year, {
		ja: '2025年度の延べ参加者数は57名、前年度より4名多いです',
		easy: '2025年度の参加した人の数（毎回数える）は57人、前年度より4人多いです',
		en: 'Attendances in FY2025: 57, 4 more than in the year before'
	}),
	explored(
		'a step of the rounding is about five',
		{ measure: 'participants', before: 52, now: 53 },
		{
			ja: '2025年度の実参加者数は55名、前年度より約5名多いです',
			easy: '2025年度の参加した人の数（同じ人は1回）は55人、前年度より約5人多いです',
			en: 'Participants in FY2025: 55, about 5 more than in the year before'
		}
	)
];

/** Other findings that compare two numbers. */
const others: readonly Situation[] = [
	toldInPublic(
		'attendances of a year',
		'new-participants',
		{ rows: yearsOf('new-participants', 53, 57), say: attendancesFinding },
		{
			ja: '2025年度の参加は延べ55名、前年度とほぼ同じでした',
			easy: '2025年度の参加は、同じ人も毎回数えて55人、前の年度とだいたい同じでした',
			en: 'FY2025: 55 attendances, about the same as the year before'
		}
	),
	toldInPublic(
		'attendances of a year that are a step more',
		'new-participants',
		{ rows: yearsOf('new-participants', 52, 53), say: attendancesFinding },
		{
			ja: '2025年度の参加は延べ55名、前年度より約5名増えました',
			en: 'FY2025: 55 attendances, about 5 more than the year before'
		}
	),
	toldInPublic(
		'attendances of the course',
		'course-reach',
		{ rows: yearsOf('course-reach', 53, 57), say: courseFinding },
		{
			ja: '2025年度の基礎講座は5日間、延べ55名、2024年度とほぼ同じでした',
			easy: '2025年度の基礎講座は5日間、同じ人も毎回数えて55人、2024年度とだいたい同じでした',
			en: 'Basic course of FY2025: 5 days, 55 attendances, about the same as FY2024'
		}
	),
	toldInPublic(
		'people in working groups',
		'active-working-groups',
		{ rows: yearsOf('active-working-groups', 53, 57), say: activeGroupsFinding },
		{
			ja: '2025年度のワーキングの参加者は実55名、前年度とほぼ同じでした',
			easy: '2025年度のチームに来た人は55人、前の年度とだいたい同じでした',
			en: '55 people took part in working groups in FY2025, about the same as the year before'
		}
	),
	toldInPublic(
		'people in working groups that are a step fewer',
		'active-working-groups',
		{ rows: yearsOf('active-working-groups', 53, 52), say: activeGroupsFinding },
		{
			ja: '2025年度のワーキングの参加者は実50名、前年度より約5名減りました',
			easy: '2025年度のチームに来た人は50人、前の年度より約5人少ないです',
			en: '50 people took part in working groups in FY2025, about 5 fewer people than the year before'
		}
	),
	toldInPublic(
		'members of the mailing list',
		'outreach',
		{
			rows: [listed(2024, 53, 57), listed(2025, 57, 57)],
			say: (rows, seen) => figureFinding(rows, seen, 'mailing_list_members')
		},
		{
			ja: '2025年5月のメーリングリストの登録者は55名、1年前の同じ月とほぼ同じです',
			easy: '2025年5月のメールの名簿の人は55人、1年前とだいたい同じです',
			en: 'May 2025: 55 members of the mailing list, about the same as a year before'
		}
	),
	toldInPublic(
		'visits to the site are exact',
		'outreach',
		{
			rows: [listed(2024, 53, 57), listed(2025, 57, 57)],
			say: (rows, seen) => figureFinding(rows, seen, 'site_visits')
		},
		{
			ja: '2025年5月のホームページの閲覧は57回、1年前の同じ月と変わりません',
			easy: '2025年5月のホームページを見た数は57回、1年前と同じです',
			en: 'May 2025: 57 visits to the site, the same as a year before'
		}
	)
];

/** Situations of numbers that were rounded to be published. */
export const situations: readonly Situation[] = [...headlines, ...trends, ...others];
