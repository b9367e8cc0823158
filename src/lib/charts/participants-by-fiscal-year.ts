import { newParticipantsFinding, newParticipantsSummary } from '$lib/findings/participation';
import { yearsOf } from '$lib/domain/view';
import { defineChart } from './chart';
import { ACCENT, SERIES } from './palette';
import { stackedBars } from './stack';

/** Unique participants by 年度, newcomers apart from those who came before. */
export const chart = defineChart({
	id: 'participants-by-fiscal-year',
	metric: 'new-participants',
	title: {
		ja: '年度別の実参加者数：新規と継続（積み上げ棒）',
		en: 'Participants by fiscal year: new and returning (stacked bars)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: newParticipantsFinding,
	summary: newParticipantsSummary,
	legend: () => [
		{ label: '新規', color: ACCENT },
		{ label: '継続', color: SERIES[0] }
	],
	spec: (plot, rows, { width, view }) =>
		stackedBars(
			plot,
			rows.flatMap((row) => [
				{
					year: row.fiscal_year,
					series: '継続',
					color: SERIES[0],
					value: row.returning_participants
				},
				{ year: row.fiscal_year, series: '新規', color: ACCENT, value: row.new_participants }
			]),
			{ years: yearsOf(view), width, unit: '名' }
		),
	columns: () => [
		{ label: '年度', text: (row) => String(row.fiscal_year) },
		{
			label: '新規（名）',
			text: (row) => String(row.new_participants),
			madeOf: ['new_participants']
		},
		{
			label: '継続（名）',
			text: (row) => String(row.returning_participants),
			madeOf: ['returning_participants']
		},
		{
			label: '実参加者数（名）',
			text: (row) => String(row.new_participants + row.returning_participants),
			madeOf: ['new_participants', 'returning_participants']
		}
	]
});
