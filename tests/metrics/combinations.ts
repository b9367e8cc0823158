import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import { filterOptions } from './recompute-lists';
import type { Facts } from './recompute-facts';

const TEXT_FILTERS = [
	['organizationKind', 'organization-kind'],
	['municipality', 'municipality'],
	['mode', 'mode'],
	['meetingKind', 'meeting-kind'],
	['pillar', 'pillar']
] as const;

/** What each filter can be set to over a data set, beside `''`. */
export interface Choices {
	years: number[];
	values: Record<(typeof TEXT_FILTERS)[number][0], string[]>;
}

/** The choices the records offer, and one value per filter that nothing has. */
export function choicesOf(facts: Facts): Choices {
	const options = filterOptions(facts);
	const of = (filter: string) =>
		options.filter((option) => option.filter === filter).map(({ value }) => value);
	const values = Object.fromEntries(
		TEXT_FILTERS.map(([name, filter]) => [name, [...of(filter), "no'such"]])
	) as Choices['values'];
	return { years: of('fiscal-year').map(Number), values };
}

/** Each filter alone with each of its values. */
export function singleFilters({ years, values }: Choices): Filters[] {
	return [
		NO_FILTERS,
		...years.flatMap((year) => [
			{ ...NO_FILTERS, from: year },
			{ ...NO_FILTERS, to: year }
		]),
		...TEXT_FILTERS.flatMap(([name]) =>
			values[name].map((value) => ({ ...NO_FILTERS, [name]: value }))
		)
	];
}

/**
 * Every combination of the filters that are words, as they occur, over all years; each with one
 * pillar or none, in turn.
 */
export function wordCombinations({ values }: Choices): Filters[] {
	const ofFilter = (name: keyof Choices['values']) => ['', ...values[name].slice(0, -1)];
	const pillars = ofFilter('pillar');
	return TEXT_FILTERS.filter(([name]) => name !== 'pillar')
		.reduce<Filters[]>(
			(views, [name]) =>
				views.flatMap((view) => ofFilter(name).map((value) => ({ ...view, [name]: value }))),
			[NO_FILTERS]
		)
		.map((view, index) => ({ ...view, pillar: pillars[index % pillars.length] ?? '' }));
}

/** Every pair of years in either order, each end open once. */
export function yearCombinations({ years }: Choices): Filters[] {
	const ends = [null, ...years];
	return ends.flatMap((from) => ends.map((to) => ({ ...NO_FILTERS, from, to })));
}

/** Repeatable random numbers in [0, 1): a 32-bit linear congruential generator. */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Random views: each filter is set in about half of them. */
export function randomFilters(
	{ years, values }: Choices,
	count: number,
	random: () => number
): Filters[] {
	const pick = <Value>(from: readonly Value[], none: Value) =>
		random() < 0.5 ? none : (from[Math.floor(random() * from.length)] ?? none);
	return Array.from({ length: count }, () => ({
		from: pick<number | null>(years, null),
		to: pick<number | null>(years, null),
		organizationKind: pick(values.organizationKind, ''),
		municipality: pick(values.municipality, ''),
		mode: pick(values.mode, ''),
		meetingKind: pick(values.meetingKind, ''),
		pillar: pick(values.pillar, '')
	}));
}
