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

/** How many of how many a share is of; null for a measure that is no share. */
function partAndBase(seen: Seen, measure: string, came: Came): [number, number] | null {
	const { visits, before } = came;
	const people = groupBy(named(visits), ({ person }) => person);
	const isHome = ({ municipality }: Visit) => placesOf(seen.facts).get(municipality)?.isHome;
	const placed = visits.filter((visit) => isHome(visit) !== undefined);
	const known = visits.filter(({ meeting }) => meeting.mode !== 'unknown');
	const earlier = new Set(named(before).map(({ person }) => person));
	switch (measure) {
		case 'new-share':
			return [peopleIn(visits.filter(isNew)), people.size];
		case 'repeat-rate':
			return [[...people.values()].filter((own) => meetingsOf(own) >= 2).length, people.size];
		case 'outside-share':
			return [placed.filter((visit) => !isHome(visit)).length, placed.length];
		case 'online-share':
			return [known.filter(({ meeting }) => meeting.mode === 'online').length, known.length];
		case 'retention':
			return [[...earlier].filter((person) => people.has(person)).length, earlier.size];
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

function numberOf(seen: Seen, measure: string, { visits, held }: Came): number | null {
	const { firstYears } = seen.facts;
	const sizes = held.map((meeting) => visits.filter((visit) => visit.meeting === meeting).length);
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
			return quantile(
				sizes.sort((a, b) => a - b),
				0.5
			);
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
