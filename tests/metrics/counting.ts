import { groupBy } from './group-by';
import type { Seat, Visit } from './recompute-facts';

/** People who came, to meetings or to working groups. */
export type Guests = readonly (Visit | Seat)[];

/** Different people among guests; without a name nobody is counted. */
export const peopleIn = (guests: Guests) =>
	new Set(guests.map(({ person }) => person).filter((person) => person !== '')).size;
/** Different organizations among guests. */
export const organizationsIn = (guests: Guests) =>
	new Set(guests.flatMap(({ host }) => (host ? [host.id] : []))).size;

/** One row a 年度, in order. */
export function yearly<Item, Row>(
	items: readonly Item[],
	yearOf: (item: Item) => number,
	toRow: (items: Item[], year: number) => Row
): Row[] {
	const years = [...groupBy(items, yearOf)].sort(([a], [b]) => a - b);
	return years.map(([year, own]) => toRow(own, year));
}

/** The 年度 of a visit. */
export const visitYear = ({ meeting }: Visit) => meeting.year;
/** The 年度 that something bears. */
export const itsYear = ({ year }: { year: number }) => year;

/** `2020:12 2021:4`: how many visits there were in each 年度; null without one. */
export function inEachYear(visits: readonly Visit[]): string | null {
	const years = yearly(visits, visitYear, (own, year) => `${year}:${own.length}`);
	return years.length > 0 ? years.join(' ') : null;
}
