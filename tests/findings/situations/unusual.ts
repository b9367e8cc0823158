import { NO_FILTERS } from '$lib/domain/filters';
import { WITHHELD } from '$lib/domain/hidden-count';
import type { MetricRows } from '$lib/findings/rows';
import { unusualFinding, unusualSummary } from '$lib/findings/unusual';
import { viewOf } from '../cases';
import type { Situation } from './situation';

type Row = MetricRows['unusual-meetings'];

const LIMITS = { mean: 40, lower_limit: 14.6, upper_limit: 65.4, meetings: 12 };
const RANGE = { ...LIMITS, baseline: 0, usual_from: 2018, usual_to: 2025 };

function row(at: number, attendances: number, more: Partial<Row> = {}): Row {
	const month = String(at + 4).padStart(2, '0');
	return {
		meeting_id: `m-${at}`,
		held_on: `2025-${month}-16`,
		fiscal_year: 2025,
		title: null,
		attendances,
		signal: 'none',
		...RANGE,
		...more
	};
}

/** Meetings of 2025年度 of these sizes. */
const meetings = (...sizes: number[]) => sizes.map((size, at) => row(at, size));

const view = {
	...viewOf(2018, 2025),
	history: [{ year: 2020, track: 'society', text: 'コロナ禍' }]
};

function finding(name: string, rows: readonly Row[], said: Situation['said']): Situation {
	return { name, say: (language) => unusualFinding(rows, { ...view, language }), said };
}

function summary(name: string, rows: readonly Row[], said: Situation['said']): Situation {
	return { name, say: (language) => unusualSummary(rows, { ...view, language }), said };
}

const few = { meetings: 7, lower_limit: null, upper_limit: null };
const usual = meetings(40, 38, 41, 39);
const outlier = [...usual, row(4, 95, { signal: 'above' })];
/** As the gate of the public view gives it. */
const withheld = row(5, WITHHELD, { signal: '' });
const withheldToo = [...usual, withheld];
const before = { fiscal_year: 2019, held_on: '2019-05-15' };

