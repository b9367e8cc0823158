import { outlookFinding, outlookSummary } from '$lib/findings/outlook';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../cases';
import type { Situation } from './situation';

type Row = MetricRows['outlook'];

const NONE = { method: 'none', value: null, low: null, high: null };

/** So many finished years up to 2025年度. */
function actual(years: number): Row[] {
	return Array.from({ length: years }, (_, at) => ({
		year: 2026 - years + at,
		state: 'actual',
		attendances: 500,
		...NONE,
		years
	}));
}

function ahead(years: number, more: Partial<Row> = {}): Row {
	const range = { method: 'naive', value: 500, low: 420.4, high: 610.2 };
	return { year: 2026, state: 'outlook', attendances: null, years, ...range, ...more };
}

const view = viewOf(2008, 2025);
const broken = { ...view, history: [{ year: 2020, track: 'society', text: 'コロナ禍' }] };

function finding(name: string, rows: readonly Row[], said: Situation['said']): Situation {
	return { name, say: (language) => outlookFinding(rows, { ...view, language }), said };
}

function summary(
	name: string,
	rows: readonly Row[],
	said: Situation['said'],
	over = view
): Situation {
	return { name, say: (language) => outlookSummary(rows, { ...over, language }), said };
}

const unfinished: Row = { year: 2026, state: 'unfinished', attendances: 210, ...NONE, years: 8 };

/** Situations of the outlook. */
export const situations: readonly Situation[] = [
	finding('eight years: a range, never a point', [...actual(8), ahead(8)], {
		ja: '2026年度の延べ参加者数の見込みは420～611名（10回のうち8回ほど入る幅）',
		easy: '2026年度は、420～611人くらいになりそうです（10回のうち8回くらい当たる幅）',
		en: 'Outlook for attendances in FY2026: 420–611 (a range that holds about 8 times in 10)'
	}),
	finding('seven years', [...actual(7), ahead(7, NONE)], {
		ja: '見込みは判断できません（計算に使える年度が7つ、8つから計算します）',
		easy: 'まだ判断できません。計算に使える年度が7つです。8つ必要です',
		en: 'No outlook can be given: 7 fiscal years to compute it from, 8 needed'
	}),
	finding('one year', [...actual(1), ahead(1, NONE)], {
		ja: '見込みは判断できません（計算に使える年度が1つ、8つから計算します）'
	}),
	finding('only a year that is not over', [{ ...unfinished, years: 0 }], {
		ja: '終わった年度の記録がないため、見込みは判断できません',
		en: 'There is no finished fiscal year on record: no outlook can be given'
	}),
	finding('no records', [], { ja: '表示できる記録はありません' }),
	finding('a range that reaches down to nobody', [...actual(8), ahead(8, { low: 0, high: 12.5 })], {
		ja: '2026年度の延べ参加者数の見込みは0～13名（10回のうち8回ほど入る幅）'
	}),
	finding(
		'never any change: a range of one number',
		[...actual(8), ahead(8, { low: 500, high: 500 })],
		{
			ja: '2026年度の延べ参加者数の見込みは500～500名（10回のうち8回ほど入る幅）'
		}
	),
	summary('by the year before', [...actual(8), ahead(8)], {
		ja: '2026年度の延べ参加者数の見込みは420～611名（10回のうち8回ほど入る幅）。前の年度と同じとみる方法で見込みました（幅の元にした値は500名）。幅は、名簿のある8つの年度での外れ方から計算しています。見込みであって、約束でも目標でもありません。',
		easy: '2026年度は、420～611人くらいになりそうです（10回のうち8回くらい当たる幅）。前の年度と同じくらいと考えました（元の数は500人）。8つの年度の記録から、幅を計算しました。これは見込みです。約束や目標ではありません。',
		en: 'Outlook for attendances in FY2026: 420–611 (a range that holds about 8 times in 10). It takes the year to be like the one before (500 at the base of the range). The range comes from past errors over 8 fiscal years. An outlook is neither a promise nor a goal.'
	}),
	summary('by the mean of all years', [...actual(8), ahead(8, { method: 'mean' })], {
		ja: '2026年度の延べ参加者数の見込みは420～611名（10回のうち8回ほど入る幅）。これまでの平均とみる方法で見込みました（幅の元にした値は500名）。幅は、名簿のある8つの年度での外れ方から計算しています。見込みであって、約束でも目標でもありません。'
	}),
	summary('a year that is not over', [...actual(8), ahead(8), unfinished], {
		ja: '2026年度の延べ参加者数の見込みは420～611名（10回のうち8回ほど入る幅）。前の年度と同じとみる方法で見込みました（幅の元にした値は500名）。幅は、名簿のある8つの年度での外れ方から計算しています。2026年度は途中とみて計算に入れていません（いま210名）。見込みであって、約束でも目標でもありません。'
	}),
	summary(
		'a broken series',
		[...actual(8), ahead(8)],
		{
			ja: '2026年度の延べ参加者数の見込みは420～611名（10回のうち8回ほど入る幅）。前の年度と同じとみる方法で見込みました（幅の元にした値は500名）。幅は、名簿のある8つの年度での外れ方から計算しています。2020年の「コロナ禍」をはさむため、その前後の違いも幅に入っています。見込みであって、約束でも目標でもありません。'
		},
		broken
	),
	summary('seven years, the last not over', [...actual(7), { ...unfinished, years: 7 }], {
		ja: '見込みは判断できません（計算に使える年度が7つ、8つから計算します）。2026年度は途中とみて計算に入れていません（いま210名）。'
	})
];
