import type { MeetingEntry, OrganizationEntry } from '$lib/state/register';
import { matchesSearch, searchKey } from './register-search';

/** What a list of organizations can be put in order by. */
export const ORGANIZATION_ORDERS = ['name', 'kind', 'municipality', 'attendances'] as const;

/** What a list of organizations is put in order by. */
export type OrganizationOrder = (typeof ORGANIZATION_ORDERS)[number];

const collator = new Intl.Collator('ja', { numeric: true });

type Words = (entry: OrganizationEntry) => Record<'kind' | 'municipality', string>;

const COMPARE: Record<
	OrganizationOrder,
	(one: OrganizationEntry, other: OrganizationEntry, words: Words) => number
> = {
	name: (one, other) => collator.compare(one.name, other.name),
	kind: (one, other, words) => compareWords(words(one).kind, words(other).kind),
	municipality: (one, other, words) =>
		compareWords(words(one).municipality, words(other).municipality),
	attendances: (one, other) => one.attendances - other.attendances
};

function compareWords(one: string, other: string): number {
	return collator.compare(one, other);
}

/** Organizations in an order; what is equal in it by name. `words` says kind and place. */
export function orderOrganizations(
	entries: readonly OrganizationEntry[],
	order: OrganizationOrder,
	isDescending: boolean,
	words: Words
): OrganizationEntry[] {
	const direction = isDescending ? -1 : 1;
	return entries.toSorted(
		(one, other) =>
			direction * COMPARE[order](one, other, words) || collator.compare(one.name, other.name)
	);
}

/** The organizations that a search finds, by any name they had, their kind or their place. */
export function findOrganizations(
	entries: readonly OrganizationEntry[],
	search: string,
	words: Words
): OrganizationEntry[] {
	if (search.trim() === '') return [...entries];
	return entries.filter((entry) => {
		const { kind, municipality } = words(entry);
		const names = [entry.name, ...entry.names.map(({ name }) => name)];
		const written = entry.writtenNames.map(({ name }) => name);
		return matchesSearch([...names, ...written, kind, municipality].map(searchKey), search);
	});
}

/** The meetings that a search finds, by title, date, number or the words given; newest first. */
export function findMeetings(
	entries: readonly MeetingEntry[],
	search: string,
	words: (entry: MeetingEntry) => readonly string[]
): MeetingEntry[] {
	const found = entries.filter((entry) => {
		const texts = [entry.title, entry.heldOn, ...words(entry)];
		return search.trim() === '' || matchesSearch(texts.map(searchKey), search);
	});
	return found.toSorted(
		(one, other) => compareText(other.heldOn, one.heldOn) || compareText(one.id, other.id)
	);
}

function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
