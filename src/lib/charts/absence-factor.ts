import { absenceFinding, absenceSummary } from '$lib/findings/concentration';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import { defineChart, ownYear } from './chart';
import { SERIES } from './palette';
import { yearPicture } from './year-picture';
import type { Series } from './year-series';

type Row = MetricRows['absence-factor'];

const LINES: readonly Series<Row>[] = [
	{
		label: { ja: '半数を支える人', easy: '半分を支える人', en: 'people who make up half' },
		color: SERIES[2],
		symbol: 'circle',
		column: 'absence_factor',
		value: ({ absence_factor }) => absence_factor,
		text: count
	}
];

/** How many people make up half of all attendances, by 年度; never who. */
export const chart = defineChart({
	id: 'absence-factor',
	metric: 'absence-factor',
	title: {
		ja: '年度別の参加の半数を支える人の数（折れ線）',
		easy: '参加の半分を支える人の数（線のグラフ）',
		en: 'People who make up half of all attendances by fiscal year (line)'
	},
	unit: { ja: '名', easy: '人', en: 'people' },
	wholeYear: ownYear,
	finding: absenceFinding,
	summary: absenceSummary,
	...yearPicture(LINES, { ja: '名', easy: '人', en: 'people' }, [
		{ label: { ja: '半数を支える人（名）', en: 'People for half' }, of: 'absence_factor' },
		{ label: { ja: '実参加者数（名）', en: 'People' }, of: 'participants' },
		{ label: { ja: '延べ参加者数（名）', en: 'Attendances' }, of: 'attendances' }
	])
});
