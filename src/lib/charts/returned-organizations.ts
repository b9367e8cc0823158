import { count } from '$lib/findings/words';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { returnedFinding, returnedSummary } from '$lib/findings/presence';
import { defineChart, ownYear } from './chart';
import { flowLabels, UNITS } from './flow-labels';
import { ACCENT } from './palette';
import { stackedChart } from './stack';

/** Organizations that came again after a year or more, by 年度. */
export const chart = defineChart({
	id: 'returned-organizations',
	metric: 'returned-organizations',
	title: {
		ja: '1年以上ぶりに戻った機関：年度別（棒）',
		easy: '1年か、もっと長く休んでもどった機関：年度ごと（棒）',
		en: 'Organizations back after a year or more, by fiscal year (bars)'
	},
	unit: UNITS.organizations,
	size: 'half',
	wholeYear: ownYear,
	finding: returnedFinding,
	summary: returnedSummary,
	legend: (_, { language }) => [{ label: flowLabels(language).returned, color: ACCENT }],
	...stackedChart<MetricRows['returned-organizations']>({
		segments: (rows, { language }) =>
			rows.map((row) => ({
				row,
				year: row.fiscal_year,
				series: flowLabels(language).returned,
				color: ACCENT,
				value: row.returned_organizations,
				columns: ['returned_organizations']
			})),
		frame: (_, view) => ({ years: yearsOf(view), unit: pick(UNITS.organizations, view.language) })
	}),
	columns: ({ language }) => {
		const labels = flowLabels(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.attending,
				text: (row) => count(row.organizations),
				madeOf: ['organizations']
			},
			{
				label: labels.returned,
				text: (row) => count(row.returned_organizations),
				madeOf: ['returned_organizations']
			}
		];
	}
});
