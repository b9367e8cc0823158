import { pick, type InEach } from '$lib/domain/language';
import { PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { courseFinding, courseSummary } from '$lib/findings/meetings';
import { yearsOf } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart } from './chart';
import { SERIES } from './palette';
import { stackedChart } from './stack';

const SERIES_NAME: InEach<string> = {
	ja: '延べ参加者数',
	easy: '参加した人の数（毎回数える）',
	en: 'Attendances'
};

/** Attendances of the basic course by 年度. */
export const chart = defineChart({
	id: 'course-reach',
	metric: 'course-reach',
	measures: ['attendances'],
	title: {
		ja: '年度別の基礎講座の延べ参加者数（棒）',
		easy: '年度ごとの基礎講座に参加した人の数（棒）',
		en: 'Attendances of the basic course by fiscal year (bars)'
	},
	unit: PEOPLE,
	size: 'half',
	finding: courseFinding,
	summary: courseSummary,
	legend: (_, view) => [{ label: pick(SERIES_NAME, view.language), color: SERIES[0] }],
	...stackedChart<MetricRows['course-reach']>({
		segments: (rows, { language }) =>
			rows.map((row) => ({
				year: row.fiscal_year,
				series: pick(SERIES_NAME, language),
				color: SERIES[0],
				value: row.attendances,
				row,
				columns: ['attendances']
			})),
		frame: (_, view) => ({ years: yearsOf(view), unit: pick(PEOPLE, view.language) })
	}),
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.year, text: (row) => String(row.fiscal_year) },
			{ label: labels.days, text: (row) => count(row.days), madeOf: ['days'] },
			{
				label: labels.attendances,
				text: (row) => count(row.attendances),
				madeOf: ['attendances']
			},
			{
				label: labels.participants,
				text: (row) => count(row.participants),
				madeOf: ['participants']
			},
			{
				label: labels.organizations,
				text: (row) => count(row.organizations),
				madeOf: ['organizations']
			}
		];
	}
});
