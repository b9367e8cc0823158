import { count } from '$lib/findings/words';
import { pick, type LanguageMode } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { amount, yearName } from '$lib/findings/story-words';
import { teamShareFinding, teamShareSummary } from '$lib/findings/team-reach';
import { defineChart, ownYear } from './chart';
import { MUTED, SERIES } from './palette';
import { stackedChart, type Segment } from './stack';
import { headOf } from './team-words';

const IN_TEAM = { ja: 'チームにも参加', easy: 'チームにも来た', en: 'Also in a team' };
const NOT_IN_TEAM = { ja: '会議だけ', en: 'Meetings only' };
const UNIT = { ja: '機関', en: 'organizations' };

type Row = MetricRows['working-group-share'];

function segmentsOf(row: Row, language: LanguageMode): Segment[] {
	const { organizations: all, organizations_in_teams: inTeams, fiscal_year: year } = row;
	const columns = ['organizations', 'organizations_in_teams'];
	const others = { value: all - inTeams, of: [all, inTeams], columns };
	return [
		{
			year,
			series: pick(IN_TEAM, language),
			color: SERIES[0],
			value: inTeams,
			row,
			columns: columns.slice(1)
		},
		{ year, series: pick(NOT_IN_TEAM, language), color: MUTED, ...others, row }
	];
}

/** Organizations at the meetings by 年度: those in a working group too, and the others. */
export const chart = defineChart({
	id: 'working-group-share',
	metric: 'working-group-share',
	title: {
		ja: '会議に来た機関のうちチームにも参加した機関（積み上げ棒）',
		easy: '会議に来た機関と、チームにも来た機関（積み上げ棒）',
		en: 'Organizations at meetings: in a working group too, or not (stacked bars)'
	},
	unit: UNIT,
	size: 'wide',
	wholeYear: ownYear,
	finding: teamShareFinding,
	summary: teamShareSummary,
	legend: (_, { language }) => [
		{ label: pick(IN_TEAM, language), color: SERIES[0] },
		{ label: pick(NOT_IN_TEAM, language), color: MUTED }
	],
	...stackedChart<Row>({
		segments: (rows, { language }) => rows.flatMap((row) => segmentsOf(row, language)),
		frame: (rows, view) => {
			const first = Math.min(view.years.to, ...rows.map((row) => row.fiscal_year));
			return {
				years: yearsOf(view).filter((year) => year >= first),
				unit: pick(UNIT, view.language),
				say: ({ year, series, value }) =>
					`${yearName(year, view.language)} ${series} ${amount(value, 'organization', view.language)}`
			};
		}
	}),
	columns: ({ language }) => [
		{ label: headOf('year', language), text: (row) => yearName(row.fiscal_year, language) },
		{
			label: headOf('attending', language),
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		},
		{
			label: headOf('inTeams', language),
			text: (row) => count(row.organizations_in_teams),
			madeOf: ['organizations_in_teams']
		}
	]
});
