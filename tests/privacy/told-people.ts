import { ofSpan, ofYear, type Name, type Row, type Span, type Told } from './told';

const people = ofYear('participants');
const newcomers = ofYear('new participants');
const returning = ofYear('returning participants');
const teams = ofYear('teams');

/** The same name as in another year. */
const inYear =
	(name: Name, yearOf: (row: Row) => number): Name =>
	(row, span) =>
		name({ ...row, fiscal_year: yearOf(row) }, span);
const yearBefore = (row: Row) => Number(row.fiscal_year) - 1;
const peopleBefore = inYear(people, yearBefore);
const newcomersOfCohort = inYear(newcomers, (row) => Number(row.person_since));

const cohort: Name = (row, span) =>
	row.years_later === 0
		? newcomers(row, span)
		: `cohort ${String(row.person_since)} in ${String(row.fiscal_year)}`;

/** The people of two fiscal years together. */
const ofTwoYears: Name = (row) => `participants ${yearBefore(row)}-${String(row.fiscal_year)}`;

/** The people of a team, or of both of two teams. */
function ofTeams(row: Row, span: Span): string {
	const own = ofSpan('team', 'working_group')(row, span);
	const isOne = row.working_group === row.other_group;
	return isOne ? own : ofSpan('both', 'working_group', 'other_group')(row, span);
}
const otherTeam: Name = (row, span) =>
	ofSpan('team', 'working_group')({ ...row, working_group: row.other_group }, span);

const teamMonth =
	(what: string): Name =>
	(row) =>
		`${what} ${String(row.working_group)} month ${String(row.fiscal_year)}-${String(row.month)}`;

/** Everything that is published of how many people there were, as an attacker reads it. */
export const TOLD_OF_PEOPLE: readonly Told[] = [
	{ metric: 'participants', column: 'participants', name: people },
	{
		metric: 'totals',
		column: 'participants',
		name: ofSpan('participants'),
		isOverYears: true,
		isDistinct: true
	},
	{
		metric: 'new-participants',
		column: 'new_participants',
		name: newcomers,
		totals: [people]
	},
	{
		metric: 'new-participants',
		column: 'returning_participants',
		name: returning,
		totals: [people]
	},
	{ metric: 'new-participants', column: 'participants', name: people },
	{ metric: 'absence-factor', column: 'participants', name: people },
	{ metric: 'cohort-retention-people', column: 'newcomers', name: newcomersOfCohort },
	{
		metric: 'cohort-retention-people',
		column: 'stayed',
		name: cohort,
		totals: [people],
		within: [newcomersOfCohort]
	},
	{ metric: 'conversion', column: 'newcomers', name: newcomers },
	{
		metric: 'conversion',
		column: 'observed_newcomers',
		name: ofYear('observed newcomers'),
		within: [newcomers]
	},
	{
		metric: 'conversion',
		column: 'settled_newcomers',
		name: ofYear('settled newcomers'),
		within: [ofYear('observed newcomers')]
	},
	{ metric: 'retention', column: 'people_before', name: peopleBefore },
	{
		metric: 'retention',
		column: 'people_stayed',
		name: ofYear('stayed'),
		within: [peopleBefore, returning]
	},
	{ metric: 'repeat-rate', column: 'participants', name: people },
	{
		metric: 'repeat-rate',
		column: 'repeat_participants',
		name: ofYear('repeat participants'),
		within: [people]
	},
	{ metric: 'skilled-supporters', column: 'participants', name: ofTwoYears },
	{
		metric: 'skilled-supporters',
		column: 'skilled_supporters',
		name: ofYear('skilled supporters'),
		within: [ofTwoYears]
	},
	{ metric: 'active-working-groups', column: 'participants', name: teams },
	{
		metric: 'active-working-groups',
		column: 'people_in_several',
		name: ofYear('in several teams'),
		within: [teams]
	},
	{
		metric: 'working-group-years',
		column: 'participants',
		name: ofYear('team', 'working_group'),
		within: [ofYear('team attendances', 'working_group')],
		unions: [teams],
		atLeast: ['organizations']
	},
	{
		metric: 'working-group-years',
		column: 'attendances',
		name: ofYear('team attendances', 'working_group'),
		atLeast: ['organizations', 'sessions']
	},
	{
		metric: 'working-group-activity',
		column: 'participants',
		name: teamMonth('team'),
		within: [teamMonth('team attendances')],
		unions: [ofYear('team', 'working_group')],
		atLeast: ['organizations']
	},
	{
		metric: 'working-group-activity',
		column: 'attendances',
		name: teamMonth('team attendances'),
		totals: [ofYear('team attendances', 'working_group')],
		atLeast: ['organizations', 'sessions']
	},
	{
		metric: 'working-groups',
		column: 'participants',
		name: ofSpan('team', 'working_group'),
		isOverYears: true,
		isDistinct: true,
		atLeast: ['organizations']
	},
	{
		metric: 'working-group-overlap',
		column: 'participants',
		name: ofTeams,
		within: [ofSpan('team', 'working_group'), otherTeam],
		isOverYears: true,
		isDistinct: true,
		atLeast: ['organizations']
	}
];
