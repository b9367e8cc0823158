import { fiscalMonths } from '$lib/domain/fiscal-year';
import { emptyYears, monthsFinding } from '$lib/findings/participation';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf } from '$lib/domain/view';
import { defineChart } from './chart';
import { HEAT_INK, heatColor, heatLegend, heatStep } from './palette';

type Row = MetricRows['attendances-by-month'];

const HOW_TO_READ = '4月始まりの月を横に、年度を縦に並べ、数字は延べ参加者数です。';

const highest = (rows: readonly Row[]) => Math.max(0, ...rows.map((row) => row.attendances));

/** 年度 down, months of the 年度 across: where in the year people gather. */
export const chart = defineChart({
	id: 'attendances-by-month',
	metric: 'attendances-by-month',
	title: {
		ja: '月別・年度別の延べ参加者数（色分け表）',
		en: 'Attendances by month and fiscal year (heat map)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: monthsFinding,
	summary: (rows, view) =>
		`${monthsFinding(rows)}。${rows.length ? HOW_TO_READ : ''}${emptyYears(rows, view)}`,
	legend: (rows) => heatLegend({ max: highest(rows) }, '名'),
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		const scale = { max: highest(rows) };
		return {
			width,
			height: 40 + Math.max(1, years.length) * 24,
			marginTop: 28,
			marginLeft: 48,
			marginRight: 4,
			marginBottom: 4,
			x: { type: 'band', domain: fiscalMonths, padding: 0.04 },
			y: { type: 'band', domain: years, padding: 0.06 },
			color: { type: 'identity' },
			marks: [
				plot.axisX({
					anchor: 'top',
					tickSize: 0,
					label: null,
					tickFormat: (month: number, index: number) =>
						width >= 480 || index === 0 ? `${month}月` : String(month)
				}),
				plot.axisY({ tickSize: 0, label: null, tickFormat: (year: number) => String(year) }),
				plot.cell(rows, {
					x: 'month',
					y: 'fiscal_year',
					fill: (row: Row) => heatColor(row.attendances, scale)
				}),
				plot.text(rows, {
					x: 'month',
					y: 'fiscal_year',
					text: (row: Row) => String(row.attendances),
					fill: (row: Row) => HEAT_INK[heatStep(row.attendances, scale)] ?? HEAT_INK[0]
				})
			]
		};
	},
	columns: () => [
		{ label: '年度', text: (row) => String(row.fiscal_year) },
		{ label: '月', text: (row) => `${row.month}月` },
		{ label: '会議（回）', text: (row) => String(row.meetings), madeOf: ['meetings'] },
		{ label: '延べ参加者数（名）', text: (row) => String(row.attendances), madeOf: ['attendances'] }
	]
});
