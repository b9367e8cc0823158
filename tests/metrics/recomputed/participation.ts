import { filterOptions, historyLanes, placesOf, type Place } from '../recompute-lists';
import { groupBy } from '../group-by';
import type { Seen } from '../narrow';
import { quantile } from '../quantile';
import type { Visit } from '../recompute-facts';
import type { Recomputed } from '../recompute';
import { inEachYear, itsYear, organizationsIn, peopleIn, visitYear, yearly } from '../counting';
import { compare } from '../register';

function byKind<Row>(visits: readonly Visit[], toRow: (own: Visit[], kind: string) => Row): Row[] {
	const kinds = [...groupBy(visits, ({ kind }) => kind)].sort(([a], [b]) => compare(a, b));
	return kinds.map(([kind, own]) => toRow(own, kind));
}

/** The sum over the months that have a meeting in this year and in the year before. */
function compareMonths({ rolls, guestsOf }: Seen, year: number) {
	const rollsIn = (one: number) => rolls.filter((meeting) => meeting.year === one);
	const before = new Set(rollsIn(year - 1).map(({ month }) => month));
	const now = new Set(rollsIn(year).map(({ month }) => month));
	const months = [...now].filter((month) => before.has(month));
	const sum = (one: number) =>
		rollsIn(one)
			.filter(({ month }) => months.includes(month))
			.flatMap(guestsOf).length;
	return { months: months.length, attendances: sum(year), attendances_before: sum(year - 1) };
}

