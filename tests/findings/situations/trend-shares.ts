import { trendFinding } from '$lib/findings/trend';
import { toldInPublic } from './in-public';
import type { Situation } from './situation';
import { finding, row, summary } from './trend';

/** A year in which so many of so many are counted, and of the year before. */
function shareOf(
	year: number,
	[counted, base]: readonly [number, number],
	before: readonly [number, number] | null = null,
	more: Parameters<typeof row>[2] = {}
) {
	return row(`${year}-04-01`, 0, {
		period: String(year),
		value: base < 10 ? null : counted / base,
		value_before: before && before[1] >= 10 ? before[0] / before[1] : null,
		counted,
		base,
		counted_before: before?.[0] ?? null,
		base_before: before?.[1] ?? null,
		attendances: base,
		usual_mean: null,
		...more
	});
}

const newShare = { measure: 'new-share', grain: 'year' };
const newByKind = { ...newShare, split: 'organization-kind' };
const byKind = (
	company: readonly [number, number],
	school: readonly [number, number],
	rest?: readonly [number, number]
) => [
	shareOf(2025, company, null, { part: 'company' }),
	shareOf(2025, school, null, { part: 'school' }),
	...(rest ? [shareOf(2025, rest, null, { part: 'rest' })] : [])
];

/** What the explorer tells the public of the share of newcomers in a year. */
const inPublic = (
	name: string,
	counted: number,
	base: number,
	said: Situation['said'],
	more: Partial<Parameters<typeof row>[2]> = {}
) =>
	toldInPublic(
		name,
		'trend',
		{
			rows: [shareOf(2025, [counted, base], [40, 100], more)],
			say: trendFinding,
			choices: newShare
		},
		said
	);

