import { count } from '$lib/findings/words';
import { pick } from '$lib/domain/language';
import { yearsOf } from '$lib/domain/view';
import { amount, yearName } from '$lib/findings/story-words';
import { teamShareFinding, teamShareSummary } from '$lib/findings/team-reach';
import { defineChart } from './chart';
import { MUTED, SERIES } from './palette';
import { stackedBars } from './stack';
import { headOf } from './team-words';

const IN_TEAM = { ja: 'チームにも参加', easy: 'チームにも来た', en: 'Also in a team' };
const NOT_IN_TEAM = { ja: '会議だけ', en: 'Meetings only' };
const UNIT = { ja: '機関', en: 'organizations' };

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
	finding: teamShareFinding,
	summary: teamShareSummary,
	legend: (_, { language }) => [
		{ label: pick(IN_TEAM, language), color: SERIES[0] },
		{ label: pick(NOT_IN_TEAM, language), color: MUTED }
	],
	spec: (plot, rows, { width, view }) => {
		const { language } = view;
		const first = Math.min(view.years.to, ...rows.map((row) => row.fiscal_year));
		const years = yearsOf(view).filter((year) => year >= first);
		const segments = rows.flatMap((row) => [
			{
				year: row.fiscal_year,
				series: pick(IN_TEAM, language),
				color: SERIES[0],
				value: row.organizations_in_teams,
				row
			},
			{
				year: row.fiscal_year,
				series: pick(NOT_IN_TEAM, language),
				color: MUTED,
				value: row.organizations - row.organizations_in_teams,
				row
			}
		]);
		return stackedBars(plot, segments, {
			years,
			width,
			unit: pick(UNIT, language),
			say: ({ year, series, value }) =>
				`${yearName(year, language)} ${series} ${amount(value, 'organization', language)}`
		});
	},
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
