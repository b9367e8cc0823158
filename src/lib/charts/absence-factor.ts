import { pick } from '$lib/domain/language';
import { absenceFinding, absenceSummary } from '$lib/findings/concentration';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import { defineChart } from './chart';
import { SERIES } from './palette';
import { seriesLegend, YEAR_LABEL, yearSeriesChart, type Series } from './year-series';

type Row = MetricRows['absence-factor'];

const LINES: readonly Series<Row>[] = [
	{
		label: { ja: '半数を支える人', easy: '半分を支える人', en: 'people who make up half' },
		color: SERIES[2],
		symbol: 'circle',
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
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: absenceFinding,
	summary: absenceSummary,
	legend: (_, view) => seriesLegend(LINES, view),
	...yearSeriesChart(LINES, { ja: '名', en: 'people' }),
	columns: ({ language }) => [
		{ label: pick(YEAR_LABEL, language), text: (row) => String(row.fiscal_year) },
		{
			label: pick({ ja: '半数を支える人（名）', en: 'People for half' }, language),
			text: (row) => count(row.absence_factor),
			madeOf: ['absence_factor']
		},
		{
			label: pick({ ja: '実参加者数（名）', en: 'People' }, language),
			text: (row) => count(row.participants),
			madeOf: ['participants']
		},
		{
			label: pick({ ja: '延べ参加者数（名）', en: 'Attendances' }, language),
			text: (row) => count(row.attendances),
			madeOf: ['attendances']
		}
	]
});