/** Situations of shares in the explorer. */
export const situations: readonly Situation[] = [
	finding(
		'a share beside that of the year before, each with its base',
		[shareOf(2025, [38, 120], [33, 110])],
		newShare,
		{
			ja: '2025年度の新規の割合は32%（n=120）、前年度は30%（n=110）',
			easy: '2025年度の初めての人の割合は32%（n=120）、前の年度は30%（n=110）',
			en: 'Share of newcomers in FY2025: 32% (n=120); a year before: 30% (n=110)'
		}
	),
	finding('below a base of ten the counts are said', [shareOf(2025, [3, 9], [4, 8])], newShare, {
		ja: '2025年度の新規の割合は9名中3名、前年度は8名中4名',
		easy: '2025年度の初めての人の割合は9人中3人、前の年度は8人中4人',
		en: 'Share of newcomers in FY2025: 3 of 9 people; a year before: 4 of 8 people'
	}),
	finding('nobody to be a share of', [shareOf(2025, [0, 0], [4, 80])], newShare, {
		ja: '2025年度の新規の割合は、もとの数が0のため出せません',
		easy: '2025年度の初めての人の割合は、もとの数が0なので出せません',
		en: 'Share of newcomers in FY2025: there is nothing to be a share of'
	}),
	finding(
		'a month beyond the usual range of shares is higher, not more',
		[
			row('2026-03-01', 0, {
				...{ value: 0.5, counted: 60, base: 120, counted_before: 33, base_before: 110 },
				...{ usual_periods: 9, usual_mean: 0.3, lower_limit: -0.1, upper_limit: 0.456 },
				signal: 'above'
			})
		],
		{ measure: 'outside-share' },
		{
			ja: '2026年3月の圏域外の割合は50%（n=120）、前の年の同じ月は30%（n=110）（ふだんの幅0～46%より高い）',
			easy: '2026年3月の地元の外からの割合は50%（n=120）（ふだんの幅0～46%より高い）',
			en: 'Share from outside in March 2026: 50% (n=120); a year before: 30% (n=110) (above the usual 0–46%)'
		}
	),
	finding('the part with the highest share', byKind([30, 120], [9, 20]), newByKind, {
		ja: '2025年度の新規の割合は「学校」が最も高く45%（n=20）',
		easy: '2025年度の初めての人の割合は「学校」が最も高く45%（n=20）',
		en: 'Share of newcomers in FY2025: highest for schools, 45% (n=20)'
	}),
	finding(
		'a share of few is not called the highest, nor that of the remainder',
		byKind([30, 120], [9, 9], [20, 40]),
		newByKind,
		{ ja: '2025年度の新規の割合は「企業」が最も高く25%（n=120）' }
	),
	finding('two parts with the same share', byKind([30, 60], [11, 22]), newByKind, {
		ja: '2025年度の新規の割合は「企業」と「学校」が最も高く50%（n=22～60）',
		en: 'Share of newcomers in FY2025: highest for companies and schools, 50% (n=22–60)'
	}),
	finding('no part is large enough for a share', byKind([3, 9], [1, 4]), newByKind, {
		ja: '2025年度の新規の割合は、どの区分ももとの数が少なく、出せません',
		easy: '2025年度の初めての人の割合は、もとの数が少ないので出せません',
		en: 'Share of newcomers in FY2025: in every part the base is too small for a share'
	}),
	summary(
		'the highest and the lowest share, with their bases; a year of few has none',
		[shareOf(2023, [33, 110]), shareOf(2024, [3, 9]), shareOf(2025, [38, 120])],
		newShare,
		{
			ja: '来た人（n）のうち、初めて来た年度の人の割合です。最も高いのは2025年度の32%（n=120）、最も低いのは2023年度の30%（n=110）です。もとの数が少ない期間や区分は、割合を出していません。期間が3つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。',
			en: 'Of all who came (n), those in their first fiscal year. Highest: 32% (n=120) in FY2025; lowest: 30% (n=110) in FY2023. No share is given where the base is small. With 3 periods there is no telling a trend or a usual range (8 needed).'
		}
	),
	summary('shares of the parts, of few as counts', byKind([30, 120], [3, 9]), newByKind, {
		ja: '来た人（n）のうち、初めて来た年度の人の割合です。2025年度は、企業25%（n=120）、学校9名中3名です。もとの数が少ない期間や区分は、割合を出していません。期間が1つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。',
		en: 'Of all who came (n), those in their first fiscal year. In FY2025: companies 25% (n=120), schools 3 of 9 people. No share is given where the base is small. With 1 period there is no telling a trend or a usual range (8 needed).'
	}),
	finding(
		'above a base of ten a share is said, of fives too',
		[shareOf(2025, [5, 15], [5, 10])],
		newShare,
		{ ja: '2025年度の新規の割合は33%（n=15）、前年度は50%（n=10）' }
	),
	summary(
		'the first year on record, in which everybody is new, is not called the highest',
		[shareOf(2008, [60, 60]), shareOf(2009, [33, 110]), shareOf(2010, [38, 120])],
		newShare,
		{
			ja: '来た人（n）のうち、初めて来た年度の人の割合です。最も高いのは2010年度の32%（n=120）、最も低いのは2009年度の30%（n=110）です。2008年度は記録の最初の年度で、全員が新規になるため、ふだんの幅に入れていません。期間が3つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。',
			easy: '来た人（n）の中の、初めて来た人の割合です。最も高いのは2010年度の32%（n=120）、最も低いのは2009年度の30%（n=110）です。2008年度は記録の最初の年度です。みな初めての人なので、いつもの幅に入れません。期間が3つです。少ないので、傾向も、ふだんの幅も言えません。',
			en: 'Of all who came (n), those in their first fiscal year. Highest: 32% (n=120) in FY2010; lowest: 30% (n=110) in FY2009. In FY2008, the first on record, everybody is new: it is left out of the usual range. With 3 periods there is no telling a trend or a usual range (8 needed).'
		}
	),
	inPublic('in public a share of rounded counts', 38, 121, {
		ja: '2025年度の新規の割合は33%（n=120）、前年度は40%（n=100）',
		en: 'Share of newcomers in FY2025: 33% (n=120); a year before: 40% (n=100)'
	}),
	inPublic('in public no share of a count that is withheld', 3, 121, {
		ja: '2025年度の新規の割合は非公開',
		easy: '2025年度の初めての人の割合は非公開',
		en: 'Share of newcomers in FY2025: withheld'
	}),
	inPublic(
		'in public no usual range of shares, nor a mark that tells it',
		50,
		121,
		{ ja: '2025年度の新規の割合は42%（n=120）、前年度は40%（n=100）' },
		{ usual_periods: 9, usual_mean: 0.3, lower_limit: 0.2, upper_limit: 0.4, signal: 'above' }
	),
	finding(
		'an effective number of organizations',
		[row('2025-04-01', 12.34, { value_before: 11.04, period: '2025' })],
		{ measure: 'effective-organizations', grain: 'year' },
		{
			ja: '2025年度の実質的な機関数は12.3機関、前年度より1.3機関多いです',
			en: 'Effective organizations in FY2025: 12.3, 1.3 more than in the year before'
		}
	),
	finding(
		'no organization is known of those who came',
		[row('2025-04-01', 0, { value: null, period: '2025' })],
		{ measure: 'effective-organizations', grain: 'year' },
		{ ja: '最後の期間は、機関の分かる出席がないため出せません' }
	),
	finding(
		'a median between two meetings',
		[row('2025-04-01', 12.5, { value_before: 12, period: '2025' })],
		{ measure: 'median', grain: 'year' },
		{
			ja: '2025年度の1回の中央値は12.5名、前年度より0.5名多いです',
			easy: '2025年度のまん中の会議の人数は12.5人、前年度より0.5人多いです',
			en: 'Median per meeting in FY2025: 12.5, 0.5 more than in the year before'
		}
	)
];
