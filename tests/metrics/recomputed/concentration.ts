import type { DecodedRow } from '$lib/metrics/decode-rows';
import { groupBy } from '../group-by';
import type { Computed, Parts, Recomputed } from '../recompute';
import { visitYear, yearly } from '../counting';

/** How often each key occurs, most often first. */
function countsBy<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): number[] {
	const named = items.filter((item) => !['', null, undefined].includes(keyOf(item) as string));
	return [...groupBy(named, keyOf).values()].map((own) => own.length).sort((a, b) => b - a);
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);

/** The least number of parts, largest first, that make up half. */
function half(counts: readonly number[]): number {
	const total = sum(counts);
	return counts.findIndex((_, index) => sum(counts.slice(0, index + 1)) >= total / 2) + 1;
}

function herfindahl(counts: readonly number[]): number {
	return sum(counts.map((one) => (one / sum(counts)) ** 2));
}

function entropyNumber(counts: readonly number[]): number | null {
	if (counts.length === 0) return null;
	const shares = counts.map((one) => one / sum(counts));
	return Math.exp(-sum(shares.map((p) => p * Math.log(p))));
}

const simpson = (counts: readonly number[]) => (counts.length ? 1 - herfindahl(counts) : null);

/** Half of participation, concentration and diversity, by 年度. */
export const recomputed: Recomputed = {
	'elephant-factor': ({ visits }) =>
		yearly(visits, visitYear, (own, year) => {
			const counts = countsBy(own, ({ host }) => host?.id);
			return {
				fiscal_year: year,
				organizations: counts.length,
				attendances: sum(counts),
				elephant_factor: half(counts)
			};
		}).filter(({ organizations }) => organizations > 0),
	'absence-factor': ({ visits }) =>
		yearly(visits, visitYear, (own, year) => {
			const counts = countsBy(own, ({ person }) => person);
			return {
				fiscal_year: year,
				participants: counts.length,
				attendances: sum(counts),
				absence_factor: half(counts)
			};
		}).filter(({ participants }) => participants > 0),
	concentration: ({ visits }) =>
		yearly(visits, visitYear, (own, year) => {
			const counts = countsBy(own, ({ host }) => host?.id);
			const hhi = herfindahl(counts);
			return {
				fiscal_year: year,
				organizations: counts.length,
				attendances: sum(counts),
				hhi,
				effective_organizations: 1 / hhi
			};
		}).filter(({ organizations }) => organizations > 0),
	diversity: ({ visits }) =>
		yearly(visits, visitYear, (own, year) => {
			const known = (code: string) => (code === 'unknown' ? '' : code);
			const kinds = countsBy(own, ({ kind }) => known(kind));
			const places = countsBy(own, ({ municipality }) => known(municipality));
			return {
				fiscal_year: year,
				kinds: kinds.length,
				effective_kinds: entropyNumber(kinds),
				simpson_kinds: simpson(kinds),
				municipalities: places.length,
				effective_municipalities: entropyNumber(places),
				simpson_municipalities: simpson(places)
			};
		}).filter(({ kinds, municipalities }) => kinds + municipalities > 0)
};

const counted = (column: string) => (parts: Parts) =>
	countsBy(parts('attendance'), (row: DecodedRow) => row[column]).sort((a, b) => b - a);
const known = (column: string) => (parts: Parts) =>
	countsBy(
		parts('attendance').filter((row) => row[column] !== 'unknown'),
		(row: DecodedRow) => row[column]
	);
const hosts = counted('organization_no');
const people = counted('person_key');
const kinds = known('organization_kind');
const places = known('municipality_code');

/** The same from the rows that the headers name. */
export const computed: Computed = {
	'elephant-factor': {
		attendances: (parts) => sum(hosts(parts)),
		elephant_factor: (parts) => half(hosts(parts))
	},
	'absence-factor': {
		attendances: (parts) => sum(people(parts)),
		absence_factor: (parts) => half(people(parts))
	},
	concentration: {
		attendances: (parts) => sum(hosts(parts)),
		hhi: (parts) => herfindahl(hosts(parts)),
		effective_organizations: (parts) => 1 / herfindahl(hosts(parts))
	},
	diversity: {
		effective_kinds: (parts) => entropyNumber(kinds(parts)),
		simpson_kinds: (parts) => simpson(kinds(parts)),
		effective_municipalities: (parts) => entropyNumber(places(parts)),
		simpson_municipalities: (parts) => simpson(places(parts))
	}
};
