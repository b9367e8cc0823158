import { pick } from '$lib/domain/language';
import { elephantFinding, elephantSummary } from '$lib/findings/concentration';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import { defineChart } from './chart';
import { SERIES } from './palette';
import { seriesLegend, YEAR_LABEL, yearSeriesChart, type Series } from './year-series';

type Row = MetricRows['elephant-factor'];

const LINES: readonly Series<Row>[] = [
	{
		label: {
			ja: '半数を支える機関',
			easy: '半分を支える機関',
			en: 'organizations that make up half'
		},
		color: SERIES[0],
		symbol: 'circle',
		value: ({ elephant_factor }) => elephant_factor,
		text: count
	}
];

/** How many organizations make up half of all attendances, by 年度. */
export const chart = defineChart({
	id: 'elephant-factor',
	metric: 'elephant-factor',
	title: {
		ja: '年度別の参加の半数を支える機関の数（折れ線）',
		easy: '参加の半分を支える機関の数（線のグラフ）',
		en: 'Organizations that make up half of all attendances by fiscal year (line)'
	},
	unit: { ja: '機関', en: 'organizations' },
	size: 'half',
	finding: elephantFinding,
	summary: elephantSummary,
	legend: (_, view) => seriesLegend(LINES, view),
	...yearSeriesChart(LINES, { ja: '機関', en: 'organizations' }),
	columns: ({ language }) => [
		{ label: pick(YEAR_LABEL, language), text: (row) => String(row.fiscal_year) },
		{
			label: pick({ ja: '半数を支える機関', en: 'Organizations for half' }, language),
			text: (row) => count(row.elephant_factor),
			madeOf: ['elephant_factor']
		},
		{
			label: pick({ ja: '参加機関', en: 'Organizations' }, language),
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		},
		{
			label: pick({ ja: '延べ参加者数（名）', en: 'Attendances' }, language),
			text: (row) => count(row.attendances),
			madeOf: ['attendances']
		}
	]
});