/** Situations of the XmR chart. */
export const situations: readonly Situation[] = [
	finding('all as usual', usual, {
		ja: '2025年度の会議4回は、どれもふだんの幅（15～65名）の中です',
		easy: '2025年度の会議4回は、みな、いつもの人数（15～65人）でした',
		en: 'All meetings of FY2025 (4) were within the usual range of 15–65'
	}),
	finding('one outlier', outlier, {
		ja: '2025年度の会議5回のうち1回が、ふだんの幅（15～65名）の外です（2025年8月16日、95名）',
		easy: '2025年度の会議5回のうち1回は、いつもの人数（15～65人）と違います（2025年8月16日、95人）',
		en: 'FY2025: 1 of 5 meetings outside the usual 15–65 (16 August 2025: 95)'
	}),
	finding('two outliers', [...outlier, row(5, 3, { signal: 'below' })], {
		ja: '2025年度の会議6回のうち2回が、ふだんの幅（15～65名）の外です',
		en: 'FY2025: 2 of 6 meetings outside the usual 15–65'
	}),
	finding('a long run above the mean', [row(0, 50, { signal: 'run-above' })], {
		ja: '2025年度の会議は、平均より多い回が8回以上続く並びの中にあります',
		easy: '2025年度は、平均より多い会議が8回以上続いています',
		en: 'Meetings of FY2025 are in a run of 8 or more above the mean'
	}),
	finding('a long run below the mean', [row(0, 30, { signal: 'run-below' })], {
		ja: '2025年度の会議は、平均より少ない回が8回以上続く並びの中にあります'
	}),
	finding(
		'an outlier in a run is spoken of first',
		[row(0, 50, { signal: 'run-above' }), row(1, 95, { signal: 'above' })],
		{
			ja: '2025年度の会議2回のうち1回が、ふだんの幅（15～65名）の外です（2025年5月16日、95名）'
		}
	),
	finding('seven meetings: no limits', [row(0, 50, few)], {
		ja: '会議が7回なので、いつもと違うかは判断できません（8回から）',
		easy: '会議が7回です。少ないので、判断できません',
		en: '7 meetings are too few to tell what is unusual (8 needed)'
	}),
	finding('one meeting only', [row(0, 50, { ...few, meetings: 1 })], {
		ja: '会議が1回なので、いつもと違うかは判断できません（8回から）'
	}),
	finding('a last year without meetings', [row(0, 50, before)], {
		ja: '2025年度の記録はありません',
		en: 'There are no records of FY2025'
	}),
	finding('no meetings at all', [], { ja: '表示できる記録はありません' }),
	finding(
		'a lower limit below nobody is nobody',
		[row(0, 2, { lower_limit: -4.2, upper_limit: 9.9 })],
		{
			ja: '2025年度の会議1回は、どれもふだんの幅（0～9名）の中です'
		}
	),
	finding(
		'never any change: the range is one number',
		[row(0, 40, { lower_limit: 40, upper_limit: 40 })],
		{
			ja: '2025年度の会議1回は、どれもふだんの幅（40～40名）の中です'
		}
	),
	finding('in public some numbers are withheld, and whether they were as usual', withheldToo, {
		ja: '2025年度の人数を出せる会議4回は、どれもふだんの幅（15～65名）の中です',
		easy: '2025年度の人数を出せる会議4回は、みな、いつもの人数（15～65人）でした',
		en: 'All meetings of FY2025 shown (4) were within the usual range of 15–65'
	}),
	finding('one outlier, and a number withheld', [...outlier, withheld], {
		ja: '2025年度の人数を出せる会議5回のうち1回が、ふだんの幅（15～65名）の外です（2025年8月16日、95名）',
		easy: '2025年度の人数を出せる会議5回のうち1回は、いつもの人数（15～65人）と違います（2025年8月16日、95人）',
		en: 'FY2025: 1 of 5 meetings shown outside the usual 15–65 (16 August 2025: 95)'
	}),
	finding('every number is withheld', [withheld], {
		ja: '2025年度の会議は人数を出せないので、いつもと違うかは示しません',
		easy: '2025年度の会議は、人数を出せません。いつもと違うかも、言いません',
		en: 'The numbers of FY2025 are not shown, nor whether they were unusual'
	}),
	summary('nothing is marked of what is not withheld', withheldToo, {
		ja: '表示中の人数を出せる会議4回に、いつもと違う印はありません。印は、良し悪しも原因も示しません。',
		en: 'None of the 4 meetings shown is marked as unusual. A mark says neither whether that is good nor why.'
	}),
	{
		name: 'the range of chosen years alone',
		say: (language) => {
			const filters = { ...NO_FILTERS, from: 2018 };
			return unusualSummary(usual, { ...view, filters, language });
		},
		said: {
			ja: '表示中の会議4回に、いつもと違う印はありません。ふだんの幅は、選んだ年度だけから計算しています。印は、良し悪しも原因も示しません。',
			easy: '表示中の会議4回に、いつもと違う印はありません。いつもの幅は、選んだ年度だけで計算します。印は、良い・悪いという意味ではありません。',
			en: 'None of the 4 meetings shown is marked as unusual. The usual range is that of the chosen years alone. A mark says neither whether that is good nor why.'
		}
	},
	summary('nothing is marked', usual, {
		ja: '表示中の会議4回に、いつもと違う印はありません。印は、良し悪しも原因も示しません。',
		en: 'None of the 4 meetings shown is marked as unusual. A mark says neither whether that is good nor why.'
	}),
	summary('marks of both kinds', [...outlier, row(5, 50, { signal: 'run-above' })], {
		ja: '表示中の会議6回のうち、幅の外が1回、同じ側に続く並びの中が1回です。印は、良し悪しも原因も示しません。'
	}),
	summary('a broken series', [row(0, 50, before), row(1, 40, { baseline: 2020 })], {
		ja: '表示中の会議2回に、いつもと違う印はありません。2020年に「コロナ禍」があったため、2020年度の前後で平均と幅を分けています。印は、良し悪しも原因も示しません。',
		easy: '表示中の会議2回に、いつもと違う印はありません。2020年に「コロナ禍」がありました。2020年度の前と後を分けて計算します。印は、良い・悪いという意味ではありません。'
	}),
	summary('all after the break: nothing is divided', [row(1, 40, { baseline: 2020 })], {
		ja: '表示中の会議1回に、いつもと違う印はありません。印は、良し悪しも原因も示しません。'
	}),
	summary(
		'a short stretch beside a long one',
		[row(0, 50, { ...before, ...few }), row(1, 40, { baseline: 2020 })],
		{
			ja: '表示中の会議2回に、いつもと違う印はありません。区切りの中に会議が8回ないところは、幅を示していません。2020年に「コロナ禍」があったため、2020年度の前後で平均と幅を分けています。印は、良し悪しも原因も示しません。'
		}
	)
];
