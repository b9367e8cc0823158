import { pick, type LanguageMode } from '$lib/domain/language';
import { PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { newParticipantsFinding, newParticipantsSummary } from '$lib/findings/participation';
import { yearsOf } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart, ownYear } from './chart';
import { ACCENT, SERIES } from './palette';
import { stackedChart, type Segment } from './stack';

type Row = MetricRows['new-participants'];

function segmentsOf(row: Row, language: LanguageMode): Segment[] {
	const labels = labelsIn(language);
	const parts = [
		[labels.returningOnes, SERIES[0], 'returning_participants'],
		[labels.newOnes, ACCENT, 'new_participants']
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

/** Unique participants by 年度, newcomers apart from those who came before. */
export const chart = defineChart({
	id: 'participants-by-fiscal-year',
	metric: 'new-participants',
	title: {
		ja: '年度別の実参加者数：新規と継続（積み上げ棒）',
		easy: '年度ごとの参加した人：同じ人は1回だけ（重ねた棒）',
		en: 'Participants by fiscal year: new and returning (stacked bars)'
	},
	unit: PEOPLE,
	size: 'half',
	wholeYear: ownYear,
	finding: newParticipantsFinding,
	summary: newParticipantsSummary,
	legend: (_, view) => [
		{ label: labelsIn(view.language).newOnes, color: ACCENT },
		{ label: labelsIn(view.language).returningOnes, color: SERIES[0] }
	],
	...stackedChart<Row>({
		segments: (rows, { language }) => rows.flatMap((row) => segmentsOf(row, language)),
		frame: (_, view) => ({ years: yearsOf(view), unit: pick(PEOPLE, view.language) })
	}),
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{
				label: labels.inPeople(labels.newOnes),
				text: (row) => count(row.new_participants),
				madeOf: ['new_participants']
			},
			{
				label: labels.inPeople(labels.returningOnes),
				text: (row) => count(row.returning_participants),
				madeOf: ['returning_participants']
			},
			{
				label: labels.participants,
				text: (row) => count(row.participants),
				madeOf: ['participants']
			}
		];
	}
});
