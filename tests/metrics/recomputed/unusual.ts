import type { MetricRows } from '$lib/metrics/rows';
import { organizationsIn, peopleIn } from '../counting';
import { groupBy } from '../group-by';
import { withYearBefore, type Seen } from '../narrow';
import { quantile } from '../quantile';
import type { Meeting, Visit } from '../recompute-facts';
import type { Recomputed } from '../recompute';
import { compare } from '../register';
import { usualOf } from '../xmr';

const cellsOf = ({ facts }: Seen, table: string) =>
	(facts.dataset.get(table) ?? []).map(({ cells }) => cells);

/** The year in which the present stretch began: that of a society event after a year without. */
export function baselineOf(seen: Seen, year: number): number {
	const events = cellsOf(seen, 'history_event').filter(({ track }) => track === 'society');
	const years = events.map((cells) => Number(cells['happened_year'] || cells['year']));
	return Math.max(0, ...years.filter((one) => one <= year && !years.includes(one - 1)));
}

type MeetingRow = MetricRows['unusual-meetings'];

function stretchRows(seen: Seen, meetings: readonly Meeting[], baseline: number): MeetingRow[] {
	const sizes = meetings.map((meeting) => seen.guestsOf(meeting).length);
	const usual = usualOf(sizes);
	return meetings.map((meeting, at) => ({
		meeting_id: meeting.id,
		held_on: meeting.date,
		fiscal_year: meeting.year,
		title: meeting.title,
		attendances: sizes[at] ?? 0,
		baseline,
		usual_from: Math.min(...meetings.map(({ year }) => year)),
		usual_to: Math.max(...meetings.map(({ year }) => year)),
		meetings: sizes.length,
		mean: usual.mean,
		lower_limit: usual.limits?.lower ?? null,
		upper_limit: usual.limits?.upper ?? null,
		signal: usual.signals[at] ?? 'none'
	}));
}

function unusualMeetings(seen: Seen): MeetingRow[] {
	const inOrder = seen.rolls.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
	const stretches = groupBy(inOrder, ({ year }) => baselineOf(seen, year));
	return [...stretches].flatMap(([baseline, own]) => stretchRows(seen, own, baseline));
}

/** 4 for April to 15 for March. */
const placeOf = (month: number) => (month < 4 ? month + 12 : month);

/** The latest year on record where it stops earlier than the year before: rolls, or called off. */
export function unfinishedYear({ facts }: Seen): number | null {
	const rolls = facts.meetings.filter(({ hasRoll }) => hasRoll);
	const latest = Math.max(...rolls.map(({ year }) => year));
	const past = facts.meetings.filter(({ hasRoll, isCancelled }) => hasRoll || isCancelled);
	const lastMonth = (year: number) =>
		Math.max(...past.filter((one) => one.year === year).map(({ month }) => placeOf(month)));
	const hasBefore = rolls.some(({ year }) => year === latest - 1);
	return hasBefore && lastMonth(latest) < lastMonth(latest - 1) ? latest : null;
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** The method that erred less, with its errors in order. */
function bestMethod(sums: readonly number[]) {
	const later = sums.slice(1);
	const naive = later.map((sum, at) => sum - (sums[at] ?? 0));
	const byMean = later.map((sum, at) => sum - mean(sums.slice(0, at + 1)));
	const size = (errors: readonly number[]) => mean(errors.map(Math.abs));
	return size(naive) <= size(byMean)
		? { method: 'naive', value: sums.at(-1) ?? 0, errors: naive.sort((a, b) => a - b) }
		: { method: 'mean', value: mean(sums), errors: byMean.sort((a, b) => a - b) };
}

function outlook(seen: Seen): MetricRows['outlook'][] {
	const years = [...new Set(seen.rolls.map(({ year }) => year))].sort((a, b) => a - b);
	const sumOf = (year: number) => seen.visits.filter(({ meeting }) => meeting.year === year).length;
	const unfinished = unfinishedYear(seen);
	const whole = years.filter((year) => year !== unfinished);
	const none = { method: 'none', value: null, low: null, high: null, years: whole.length };
	const actual = years.map((year) => ({
		year,
		state: year === unfinished ? 'unfinished' : 'actual',
		attendances: sumOf(year),
		...none
	}));
	const last = whole.at(-1);
	if (last === undefined) return actual;
	const ahead = { ...none, year: last + 1, state: 'outlook', attendances: null };
	const guess = () => {
		const { method, value, errors } = bestMethod(whole.map(sumOf));
		const [low, high] = [0.1, 0.9].map((at) => Math.max(0, value + quantile(errors, at)));
		return { ...ahead, method, value, low: low ?? 0, high: high ?? 0 };
	};
	return [...actual, whole.length < 8 ? ahead : guess()].sort(
		(a, b) => a.year - b.year || compare(a.state, b.state)
	);
}

interface Compared {
	meetings: number;
	visits: Visit[];
	mean: number;
}

function sameMonths(seen: Seen): MetricRows['same-months'][] {
	const wider = withYearBefore(seen);
	const year = Math.max(...seen.rolls.map((meeting) => meeting.year));
	const rollsIn = (one: number) => wider.rolls.filter((meeting) => meeting.year === one);
	const monthsIn = (one: number) => new Set(rollsIn(one).map(({ month }) => month));
	const months = [...monthsIn(year)].filter((month) => monthsIn(year - 1).has(month));
	if (months.length === 0) return [];
	const [now, before] = [year, year - 1].map((one) => {
		const meetings = rollsIn(one).filter(({ month }) => months.includes(month));
		const visits = meetings.flatMap(wider.guestsOf);
		return { meetings: meetings.length, visits, mean: visits.length / meetings.length };
	}) as [Compared, Compared];
	return [
		{
			fiscal_year: year,
			months: months.length,
			meetings: now.meetings,
			meetings_before: before.meetings,
			attendances: now.visits.length,
			attendances_before: before.visits.length,
			participants: peopleIn(now.visits),
			participants_before: peopleIn(before.visits),
			organizations: organizationsIn(now.visits),
			organizations_before: organizationsIn(before.visits),
			mean: now.mean,
			mean_before: before.mean
		}
	];
}

/** What is unusual, what is to be expected, and how the same months compare. */
export const recomputed: Recomputed = {
	'unusual-meetings': unusualMeetings,
	outlook,
	'same-months': sameMonths
};
