import { pick } from '$lib/domain/language';
import { PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { labelIn, MODES } from '$lib/domain/codes';
import { modesFinding, modesSummary } from '$lib/findings/composition';
import { yearsOf } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { defineChart, ownYear } from './chart';
import { ACCENT, MUTED, SERIES } from './palette';
import { stackedChart } from './stack';

const COLORS: Record<string, string> = {
	'in-person': SERIES[0],
	hybrid: SERIES[2],
	online: ACCENT
};

/** Attendances by how the meeting was held, by 年度. */
export const chart = defineChart({
	id: 'mode-mix',
	metric: 'mode-mix',
	measures: ['attendances'],
	title: {
		ja: '開催形態別・年度別の延べ参加者数（積み上げ棒）',
		easy: '会議の開き方ごと・年度ごとの参加した人の数（重ねた棒）',
		en: 'Attendances by mode and fiscal year (stacked bars)'
	},
	unit: PEOPLE,
	size: 'half',
	wholeYear: ownYear,
	finding: modesFinding,
	summary: modesSummary,
	legend: (rows, { language }) =>
		[...MODES.map(({ code }) => code as string), 'unknown']
			.filter((mode) => rows.some((row) => row.mode === mode))
			.map((mode) => ({ label: labelIn(MODES, mode, language), color: COLORS[mode] ?? MUTED })),
	...stackedChart<MetricRows['mode-mix']>({
		segments: (rows, { language }) =>
			rows.map((row) => ({
				year: row.fiscal_year,
				series: labelIn(MODES, row.mode, language),
				color: COLORS[row.mode] ?? MUTED,
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
			{ label: labels.mode, text: (row) => labelIn(MODES, row.mode, language) },
			{ label: labels.meetings, text: (row) => count(row.meetings), madeOf: ['meetings'] },
			{ label: labels.attendances, text: (row) => count(row.attendances), madeOf: ['attendances'] }
		];
	}
});
