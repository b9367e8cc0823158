import { count } from '$lib/findings/words';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import { layersFinding, layersSummary } from '$lib/findings/presence';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart, ownYear } from './chart';
import { flowLabels, UNITS, type FlowLabels } from './flow-labels';
import { MUTED, SERIES } from './palette';
import { stackedChart } from './stack';

type Row = MetricRows['participation-layers'];

const layersIn = (labels: FlowLabels) =>
	[
		{ series: labels.core, color: SERIES[2], column: 'core_organizations' },
		{ series: labels.regular, color: SERIES[1], column: 'regular_organizations' },
		{ series: labels.casual, color: MUTED, column: 'casual_organizations' }
	] as const;

/** Organizations by how much of the participation of a 年度 they bear. */
export const chart = defineChart({
	id: 'participation-layers',
	metric: 'participation-layers',
	title: {
		ja: '中核・常連・一見の機関：年度別（積み上げ棒）',
		easy: '中心の機関と、よく来る機関：年度ごと（重ねた棒）',
		en: 'Core, regular and casual organizations by fiscal year (stacked bars)'
	},
	unit: UNITS.organizations,
	size: 'wide',
	wholeYear: ownYear,
	finding: layersFinding,
	summary: layersSummary,
	legend: (_, { language }) =>
		layersIn(flowLabels(language)).map(({ series, color }) => ({ label: series, color })),
	...stackedChart<Row>({
		segments: (rows, { language }) => {
			const layers = layersIn(flowLabels(language));
			return rows.flatMap((row) =>
				layers.map(({ series, color, column }) => ({
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
		const number = (name: Exclude<keyof Row, 'fiscal_year'>, label: string) => ({
			label,
			text: (row: Row) => count(row[name]),
			madeOf: [name]
		});
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			number('organizations', labels.attending),
			number('core_organizations', labels.core),
			number('regular_organizations', labels.regular),
			number('casual_organizations', labels.casual),
			number('core_attendances', labels.coreAttendances),
			number('regular_attendances', labels.regularAttendances),
			number('casual_attendances', labels.casualAttendances),
			number('meetings', labels.meetings),
			number('steady_organizations', labels.steady)
		];
	}
});
