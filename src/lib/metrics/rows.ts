/**
 * The row of every metric, as its `-- columns:` line declares it. Written from the headers by
 * `npx vitest run tests/metrics/rows.test.ts -u`.
 */
export interface MetricRows {
	'absence-factor': {
		fiscal_year: number;
		participants: number;
		attendances: number;
		absence_factor: number;
	};
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
	'cohort-retention-people': {
		person_since: number;
		fiscal_year: number;
		years_later: number;
		newcomers: number;
		stayed: number;
		share: number | null;
		low: number | null;
		high: number | null;
	};
	'cohort-retention': {
		organization_since: number;
		fiscal_year: number;
		years_later: number;
		newcomers: number;
		stayed: number;
		share: number | null;
		low: number | null;
		high: number | null;
	};
	completeness: {
		fiscal_year: number;
		meetings_held: number;
		meetings_with_roll: number;
		attendances: number;
		attendances_with_known_organization: number;
	};
	concentration: {
		fiscal_year: number;
		organizations: number;
		attendances: number;
		hhi: number;
		effective_organizations: number;
	};
	contradictions: {
		place: string;
		text: string;
		noticed: string;
		source: string;
	};
	conversion: {
		fiscal_year: number;
		newcomers: number;
		observed_newcomers: number;
		settled_newcomers: number;
		share: number | null;
		low: number | null;
		high: number | null;
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
	diversity: {
		fiscal_year: number;
		kinds: number;
		effective_kinds: number | null;
		simpson_kinds: number | null;
		municipalities: number;
		effective_municipalities: number | null;
		simpson_municipalities: number | null;
	};
	'dormant-organizations': {
		fiscal_year: number;
		as_of: string;
		active_organizations: number;
		newly_dormant: number;
		long_dormant: number;
	};
	'elephant-factor': {
		fiscal_year: number;
		organizations: number;
		attendances: number;
		elephant_factor: number;
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
	'history-table': {
		year_from: number;
		era: string | null;
		printed_in: string;
		track: string;
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
	'network-backbone': {
		organization_a: number;
		organization_b: number;
		weight: number;
	};
	'network-density': {
		fiscal_year: number;
		organizations: number;
		ties: number;
		isolated: number;
		density: number | null;
		centralization: number | null;
	};
	'network-facts': {
		key: string;
		value: string;
		source: string;
	};
	'network-organizations': {
		fiscal_year: number;
		organization_no: number;
		organization_id: string;
		name: string;
		organization_kind: string;
		municipality_code: string;
		municipality: string | null;
		home_area: string;
		standing: string;
		attendances: number;
		meetings: number;
		working_groups: number;
	};
	'network-ties': {
		fiscal_year: number;
		organization_a: number;
		organization_b: number;
		standing: string;
		meetings: number;
		working_groups: number;
		weight: number;
		weight_before: number;
	};
	'network-visits': {
		fiscal_year: number;
		meeting_id: string;
		organization_no: number;
		attendances: number;
	};
	'new-municipalities': {
		municipality_code: string;
		municipality: string | null;
		in_home_area: number;
		fiscal_year: number;
		first_held_on: string;
		organizations: number;
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
		participants: number;
		attendances: number;
	};
	'organization-groups': {
		working_group: string;
		first_held_on: string;
		last_held_on: string;
		sessions: number;
		attendances: number;
	};
	'organization-history': {
		fiscal_year: number;
		attendances: number;
		participants: number;
		meetings: number;
		meetings_with_roll: number;
	};
	'organization-layers': {
		fiscal_year: number;
		organization_no: number;
		member_id: string;
		name: string;
		kind: string;
		layer: string;
		half: string;
		pace: string;
		meetings: number;
		attendances: number;
	};
	'organization-meetings': {
		meeting_id: string;
		held_on: string;
		fiscal_year: number;
		title: string | null;
		meeting_kind: string;
		attendances: number;
	};
	'organization-movements': {
		fiscal_year: number;
		heir_no: number;
		heir_id: string;
		name: string;
		kind: string;
		place: string | null;
		turn: string;
		arrival: string;
		presence: string;
		came_on: string | null;
		seen_before: string | null;
		months_away: number | null;
		attendances: number;
		attendances_before: number;
		closed_on: string | null;
		as_of: string;
	};
	'organization-partners': {
		organization_id: string;
		name: string;
		organization_kind: string;
		shared_meetings: number;
		own_meetings: number;
		chosen_meetings: number;
	};
	'organization-people': {
		person_key: string;
		visits: number;
		first_held_on: string;
		last_held_on: string;
	};
	'organization-summary': {
		organization_id: string;
		name: string;
		organization_kind: string;
		municipality_code: string;
		municipality: string | null;
		first_held_on: string;
		last_held_on: string;
		meetings: number;
		attendances: number;
		layer: string | null;
		dormant_since: string | null;
	};
	'organization-years': {
		organization_id: string;
		fiscal_year: number;
		meetings: number;
		attendances: number;
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
	'participation-layers': {
		fiscal_year: number;
		meetings: number;
		organizations: number;
		core_organizations: number;
		regular_organizations: number;
		casual_organizations: number;
		core_attendances: number;
		regular_attendances: number;
		casual_attendances: number;
		steady_organizations: number;
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
	'regional-map': {
		municipality_code: string;
		municipality: string | null;
		in_home_area: number;
		col: number | null;
		tile_row: number | null;
		known_organizations: number;
		organizations: number;
		attendances: number;
		attendances_by_year: string | null;
	};
	'regional-reach': {
		municipality_code: string;
		municipality: string | null;
		in_home_area: number;
		col: number | null;
		tile_row: number | null;
		organizations: number;
		attendances: number;
		attendances_by_year: string;
	};
	'repeat-rate': {
		fiscal_year: number;
		last_held_on: string;
		participants: number;
		repeat_participants: number;
		participant_share: number | null;
		participant_low: number | null;
		participant_high: number | null;
		organizations: number;
		repeat_organizations: number;
		organization_share: number | null;
		organization_low: number | null;
		organization_high: number | null;
	};
	'report-concept': {
		kind: string;
		heading: string | null;
		text: string | null;
		source: string;
	};
	'report-meetings': {
		fiscal_year: number;
		month: number;
		title: string;
		meeting_kind: string;
		pillar: string;
		title_in_summary: string | null;
		speaker_organization: string | null;
		source: string;
	};
	'report-working-groups': {
		entry: string;
		fiscal_year: number;
		name: string | null;
		status: string | null;
		text: string;
		source: string;
	};
	retention: {
		fiscal_year: number;
		last_held_on: string;
		people_before: number;
		people_stayed: number;
		people_share: number | null;
		people_low: number | null;
		people_high: number | null;
		organizations_before: number;
		organizations_stayed: number;
		organizations_share: number | null;
		organizations_low: number | null;
		organizations_high: number | null;
	};
	'returned-organizations': {
		fiscal_year: number;
		organizations: number;
		returned_organizations: number;
	};
	'same-months': {
		fiscal_year: number;
		months: number;
		meetings: number;
		meetings_before: number;
		attendances: number;
		attendances_before: number;
		participants: number;
		participants_before: number;
		organizations: number;
		organizations_before: number;
		mean: number;
		mean_before: number;
	};
	'shared-tools': {
		year_from: number;
		name: string;
		edition: string | null;
		text: string;
		source: string;
	};
	'skilled-supporters': {
		fiscal_year: number;
		skilled_supporters: number;
		participants: number;
	};
	'steering-terms': {
		term: string;
		years: string;
		year_from: number;
		year_to: number | null;
		organization: string;
		text: string;
		source: string;
	};
	totals: {
		attendances: number;
		participants: number;
		organizations: number;
		meetings: number;
		municipalities: number;
		attendances_by_year: string | null;
	};
	'transition-offices': {
		fiscal_year: number;
		text: string;
		source: string;
	};
	trend: {
		period: string;
		starts_on: string;
		fiscal_year: number;
		year_to: number;
		month: number | null;
		period_label: string | null;
		part: string;
		part_label: string | null;
		rest_of: string | null;
		value: number | null;
		value_before: number | null;
		counted: number | null;
		base: number | null;
		low: number | null;
		high: number | null;
		counted_before: number | null;
		base_before: number | null;
		attendances: number;
		meetings: number;
		events: number;
		usual_from: number;
		usual_to: number;
		usual_periods: number;
		usual_mean: number | null;
		lower_limit: number | null;
		upper_limit: number | null;
		signal: string;
	};
	turnover: {
		fiscal_year: number;
		last_held_on: string;
		organizations: number;
		organizations_before: number;
		stayed: number;
		joined: number;
		gone: number;
		turnover: number | null;
		low: number | null;
		high: number | null;
	};
	'unseen-organizations': {
		heir_no: number;
		organization_id: string;
		name: string;
		kind: string;
		place: string | null;
		last_seen_on: string;
		months_since: number;
		attendances_before: number;
		last_group_on: string | null;
		as_of: string;
	};
	'unusual-meetings': {
		meeting_id: string;
		held_on: string;
		fiscal_year: number;
		title: string | null;
		attendances: number;
		baseline: number;
		usual_from: number;
		usual_to: number;
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
	'written-names': {
		recorded_id: string;
		organization: string;
		attendances: number;
		activities: number;
	};
	'year-on-year': {
		fiscal_year: number;
		months: number;
		attendances: number;
		attendances_before: number;
		change: number | null;
	};
}
