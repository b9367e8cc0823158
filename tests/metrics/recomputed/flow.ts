import type { DecodedRow } from '$lib/metrics/decode-rows';
import { organizationsIn, peopleIn, visitYear, yearly } from '../counting';
import { groupBy } from '../group-by';
import { heirsIn, heirsOf, lastOf, monthsBetween, visitsUntil } from '../heirs';
import type { Seen } from '../narrow';
import type { Computed, Parts, Recomputed } from '../recompute';
import type { Visit } from '../recompute-facts';
import { shareOf } from '../wilson';

const inYear = (visits: readonly Visit[], year: number) =>
	visits.filter(({ meeting }) => meeting.year === year);
const lastDay = (visits: readonly Visit[]) => lastOf(visits.map(({ meeting }) => meeting.date));
const named = (visits: readonly Visit[]) => visits.filter(({ person }) => person !== '');
const peopleOf = (visits: readonly Visit[]) => new Set(named(visits).map(({ person }) => person));
const meetingsOf = (visits: readonly Visit[]) => new Set(visits.map(({ meeting }) => meeting)).size;

function inBoth<One>(some: ReadonlySet<One>, others: ReadonlySet<One>): number {
	return [...some].filter((one) => others.has(one)).length;
}

/** How many groups of visits are visits to two meetings or more. */
function repeated(groups: Iterable<readonly Visit[]>): number {
	return [...groups].filter((own) => meetingsOf(own) >= 2).length;
}

/** A share under the names of its columns. */
function shareAs<Share extends string, Low extends string, High extends string>(
	[part, base]: readonly [number, number],
	[share, low, high]: readonly [Share, Low, High]
) {
	const of = shareOf(part, base);
	const named = { [share]: of.share, [low]: of.low, [high]: of.high };
	return named as Record<Share | Low | High, number | null>;
}

/** Rows of groups of newcomers of a year, in every year from then on that has visits. */
function cohorts<One>(
	years: readonly number[],
	cameIn: (year: number) => ReadonlySet<One>,
	isNewIn: (one: One, year: number) => boolean
) {
	return years.flatMap((since) => {
		const newcomers = new Set([...cameIn(since)].filter((one) => isNewIn(one, since)));
		if (newcomers.size === 0) return [];
		return years
			.filter((year) => year >= since)
			.map((year) => {
				const stayed = inBoth(newcomers, cameIn(year));
				return {
					since,
					fiscal_year: year,
					years_later: year - since,
					newcomers: newcomers.size,
					stayed,
					...shareOf(stayed, newcomers.size)
				};
			});
	});
}

const yearsIn = (visits: readonly Visit[]) =>
	[...new Set(visits.map(visitYear))].sort((a, b) => a - b);

/** Newcomers of a year: whom 12 months can be told of, and who came to three meetings in them. */
function conversionOf(seen: Seen, own: readonly Visit[], lastMeeting: string) {
	const firstDays = groupBy(named(seen.facts.visits), ({ person }) => person);
	const visitsOf = groupBy(named(seen.visits), ({ person }) => person);
	const newcomers = [...peopleOf(own.filter(({ newcomer }) => newcomer === 'new'))].map(
		(person) => {
			const dates = (firstDays.get(person) ?? []).map(({ meeting }) => meeting.date).sort();
			const first = dates[0] ?? '';
			const soon = (visitsOf.get(person) ?? []).filter(
				({ meeting }) => monthsBetween(first, meeting.date) < 12
			);
			return { isObserved: monthsBetween(first, lastMeeting) >= 12, visits: meetingsOf(soon) };
		}
	);
	const observed = newcomers.filter(({ isObserved }) => isObserved);
	const settled = observed.filter(({ visits }) => visits >= 3).length;
	return {
		newcomers: newcomers.length,
		observed_newcomers: observed.length,
		settled_newcomers: settled,
		...shareOf(settled, observed.length)
	};
}

