import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import { dormantFinding, dormantSummary } from '$lib/findings/presence';
import type { MetricRows } from '$lib/findings/rows';
import { day, count } from '$lib/findings/words';
import { defineChart, ownYear } from './chart';
import { flowLabels, UNITS, type FlowLabels } from './flow-labels';
import { ACCENT, MUTED, SERIES } from './palette';
import { stackedChart } from './stack';

type Row = MetricRows['dormant-organizations'];

const statesIn = (labels: FlowLabels) =>
	[
		{ series: labels.active, color: SERIES[0], column: 'active_organizations' },
		{ series: labels.newlyDormant, color: ACCENT, column: 'newly_dormant' },
		{ series: labels.longDormant, color: MUTED, column: 'long_dormant' }
	] as const;

/** Organizations that ever came, by how long they were away at the end of each 年度. */
export const chart = defineChart({
	id: 'dormant-organizations',
	metric: 'dormant-organizations',
	title: {
		ja: '来ている機関と休眠している機関：年度末（積み上げ棒）',
		easy: '来ている機関と、来ていない機関：年度の終わり（重ねた棒）',
		en: 'Active and dormant organizations at the end of each fiscal year (stacked bars)'
	},
	unit: UNITS.organizations,
	size: 'half',
	wholeYear: ownYear,
	finding: dormantFinding,
	summary: dormantSummary,
	legend: (_, { language }) =>
		statesIn(flowLabels(language)).map(({ series, color }) => ({ label: series, color })),
	...stackedChart<Row>({
		segments: (rows, { language }) => {
			const states = statesIn(flowLabels(language));
			return rows.flatMap((row) =>
				states.map(({ series, color, column }) => ({
					row,
					year: row.fiscal_year,
					series,
					color,
					value: row[column],
					columns: [column]
				}))
			);
		},
		frame: (_, view) => ({ years: yearsOf(view), unit: pick(UNITS.organizations, view.language) })
	}),
	columns: ({ language }) => {
		const labels = flowLabels(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{ label: labels.asOf, text: (row) => day(row.as_of, language) },
			{
				label: labels.active,
				text: (row) => count(row.active_organizations),
				madeOf: ['active_organizations']
			},
			{
				label: labels.newlyDormant,
				text: (row) => count(row.newly_dormant),
				madeOf: ['newly_dormant']
			},
			{
				label: labels.longDormant,
				text: (row) => count(row.long_dormant),
				madeOf: ['long_dormant']
			}
		];
	}
});
