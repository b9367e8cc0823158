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
	'history-lanes': {
		lane: string;
		year_from: number;
		year_to: number | null;
		label: string;
		text: string;
		source: string;
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
	outlook: {
		year: number;
		state: string;
		attendances: number | null;
		method: string;
		value: number | null;
		low: number | null;
		high: number | null;
		years: number;
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
	'regional-reach': {
		municipality_code: string;
		municipality: string | null;
		in_home_area: number;
		col: number | null;
		tile_row: number | null;
		organizations: number;
		attendances: number;
	};
	'same-months': {
		fiscal_year: number;
		months: number;
		attendances: number;
		attendances_before: number;
		participants: number;
		participants_before: number;
		organizations: number;
		organizations_before: number;
		mean: number;
		mean_before: number;
	};
	totals: {
		attendances: number;
		participants: number;
		organizations: number;
		meetings: number;
		municipalities: number;
	};
	trend: {
		period: string;
		starts_on: string;
		fiscal_year: number;
		month: number | null;
		period_label: string | null;
		part: string;
		part_label: string | null;
		value: number;
		value_before: number | null;
		attendances: number;
		meetings: number;
		events: number;
	};
	'unusual-meetings': {
		meeting_id: string;
		held_on: string;
		fiscal_year: number;
		title: string | null;
		attendances: number;
		baseline: number;
		meetings: number;
		mean: number;
		lower_limit: number | null;
		upper_limit: number | null;
		signal: string;
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
	'year-on-year': {
		fiscal_year: number;
		months: number;
		attendances: number;
		attendances_before: number;
		change: number | null;
	};
}
