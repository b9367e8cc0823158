import { groupBy } from './group-by';
import { narrow, type Seen } from './narrow';
import type { Facts, Visit } from './recompute-facts';
import { compare, Register, type Organization } from './register';

/** In whom organizations go on, over all of a data set. */
export interface Heirs {
	/** Id of the organization that another goes on in by the last meeting with a roll. */
	heirOf: (organization: Organization) => string;
	/** Its number: organizations are numbered in the order of their ids. */
	numberOf: (id: string) => number;
	/** The first year in which it, or one that goes on in it, came. */
	sinceOf: (heir: string) => number;
	/** What is known of it now. */
	find: (id: string) => Organization & { name: string };
}

const heirsByFacts = new WeakMap<Facts, Heirs>();

function latestNames(facts: Facts): Map<string, string> {
	const rows = (facts.dataset.get('organization') ?? []).toSorted(
		(a, b) =>
			a.batch - b.batch ||
			compare(a.cells['valid_from'] ?? '', b.cells['valid_from'] ?? '') ||
			a.row - b.row
	);
	return new Map(
		rows.map(({ cells }) => [cells['organization_id'] ?? '', cells['name'] ?? ''] as const)
	);
}

/** The heirs of a data set, found once. */
export function heirsOf(facts: Facts): Heirs {
	const known = heirsByFacts.get(facts);
	if (known) return known;
	const register = new Register(facts.dataset.get('organization') ?? []);
	const names = latestNames(facts);
	const rolls = facts.meetings.filter(({ hasRoll }) => hasRoll).map(({ date }) => date);
	const lastDay = rolls.sort().at(-1) ?? '';
	const hosts = [...facts.visits, ...facts.seats].flatMap(({ host }) => host ?? []);
	const strangers = hosts.filter(({ isListed }) => !isListed).map(({ id }) => id);
	const ids = [...new Set([...names.keys(), ...strangers])].sort();
	const own = new Map(hosts.map((host) => [host.id, host]));
	const heirOf = (one: Organization) => (one.isListed ? register.hostOf(one, lastDay).id : one.id);
	const since = new Map<string, number>();
	for (const { host, meeting } of facts.visits) {
		if (!host) continue;
		const heir = heirOf(host);
		since.set(heir, Math.min(since.get(heir) ?? Infinity, meeting.year));
	}
	const heirs: Heirs = {
		heirOf,
		numberOf: (id) => ids.indexOf(id) + 1,
		sinceOf: (heir) => since.get(heir) ?? 0,
		find: (id) => {
			const one = names.has(id) ? register.find(id, '') : own.get(id);
			if (!one) throw new Error(`no organization: ${id}`);
			return { ...one, name: names.get(id) ?? id.replace(/^name:/, '') };
		}
	};
	heirsByFacts.set(facts, heirs);
	return heirs;
}

/** Visits under the filters from the beginning of the record to the end of the view. */
export function visitsUntil({ facts, filters }: Seen): readonly Visit[] {
	return narrow(facts, { ...filters, from: null }).visits;
}

/** The heirs of whom visitors came. */
export function heirsIn(facts: Facts, visits: readonly Visit[]): Set<string> {
	const { heirOf } = heirsOf(facts);
	return new Set(visits.flatMap(({ host }) => (host ? [heirOf(host)] : [])));
}

/** Visits of whom an organization is known. */
export const hosted = (visits: readonly Visit[]) => visits.filter(({ host }) => host !== null);

/** Visits by the organization that each goes on in. */
export function byHeir({ facts }: Seen, visits: readonly Visit[]): Map<string, Visit[]> {
	const { heirOf } = heirsOf(facts);
	return groupBy(hosted(visits), ({ host }) => (host ? heirOf(host) : ''));
}

/** The days of visits, in order. */
export const datesOf = (visits: readonly Visit[]) =>
	visits.map(({ meeting }) => meeting.date).sort();

/** The day an organization closed before another day; '' where it did not. */
export function closedBy({ facts }: Seen, heir: string, day: string): string {
	const { validTo } = heirsOf(facts).find(heir);
	return validTo < day ? validTo : '';
}

/** Whole months from one ISO date to a later one. */
export function monthsBetween(from: string, to: string): number {
	const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
	const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split('-').map(Number);
	return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0);
}

/** The last of some ISO dates; '' of none. */
export function lastOf(dates: readonly string[]): string {
	return dates.reduce((last, date) => (date > last ? date : last), '');
}
