import { yearsOf, type View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { activeGroupsFinding, activeGroupsSummary } from '$lib/findings/working-groups';
import { defineChart } from './chart';
import { ACCENT, SERIES } from './palette';
import { stackedBars } from './stack';

type Row = MetricRows['active-working-groups'];

/** From the first year with a session: working groups began years after the network. */
function yearsOfActivity(rows: readonly Row[], view: View): number[] {
	const first = Math.min(view.years.to, ...rows.map((row) => row.fiscal_year));
	return yearsOf(view).filter((year) => year >= first);
}

/** People in working groups by 年度, those in several teams apart. */
export const chart = defineChart({
	id: 'active-working-groups',
	metric: 'active-working-groups',
	title: {
		ja: '年度別のワーキング参加者数：1チームと2チーム以上（積み上げ棒）',
		en: 'People in working groups by fiscal year: in one team, in several (stacked bars)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'wide',
	finding: activeGroupsFinding,
	summary: activeGroupsSummary,
	legend: () => [
		{ label: '1つのチームに参加', color: SERIES[0] },
		{ label: '2つ以上のチームに参加', color: ACCENT }
	],
	spec: (plot, rows, { width, view }) =>
		stackedBars(
			plot,
			rows.flatMap((row) => [
				{
					year: row.fiscal_year,
					series: '1つのチームに参加',
					color: SERIES[0],
					value: row.participants - row.people_in_several
				},
				{
					year: row.fiscal_year,
					series: '2つ以上のチームに参加',
					color: ACCENT,
					value: row.people_in_several
				}
			]),
			{ years: yearsOfActivity(rows, view), width, unit: '名' }
		),
	columns: () => [
		{ label: '年度', text: (row) => String(row.fiscal_year) },
		{
			label: '活動したチーム',
			text: (row) => String(row.working_groups),
			madeOf: ['working_groups']
		},
		{ label: '活動（回）', text: (row) => String(row.sessions), madeOf: ['sessions'] },
		{
			label: '実参加者数（名）',
			text: (row) => String(row.participants),
			madeOf: ['participants']
		},
		{
			label: '2チーム以上（名）',
			text: (row) => String(row.people_in_several),
			madeOf: ['people_in_several']
		}
	]
});
