import { count } from '$lib/findings/words';
import { pick, type LanguageMode } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { amount, yearName } from '$lib/findings/story-words';
import { activeGroupsFinding, activeGroupsSummary } from '$lib/findings/working-groups';
import { defineChart, ownYear } from './chart';
import { ACCENT, SERIES } from './palette';
import { stackedChart, type Segment } from './stack';
import { headOf } from './team-words';

const IN_ONE = { ja: '1つのチームに参加', easy: '1つのチームに来た', en: 'In one team' };
const IN_SEVERAL = {
	ja: '2つ以上のチームに参加',
	easy: '2つ以上のチームに来た',
	en: 'In two teams or more'
};
const UNIT = { ja: '名', easy: '人', en: 'people' };

type Row = MetricRows['active-working-groups'];

/** From the first year with a session: working groups began years after the network. */
function yearsOfActivity(rows: readonly Row[], view: View): number[] {
	const first = Math.min(view.years.to, ...rows.map((row) => row.fiscal_year));
	return yearsOf(view).filter((year) => year >= first);
}

function segmentsOf(row: Row, language: LanguageMode): Segment[] {
	const { participants, people_in_several: several, fiscal_year: year } = row;
	const columns = ['participants', 'people_in_several'];
	const inOne = { value: participants - several, of: [participants, several], columns };
	return [
		{ year, series: pick(IN_ONE, language), color: SERIES[0], ...inOne, row },
		{
			year,
			series: pick(IN_SEVERAL, language),
			color: ACCENT,
			value: several,
			row,
			columns: columns.slice(1)
		}
	];
}

/** People in working groups by 年度, those in several teams apart. */
export const chart = defineChart({
	id: 'active-working-groups',
	metric: 'active-working-groups',
	title: {
		ja: '年度別のワーキング参加者数：1チームと2チーム以上（積み上げ棒）',
		easy: 'チームに来た人の数（積み上げ棒）',
		en: 'People in working groups by fiscal year: in one team, in several (stacked bars)'
	},
	unit: UNIT,
	size: 'wide',
	wholeYear: ownYear,
	finding: activeGroupsFinding,
	summary: activeGroupsSummary,
	legend: (_, { language }) => [
		{ label: pick(IN_ONE, language), color: SERIES[0] },
		{ label: pick(IN_SEVERAL, language), color: ACCENT }
	],
	...stackedChart<Row>({
		segments: (rows, { language }) => rows.flatMap((row) => segmentsOf(row, language)),
		frame: (rows, view) => ({
			years: yearsOfActivity(rows, view),
			unit: pick(UNIT, view.language),
			say: ({ year, series, value }) =>
				`${yearName(year, view.language)} ${series} ${amount(value, 'person', view.language)}`
		})
	}),
	columns: ({ language }) => [
		{ label: headOf('year', language), text: (row) => yearName(row.fiscal_year, language) },
		{
			label: headOf('teams', language),
			text: (row) => count(row.working_groups),
			madeOf: ['working_groups']
		},
		{
			label: headOf('sessions', language),
			text: (row) => count(row.sessions),
			madeOf: ['sessions']
		},
		{
			label: headOf('participants', language),
			text: (row) => count(row.participants),
			madeOf: ['participants']
		},
		{
			label: headOf('several', language),
			text: (row) => count(row.people_in_several),
			madeOf: ['people_in_several']
		}
	]
});
