import { perMeetingFinding, perMeetingSummary } from '$lib/findings/meetings';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf } from '$lib/domain/view';
import { FRAME, countAxis, yearAxis } from './axes';
import { defineChart } from './chart';
import { BAND, SERIES } from './palette';

type Row = MetricRows['attendances-per-meeting'];

const tenth = (value: number) => value.toFixed(1);

/** Median and middle half of the attendances per meeting, by 年度. */
export const chart = defineChart({
	id: 'attendances-per-meeting',
	metric: 'attendances-per-meeting',
	title: {
		ja: '年度別の1回あたりの参加者数：中央値と中央の半分（折れ線と帯）',
		en: 'Attendances per meeting by fiscal year: median and middle half (line and band)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: perMeetingFinding,
	summary: perMeetingSummary,
	legend: () => [
		{ label: '中央値', color: SERIES[0] },
		{ label: '中央の半分の会議', color: BAND }
	],
	spec: (plot, rows, { width, view }) => {
		const years = yearsOf(view);
		return {
			...FRAME,
			width,
			height: width < 480 ? 260 : 280,
			x: { type: 'point', domain: years, padding: 0.3 },
			y: { nice: true, zero: true },
			marks: [
				...countAxis(plot, '名'),
				yearAxis(plot, years, width),
				plot.areaY(rows, {
					x: 'fiscal_year',
					y1: 'lower_quartile',
					y2: 'upper_quartile',
					fill: BAND
				}),
				plot.lineY(rows, { x: 'fiscal_year', y: 'median', stroke: SERIES[0], strokeWidth: 2.5 }),
				plot.dot(rows, {
					x: 'fiscal_year',
					y: 'median',
					r: 4,
					fill: SERIES[0],
					ariaLabel: (row: Row) => `${row.fiscal_year}年度 中央値${tenth(row.median)}名`
				})
			]
		};
	},
	columns: () => [
		{ label: '年度', text: (row) => String(row.fiscal_year) },
		{ label: '会議（回）', text: (row) => String(row.meetings), madeOf: ['meetings'] },
		{ label: '平均（名）', text: (row) => tenth(row.mean), madeOf: ['mean'] },
		{ label: '25%点（名）', text: (row) => tenth(row.lower_quartile), madeOf: ['lower_quartile'] },
		{ label: '中央値（名）', text: (row) => tenth(row.median), madeOf: ['median'] },
		{ label: '75%点（名）', text: (row) => tenth(row.upper_quartile), madeOf: ['upper_quartile'] }
	]
});
