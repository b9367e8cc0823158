import { queryFromFilters } from '$lib/domain/filters';
import { groupBy } from './group-by';
import type { Seen } from './narrow';
import type { Facts } from './recompute-facts';
import { compare, type Organization } from './register';

/** An organization at something that others were at too: a meeting, or a working group's year. */
export interface Presence {
	host: Organization;
	year: number;
	/** What it was at. */
	where: string;
	isMeeting: boolean;
	attendances: number;
}

/** Two organizations in a year. */
export interface Pair {
	a: number;
	b: number;
	year: number;
	meetings: number;
	working_groups: number;
	weight: number;
}

const numbered = new WeakMap<Facts, Map<string, number>>();

/** The number of an organization: its place among the ids of all that are listed or came. */
export function numberOf(facts: Facts, { id }: Organization): number {
	const known = numbered.get(facts) ?? new Map<string, number>();
	if (known.size === 0) {
		const listed = (facts.dataset.get('organization') ?? []).map(
			({ cells }) => cells['organization_id'] ?? ''
		);
		const hosts = [...facts.visits, ...facts.seats].flatMap(({ host }) => (host ? [host.id] : []));
		const ids = [...new Set([...listed, ...hosts])].sort(compare);
		ids.forEach((one, index) => known.set(one, index + 1));
		numbered.set(facts, known);
	}
	return known.get(id) ?? 0;
}

/** Who was where, once an organization and place. */
export function presencesIn({ visits, seats }: Seen): Presence[] {
	const arrivals = [
		...visits.map(({ host, meeting }) => ({
			host,
			year: meeting.year,
			where: `meeting ${meeting.id}`,
			isMeeting: true
		})),
		...seats.map(({ host, year, group }) => ({
			host,
			year,
			where: `group ${group} ${year}`,
			isMeeting: false
		}))
	];
	const known = arrivals.flatMap((one) => (one.host ? [{ ...one, host: one.host }] : []));
	return [...groupBy(known, ({ host, where }) => `${where}\t${host.id}`).values()].flatMap((own) =>
		own.slice(0, 1).map((first) => ({ ...first, attendances: first.isMeeting ? own.length : 0 }))
	);
}

let latest = { facts: {} as Facts, asked: '', pairs: [] as Pair[] };

/** Every two organizations that were anywhere together, by year. The latest view is remembered. */
export function pairsIn(seen: Seen): Pair[] {
	const asked = queryFromFilters(seen.filters);
	if (latest.facts !== seen.facts || latest.asked !== asked) {
		latest = { facts: seen.facts, asked, pairs: countPairs(seen) };
	}
	return latest.pairs;
}

function countPairs(seen: Seen): Pair[] {
	const pairs = new Map<string, Pair>();
	for (const there of groupBy(presencesIn(seen), ({ where }) => where).values()) {
		for (const one of there) {
			for (const other of there) {
				const [a, b] = [numberOf(seen.facts, one.host), numberOf(seen.facts, other.host)];
				if (a >= b) continue;
				const key = `${one.year} ${a} ${b}`;
				const pair = pairs.get(key) ?? {
					...{ a, b, year: one.year },
					...{ meetings: 0, working_groups: 0, weight: 0 }
				};
				pairs.set(key, pair);
				if (one.isMeeting) pair.meetings += 1;
				else pair.working_groups += 1;
				pair.weight += 1 / (there.length - 1);
			}
		}
	}
	return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The least number of shared meetings that makes a tie. */
export function isTie({ choices }: Seen): (pair: Pair) => boolean {
	const least = Number(choices['least_meetings'] ?? 3);
	return ({ meetings, working_groups }) => meetings >= least || working_groups > 0;
}

/** The network's year: as chosen, or else the last in view; null where nobody was anywhere. */
export function networkYear(seen: Seen): number | null {
	const chosen = Number(seen.choices['network_year'] ?? 0);
	const years = presencesIn(seen)
		.map(({ year }) => year)
		.filter((year) => chosen === 0 || year === chosen);
	return years.length ? Math.max(...years) : null;
}
