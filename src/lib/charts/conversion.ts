import { count } from '$lib/findings/words';
import { pick } from '$lib/domain/language';
import { mayHideLater, yearsOf, type View } from '$lib/domain/view';
import { conversionFinding, conversionSummary } from '$lib/findings/newcomers';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart } from './chart';
import { flowLabels, shareText, UNITS, type FlowLabels } from './flow-labels';
import { ACCENT, MUTED, SERIES } from './palette';
import { stackedChart } from './stack';

type Row = MetricRows['conversion'];

const settled = (row: Row) => ({
	...row,
	part: row.settled_newcomers,
	base: row.observed_newcomers
});

/** The labels of a view: 12 months may have passed on record that it does not show. */
function labelsOf(view: View): FlowLabels {
	const labels = flowLabels(view.language);
	if (!mayHideLater(view)) return labels;
	return { ...labels, observed: labels.observedInView, waiting: labels.waitingInView };
}

function segmentsOf(row: Row, labels: FlowLabels) {
	const { newcomers, observed_newcomers: observed, settled_newcomers: stayed } = row;
	const year = row.fiscal_year;
	return [
		{
			row,
			year,
			series: labels.settled,
			color: ACCENT,
			value: stayed,
			columns: ['settled_newcomers']
		},
		{
			row,
			year,
			series: labels.notSettled,
			color: SERIES[0],
			value: observed - stayed,
			of: [observed, stayed],
			columns: ['observed_newcomers', 'settled_newcomers']
		},
		{
			row,
			year,
			series: labels.waiting,
			color: MUTED,
			value: newcomers - observed,
			of: [newcomers, observed],
			columns: ['newcomers', 'observed_newcomers']
		}
	];
}

/** Newcomers of a 年度 by whether they came three times within a year. */
export const chart = defineChart({
	id: 'conversion',
	metric: 'conversion',
	title: {
		ja: '新しい人の1年のうちの定着：年度別（積み上げ棒）',
		easy: '新しい人が1年に何回来たか：年度ごと（重ねた棒）',
		en: 'Newcomers by whether they settled within a year (stacked bars)'
	},
	unit: UNITS.people,
	size: 'half',
	finding: conversionFinding,
	summary: conversionSummary,
	legend: (_, view) => {
		const labels = labelsOf(view);
		return [
			{ label: labels.settled, color: ACCENT },
			{ label: labels.notSettled, color: SERIES[0] },
			{ label: labels.waiting, color: MUTED }
		];
	},
	...stackedChart<Row>({
		segments: (rows, view) => rows.flatMap((row) => segmentsOf(row, labelsOf(view))),
		frame: (_, view) => ({ years: yearsOf(view), unit: pick(UNITS.people, view.language) })
	}),
	columns: (view) => {
		const { language } = view;
		const labels = labelsOf(view);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{ label: labels.newcomers, text: (row) => count(row.newcomers), madeOf: ['newcomers'] },
			{
				label: labels.observed,
				text: (row) => count(row.observed_newcomers),
				madeOf: ['observed_newcomers']
			},
			{
				label: labels.settledPeople,
				text: (row) => count(row.settled_newcomers),
				madeOf: ['settled_newcomers']
			},
			{
				label: labels.share,
				text: (row) => shareText(settled(row), 'people', language),
				madeOf: ['share']
			}
		];
	}
});
