import { visitYear } from '../counting';
import { groupBy } from '../group-by';
import {
	byHeir,
	closedBy,
	datesOf,
	heirsOf,
	hosted,
	lastOf,
	monthsBetween,
	visitsUntil
} from '../heirs';
import type { Seen } from '../narrow';
import { placesOf } from '../recompute-lists';
import type { ChoicesToTry, Recomputed } from '../recompute';
import type { Visit } from '../recompute-facts';
import { compare } from '../register';
import { unfinishedYear } from './unusual';

/** The year that is chosen where it is one of these, else the last of them. */
function yearOf(years: readonly number[], chosen: string | undefined): number {
	return years.includes(Number(chosen)) ? Number(chosen) : Math.max(...years);
}

/** The days of a year on which one came 12 months or more after the day before. */
function returnIn(days: readonly string[], isNow: (day: string) => boolean) {
	const returns = days.flatMap((day, index) => {
		const before = days[index - 1];
		return before && isNow(day) && monthsBetween(before, day) >= 12 ? [{ day, before }] : [];
	});
	return returns[0] ?? null;
}

function turnOf(now: number, before: number) {
	if (now > 0) return before > 0 ? 'stayed' : 'joined';
	return before > 0 ? 'gone' : 'absent';
}

function presenceOf(isClosed: boolean, months: number) {
	if (isClosed) return 'closed';
	if (months < 12) return 'active';
	return months < 24 ? 'newly_dormant' : 'long_dormant';
}

interface Year {
	year: number;
	asOf: string;
}

function arrivalOf(isNew: boolean, isBack: boolean, hasCome: boolean) {
	if (!hasCome) return 'none';
	if (isNew) return 'new';
	return isBack ? 'returned' : 'known';
}

function movementOf(seen: Seen, heir: string, own: readonly Visit[], { year, asOf }: Year) {
	const { numberOf, sinceOf, find } = heirsOf(seen.facts);
	const { name, kind, municipality } = find(heir);
	const inYear = (one: number) => own.filter(({ meeting }) => meeting.year === one);
	const now = inYear(year);
	const nowDays = datesOf(now);
	const back = returnIn([...new Set(datesOf(own))], (day) => nowDays.includes(day));
	const earlier = lastOf(datesOf(own.filter(({ meeting }) => meeting.year < year)));
	const months = monthsBetween(lastOf(datesOf(own)), asOf);
	const closed = closedBy(seen, heir, asOf);
	const untilBack = back ? monthsBetween(back.before, back.day) : null;
	return {
		fiscal_year: year,
		heir_no: numberOf(heir),
		heir_id: heir,
		name,
		kind: kind || 'unknown',
		place: placesOf(seen.facts).get(municipality)?.name ?? null,
		turn: turnOf(now.length, inYear(year - 1).length),
		arrival: arrivalOf(sinceOf(heir) === year, back !== null, now.length > 0),
		presence: presenceOf(closed !== '', months),
		came_on: back?.day ?? nowDays[0] ?? null,
		seen_before: (back?.before ?? earlier) || null,
		months_away: now.length === 0 ? months : untilBack,
		attendances: now.length,
		attendances_before: inYear(year - 1).length,
		closed_on: closed || null,
		as_of: asOf
	};
}

/** Which organizations came, returned and stayed away in a year, and which bear it. */
export const recomputed: Recomputed = {
	'organization-movements': (seen) => {
		const years = seen.rolls.map((meeting) => meeting.year);
		const over = years.filter((year) => year !== unfinishedYear(seen));
		const chosen = years.includes(Number(seen.choices['moved_year']));
		const year = yearOf(chosen || over.length === 0 ? years : over, seen.choices['moved_year']);
		const rolls = seen.rolls.filter((meeting) => meeting.year === year);
		const asOf = lastOf(rolls.map(({ date }) => date));
		const until = visitsUntil(seen).filter(({ meeting }) => meeting.year <= year);
		return [...byHeir(seen, until)]
			.map(([heir, own]) => movementOf(seen, heir, own, { year, asOf }))
			.sort((a, b) => compare(a.heir_id, b.heir_id));
	},
	'organization-layers': (seen) => {
		const known = hosted(seen.visits);
		const year = yearOf(known.map(visitYear), seen.choices['layer_year']);
		const own = known.filter(({ meeting }) => meeting.year === year);
		const meetings = seen.rolls.filter((meeting) => meeting.year === year).length;
		const { numberOf, find } = heirsOf(seen.facts);
		const sizes = [...groupBy(own, ({ host }) => host?.id ?? '')]
			.map(([id, visits]) => ({ id, visits, organization_no: numberOf(id) }))
			.sort((a, b) => b.visits.length - a.visits.length || a.organization_no - b.organization_no);
		return sizes.map(({ id, visits, organization_no }, at) => {
			const larger = sizes.slice(0, at).reduce((sum, one) => sum + one.visits.length, 0);
			const isRegular = larger < own.length * 0.95 ? 'regular' : 'casual';
			const came = new Set(visits.map(({ meeting }) => meeting)).size;
			return {
				fiscal_year: year,
				organization_no,
				member_id: id,
				name: find(id).name,
				kind: find(id).kind || 'unknown',
				layer: larger < own.length * 0.8 ? 'core' : isRegular,
				half: larger < own.length / 2 ? 'in' : 'beyond',
				pace: came / meetings > 0.666666 ? 'steady' : 'less',
				meetings: came,
				attendances: visits.length
			};
		});
	}
};

const YEARS = ['2010', '2017', '2020', '2021', '2023'];

/** The year looked at. */
export const choicesToTry: ChoicesToTry = {
	'organization-movements': [{}, ...YEARS.map((year) => ({ moved_year: year }))],
	'organization-layers': [{}, ...YEARS.map((year) => ({ layer_year: year }))]
};