/** Who comes again: in the same year, in the next, and from their first year on. */
export const recomputed: Recomputed = {
	'repeat-rate': ({ visits }) =>
		yearly(visits, visitYear, (own, year) => {
			const people = repeated(groupBy(named(own), ({ person }) => person).values());
			const hosted = own.filter(({ host }) => host !== null);
			const organizations = repeated(groupBy(hosted, ({ host }) => host?.id).values());
			return {
				fiscal_year: year,
				last_held_on: lastDay(own),
				participants: peopleIn(own),
				repeat_participants: people,
				...shareAs(
					[people, peopleIn(own)],
					['participant_share', 'participant_low', 'participant_high']
				),
				organizations: organizationsIn(own),
				repeat_organizations: organizations,
				...shareAs(
					[organizations, organizationsIn(own)],
					['organization_share', 'organization_low', 'organization_high']
				)
			};
		}),
	retention: (seen) => {
		const all = visitsUntil(seen);
		return yearly(seen.visits, visitYear, (own, year) => {
			const before = inYear(all, year - 1);
			const people = inBoth(peopleOf(before), peopleOf(own));
			const earlier = heirsIn(seen.facts, before);
			const organizations = inBoth(earlier, heirsIn(seen.facts, own));
			return {
				fiscal_year: year,
				last_held_on: lastDay(own),
				people_before: peopleIn(before),
				people_stayed: people,
				...shareAs([people, peopleIn(before)], ['people_share', 'people_low', 'people_high']),
				organizations_before: earlier.size,
				organizations_stayed: organizations,
				...shareAs(
					[organizations, earlier.size],
					['organizations_share', 'organizations_low', 'organizations_high']
				)
			};
		});
	},
	turnover: (seen) => {
		const all = visitsUntil(seen);
		return yearly(seen.visits, visitYear, (own, year) => {
			const earlier = heirsIn(seen.facts, inYear(all, year - 1));
			const came = heirsIn(seen.facts, own);
			return { fiscal_year: year, last_held_on: lastDay(own), ...compareSets(came, earlier) };
		});
	},
	'cohort-retention': ({ visits, facts }) => {
		const byYear = groupBy(visits, visitYear);
		const cameIn = (year: number) => heirsIn(facts, byYear.get(year) ?? []);
		const { sinceOf } = heirsOf(facts);
		const isNew = (heir: string, year: number) => sinceOf(heir) === year;
		return cohorts(yearsIn(visits), cameIn, isNew).map(({ since, ...row }) => ({
			organization_since: since,
			...row
		}));
	},
	'cohort-retention-people': ({ visits }) => {
		const byYear = groupBy(named(visits), visitYear);
		const cameIn = (year: number) => peopleOf(byYear.get(year) ?? []);
		const newIn = new Set(
			visits
				.filter(({ newcomer }) => newcomer === 'new')
				.map((visit) => `${visit.person} ${visitYear(visit)}`)
		);
		const isNew = (person: string, year: number) => newIn.has(`${person} ${year}`);
		return cohorts(yearsIn(visits), cameIn, isNew).map(({ since, ...row }) => ({
			person_since: since,
			...row
		}));
	},
	conversion: (seen) => {
		const lastMeeting = lastOf(seen.rolls.map(({ date }) => date));
		return yearly(seen.visits, visitYear, (own, year) => ({
			fiscal_year: year,
			...conversionOf(seen, own, lastMeeting)
		})).filter(({ newcomers }) => newcomers > 0);
	}
};

function compareSets<One>(came: ReadonlySet<One>, earlier: ReadonlySet<One>) {
	const stayed = inBoth(came, earlier);
	const either = earlier.size > 0 ? new Set([...came, ...earlier]).size : 0;
	const { share: turnover, low, high } = shareOf(either - stayed, either);
	return {
		organizations: came.size,
		organizations_before: earlier.size,
		stayed,
		joined: came.size - stayed,
		gone: earlier.size - stayed,
		turnover,
		low,
		high
	};
}

const valuesOf = (rows: readonly DecodedRow[], name: string) =>
	new Set(rows.map((row) => row[name] ?? null).filter((value) => value !== null));

/** Different values of a column among rows, and how many of them are in two meetings or more. */
function repeatedIn(rows: readonly DecodedRow[], name: string): [number, number] {
	const groups = groupBy(
		rows.filter((row) => row[name] !== null),
		(row) => row[name]
	);
	const several = [...groups.values()].filter((own) => valuesOf(own, 'meeting_id').size >= 2);
	return [several.length, groups.size];
}

/** How many values of a column are in both years, and how many in the one before. */
function stayedIn(parts: Parts, name: string): [number, number] {
	const earlier = valuesOf(parts('attendance', true), name);
	return [inBoth(earlier, valuesOf(parts('attendance'), name)), earlier.size];
}

const repeat = (name: string) => (parts: Parts) => repeatedIn(parts('attendance'), name);
const stay = (name: string) => (parts: Parts) => stayedIn(parts, name);

/** A count and its share as they follow from rows, under the names of their columns. */
function columnsOf(count: (parts: Parts) => [number, number], names: readonly string[]) {
	const [stayed = '', share = '', low = '', high = ''] = names;
	return {
		[stayed]: (parts: Parts) => count(parts)[0],
		[share]: (parts: Parts) => shareOf(...count(parts)).share,
		[low]: (parts: Parts) => shareOf(...count(parts)).low,
		[high]: (parts: Parts) => shareOf(...count(parts)).high
	};
}

type Turned = ReturnType<typeof compareSets>;

const turned = (name: keyof Turned) => (parts: Parts) =>
	compareSets(
		valuesOf(parts('attendance'), 'heir_no'),
		valuesOf(parts('attendance', true), 'heir_no')
	)[name];

/** How these numbers follow from the rows behind them. */
export const computed: Computed = {
	'repeat-rate': {
		...columnsOf(repeat('person_key'), [
			'repeat_participants',
			'participant_share',
			'participant_low',
			'participant_high'
		]),
		...columnsOf(repeat('organization_no'), [
			'repeat_organizations',
			'organization_share',
			'organization_low',
			'organization_high'
		])
	},
	retention: {
		...columnsOf(stay('person_key'), [
			'people_stayed',
			'people_share',
			'people_low',
			'people_high'
		]),
		...columnsOf(stay('heir_no'), [
			'organizations_stayed',
			'organizations_share',
			'organizations_low',
			'organizations_high'
		])
	},
	turnover: {
		stayed: turned('stayed'),
		joined: turned('joined'),
		gone: turned('gone'),
		turnover: turned('turnover'),
		low: turned('low'),
		high: turned('high')
	}
};