/** Participation, places, modes, working groups and history. */
export const recomputed: Recomputed = {
	attendances: ({ visits }) =>
		yearly(visits, visitYear, (own, year) => ({ fiscal_year: year, attendances: own.length })),
	participants: ({ visits }) =>
		yearly(
			visits.filter(({ person }) => person !== ''),
			visitYear,
			(own, year) => ({ fiscal_year: year, participants: peopleIn(own) })
		),
	'participating-organizations': ({ visits }) =>
		yearly(visits, visitYear, (own, year) => ({
			fiscal_year: year,
			organizations: organizationsIn(own)
		})),
	'attendances-by-meeting': ({ rolls, guestsOf }) =>
		rolls
			.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
			.map((meeting) => ({
				meeting_id: meeting.id,
				held_on: meeting.date,
				fiscal_year: meeting.year,
				number: meeting.number,
				title: meeting.title,
				meeting_kind: meeting.kind,
				mode: meeting.mode,
				attendances: guestsOf(meeting).length,
				organizations: organizationsIn(guestsOf(meeting))
			})),
	'attendances-by-month': ({ rolls, guestsOf }) =>
		yearly(rolls, itsYear, (inYear, year) =>
			[...groupBy(inYear, ({ month }) => month)]
				.sort(([a], [b]) => ((a + 8) % 12) - ((b + 8) % 12))
				.map(([month, meetings]) => ({
					fiscal_year: year,
					month,
					meetings: meetings.length,
					attendances: meetings.flatMap(guestsOf).length
				}))
		).flat(),
	'attendances-by-organization-kind': ({ visits }) =>
		yearly(visits, visitYear, (inYear, year) =>
			byKind(inYear, (own, kind) => ({
				fiscal_year: year,
				organization_kind: kind,
				attendances: own.length,
				organizations: organizationsIn(own)
			}))
		).flat(),
	'attendances-per-meeting': ({ rolls, guestsOf }) =>
		yearly(rolls, itsYear, (own, year) => {
			const sizes = own.map((meeting) => guestsOf(meeting).length).sort((a, b) => a - b);
			return {
				fiscal_year: year,
				meetings: sizes.length,
				mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
				lower_quartile: quantile(sizes, 0.25),
				median: quantile(sizes, 0.5),
				upper_quartile: quantile(sizes, 0.75)
			};
		}),
	'year-on-year': (seen) =>
		yearly(seen.rolls, itsYear, (_, year) => ({
			fiscal_year: year,
			...compareMonths(seen, year)
		}))
			.filter(({ months }) => months > 0)
			.map((row) => ({
				...row,
				change: row.attendances_before === 0 ? null : row.attendances / row.attendances_before - 1
			})),
	'new-participants': ({ visits }) =>
		yearly(visits, visitYear, (own, year) => {
			const of = (newcomer: Visit['newcomer']) => own.filter((one) => one.newcomer === newcomer);
			return {
				fiscal_year: year,
				new_participants: peopleIn(of('new')),
				returning_participants: peopleIn(of('returning')),
				new_attendances: of('new').length,
				returning_attendances: of('returning').length,
				unknown_attendances: of('unknown').length,
				participants: peopleIn(own),
				attendances: own.length
			};
		}),
	'new-organizations': ({ visits, facts }) =>
		yearly(visits, visitYear, (own, year) => {
			const isNew = ({ host }: Visit) => facts.firstYears.get(host) === year;
			return {
				fiscal_year: year,
				organizations: organizationsIn(own),
				new_organizations: organizationsIn(own.filter(isNew))
			};
		}),
	'regional-reach': ({ visits, facts }) => {
		const places = placesOf(facts);
		return [...groupBy(visits, ({ municipality }) => municipality)]
			.map(([code, own]) => ({
				municipality_code: code,
				municipality: places.get(code)?.name ?? null,
				in_home_area: places.get(code)?.isHome ? 1 : 0,
				col: places.get(code)?.col ?? null,
				tile_row: places.get(code)?.row ?? null,
				organizations: organizationsIn(own),
				attendances: own.length,
				attendances_by_year: inEachYear(own) ?? ''
			}))
			.sort(
				(a, b) => b.attendances - a.attendances || compare(a.municipality_code, b.municipality_code)
			);
	},
	'outside-share': ({ visits, facts }) => {
		const places = placesOf(facts);
		const isIn = (test: (place: Place) => boolean) => (visit: Visit) => {
			const place = places.get(visit.municipality);
			return place !== undefined && test(place);
		};
		return yearly(visits, visitYear, (own, year) => {
			const home = own.filter(isIn(({ isHome }) => isHome));
			const outside = own.filter(isIn(({ isHome }) => !isHome));
			return {
				fiscal_year: year,
				home_attendances: home.length,
				outside_attendances: outside.length,
				unknown_attendances: own.length - home.length - outside.length,
				outside_organizations: organizationsIn(outside)
			};
		});
	},
	'mode-mix': ({ rolls, guestsOf }) =>
		yearly(rolls, itsYear, (inYear, year) =>
			[...groupBy(inYear, ({ mode }) => mode)]
				.sort(([a], [b]) => compare(a, b))
				.map(([mode, own]) => ({
					fiscal_year: year,
					mode,
					meetings: own.length,
					attendances: own.flatMap(guestsOf).length
				}))
		).flat(),
	completeness: ({ held, visits }) =>
		yearly(held, itsYear, (own, year) => {
			const inYear = visits.filter(({ meeting }) => meeting.year === year);
			return {
				fiscal_year: year,
				meetings_held: own.length,
				meetings_with_roll: own.filter(({ hasRoll }) => hasRoll).length,
				attendances: inYear.length,
				attendances_with_known_organization: inYear.filter(({ isListed }) => isListed).length
			};
		}),
	'course-reach': ({ rolls, guestsOf }) =>
		yearly(
			rolls.filter(({ kind }) => kind === 'course'),
			itsYear,
			(own, year) => {
				const inCourse = own.flatMap(guestsOf);
				return {
					fiscal_year: year,
					days: new Set(own.map(({ date }) => date)).size,
					attendances: inCourse.length,
					participants: peopleIn(inCourse),
					organizations: organizationsIn(inCourse)
				};
			}
		),
	'course-reach-by-organization-kind': ({ visits }) =>
		yearly(
			visits.filter(({ meeting }) => meeting.kind === 'course'),
			visitYear,
			(inYear, year) =>
				byKind(inYear, (own, kind) => ({
					fiscal_year: year,
					organization_kind: kind,
					attendances: own.length,
					participants: peopleIn(own)
				}))
		).flat(),
	'working-group-activity': ({ seats }) =>
		[...groupBy(seats, ({ group }) => group)]
			.sort(([a], [b]) => compare(a, b))
			.flatMap(([group, inGroup]) =>
				[...groupBy(inGroup, ({ date }) => date.slice(0, 7))]
					.sort(([a], [b]) => compare(a, b))
					.map(([, own]) => ({
						working_group: group,
						fiscal_year: own[0]?.year ?? 0,
						month: own[0]?.month ?? 0,
						sessions: new Set(own.map(({ date }) => date)).size,
						participants: peopleIn(own),
						organizations: organizationsIn(own),
						attendances: own.length
					}))
			),
	'active-working-groups': ({ seats }) =>
		yearly(seats, itsYear, (own, year) => {
			const people = groupBy(
				own.filter(({ person }) => person !== ''),
				({ person }) => person
			);
			const inSeveral = [...people.values()].filter(
				(visits) => new Set(visits.map(({ group }) => group)).size > 1
			);
			return {
				fiscal_year: year,
				working_groups: new Set(own.map(({ group }) => group)).size,
				sessions: new Set(own.map(({ group, date }) => `${group}\t${date}`)).size,
				participants: people.size,
				people_in_several: inSeveral.length
			};
		}),
	totals: ({ rolls, visits }) => [
		{
			attendances: visits.length,
			participants: peopleIn(visits),
			organizations: organizationsIn(visits),
			meetings: rolls.length,
			municipalities: new Set(
				visits.map(({ municipality }) => municipality).filter((code) => code !== 'unknown')
			).size,
			attendances_by_year: inEachYear(visits)
		}
	],
	'filter-options': ({ facts }) => filterOptions(facts),
	'history-lanes': ({ facts, filters, choices }) => historyLanes(facts, filters, choices)
};
