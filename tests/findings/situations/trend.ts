import type { Choices } from '$lib/domain/choices';
import { hiddenIn } from '$lib/domain/hidden-count';
import { languageOf } from '$lib/domain/language';
import type { MetricRows } from '$lib/findings/rows';
import { trendFinding, trendSummary } from '$lib/findings/trend';
import { viewOf } from '../cases';
import type { Situation } from './situation';

type Row = MetricRows['trend'];

/** A row of the explorer. */
export function row(starts: string, value: number, more: Partial<Row> = {}): Row {
	const [year = '', month = ''] = starts.split('-');
	return {
		period: starts.slice(0, 7),
		starts_on: starts,
		fiscal_year: Number(month) < 4 ? Number(year) - 1 : Number(year),
		year_to: Number(month) < 4 ? Number(year) - 1 : Number(year),
		month: Number(month),
		period_label: null,
		part: 'all',
		part_label: null,
		rest_of: null,
		value,
		value_before: null,
		counted: null,
		base: null,
		low: null,
		high: null,
		counted_before: null,
		base_before: null,
		attendances: value,
		meetings: 1,
		events: 0,
		usual_from: 2008,
		usual_to: 2025,
		usual_periods: 7,
		usual_mean: value,
		lower_limit: null,
		upper_limit: null,
		signal: 'none',
		...more
	};
}

/** So many months running, with these values in turn. */
function months(count: number, ...values: number[]): Row[] {
	return Array.from({ length: count }, (_, at) =>
		row(`2025-${String(at + 4).padStart(2, '0')}-01`, values[at % values.length] ?? 0)
	);
}

/** What the finding says of rows. */
export function finding(
	name: string,
	rows: readonly Row[],
	choices: Choices,
	said: Situation['said']
): Situation {
	const view = { ...viewOf(2023, 2025), choices };
	return {
		name,
		say: (language) => hiddenIn(trendFinding(rows, { ...view, language }), languageOf(language)),
		said
	};
}

/** What the summary says of rows; 2025 has an event. */
export function summary(
	name: string,
	rows: readonly Row[],
	choices: Choices,
	said: Situation['said']
): Situation {
	const history = [{ year: 2025, track: 'society', text: 'できごと' }];
	const view = { ...viewOf(2023, 2025), choices, history };
	return { name, say: (language) => trendSummary(rows, { ...view, language }), said };
}

export const year = { grain: 'year' };
export const kinds = { grain: 'year', measure: 'organizations', split: 'organization-kind' };
export const kindRows = (company: number, school: number) => [
	row('2025-04-01', company, { part: 'company', period: '2025' }),
	row('2025-04-01', school, { part: 'school', period: '2025' })
];

const newPlaces = { ...kinds, measure: 'new-organizations' };
const restRows = (company: number, rest: number) => [
	row('2025-04-01', rest, { part: 'rest', period: '2025' }),
	row('2025-04-01', company, { part: 'company', period: '2025' })
];

