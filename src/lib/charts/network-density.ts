import { densityFinding, densitySummary, hundredth } from '$lib/findings/network';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart, ownYear } from './chart';
import { MUTED, SERIES } from './palette';
import { yearPicture } from './year-picture';
import type { Series } from './year-series';

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
		column: 'density',
		value: (row) => ifMany(row, row.density),
		text: hundredth
	},
	{
		label: { ja: '中心化', easy: '少ない機関への集まり', en: 'centralization' },
		color: MUTED,
		symbol: 'diamond',
		column: 'centralization',
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
	wholeYear: ownYear,
	finding: densityFinding,
	summary: densitySummary,
	...yearPicture(LINES, { ja: '0〜1', en: '0 to 1' }, [
		{ label: { ja: '機関', en: 'Organizations' }, of: 'organizations' },
		{ label: { ja: 'つながり（組）', en: 'Ties' }, of: 'ties' },
		{ label: { ja: 'つながりのない機関', en: 'Without a tie' }, of: 'isolated' },
		{ label: { ja: '密度', en: 'Density' }, of: 'density', text: (row) => said(row, row.density) },
		{
			label: { ja: '中心化', en: 'Centralization' },
			of: 'centralization',
			text: (row) => said(row, row.centralization)
		}
	])
});
