import type { Choices } from '$lib/domain/choices';
import { inEachYear, organizationsIn, peopleIn, visitYear, yearly } from '../counting';
import { groupBy } from '../group-by';
import type { Seen } from '../narrow';
import { yearOf, type Facts, type Meeting, type Visit } from '../recompute-facts';
import { placesOf } from '../recompute-lists';
import type { ChoicesToTry, Recomputed } from '../recompute';
import { compare, Register, type Organization } from '../register';

type Hosted = Visit & { host: Organization };

const hosted = (visits: readonly Visit[]) =>
	visits.filter((visit): visit is Hosted => visit.host !== null);
const meetingsIn = (visits: readonly Visit[]) => new Set(visits.map(({ meeting }) => meeting)).size;
const firstDay = (dates: readonly string[]) => dates.toSorted()[0] ?? '';
const lastDay = (dates: readonly string[]) => dates.toSorted().at(-1) ?? '';
const daysOf = (visits: readonly Visit[]) => visits.map(({ meeting }) => meeting.date);

/** Layers by what was added up before each, from the largest; of equal ones by id. */
function layersOf(visits: readonly Hosted[]): Map<Organization, string> {
	const year = Math.max(...visits.map(({ meeting }) => meeting.year));
	const recent = visits.filter(({ meeting }) => meeting.year === year);
	const ranked = [...groupBy(recent, ({ host }) => host)].sort(
		([one, a], [other, b]) => b.length - a.length || compare(one.id, other.id)
	);
	const layers = new Map<Organization, string>();
	let before = 0;
	for (const [host, { length }] of ranked) {
		const later = before < recent.length * 0.95 ? 'regular' : 'casual';
		layers.set(host, before < recent.length * 0.8 ? 'core' : later);
		before += length;
	}
	return layers;
}

/** The same day a year before; of a leap day the one before it. */
function yearBefore(date: string): string {
	const [year = '', month = '', day = ''] = date.split('-');
	const isLeapDay = month === '02' && day === '29';
	return `${Number(year) - 1}-${month}-${isLeapDay ? '28' : day}`;
}

/** The last day of each organization that is not closed, where it is long ago. */
function dormantSince({ visits, meetings }: Facts): Map<Organization, string> {
	const end = lastDay(meetings.filter(({ hasRoll }) => hasRoll).map(({ date }) => date));
	const limit = yearBefore(end);
	const lasts = [...groupBy(hosted(visits), ({ host }) => host)].map(
		([host, own]) => [host, lastDay(daysOf(own))] as const
	);
	const isOpen = ({ validTo }: Organization) => validTo === '' || validTo >= end;
	return new Map(lasts.filter(([host, last]) => last <= limit && isOpen(host)));
}

const chosenIn = ({ choices, visits }: Seen) =>
	hosted(visits).filter(({ host }) => host.id === choices['id']);

/** Whether the chosen one exists at all: without attendance in the view it has rows of zeros. */
function isKnown({ choices, facts }: Seen): boolean {
	const id = choices['id'];
	const listed = new Register(facts.dataset.get('organization') ?? []).find(id ?? '', '');
	return Boolean(
		id &&
		(listed?.isListed || [...facts.visits, ...facts.seats].some(({ host }) => host?.id === id))
	);
}

const byDay = (a: Meeting, b: Meeting) => compare(a.date, b.date) || compare(a.id, b.id);

