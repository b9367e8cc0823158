import { attendancesFinding, attendancesSummary } from '$lib/findings/participation';
import { yearsOf } from '$lib/domain/view';
import { defineChart } from './chart';
import { ACCENT, MUTED, SERIES } from './palette';
import { stackedBars } from './stack';

/** Attendances by 年度, split by whether the person was new that year. */
export const chart = defineChart({
	id: 'attendances-by-fiscal-year',
	metric: 'new-participants',
	title: {
		ja: '年度別の延べ参加者数：新規と継続（積み上げ棒）',
		en: 'Attendances by fiscal year: new and returning people (stacked bars)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: attendancesFinding,
	summary: attendancesSummary,
	legend: (rows) => [
		{ label: '新規の人', color: ACCENT },
		{ label: '継続の人', color: SERIES[0] },
		...(rows.some((row) => row.unknown_attendances > 0)
			? [{ label: '氏名の記録なし', color: MUTED }]
			: [])
	],
	spec: (plot, rows, { width, view }) =>
		stackedBars(
			plot,
			rows.flatMap((row) => [
				{
					year: row.fiscal_year,
					series: '継続の人',
					color: SERIES[0],
					value: row.returning_attendances
				},
				{ year: row.fiscal_year, series: '新規の人', color: ACCENT, value: row.new_attendances },
				{
					year: row.fiscal_year,
					series: '氏名の記録なし',
					color: MUTED,
					value: row.unknown_attendances
				}
			]),
			{ years: yearsOf(view), width, unit: '名' }
		),
	columns: () => [
		{ label: '年度', text: (row) => String(row.fiscal_year) },
		{
			label: '新規の人（名）',
			text: (row) => String(row.new_attendances),
			madeOf: ['new_attendances']
		},
		{
			label: '継続の人（名）',
			text: (row) => String(row.returning_attendances),
			madeOf: ['returning_attendances']
		},
		{
			label: '氏名なし（名）',
			text: (row) => String(row.unknown_attendances),
			madeOf: ['unknown_attendances']
		},
		{
			label: '延べ（名）',
			text: (row) =>
				String(row.new_attendances + row.returning_attendances + row.unknown_attendances),
			madeOf: ['new_attendances', 'returning_attendances', 'unknown_attendances']
		}
	]
});
