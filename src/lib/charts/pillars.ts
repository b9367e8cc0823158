import { count } from '$lib/findings/words';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { PILLAR_NAMES, pillarName } from '$lib/domain/pillar-names';
import { pillarsFinding, pillarsSummary } from '$lib/findings/pillars';
import { amount, yearName } from '$lib/findings/story-words';
import { defineChart, ownYear } from './chart';
import { MUTED, SERIES } from './palette';
import { stackedChart } from './stack';

const COLORS: Readonly<Record<string, string>> = {
	skills: SERIES[0],
	foundations: SERIES[1],
	cooperation: SERIES[2],
	'local-needs': SERIES[4]
};

const UNIT = { ja: '件', en: 'activities' };
const HEAD = {
	year: { ja: '年度', en: 'Fiscal year' },
	pillar: { ja: '柱', easy: 'わけかた', en: 'Pillar' },
	activities: { ja: '取り組み（件）', easy: '取り組みの数', en: 'Activities' },
	meetings: { ja: '会議（回）', easy: '会議の数', en: 'Meetings' },
	attendances: { ja: '延べ参加者数（名）', easy: '来た人の数', en: 'Attendances' }
};

/** Activities by the report's pillars and 年度. */
export const chart = defineChart({
	id: 'pillars',
	metric: 'pillars',
	title: {
		ja: '柱別・年度別の取り組みの数（積み上げ棒）',
		easy: '取り組みの数（積み上げ棒）',
		en: 'Activities by pillar and fiscal year (stacked bars)'
	},
	unit: UNIT,
	size: 'wide',
	wholeYear: ownYear,
	finding: pillarsFinding,
	summary: pillarsSummary,
	legend: (rows, { language }) =>
		PILLAR_NAMES.filter(({ pillar }) => rows.some((row) => row.pillar === pillar)).map(
			({ pillar, name }) => ({ label: pick(name, language), color: COLORS[pillar] ?? MUTED })
		),
	...stackedChart<MetricRows['pillars']>({
		segments: (rows, { language }) =>
			PILLAR_NAMES.flatMap(({ pillar }) =>
				rows
					.filter((row) => row.pillar === pillar)
					.map((row) => ({
						year: row.fiscal_year,
						series: pillarName(pillar, language),
						color: COLORS[pillar] ?? MUTED,
						value: row.activities,
						row,
						columns: ['activities']
					}))
			),
		frame: (_, view) => ({
			years: yearsOf(view),
			unit: pick(UNIT, view.language),
			say: ({ year, series, value }) =>
				`${yearName(year, view.language)} ${series} ${amount(value, 'activity', view.language)}`
		})
	}),
	columns: ({ language }) => [
		{ label: pick(HEAD.year, language), text: (row) => yearName(row.fiscal_year, language) },
		{ label: pick(HEAD.pillar, language), text: (row) => pillarName(row.pillar, language) },
		{
			label: pick(HEAD.activities, language),
			text: (row) => count(row.activities),
			madeOf: ['activities']
		},
		{
			label: pick(HEAD.meetings, language),
			text: (row) => count(row.meetings),
			madeOf: ['meetings']
		},
		{
			label: pick(HEAD.attendances, language),
			text: (row) => count(row.attendances),
			madeOf: ['attendances']
		}
	]
});
