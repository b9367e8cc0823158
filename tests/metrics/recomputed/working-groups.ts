import type { MetricRows } from '$lib/metrics/rows';
import { itsYear, organizationsIn, peopleIn, visitYear, yearly } from '../counting';
import type { CsvRow } from '../dataset';
import { groupBy } from '../group-by';
import type { Seen } from '../narrow';
import type { Computed, Recomputed } from '../recompute';
import type { Facts, Seat } from '../recompute-facts';
import { compare, type Organization } from '../register';

type Cells = CsvRow['cells'];

/** What the report says of teams by name, in its fiscal years from `from` to `to`. */
function namedTeams({ dataset }: Facts, from = -Infinity, to = Infinity): Map<string, Cells[]> {
	const teams = (dataset.get('working_group') ?? [])
		.map(({ cells }) => cells)
		.filter(({ entry, name = '' }) => entry === 'team' && name !== '')
		.filter(({ fiscal_year: year }) => Number(year) >= from && Number(year) <= to);
	return groupBy(teams, ({ name = '' }) => name);
}

function statedYear(rows: readonly Cells[] | undefined, column: string, isFirst: boolean) {
	const years = (rows ?? []).flatMap((cells) => (cells[column] ? [Number(cells[column])] : []));
	if (years.length === 0) return null;
	return isFirst ? Math.min(...years) : Math.max(...years);
}

const sessionsIn = (seats: readonly Seat[]) => new Set(seats.map(({ date }) => date)).size;
const yearsIn = (seats: readonly Seat[]) => seats.map(({ year }) => year);

function teamsOf(seats: readonly Seat[]): [string, Seat[]][] {
	return [...groupBy(seats, ({ group }) => group)].sort(([a], [b]) => compare(a, b));
}

function teamYears({ seats, facts }: Seen): MetricRows['working-group-years'][] {
	const named = namedTeams(facts);
	return teamsOf(seats).flatMap(([group, own]) =>
		yearly(own, itsYear, (inYear, year) => ({
			working_group: group,
			fiscal_year: year,
			year_from:
				statedYear(named.get(group), 'start_fiscal_year', true) ?? Math.min(...yearsIn(own)),
			year_to: statedYear(named.get(group), 'end_fiscal_year', false) ?? Math.max(...yearsIn(own)),
			sessions: sessionsIn(inYear),
			participants: peopleIn(inYear),
			organizations: organizationsIn(inYear),
			attendances: inYear.length
		}))
	);
}

function teamList({ seats, facts, filters }: Seen): MetricRows['working-groups'][] {
	const named = namedTeams(facts, filters.from ?? undefined, filters.to ?? undefined);
	const groups = new Map(teamsOf(seats));
	const names = [...new Set([...groups.keys(), ...named.keys()])].sort(compare);
	return names.map((name) => {
		const own = groups.get(name) ?? [];
		const first = own.length ? Math.min(...yearsIn(own)) : null;
		const last = own.length ? Math.max(...yearsIn(own)) : null;
		return {
			working_group: name,
			year_from: statedYear(named.get(name), 'start_fiscal_year', true) ?? first,
			year_to: statedYear(named.get(name), 'end_fiscal_year', false) ?? last,
			named: named.has(name) ? 'report' : 'records',
			sessions: sessionsIn(own),
			participants: peopleIn(own),
			organizations: organizationsIn(own)
		};
	});
}

function teamShare({ seats, visits }: Seen): MetricRows['working-group-share'][] {
	const first = Math.min(...yearsIn(seats));
	const hosted = visits.filter(({ host, meeting }) => host && meeting.year >= first);
	return yearly(hosted, visitYear, (own, year) => {
		const inTeams = new Set(seats.filter((seat) => seat.year === year).map(({ host }) => host));
		return {
			fiscal_year: year,
			organizations: organizationsIn(own),
			organizations_in_teams: organizationsIn(own.filter(({ host }) => inTeams.has(host)))
		};
	});
}

function overlap({ seats }: Seen): MetricRows['working-group-overlap'][] {
	const teams = teamsOf(seats);
	return teams.flatMap(([group, own], at) =>
		teams.slice(at).map(([other, theirs]) => {
			const people = new Set(theirs.map(({ person }) => person));
			const hosts = new Set(theirs.map(({ host }) => host));
			return {
				working_group: group,
				other_group: other,
				participants: peopleIn(own.filter(({ person }) => people.has(person))),
				organizations: organizationsIn(own.filter(({ host }) => hosts.has(host)))
			};
		})
	);
}

/** The latest name of an organization that is listed; else the name it was found by. */
function nameOf({ dataset }: Facts, { id, isListed }: Organization): string {
	if (!isListed) return id.replace(/^name:/, '');
	const [latest] = (dataset.get('organization') ?? [])
		.filter(({ cells }) => cells['organization_id'] === id)
		.toSorted(
			(a, b) =>
				b.batch - a.batch ||
				compare(b.cells['valid_from'] ?? '', a.cells['valid_from'] ?? '') ||
				b.row - a.row
		);
	return latest?.cells['name'] ?? '';
}

function organizations({ seats, facts }: Seen): MetricRows['working-group-organizations'][] {
	const names = new Map<Organization, string>();
	const nameOfHost = (host: Organization | null) => {
		if (!host) return null;
		const name = names.get(host) ?? nameOf(facts, host);
		names.set(host, name);
		return name;
	};
	return teamsOf(seats).flatMap(([group, own]) =>
		[...groupBy(own, ({ host, kind }) => `${nameOfHost(host) ?? ''}\t${kind}`).values()]
			.map((same) => ({
				working_group: group,
				counted_as: nameOfHost(same[0]?.host ?? null),
				organization_kind: same[0]?.kind ?? '',
				year_from: Math.min(...yearsIn(same)),
				year_to: Math.max(...yearsIn(same)),
				sessions: sessionsIn(same),
				participants: peopleIn(same)
			}))
			.sort(
				(a, b) =>
					b.sessions - a.sessions ||
					compare(a.counted_as ?? '', b.counted_as ?? '') ||
					compare(a.organization_kind, b.organization_kind)
			)
	);
}

/** Working groups over the years, their overlap and their organizations. */
export const recomputed: Recomputed = {
	'working-group-years': teamYears,
	'working-groups': teamList,
	'working-group-share': teamShare,
	'working-group-overlap': overlap,
	'working-group-organizations': organizations
};

/** What follows from the rows that a header names. */
export const computed: Computed = {
	'working-group-share': {
		organizations_in_teams: (parts) => {
			const inTeams = new Set(parts('working-group').map((row) => row.organization_no));
			const came = new Set(parts('attendance').map((row) => row.organization_no));
			return [...came].filter((one) => one !== null && inTeams.has(one)).length;
		}
	}
};
