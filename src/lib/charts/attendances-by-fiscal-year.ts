import { pick, type LanguageMode } from '$lib/domain/language';
import { PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { attendancesFinding, attendancesSummary } from '$lib/findings/participation';
import { yearsOf } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart, ownYear } from './chart';
import { ACCENT, MUTED, SERIES } from './palette';
import { stackedChart, type Segment } from './stack';

type Row = MetricRows['new-participants'];

function segmentsOf(row: Row, language: LanguageMode): Segment[] {
	const labels = labelsIn(language);
	const parts = [
		[labels.returningPeople, SERIES[0], 'returning_attendances'],
		[labels.newPeople, ACCENT, 'new_attendances'],
		[labels.noName, MUTED, 'unknown_attendances']
	] as const;
	return parts.map(([series, color, column]) => ({
		year: row.fiscal_year,
		series,
		color,
		value: row[column],
		row,
		columns: [column]
	}));
}

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
	wholeYear: ownYear,
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
	...stackedChart<Row>({
		segments: (rows, { language }) => rows.flatMap((row) => segmentsOf(row, language)),
		frame: (_, view) => ({ years: yearsOf(view), unit: pick(PEOPLE, view.language) })
	}),
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
				text: (row) => count(row.attendances),
				madeOf: ['attendances']
			}
		];
	}
});
