import { hiddenBelow } from '$lib/domain/hidden-count';
import type { Situation } from './situation';
import { finding, kindRows, kinds, row, summary, year } from './trend';

const FEW = hiddenBelow(5);

/** Usual between 30 and 60. */
const RANGE = { usual_periods: 8, usual_mean: 45, lower_limit: 29.5, upper_limit: 60.2 };

/** Nine years, the last two marked. */
const markedYears = [40, 42, 44, 46, 44, 42, 40, 20, 65].map((value, at) =>
	row(`${2017 + at}-04-01`, value, {
		...RANGE,
		period: String(2017 + at),
		signal: ['none', 'below', 'above'][Math.max(0, at - 6)] ?? 'none'
	})
);

/** Situations of what is unusual in the explorer. */
export const situations: readonly Situation[] = [
	finding(
		'a month beyond the usual range',
		[row('2026-03-01', 95, { ...RANGE, value_before: 50, signal: 'above' })],
		{},
		{
			ja: '2026年3月の延べ参加者数は95名、前の年の同じ月より45名多いです（ふだんの幅30～60名より多い）',
			easy: '2026年3月の参加した人の数（毎回数える）は95人です（ふだんの幅30～60人より多い）',
			en: 'Attendances in March 2026: 95, 45 more than in that month a year before (above the usual 30–60)'
		}
	),
	finding(
		'a year in a long run on one side',
		[row('2025-04-01', 50, { ...RANGE, value_before: 50, signal: 'run-above' })],
		year,
		{
			ja: '2025年度の延べ参加者数は50名、前年度と同じです（平均より多い年度が8つ以上続く）',
			en: 'Attendances in FY2025: 50, as in the year before (in a run of 8 or more above the mean)'
		}
	),
	finding(
		'of a number that is not shown neither a difference nor a mark is said',
		[row('2026-03-01', FEW, { ...RANGE, value_before: 50, signal: '' })],
		{},
		{ ja: '2026年3月の延べ参加者数は5名未満です', en: 'Attendances in March 2026: under 5' }
	),
	finding(
		'a limit that is not shown is no number in the sentence',
		[row('2026-03-01', 95, { ...RANGE, lower_limit: FEW, signal: 'above' })],
		{},
		{
			ja: '2026年3月の延べ参加者数は95名です（ふだんの幅より多い）',
			en: 'Attendances in March 2026: 95 (above the usual range)'
		}
	),
	finding(
		'the largest part beside its year before',
		kindRows(23, 5).map((one) => ({ ...one, value_before: 20 })),
		kinds,
		{
			ja: '2025年度の参加機関数は「企業」が最も多く23機関、前年度より3機関多いです',
			en: 'Organizations in FY2025: most are companies, 23, 3 more than in the year before'
		}
	),
	summary('years beyond the usual range, and an event', markedYears, year, {
		ja: '最も多いのは2025年度の65名、最も少ないのは2024年度の20名です。9つの年度のうち、ふだんの幅の外が2つの年度です。印は、良し悪しも原因も示しません。2025年に「できごと」がありました（原因かどうかは分かりません）。',
		easy: '最も多いのは2025年度の65人、最も少ないのは2024年度の20人です。9つの年度を見ました。ふだんの幅の外は2つの年度です。印は、良い・悪いという意味ではありません。2025年に「できごと」がありました。関係があるかは分かりません。',
		en: 'Most: 65 (FY2025); fewest: 20 (FY2024). Of 9 years: 2 outside the usual range. A mark says neither whether that is good nor why. On record: “できごと” in 2025 (whether that is the cause is not known).'
	}),
	summary('an event beside a year that is as usual is not named', markedYears.slice(0, 8), year, {
		ja: '最も多いのは2020年度の46名、最も少ないのは2024年度の20名です。8つの年度のうち、ふだんの幅の外が1つの年度です。印は、良し悪しも原因も示しません。'
	}),
	summary(
		'of parts those that are marked in the last period are named',
		markedYears.flatMap((one) => [
			{ ...one, part: 'company' },
			{ ...one, part: 'school', value: 45, signal: 'none' }
		]),
		{ ...kinds, measure: 'participants' },
		{
			ja: '2025年度は、企業65名、学校45名です。2つの区分の18の値のうち、ふだんの幅の外が2つです。印は、良し悪しも原因も示しません。いつもと違う印は、企業（幅より多い）です。2025年に「できごと」がありました（原因かどうかは分かりません）。同じ人や機関が2つ以上の区分に入ることがあるので、区分の数を足し合わせても全体の数にはなりません。同じ人や機関は期間ごとに1回だけ数えるので、期間の数を足し合わせても全体の数にはなりません。'
		}
	),
	summary(
		'years of a stretch too short for a range are not counted among those that have one',
		[
			...markedYears.slice(0, 8),
			row('2025-04-01', 65, { period: '2025', usual_from: 2025, usual_periods: 1 })
		],
		year,
		{
			ja: '最も多いのは2025年度の65名、最も少ないのは2024年度の20名です。幅を示した8つの年度のうち、ふだんの幅の外が1つの年度です。1つの区切りに期間が8つないところは、ふだんの幅を示していません。印は、良し悪しも原因も示しません。'
		}
	),
	finding(
		'of the parts of a meeting the largest',
		kindRows(23, 5),
		{ ...kinds, grain: 'meeting' },
		{
			ja: '2025年4月1日の参加機関数は「企業」が最も多く23機関',
			en: 'Organizations on 1 April 2025: most are companies, 23'
		}
	)
];
