import { organizationsIn, peopleIn } from './counting';
import { groupBy } from './group-by';
import type { Seen } from './narrow';
import { quantile } from './quantile';
import type { Meeting, Visit } from './recompute-facts';
import { placesOf } from './recompute-lists';
import { shareOf } from './wilson';

/** Who came to the meetings of a part in a period, and in the year before it. */
export interface Came {
	visits: readonly Visit[];
	held: readonly Meeting[];
	before: readonly Visit[];
}

/** What the explorer says of a part in a period, before anything is known of what is usual. */
export interface Valued {
	value: number | null;
	counted: number | null;
	base: number | null;
	low: number | null;
	high: number | null;
}

const named = (visits: readonly Visit[]) => visits.filter(({ person }) => person !== '');
const isNew = ({ newcomer }: Visit) => newcomer === 'new';
const meetingsOf = (visits: readonly Visit[]) => new Set(visits.map(({ meeting }) => meeting)).size;

const peopleOf = (visits: readonly Visit[]) => new Set(named(visits).map(({ person }) => person));

/** How many of how many came from outside, where it is known. */
function fromOutside(seen: Seen, visits: readonly Visit[]): [number, number] {
	const places = placesOf(seen.facts);
	const areas = visits.flatMap(({ municipality }) => places.get(municipality)?.isHome ?? []);
	return [areas.filter((isHome) => !isHome).length, areas.length];
}

/** How many of how many people came to two meetings or more. */
function repeated(visits: readonly Visit[]): [number, number] {
	const people = [...groupBy(named(visits), ({ person }) => person).values()];
	return [people.filter((own) => meetingsOf(own) >= 2).length, people.length];
}

/** How many of how many attendances were online, where it is known. */
function online(visits: readonly Visit[]): [number, number] {
	const modes = visits.map(({ meeting }) => meeting.mode).filter((mode) => mode !== 'unknown');
	return [modes.filter((mode) => mode === 'online').length, modes.length];
}

/** How many of how many people of the year before came again. */
function stayed({ visits, before }: Came): [number, number] {
	const [earlier, now] = [peopleOf(before), peopleOf(visits)];
	return [[...earlier].filter((person) => now.has(person)).length, earlier.size];
}

/** How many of how many a share is of; null for a measure that is no share. */
function partAndBase(seen: Seen, measure: string, came: Came): [number, number] | null {
	const { visits } = came;
	switch (measure) {
		case 'new-share':
			return [peopleIn(visits.filter(isNew)), peopleIn(visits)];
		case 'repeat-rate':
			return repeated(visits);
		case 'outside-share':
			return fromOutside(seen, visits);
		case 'online-share':
			return online(visits);
		case 'retention':
			return stayed(came);
		default:
			return null;
	}
}

/** One divided by the sum of squared shares; null where nobody came for an organization. */
function effectiveOf(visits: readonly Visit[]): number | null {
	const hosted = visits.filter(({ host }) => host);
	const sizes = [...groupBy(hosted, ({ host }) => host?.id)].map(([, own]) => own.length);
	const squares = sizes.map((size) => (size / hosted.length) ** 2);
	return sizes.length > 0 ? 1 / squares.reduce((sum, one) => sum + one, 0) : null;
}

/** The median of how many came to each meeting, nobody to some of them. */
function medianOf(visits: readonly Visit[], held: readonly Meeting[]): number {
	const came = groupBy(visits, ({ meeting }) => meeting);
	const sizes = held.map((meeting) => came.get(meeting)?.length ?? 0);
	return quantile(
		sizes.sort((a, b) => a - b),
		0.5
	);
}

function numberOf(seen: Seen, measure: string, { visits, held }: Came): number | null {
	const { firstYears } = seen.facts;
	switch (measure) {
		case 'participants':
			return peopleIn(visits);
		case 'organizations':
			return organizationsIn(visits);
		case 'new-participants':
			return peopleIn(visits.filter(isNew));
		case 'new-organizations':
			return organizationsIn(
				visits.filter(({ host, meeting }) => firstYears.get(host) === meeting.year)
			);
		case 'meetings':
			return held.length;
		case 'mean':
			return visits.length / held.length;
		case 'median':
			return medianOf(visits, held);
		case 'effective-organizations':
			return effectiveOf(visits);
		default:
			return visits.length;
	}
}

/** The value of a measure, and of a share how many of how many it is. */
export function valuedOf(seen: Seen, measure: string, came: Came): Valued {
	const share = partAndBase(seen, measure, came);
	if (!share) {
		const value = numberOf(seen, measure, came);
		return { value, counted: null, base: null, low: null, high: null };
	}
	const [counted, base] = share;
	const { share: value, low, high } = shareOf(counted, base);
	return { value, counted, base, low, high };
}
