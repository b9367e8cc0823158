import { diversityFinding, diversitySummary } from '$lib/findings/concentration';
import { hundredth } from '$lib/findings/network';
import type { MetricRows } from '$lib/findings/rows';
import { decimal } from '$lib/findings/words';
import { defineChart, ownYear } from './chart';
import { ACCENT, SERIES } from './palette';
import { yearPicture } from './year-picture';
import type { Series } from './year-series';

type Row = MetricRows['diversity'];

const LINES: readonly Series<Row>[] = [
	{
		label: { ja: '実質的な機関の種類', easy: '機関の種類', en: 'effective kinds of organization' },
		color: SERIES[0],
		symbol: 'circle',
		column: 'effective_kinds',
		value: ({ effective_kinds }) => effective_kinds,
		text: decimal
	},
	{
		label: { ja: '実質的な市区町村', easy: '市区町村', en: 'effective municipalities' },
		color: ACCENT,
		symbol: 'triangle',
		column: 'effective_municipalities',
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
	measures: ['effective_kinds'],
	title: {
		ja: '年度別の実質的な種類と市区町村の数（折れ線）',
		easy: 'いろいろな種類と場所から来ているか（線のグラフ）',
		en: 'Effective kinds and municipalities by fiscal year (lines)'
	},
	unit: { ja: '種類・市区町村', en: 'kinds, municipalities' },
	wholeYear: ownYear,
	finding: diversityFinding,
	summary: diversitySummary,
	...yearPicture(LINES, { ja: '実質的な数', easy: '数', en: 'effective number' }, [
		{ label: { ja: '機関の種類', en: 'Kinds' }, of: 'kinds' },
		{
			label: { ja: '実質的な種類', en: 'Effective kinds' },
			of: 'effective_kinds',
			text: (row) => said(row.effective_kinds, decimal)
		},
		{
			label: { ja: '種類の 1−Σp²', en: '1−Σp² of kinds' },
			of: 'simpson_kinds',
			text: (row) => said(row.simpson_kinds, hundredth)
		},
		{ label: { ja: '市区町村', en: 'Municipalities' }, of: 'municipalities' },
		{
			label: { ja: '実質的な市区町村', en: 'Effective municipalities' },
			of: 'effective_municipalities',
			text: (row) => said(row.effective_municipalities, decimal)
		},
		{
			label: { ja: '市区町村の 1−Σp²', en: '1−Σp² of municipalities' },
			of: 'simpson_municipalities',
			text: (row) => said(row.simpson_municipalities, hundredth)
		}
	])
});
