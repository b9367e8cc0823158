import { courseFinding, courseSummary } from '$lib/findings/meetings';
import { yearsOf } from '$lib/domain/view';
import { defineChart } from './chart';
import { SERIES } from './palette';
import { stackedBars } from './stack';

/** Attendances of the basic course by 年度. */
export const chart = defineChart({
	id: 'course-reach',
	metric: 'course-reach',
	title: {
		ja: '年度別の基礎講座の延べ参加者数（棒）',
		en: 'Attendances of the basic course by fiscal year (bars)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: courseFinding,
	summary: courseSummary,
	legend: () => [{ label: '延べ参加者数', color: SERIES[0] }],
	spec: (plot, rows, { width, view }) =>
		stackedBars(
			plot,
			rows.map((row) => ({
				year: row.fiscal_year,
				series: '延べ参加者数',
				color: SERIES[0],
				value: row.attendances
			})),
			{ years: yearsOf(view), width, unit: '名' }
		),
	columns: () => [
		{ label: '年度', text: (row) => String(row.fiscal_year) },
		{ label: '日数（日）', text: (row) => String(row.days), madeOf: ['days'] },
		{ label: '延べ（名）', text: (row) => String(row.attendances), madeOf: ['attendances'] },
		{ label: '実（名）', text: (row) => String(row.participants), madeOf: ['participants'] },
		{ label: '参加機関数', text: (row) => String(row.organizations), madeOf: ['organizations'] }
	]
});
