import { concentrationFinding, concentrationSummary } from '$lib/findings/concentration';
import type { MetricRows } from '$lib/findings/rows';
import { count, decimal } from '$lib/findings/words';
import { defineChart, ownYear } from './chart';
import { MUTED, SERIES } from './palette';
import { yearPicture } from './year-picture';
import type { Series } from './year-series';

type Row = MetricRows['concentration'];

const LINES: readonly Series<Row>[] = [
	{
		label: { ja: '参加機関', en: 'organizations' },
		color: MUTED,
		symbol: 'square',
		column: 'organizations',
		value: ({ organizations }) => organizations,
		text: count
	},
	{
		label: { ja: '実質的な機関の数', easy: 'かたよりを考えた機関の数', en: 'effective number' },
		color: SERIES[0],
		symbol: 'circle',
		column: 'effective_organizations',
		value: ({ effective_organizations }) => effective_organizations,
		text: decimal
	}
];

/** Organizations and their effective number, 1÷HHI, by 年度. */
export const chart = defineChart({
	id: 'concentration',
	metric: 'concentration',
	measures: ['effective_organizations'],
	title: {
		ja: '年度別の参加機関と実質的な機関の数（折れ線）',
		easy: '機関の数と、かたよりを考えた数（線のグラフ）',
		en: 'Organizations and their effective number by fiscal year (lines)'
	},
	unit: { ja: '機関', en: 'organizations' },
	wholeYear: ownYear,
	finding: concentrationFinding,
	summary: concentrationSummary,
	...yearPicture(LINES, { ja: '機関', en: 'organizations' }, [
		{ label: { ja: '参加機関', en: 'Organizations' }, of: 'organizations' },
		{
			label: { ja: '実質的な機関の数', en: 'Effective number' },
			of: 'effective_organizations',
			text: (row) => decimal(row.effective_organizations)
		},
		{ label: { ja: 'HHI', en: 'HHI' }, of: 'hhi', text: (row) => row.hhi.toFixed(3) },
		{ label: { ja: '延べ参加者数（名）', en: 'Attendances' }, of: 'attendances' }
	])
});
