/**
 * The row of every metric, as its `-- columns:` line declares it. Written from the headers by
 * `npx vitest run tests/metrics/rows.test.ts -u`.
 */
export interface MetricRows {
	'active-working-groups': {
		fiscal_year: number;
		working_groups: number;
		sessions: number;
		participants: number;
		people_in_several: number;
	};
	'attendances-by-meeting': {
		meeting_id: string;
		held_on: string;
		fiscal_year: number;
		number: number | null;
		title: string | null;
		meeting_kind: string;
		mode: string;
		attendances: number;
		organizations: number;
	};
	'attendances-by-month': {
		fiscal_year: number;
		month: number;
		meetings: number;
		attendances: number;
	};
	'attendances-by-organization-kind': {
		fiscal_year: number;
		organization_kind: string;
		attendances: number;
		organizations: number;
	};
	'attendances-per-meeting': {
		fiscal_year: number;
		meetings: number;
		mean: number;
		lower_quartile: number;
		median: number;
		upper_quartile: number;
	};
	attendances: {
		fiscal_year: number;
		attendances: number;
	};
	completeness: {
		fiscal_year: number;
		meetings_held: number;
		meetings_with_roll: number;
		attendances: number;
		attendances_with_known_organization: number;
	};
	'course-reach-by-organization-kind': {
		fiscal_year: number;
		organization_kind: string;
		attendances: number;
		participants: number;
	};
	'course-reach': {
		fiscal_year: number;
		days: number;
		attendances: number;
		participants: number;
		organizations: number;
	};
	'filter-options': {
		filter: string;
		value: string;
		label: string | null;
	};
	'history-attendances': {
		fiscal_year: number;
		attendances: number;
	};
	'history-lanes': {
		lane: string;
		year_from: number;
		year_to: number | null;
		label: string;
		text: string;
		source: string;
	};
	milestones: {
		milestone: string;
		basis: string;
		reached: number;
		held_on: string;
		fiscal_year: number;
		meeting_id: string;
		number: number | null;
		title: string | null;
	};
	'mode-mix': {
		fiscal_year: number;
		mode: string;
		meetings: number;
		attendances: number;
	};
	'new-organizations': {
		fiscal_year: number;
		organizations: number;
		new_organizations: number;
	};
	'new-participants': {
		fiscal_year: number;
		new_participants: number;
		returning_participants: number;
		new_attendances: number;
		returning_attendances: number;
		unknown_attendances: number;
	};
	'outside-share': {
		fiscal_year: number;
		home_attendances: number;
		outside_attendances: number;
		unknown_attendances: number;
		outside_organizations: number;
	};
	participants: {
		fiscal_year: number;
		participants: number;
	};
	'participating-organizations': {
		fiscal_year: number;
		organizations: number;
	};
	'pillar-meetings': {
		meeting_id: string;
		held_on: string;
		fiscal_year: number;
		number: number | null;
		title: string | null;
		meeting_kind: string;
		pillar: string;
		roll: string;
		attendances: number;
	};
	pillars: {
		fiscal_year: number;
		pillar: string;
		activities: number;
		meetings: number;
		attendances: number;
	};
	'regional-reach': {
		municipality_code: string;
		municipality: string | null;
		in_home_area: number;
		col: number | null;
		tile_row: number | null;
		organizations: number;
		attendances: number;
	};
	'report-meetings': {
		fiscal_year: number;
		month: number;
		title: string;
		meeting_kind: string;
		pillar: string;
		title_in_summary: string | null;
		source: string;
	};
	totals: {
		attendances: number;
		participants: number;
		organizations: number;
		meetings: number;
		municipalities: number;
	};
	'working-group-activity': {
		working_group: string;
		fiscal_year: number;
		month: number;
		sessions: number;
		participants: number;
		organizations: number;
		attendances: number;
	};
	'working-group-organizations': {
		working_group: string;
		counted_as: string | null;
		organization_kind: string;
		year_from: number;
		year_to: number;
		sessions: number;
		participants: number;
	};
	'working-group-overlap': {
		working_group: string;
		other_group: string;
		participants: number;
		organizations: number;
	};
	'working-group-share': {
		fiscal_year: number;
		organizations: number;
		organizations_in_teams: number;
	};
	'working-group-years': {
		working_group: string;
		fiscal_year: number;
		year_from: number;
		year_to: number;
		sessions: number;
		participants: number;
		organizations: number;
		attendances: number;
	};
	'working-groups': {
		working_group: string;
		year_from: number | null;
		year_to: number | null;
		named: string;
		sessions: number;
		participants: number;
		organizations: number;
	};
	'year-on-year': {
		fiscal_year: number;
		months: number;
		attendances: number;
		attendances_before: number;
		change: number | null;
	};
}
