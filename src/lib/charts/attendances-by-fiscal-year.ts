import { pick } from '$lib/domain/language';
import { PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
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
		easy: '年度ごとの参加した人の数：新しい人と前にも来た人（重ねた棒）',
		en: 'Attendances by fiscal year: new and returning people (stacked bars)'
	},
	unit: PEOPLE,
	size: 'half',
	finding: attendancesFinding,
	summary: attendancesSummary,
	legend: (rows, view) => {
		const labels = labelsIn(view.language);
		const isUnknown = rows.some((row) => row.unknown_attendances > 0);
		return [
			{ label: labels.newPeople, color: ACCENT },
			{ label: labels.returningPeople, color: SERIES[0] },
			...(isUnknown ? [{ label: labels.noName, color: MUTED }] : [])
		];
	},
	spec: (plot, rows, { width, view }) => {
		const labels = labelsIn(view.language);
		return stackedBars(
			plot,
			rows.flatMap((row) => [
				{
					year: row.fiscal_year,
					series: labels.returningPeople,
					color: SERIES[0],
					value: row.returning_attendances,
					row,
					columns: ['returning_attendances']
				},
				{
					year: row.fiscal_year,
					series: labels.newPeople,
					color: ACCENT,
					value: row.new_attendances,
					row,
					columns: ['new_attendances']
				},
				{
					year: row.fiscal_year,
					series: labels.noName,
					color: MUTED,
					value: row.unknown_attendances,
					row,
					columns: ['unknown_attendances']
				}
			]),
			{
				years: yearsOf(view),
				width,
				unit: pick(PEOPLE, view.language),
				language: view.language
			}
		);
	},
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.inPeople(labels.newPeople),
				text: (row) => count(row.new_attendances),
				madeOf: ['new_attendances']
			},
			{
				label: labels.inPeople(labels.returningPeople),
				text: (row) => count(row.returning_attendances),
				madeOf: ['returning_attendances']
			},
			{
				label: labels.inPeople(labels.noName),
				text: (row) => count(row.unknown_attendances),
				madeOf: ['unknown_attendances']
			},
			{
				label: labels.attendances,
				text: (row) =>
					count(row.new_attendances + row.returning_attendances + row.unknown_attendances),
				madeOf: ['new_attendances', 'returning_attendances', 'unknown_attendances']
			}
		];
	}
});
