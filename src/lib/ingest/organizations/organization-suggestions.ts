import { splitOrganizationName, type OrganizationNameParts } from '$lib/domain/organization-name';
import {
	bigrams,
	compareOrganizationNames,
	distinctivePart,
	type Similarity
} from '$lib/domain/similarity';

/** A name of an organization there is. One organization may have several. */
export interface KnownName {
	id: string;
	name: string;
}

/** A known organization that may be meant, with the reason. */
export interface Suggestion extends KnownName, Similarity {}

/** Names that may be meant by another, the likeliest first. */
export type Suggest = (name: string, limit?: number) => Suggestion[];

/** The least score of a suggestion, chosen by tests/imports/organization-pairs.csv. */
export const LEAST_SCORE = 0.7;

/** Names that are compared in full, of those that share the most pairs of letters. */
const MOST_COMPARED = 25;

interface Entry extends KnownName {
	parts: OrganizationNameParts;
}

/** Prepare a search for organizations that are written otherwise. */
export function createSuggester(known: readonly KnownName[]): Suggest {
	const entries = known.map((one) => ({ ...one, parts: splitOrganizationName(one.name) }));
	const index = indexEntries(entries);
	return (name, limit = 3) => {
		const parts = splitOrganizationName(name);
		const found = findCandidates(parts, index, entries.length)
			.map((at) => rate(entries[at]!, parts))
			.filter(({ score }) => score >= LEAST_SCORE)
			.sort((one, other) => other.score - one.score);
		const best = new Map<string, Suggestion>();
		for (const one of found) if (!best.has(one.id)) best.set(one.id, one);
		return [...best.values()].slice(0, limit);
	};
}

function rate({ id, name, parts }: Entry, other: OrganizationNameParts): Suggestion {
	return { id, name, ...compareOrganizationNames(parts, other) };
}

/** Entries by the pairs of letters in their sound. */
function indexEntries(entries: readonly Entry[]): Map<string, number[]> {
	const index = new Map<string, number[]>();
	entries.forEach(({ parts }, at) => {
		for (const pair of keysOf(parts)) {
			const list = index.get(pair);
			if (list) list.push(at);
			else index.set(pair, [at]);
		}
	});
	return index;
}

/** Entries that share pairs of letters with a name; a pair that few have counts more. */
function findCandidates(
	parts: OrganizationNameParts,
	index: ReadonlyMap<string, readonly number[]>,
	count: number
): number[] {
	const weights = new Map<number, number>();
	for (const pair of keysOf(parts)) {
		const list = index.get(pair) ?? [];
		const weight = Math.log(1 + count / Math.max(1, list.length));
		for (const at of list) weights.set(at, (weights.get(at) ?? 0) + weight);
	}
	return [...weights]
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_COMPARED)
		.map(([at]) => at);
}

/** Pairs of letters; what makes a name its own is there a second time, with a mark. */
function keysOf({ sound }: OrganizationNameParts): Set<string> {
	const own = bigrams(distinctivePart(sound)).map((pair) => `*${pair}`);
	return new Set([...bigrams(sound), ...own]);
}
