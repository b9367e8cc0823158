import { pick } from '$lib/domain/language';
import { diversityFinding, diversitySummary } from '$lib/findings/concentration';
import { hundredth } from '$lib/findings/network';
import type { MetricRows } from '$lib/findings/rows';
import { count, decimal } from '$lib/findings/words';
import { defineChart } from './chart';
import { ACCENT, SERIES } from './palette';
import { seriesLegend, YEAR_LABEL, yearSeriesChart, type Series } from './year-series';

type Row = MetricRows['diversity'];

const LINES: readonly Series<Row>[] = [
	{
		label: { ja: '実質的な機関の種類', easy: '機関の種類', en: 'effective kinds of organization' },
		color: SERIES[0],
		symbol: 'circle',
		value: ({ effective_kinds }) => effective_kinds,
		text: decimal
	},
	{
		label: { ja: '実質的な市区町村', easy: '市区町村', en: 'effective municipalities' },
		color: ACCENT,
		symbol: 'triangle',
		value: ({ effective_municipalities }) => effective_municipalities,
		text: decimal
	}
];

const said = (value: number | null, toText: (value: number) => string) =>
	value === null ? '–' : toText(value);

/** Effective numbers of kinds and of municipalities, by 年度. */
export const chart = defineChart({
	id: 'diversity',
	metric: 'diversity',
	title: {
		ja: '年度別の実質的な種類と市区町村の数（折れ線）',
		easy: 'いろいろな種類と場所から来ているか（線のグラフ）',
		en: 'Effective kinds and municipalities by fiscal year (lines)'
	},
	unit: { ja: '種類・市区町村', en: 'kinds, municipalities' },
	size: 'half',
	finding: diversityFinding,
	summary: diversitySummary,
	legend: (_, view) => seriesLegend(LINES, view),
	...yearSeriesChart(LINES, { ja: '実質的な数', easy: '数', en: 'effective number' }),
	columns: ({ language }) => [
		{ label: pick(YEAR_LABEL, language), text: (row) => String(row.fiscal_year) },
		{
			label: pick({ ja: '機関の種類', en: 'Kinds' }, language),
			text: (row) => count(row.kinds),
			madeOf: ['kinds']
		},
		{
			label: pick({ ja: '実質的な種類', en: 'Effective kinds' }, language),
			text: (row) => said(row.effective_kinds, decimal),
			madeOf: ['effective_kinds']
		},
		{
			label: pick({ ja: '種類の 1−Σp²', en: '1−Σp² of kinds' }, language),
			text: (row) => said(row.simpson_kinds, hundredth),
			madeOf: ['simpson_kinds']
		},
		{
			label: pick({ ja: '市区町村', en: 'Municipalities' }, language),
			text: (row) => count(row.municipalities),
			madeOf: ['municipalities']
		},
		{
			label: pick({ ja: '実質的な市区町村', en: 'Effective municipalities' }, language),
			text: (row) => said(row.effective_municipalities, decimal),
			madeOf: ['effective_municipalities']
		},
		{
			label: pick({ ja: '市区町村の 1−Σp²', en: '1−Σp² of municipalities' }, language),
			text: (row) => said(row.simpson_municipalities, hundredth),
			madeOf: ['simpson_municipalities']
		}
	]
});
