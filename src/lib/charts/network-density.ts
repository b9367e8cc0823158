import { pick } from '$lib/domain/language';
import { densityFinding, densitySummary, hundredth } from '$lib/findings/network';
import type { MetricRows } from '$lib/findings/rows';
import { count } from '$lib/findings/words';
import { defineChart } from './chart';
import { MUTED, SERIES } from './palette';
import { seriesLegend, YEAR_LABEL, yearSeriesChart, type Series } from './year-series';

type Row = MetricRows['network-density'];

/** Below this many organizations a density is not drawn (METRICS.md). */
const SMALLEST_BASE = 10;

const ifMany = (row: Row, value: number | null) =>
	row.organizations < SMALLEST_BASE ? null : value;
const said = (row: Row, value: number | null) => {
	const shown = ifMany(row, value);
	return shown === null ? '–' : hundredth(shown);
};

const LINES: readonly Series<Row>[] = [
	{
		label: { ja: '密度', en: 'density' },
		color: SERIES[0],
		symbol: 'circle',
		value: (row) => ifMany(row, row.density),
		text: hundredth
	},
	{
		label: { ja: '中心化', easy: '少ない機関への集まり', en: 'centralization' },
		color: MUTED,
		symbol: 'diamond',
		value: (row) => ifMany(row, row.centralization),
		text: hundredth
	}
];

/** Density and centralization of the network, by 年度. */
export const chart = defineChart({
	id: 'network-density',
	metric: 'network-density',
	title: {
		ja: '年度別のつながりの密度と中心化（折れ線）',
		easy: 'つながりの多さ（線のグラフ）',
		en: 'Density and centralization of the network by fiscal year (lines)'
	},
	unit: { ja: '密度', en: 'density' },
	size: 'half',
	finding: densityFinding,
	summary: densitySummary,
	legend: (_, view) => seriesLegend(LINES, view),
	...yearSeriesChart(LINES, { ja: '0〜1', en: '0 to 1' }),
	columns: ({ language }) => [
		{ label: pick(YEAR_LABEL, language), text: (row) => String(row.fiscal_year) },
		{
			label: pick({ ja: '機関', en: 'Organizations' }, language),
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		},
		{
			label: pick({ ja: 'つながり（組）', en: 'Ties' }, language),
			text: (row) => count(row.ties),
			madeOf: ['ties']
		},
		{
			label: pick({ ja: 'つながりのない機関', en: 'Without a tie' }, language),
			text: (row) => count(row.isolated),
			madeOf: ['isolated']
		},
		{
			label: pick({ ja: '密度', en: 'Density' }, language),
			text: (row) => said(row, row.density),
			madeOf: ['density']
		},
		{
			label: pick({ ja: '中心化', en: 'Centralization' }, language),
			text: (row) => said(row, row.centralization),
			madeOf: ['centralization']
		}
	]
});
