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
	contradictions: {
		place: string;
		text: string;
		noticed: string;
		source: string;
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
	'founding-hypothesis': {
		heading: string;
		text: string;
		source: string;
	};
	'history-lanes': {
		lane: string;
		year_from: number;
		year_to: number | null;
		label: string;
		text: string;
		source: string;
	};
	'meetings-to-mend': {
		meeting_id: string;
		held_on: string;
		title: string | null;
		roll: string;
		attendances: number;
		attendances_without_person: number;
		attendances_without_known_organization: number;
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
	'organizations-to-mend': {
		counted_as: string;
		organization_id: string;
		state: string;
		organization_kind: string;
		municipality_code: string;
		attendances: number;
	};
	outcomes: {
		indicator: string;
		fiscal_year: number;
		value: number;
		unit: string | null;
		source: string | null;
	};
	'outreach-events': {
		heading: string;
		timing: string | null;
		text: string;
		source: string;
	};
	outreach: {
		fiscal_year: number;
		month: number;
		mailing_list_members: number | null;
		site_visits: number | null;
		inquiries_hiring: number | null;
		inquiries_work: number | null;
		inquiries_visit: number | null;
		inquiries_other: number | null;
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
	'quality-ledger': {
		attendances: number;
		meetings_without_roll: number;
		expected_attendances: number;
		attendances_without_organization: number;
		attendances_not_listed: number;
		attendances_without_person: number;
		attendances_without_kind: number;
		attendances_without_municipality: number;
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
	'skilled-supporters': {
		fiscal_year: number;
		skilled_supporters: number;
		participants: number;
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
	'year-on-year': {
		fiscal_year: number;
		months: number;
		attendances: number;
		attendances_before: number;
		change: number | null;
	};
}
