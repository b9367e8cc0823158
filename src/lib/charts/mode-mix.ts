import { labelOf, MODES } from '$lib/domain/codes';
import { modesFinding, modesSummary } from '$lib/findings/composition';
import { yearsOf } from '$lib/domain/view';
import { defineChart } from './chart';
import { ACCENT, MUTED, SERIES } from './palette';
import { stackedBars } from './stack';

const COLORS: Record<string, string> = {
	'in-person': SERIES[0],
	hybrid: SERIES[2],
	online: ACCENT
};

/** Attendances by how the meeting was held, by 年度. */
export const chart = defineChart({
	id: 'mode-mix',
	metric: 'mode-mix',
	title: {
		ja: '開催形態別・年度別の延べ参加者数（積み上げ棒）',
		en: 'Attendances by mode and fiscal year (stacked bars)'
	},
	unit: { ja: '名', en: 'people' },
	size: 'half',
	finding: modesFinding,
	summary: modesSummary,
	legend: (rows) =>
		[...MODES.map(({ code }) => code as string), 'unknown']
			.filter((mode) => rows.some((row) => row.mode === mode))
			.map((mode) => ({ label: labelOf(MODES, mode), color: COLORS[mode] ?? MUTED })),
	spec: (plot, rows, { width, view }) =>
		stackedBars(
			plot,
			rows.map((row) => ({
				year: row.fiscal_year,
				series: labelOf(MODES, row.mode),
				color: COLORS[row.mode] ?? MUTED,
				value: row.attendances
			})),
			{ years: yearsOf(view), width, unit: '名' }
		),
	columns: () => [
		{ label: '年度', text: (row) => String(row.fiscal_year) },
		{ label: '開催形態', text: (row) => labelOf(MODES, row.mode) },
		{ label: '会議（回）', text: (row) => String(row.meetings), madeOf: ['meetings'] },
		{ label: '延べ参加者数（名）', text: (row) => String(row.attendances), madeOf: ['attendances'] }
	]
});
