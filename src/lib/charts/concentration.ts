import { pick } from '$lib/domain/language';
import { concentrationFinding, concentrationSummary } from '$lib/findings/concentration';
import type { MetricRows } from '$lib/findings/rows';
import { count, decimal } from '$lib/findings/words';
import { defineChart } from './chart';
import { MUTED, SERIES } from './palette';
import { seriesLegend, YEAR_LABEL, yearSeriesChart, type Series } from './year-series';

type Row = MetricRows['concentration'];

const LINES: readonly Series<Row>[] = [
	{
		label: { ja: '参加機関', en: 'organizations' },
		color: MUTED,
		symbol: 'square',
		value: ({ organizations }) => organizations,
		text: count
	},
	{
		label: { ja: '実質的な機関の数', easy: 'かたよりを考えた機関の数', en: 'effective number' },
		color: SERIES[0],
		symbol: 'circle',
		value: ({ effective_organizations }) => effective_organizations,
		text: decimal
	}
];

/** Organizations and their effective number, 1÷HHI, by 年度. */
export const chart = defineChart({
	id: 'concentration',
	metric: 'concentration',
	title: {
		ja: '年度別の参加機関と実質的な機関の数（折れ線）',
		easy: '機関の数と、かたよりを考えた数（線のグラフ）',
		en: 'Organizations and their effective number by fiscal year (lines)'
	},
	unit: { ja: '機関', en: 'organizations' },
	size: 'half',
	finding: concentrationFinding,
	summary: concentrationSummary,
	legend: (_, view) => seriesLegend(LINES, view),
	...yearSeriesChart(LINES, { ja: '機関', en: 'organizations' }),
	columns: ({ language }) => [
		{ label: pick(YEAR_LABEL, language), text: (row) => String(row.fiscal_year) },
		{
			label: pick({ ja: '参加機関', en: 'Organizations' }, language),
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		},
		{
			label: pick({ ja: '実質的な機関の数', en: 'Effective number' }, language),
			text: (row) => decimal(row.effective_organizations),
			madeOf: ['effective_organizations']
		},
		{ label: 'HHI', text: (row) => row.hhi.toFixed(3), madeOf: ['hhi'] },
		{
			label: pick({ ja: '延べ参加者数（名）', en: 'Attendances' }, language),
			text: (row) => count(row.attendances),
			madeOf: ['attendances']
		}
	]
});