/** Organizations side by side, and one of them. */
export const recomputed: Recomputed = {
	'organization-summary': ({ visits, facts }) => {
		const layers = layersOf(hosted(visits));
		const dormant = dormantSince(facts);
		return [...groupBy(hosted(visits), ({ host }) => host)]
			.map(([host, own]) => ({
				organization_id: host.id,
				name: host.name,
				organization_kind: host.kind || 'unknown',
				municipality_code: host.municipality || 'unknown',
				municipality: placesOf(facts).get(host.municipality)?.name ?? null,
				first_held_on: firstDay(daysOf(own)),
				last_held_on: lastDay(daysOf(own)),
				meetings: meetingsIn(own),
				attendances: own.length,
				layer: layers.get(host) ?? null,
				dormant_since: dormant.get(host) ?? null
			}))
			.sort(
				(a, b) => b.attendances - a.attendances || compare(a.organization_id, b.organization_id)
			);
	},
	'organization-years': ({ visits }) =>
		[...groupBy(hosted(visits), ({ host }) => host.id)]
			.sort(([a], [b]) => compare(a, b))
			.flatMap(([id, own]) =>
				yearly(own, visitYear, (inYear, year) => ({
					organization_id: id,
					fiscal_year: year,
					meetings: meetingsIn(inYear),
					attendances: inYear.length
				}))
			),
	'organization-history': (seen) =>
		!isKnown(seen)
			? []
			: yearly(
					seen.rolls,
					({ year }) => year,
					(rolls, year) => {
						const own = chosenIn(seen).filter(({ meeting }) => meeting.year === year);
						return {
							fiscal_year: year,
							attendances: own.length,
							participants: peopleIn(own),
							meetings: meetingsIn(own),
							meetings_with_roll: rolls.length
						};
					}
				),
	'organization-meetings': (seen) =>
		!isKnown(seen)
			? []
			: seen.rolls.toSorted(byDay).map((meeting) => ({
					meeting_id: meeting.id,
					held_on: meeting.date,
					fiscal_year: meeting.year,
					title: meeting.title,
					meeting_kind: meeting.kind,
					attendances: chosenIn(seen).filter((visit) => visit.meeting === meeting).length
				})),
	'organization-partners': (seen) => {
		const own = new Set(chosenIn(seen).map(({ meeting }) => meeting));
		return [...groupBy(hosted(seen.visits), ({ host }) => host)]
			.filter(([host]) => host.id !== seen.choices['id'])
			.map(([host, visits]) => {
				const meetings = [...new Set(visits.map(({ meeting }) => meeting))];
				return {
					organization_id: host.id,
					name: host.name,
					organization_kind: host.kind || 'unknown',
					shared_meetings: meetings.filter((meeting) => own.has(meeting)).length,
					own_meetings: meetings.length,
					chosen_meetings: own.size
				};
			})
			.filter(({ shared_meetings }) => shared_meetings > 0)
			.sort(
				(a, b) =>
					b.shared_meetings - a.shared_meetings ||
					a.own_meetings - b.own_meetings ||
					compare(a.organization_id, b.organization_id)
			);
	},
	'organization-groups': ({ seats, choices }) =>
		[
			...groupBy(
				seats.filter(({ host }) => host !== null && host.id === choices['id']),
				({ group }) => group
			)
		]
			.map(([group, own]) => ({
				working_group: group,
				first_held_on: firstDay(own.map(({ date }) => date)),
				last_held_on: lastDay(own.map(({ date }) => date)),
				sessions: new Set(own.map(({ date }) => date)).size,
				attendances: own.length
			}))
			.sort((a, b) => b.sessions - a.sessions || compare(a.working_group, b.working_group)),
	'organization-people': (seen) =>
		[
			...groupBy(
				chosenIn(seen).filter(({ person }) => person !== ''),
				({ person }) => person
			)
		]
			.map(([person, own]) => ({
				person_key: person,
				visits: own.length,
				first_held_on: firstDay(daysOf(own)),
				last_held_on: lastDay(daysOf(own))
			}))
			.sort((a, b) => b.visits - a.visits || compare(a.person_key, b.person_key)),
	'written-names': ({ visits, seats }) => {
		const named = [...visits, ...seats].filter(({ own }) => own !== null);
		const groups = groupBy(named, ({ own, written }) => `${own?.id}\t${written}`);
		return [...groups.values()]
			.map((all) => ({
				recorded_id: all[0]?.own?.id ?? '',
				organization: all[0]?.written ?? '',
				attendances: all.filter((one) => 'meeting' in one).length,
				activities: all.filter((one) => !('meeting' in one)).length
			}))
			.sort(
				(a, b) => compare(a.recorded_id, b.recorded_id) || compare(a.organization, b.organization)
			);
	},
	'regional-map': ({ visits, choices, facts, filters }) => {
		const year = Number(choices['map_year'] ?? 0);
		const came = groupBy(
			visits.filter(({ meeting }) => year === 0 || meeting.year === year),
			({ municipality }) => municipality
		);
		const lists = facts.dataset.get('organization') ?? [];
		const register = new Register(lists);
		const ids = new Set(lists.map(({ cells }) => cells['organization_id'] ?? ''));
		const listed = [...ids].flatMap((id) => register.find(id, '') ?? []);
		const known = groupBy(
			listed.filter(
				({ kind, municipality, validTo }) =>
					(validTo === '' || yearOf(validTo) >= Math.max(year, filters.from ?? 0)) &&
					['', kind || 'unknown'].includes(filters.organizationKind) &&
					['', municipality || 'unknown'].includes(filters.municipality)
			),
			({ municipality }) => municipality || 'unknown'
		);
		return [...new Set([...came.keys(), ...known.keys()])]
			.map((code) => {
				const place = placesOf(facts).get(code);
				return {
					municipality_code: code,
					municipality: place?.name ?? null,
					in_home_area: place?.isHome ? 1 : 0,
					col: place?.col ?? null,
					tile_row: place?.row ?? null,
					known_organizations: known.get(code)?.length ?? 0,
					organizations: organizationsIn(came.get(code) ?? []),
					attendances: came.get(code)?.length ?? 0,
					attendances_by_year: inEachYear(came.get(code) ?? [])
				};
			})
			.sort(
				(a, b) =>
					b.attendances - a.attendances ||
					b.known_organizations - a.known_organizations ||
					compare(a.municipality_code, b.municipality_code)
			);
	},
	'new-municipalities': ({ visits, facts }) => {
		const placed = (all: readonly Visit[]) => all.filter((one) => one.municipality !== 'unknown');
		const firsts = new Map(
			[...groupBy(placed(facts.visits), ({ municipality }) => municipality)].map(([code, own]) => [
				code,
				own.map(({ meeting }) => meeting).toSorted(byDay)[0]
			])
		);
		return [...groupBy(placed(visits), ({ municipality }) => municipality)]
			.flatMap(([code, all]) => {
				const first = firsts.get(code);
				const own = all.filter(({ meeting }) => meeting.year === first?.year);
				const place = placesOf(facts).get(code);
				if (!first || own.length === 0) return [];
				return {
					municipality_code: code,
					municipality: place?.name ?? null,
					in_home_area: place?.isHome ? 1 : 0,
					fiscal_year: first.year,
					first_held_on: first.date,
					organizations: organizationsIn(own),
					attendances: own.length
				};
			})
			.sort(
				(a, b) =>
					a.fiscal_year - b.fiscal_year ||
					compare(a.first_held_on, b.first_held_on) ||
					compare(a.municipality_code, b.municipality_code)
			);
	}
};

const OF_ONE: readonly Choices[] = [
	{ id: 'org-001' },
	{ id: 'org-a' },
	{ id: 'org-b' },
	{ id: 'org-003' },
	{}
];

/** Organizations of the sample and of the traps, in turn; years too. */
export const choicesToTry: ChoicesToTry = {
	'organization-history': OF_ONE,
	'organization-meetings': OF_ONE,
	'organization-partners': OF_ONE,
	'organization-groups': OF_ONE,
	'organization-people': OF_ONE,
	'regional-map': [{}, { map_year: '2012' }, { map_year: '2020' }]
};
