import { isHidden } from '$lib/domain/hidden-count';
import type { LanguageMode } from '$lib/domain/language';
import { count } from '$lib/findings/words';
import { turnoverFinding, turnoverSummary } from '$lib/findings/flow';
import type { MetricRows } from '$lib/findings/rows';
import { yearsInView, defineChart, ownYear } from './chart';
import { flowLabels, shareText } from './flow-labels';
import { ACCENT, MUTED } from './palette';
import { hasNoShare, shareLines, shareNumbers, type ShareLine } from './share-lines';

type Row = MetricRows['turnover'];

const changed = (row: Row) => {
	const isCompared = row.organizations_before > 0;
	return {
		part: isCompared ? row.joined + row.gone : 0,
		base: isCompared ? row.organizations_before + row.joined : 0,
		share: [row.joined, row.gone].some(isHidden) ? null : row.turnover,
		low: row.low,
		high: row.high
	};
};

const linesIn = (language: LanguageMode): ShareLine<Row>[] => [
	{
		name: flowLabels(language).turnover,
		who: 'organizations',
		color: ACCENT,
		symbol: 'diamond',
		of: changed,
		columns: ['turnover']
	}
];

/** How many organizations joined and left, by 年度. */
export const chart = defineChart({
	id: 'turnover',
	metric: 'turnover',
	title: {
		ja: '年度別の機関の入替率（折れ線）',
		easy: '年度ごとの機関の入れかわり（折れ線）',
		en: 'Turnover of organizations by fiscal year (line)'
	},
	unit: { ja: '%', en: '%' },
	size: 'half',
	years: yearsInView,
	wholeYear: ownYear,
	isBlank: (rows) => hasNoShare(rows, linesIn('ja')),
	finding: turnoverFinding,
	summary: turnoverSummary,
	legend: (_, { language }) => [
		{ label: flowLabels(language).turnover, color: ACCENT, shape: 'diamond' },
		{ label: flowLabels(language).interval, color: MUTED }
	],
	spec: (plot, rows, { width, view }) =>
		shareLines(plot, rows, linesIn(view.language), { width, view }),
	native: (rows, view) => shareNumbers(rows, linesIn(view.language), view),
	columns: ({ language }) => {
		const labels = flowLabels(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.organizationsBefore,
				text: (row) => count(row.organizations_before),
				madeOf: ['organizations_before']
			},
			{
				label: labels.attending,
				text: (row) => count(row.organizations),
				madeOf: ['organizations']
			},
			{
				label: labels.organizationsStayed,
				text: (row) => count(row.stayed),
				madeOf: ['stayed']
			},
			{ label: labels.joined, text: (row) => count(row.joined), madeOf: ['joined'] },
			{ label: labels.gone, text: (row) => count(row.gone), madeOf: ['gone'] },
			{
				label: labels.share,
				text: (row) => shareText(changed(row), 'organizations', language),
				madeOf: ['turnover']
			}
		];
	}
});