/** Situations of the explorer. */
export const situations: readonly Situation[] = [
	finding(
		'a month with fewer than a year ago',
		[row('2026-03-01', 45, { value_before: 50 })],
		{},
		{
			ja: '2026年3月の延べ参加者数は45名、前の年の同じ月より5名少ないです',
			easy: '2026年3月の参加した人の数（毎回数える）は45人、前の年の同じ月より5人少ないです',
			en: 'Attendances in March 2026: 45, 5 fewer than in that month a year before'
		}
	),
	finding(
		'a month as a year ago',
		[row('2026-03-01', 45, { value_before: 45 })],
		{},
		{
			ja: '2026年3月の延べ参加者数は45名、前の年の同じ月と同じです',
			en: 'Attendances in March 2026: 45, as in that month a year before'
		}
	),
	finding(
		'a month without one a year ago',
		[row('2026-03-01', 45)],
		{},
		{
			ja: '2026年3月の延べ参加者数は45名です',
			en: 'Attendances in March 2026: 45'
		}
	),
	finding(
		'nobody came in the month',
		[row('2026-03-01', 0, { value_before: 12 })],
		{},
		{
			ja: '2026年3月の延べ参加者数は0名、前の年の同じ月より12名少ないです'
		}
	),
	finding(
		'a mean that rounds to the same figure',
		[row('2025-04-01', 45.04, { value_before: 44.96 })],
		{ ...year, measure: 'mean' },
		{
			ja: '2025年度の1回平均は45.0名、前年度と同じです',
			en: 'Mean per meeting in FY2025: 45.0, as in the year before'
		}
	),
	finding(
		'a year with more people than the one before',
		[row('2024-04-01', 70), row('2025-04-01', 80, { value_before: 70 })],
		{ ...year, measure: 'participants' },
		{
			ja: '2025年度の実参加者数は80名、前年度より10名多いです',
			en: 'Participants in FY2025: 80, 10 more than in the year before'
		}
	),
	finding(
		'a term has nothing to be compared with: terms differ in length',
		[row('2021-04-01', 60, { period: '15期～' })],
		{ grain: 'term', measure: 'organizations' },
		{ ja: '15期～の参加機関数は60機関です', en: 'Organizations in term 15–: 60' }
	),
	finding(
		'a meeting is not compared with the one before',
		[row('2026-03-18', 45)],
		{ grain: 'meeting' },
		{
			ja: '2026年3月18日の延べ参加者数は45名です',
			en: 'Attendances on 18 March 2026: 45'
		}
	),
	finding('the largest part', kindRows(23, 5), kinds, {
		ja: '2025年度の参加機関数は「企業」が最も多く23機関',
		en: 'Organizations in FY2025: most are companies, 23'
	}),
	finding('parts of the same size: the one with more attendances is named', kindRows(5, 5), kinds, {
		ja: '2025年度の参加機関数は「企業」が最も多く5機関'
	}),
	finding('nothing in any part', kindRows(0, 0), kinds, { ja: '2025年度の参加機関数は0です' }),
	finding(
		'all new: 100 % of the first year',
		[row('2008-04-01', 60, { part: 'new' }), row('2008-04-01', 0, { part: 'returning' })],
		{ grain: 'year', measure: 'participants', split: 'newcomer' },
		{
			ja: '2008年度の実参加者数は「新規の人」だけで60名',
			easy: '2008年度の参加した人の数（同じ人は1回）は「初めての人」だけで60人'
		}
	),
	finding(
		'no rows',
		[],
		{},
		{ ja: '表示できる記録はありません', en: 'There are no records to show' }
	),
	summary(
		'eight months, one outlier',
		months(8, 20, 20, 20, 20, 20, 20, 20, 95),
		{},
		{
			ja: '最も多いのは2025年11月の95名、最も少ないのは2025年4月など7つの期間の20名です。1つの区切りに期間が8つないため、ふだんの幅は示していません。',
			en: 'Most: 95 (November 2025); fewest: 20 (April 2025 and 6 others). With fewer than 8 periods in a stretch, no usual range is shown.'
		}
	),
	summary(
		'seven months: no trend',
		months(7, 20, 30),
		{},
		{
			ja: '最も多いのは2025年5月など3つの期間の30名、最も少ないのは2025年4月など4つの期間の20名です。期間が7つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。',
			easy: '最も多いのは2025年5月など3つの期間の30人、最も少ないのは2025年4月など4つの期間の20人です。期間が7つです。少ないので、傾向も、ふだんの幅も言えません。'
		}
	),
	summary(
		'always the same',
		months(8, 20).map((one) => ({ ...one, lower_limit: 20, upper_limit: 20 })),
		{},
		{
			ja: 'どれも20名です。8か月に、いつもと違う印はありません。',
			easy: 'どれも20人です。8か月に、いつもと違う印はありません。',
			en: 'Every time: 20. No mark of anything unusual in 8 months.'
		}
	),
	summary(
		'one meeting only',
		[row('2025-05-21', 20)],
		{ grain: 'meeting' },
		{
			ja: 'どれも20名です。期間が1つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。'
		}
	),
	finding('the remainder is no part: the largest with a name', restRows(3, 3), newPlaces, {
		ja: '2025年度の新規機関は「企業」が最も多く3機関',
		en: 'New organizations in FY2025: most are companies, 3'
	}),
	finding('the remainder is larger than every part', restRows(3, 5), newPlaces, {
		ja: '2025年度の新規機関は「企業」が3機関、図に出していない区分が合わせて5機関',
		easy: '2025年度の初めての機関は「企業」が3機関、図に出していない区分が合わせて5機関',
		en: 'New organizations in FY2025: companies 3, all others together 5'
	}),
	finding('nothing but the remainder', restRows(0, 1), newPlaces, {
		ja: '2025年度の新規機関は1機関で、図に出している区分にはありません',
		en: 'New organizations in FY2025: 1, in none of the parts shown'
	}),
	summary('parts without anything are not listed', restRows(0, 1), newPlaces, {
		ja: '2025年度は、上のほか1機関です。期間が1つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。',
		en: 'In FY2025: all others 1. With 1 period there is no telling a trend or a usual range (8 needed).'
	}),
	summary('organizations of one kind each do add up', kindRows(23, 5), kinds, {
		ja: '2025年度は、企業23機関、学校5機関です。期間が1つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。'
	}),
	summary(
		'people of several kinds do not add up',
		kindRows(23, 5),
		{ ...kinds, measure: 'participants' },
		{
			ja: '2025年度は、企業23名、学校5名です。期間が1つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。同じ人や機関が2つ以上の区分に入ることがあるので、区分の数を足し合わせても全体の数にはなりません。'
		}
	),
	summary(
		'people are new or not for a whole year: the parts add up, the months do not',
		[
			row('2025-04-01', 9, { part: 'new' }),
			row('2025-05-01', 8, { part: 'new' }),
			row('2025-05-01', 7, { part: 'returning' })
		],
		{ measure: 'participants', split: 'newcomer' },
		{
			ja: '2025年5月は、新規の人8名、継続の人7名です。期間が2つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。同じ人や機関は期間ごとに1回だけ数えるので、期間の数を足し合わせても全体の数にはなりません。'
		}
	),
	summary(
		'whoever is new is so in one year only: the years add up',
		[row('2024-04-01', 9, { period: '2024' }), row('2025-04-01', 8, { period: '2025' })],
		{ grain: 'year', measure: 'new-participants' },
		{
			ja: '最も多いのは2024年度の9名、最も少ないのは2025年度の8名です。期間が2つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。'
		}
	),
	summary(
		'terms differ in length',
		[row('2017-04-01', 300, { period: '11～14期' }), row('2021-04-01', 200, { period: '15期～' })],
		{ grain: 'term' },
		{
			ja: '最も多いのは11～14期の300名、最も少ないのは15期～の200名です。期間が2つなので、増えている・減っているという傾向も、ふだんの幅も言えません（8つから）。期は年数が同じではないため、長い期ほど多くなります。'
		}
	)
];
