import type { MetricRows } from '$lib/metrics/rows';
import { groupBy } from '../group-by';
import { withYearBefore, type Seen } from '../narrow';
import { placesOf } from '../recompute-lists';
import type { Meeting, Visit } from '../recompute-facts';
import type { ChoicesToTry, Recomputed } from '../recompute';
import { compare } from '../register';
import { valuedOf } from '../trend-values';
import { usualOf } from '../xmr';
import { baselineOf, unfinishedYear } from './unusual';

type TrendRow = MetricRows['trend'];
type UsualColumn = `usual_${'from' | 'to' | 'periods' | 'mean'}` | `${'lower' | 'upper'}_limit`;
/** A row before anything is known of what is usual. */
type PlainRow = Omit<TrendRow, UsualColumn | 'signal'>;

const cellsOf = ({ facts }: Seen, table: string) =>
	(facts.dataset.get(table) ?? []).map(({ cells }) => cells);

function chosen(seen: Seen) {
	const { measure = 'attendances', split = 'none', grain = 'month' } = seen.choices;
	return { measure, split, grain, tracks: seen.choices['tracks'] ?? 'society' };
}

function termOf(seen: Seen, year: number): string | null {
	const terms = cellsOf(seen, 'steering_term')
		.map((cells) => ({
			from: Number(cells['year_from']),
			to: cells['year_to'] ? Number(cells['year_to']) : Infinity,
			term: cells['term'] ?? ''
		}))
		.filter(({ from, to }) => from <= year && to >= year);
	return terms.sort((a, b) => b.from - a.from || compare(a.term, b.term))[0]?.term ?? null;
}

function partOf(seen: Seen, visit: Visit): string {
	const home = placesOf(seen.facts).get(visit.municipality);
	const parts: Record<string, string> = {
		'organization-kind': visit.kind,
		municipality: visit.municipality,
		mode: visit.meeting.mode,
		'meeting-kind': visit.meeting.kind,
		pillar: visit.meeting.pillar,
		newcomer: visit.newcomer,
		'home-area': home ? { true: 'inside', false: 'outside' }[`${home.isHome}`] : 'unknown'
	};
	return parts[chosen(seen).split] ?? 'all';
}

function hasMeaning(seen: Seen): boolean {
	const { measure, split, grain } = chosen(seen);
	const ofOneMeeting = ['meetings', 'mean', 'median', 'online-share', 'repeat-rate', 'retention'];
	if (grain === 'meeting' && ofOneMeeting.includes(measure)) return false;
	if (measure === 'retention' && (grain !== 'year' || split === 'newcomer')) return false;
	if (measure === 'repeat-rate' && grain === 'month') return false;
	if (split === 'newcomer' && measure.startsWith('new-')) return false;
	if (measure === 'outside-share' && ['municipality', 'home-area'].includes(split)) return false;
	if (measure === 'online-share' && split === 'mode') return false;
	return measure !== 'meetings' || ['none', 'mode', 'meeting-kind', 'pillar'].includes(split);
}

/** Own part → the part it is shown as, in order of attendances. */
function shownParts(seen: Seen): Map<string, string> {
	const own = [...groupBy(seen.visits, (visit) => partOf(seen, visit))].sort(
		([a, visits], [b, others]) => others.length - visits.length || compare(a, b)
	);
	return new Map(own.map(([part], at) => [part, own.length <= 9 || at < 8 ? part : 'rest']));
}

function periodOf(seen: Seen, meeting: Meeting): string | null {
	const periods: Record<string, string | null> = {
		meeting: meeting.id,
		year: String(meeting.year),
		term: termOf(seen, meeting.year)
	};
	const { grain } = chosen(seen);
	return grain in periods ? (periods[grain] ?? null) : meeting.date.slice(0, 7);
}

/** Events of the chosen tracks from one year to another. */
function eventsIn(seen: Seen, years: readonly number[]): number {
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return cellsOf(seen, 'history_event').filter((cells) => {
		const year = Number(cells['happened_year'] || cells['year']);
		return year >= first && year <= last && chosen(seen).tracks.includes(cells['track'] ?? '');
	}).length;
}

/** Periods of meetings, in order. */
function periodsOf(seen: Seen): [string, Meeting[]][] {
	const dated = seen.rolls.flatMap((meeting) => {
		const period = periodOf(seen, meeting);
		return period === null ? [] : [{ period, meeting }];
	});
	return [...groupBy(dated, ({ period }) => period)].map(([period, own]) => [
		period,
		own.map(({ meeting }) => meeting)
	]);
}

/** Meetings of a period that a part can come to: of its own mode or kind where split by it. */
function meetingsOf(seen: Seen, meetings: readonly Meeting[], owns: readonly string[]) {
	const { split } = chosen(seen);
	if (split === 'mode') return meetings.filter(({ mode }) => owns.includes(mode));
	if (split === 'meeting-kind') return meetings.filter(({ kind }) => owns.includes(kind));
	if (split === 'pillar') return meetings.filter(({ pillar }) => owns.includes(pillar));
	return meetings;
}

function startOf(seen: Seen, meeting: Meeting): string {
	const { grain } = chosen(seen);
	if (grain === 'meeting') return meeting.date;
	if (grain === 'year' || grain === 'term') return `${meeting.year}-04-01`;
	return `${meeting.date.slice(0, 7)}-01`;
}

/** Who came for a part to some meetings, in a view that holds them. */
function visitsTo(seen: Seen, meetings: readonly Meeting[], owns: readonly string[]): Visit[] {
	return meetings.flatMap(seen.guestsOf).filter((visit) => owns.includes(partOf(seen, visit)));
}

/** The value of a part over some meetings; null where it has none. */
function valueOver(
	seen: Seen,
	wider: Seen,
	{ meetings, owns }: { meetings: readonly Meeting[]; owns: readonly string[] }
) {
	const held = meetingsOf(seen, meetings, owns);
	if (held.length === 0) return null;
	const visits = visitsTo(seen, meetings, owns);
	const before = visitsTo(wider, earlierMeetings(wider, meetings), owns);
	return { held, visits, ...valuedOf(seen, chosen(seen).measure, { visits, held, before }) };
}

/** The meetings a year earlier: of the same month, where months are looked at. */
function earlierMeetings(wider: Seen, meetings: readonly Meeting[]): Meeting[] {
	const { grain } = chosen(wider);
	const [first] = meetings;
	if (!first || grain === 'meeting' || grain === 'term') return [];
	return wider.rolls.filter(
		({ year, month }) => year === first.year - 1 && (grain === 'year' || month === first.month)
	);
}

/** The rows of a part in order, each with what is usual in its stretch; one not over has none. */
function withUsual(seen: Seen, rows: readonly PlainRow[]): TrendRow[] {
	const unfinished = unfinishedYear(seen);
	const isOfYears = ['year', 'term'].includes(chosen(seen).grain);
	const people = seen.facts.visits.filter(({ person }) => person !== '');
	const firstYear = Math.min(...people.map(({ meeting }) => meeting.year));
	const isFirst = (row: PlainRow) =>
		chosen(seen).measure === 'new-share' && row.fiscal_year <= firstYear;
	const isRunning = ({ fiscal_year: from, year_to: to }: PlainRow) =>
		isOfYears && unfinished !== null && from <= unfinished && to >= unfinished;
	const isOver = (row: PlainRow) => !isFirst(row) && !isRunning(row);
	const stretchOf = (row: PlainRow) =>
		`${row.value === null} ${isOver(row) ? baselineOf(seen, row.fiscal_year) : -1}`;
	return rows.map((row) => {
		const own = rows.filter((one) => stretchOf(one) === stretchOf(row));
		const values = own.flatMap(({ value }) => value ?? []);
		const usual = isOver(row) && row.value !== null ? usualOf(values) : null;
		return {
			...row,
			usual_from: Math.min(...own.map((one) => one.fiscal_year)),
			usual_to: Math.max(...own.map((one) => one.year_to)),
			usual_periods: usual ? own.length : 0,
			usual_mean: usual?.mean ?? null,
			lower_limit: usual?.limits?.lower ?? null,
			upper_limit: usual?.limits?.upper ?? null,
			signal: usual?.signals[own.indexOf(row)] ?? 'none'
		};
	});
}

function trend(seen: Seen): TrendRow[] {
	if (!hasMeaning(seen)) return [];
	const wider = withYearBefore(seen);
	const { split, grain } = chosen(seen);
	const parts = groupBy([...shownParts(seen)], ([, part]) => part);
	return [...parts].flatMap(([part, pairs]) => {
		const owns = pairs.map(([own]) => own);
		const rows = periodsOf(seen).flatMap(([period, meetings]): PlainRow[] => {
			const now = valueOver(seen, wider, { meetings, owns });
			if (!now) return [];
			const { held, visits, ...value } = now;
			// Who came again is known of years in view alone: of the first it takes the one before.
			const earlier = chosen(seen).measure === 'retention' ? seen : wider;
			const then = { meetings: earlierMeetings(earlier, meetings), owns };
			const before = valueOver(earlier, wider, then);
			const starts = meetings.map((meeting) => startOf(seen, meeting)).sort(compare);
			const years = meetings.map(({ year }) => year);
			const label = { meeting: meetings[0]?.title ?? null, term: period }[grain];
			const place = split === 'municipality' ? placesOf(seen.facts).get(part) : undefined;
			return [
				{
					period,
					starts_on: starts[0] ?? '',
					fiscal_year: Math.min(...years),
					year_to: Math.max(...years),
					month: ['meeting', 'year', 'term'].includes(grain) ? null : (meetings[0]?.month ?? null),
					period_label: label ?? null,
					part,
					part_label: place?.name ?? null,
					rest_of: part === 'rest' ? owns.toSorted(compare).join(' ') : null,
					...value,
					value_before: before?.value ?? null,
					counted_before: before?.counted ?? null,
					base_before: before?.base ?? null,
					attendances: visits.length,
					meetings: held.length,
					events: eventsIn(seen, years)
				}
			];
		});
		return withUsual(
			seen,
			rows.sort((a, b) => compare(a.starts_on, b.starts_on) || compare(a.period, b.period))
		);
	});
}

/** The explorer. */
export const recomputed: Recomputed = { trend };

/** Every measure, split and grain, each with several of the others. */
export const choicesToTry: ChoicesToTry = {
	trend: [
		{},
		{ measure: 'participants', split: 'organization-kind', grain: 'year', tracks: 'none' },
		{ measure: 'organizations', split: 'municipality', grain: 'term', tracks: 'network.policy' },
		{ measure: 'mean', split: 'mode', grain: 'month' },
		{ measure: 'meetings', split: 'meeting-kind', grain: 'year', tracks: 'policy' },
		{ measure: 'new-participants', split: 'home-area', grain: 'meeting' },
		{ measure: 'new-organizations', split: 'organization-kind', grain: 'term' },
		{ measure: 'attendances', split: 'newcomer', grain: 'year', tracks: 'network' },
		{ measure: 'participants', split: 'mode', grain: 'term' },
		{ measure: 'mean', split: 'municipality', grain: 'year' },
		{ measure: 'meetings', split: 'home-area', grain: 'month' },
		{ measure: 'new-share', split: 'organization-kind', grain: 'year' },
		{ measure: 'new-share', split: 'meeting-kind', grain: 'month' },
		{ measure: 'outside-share', grain: 'month' },
		{ measure: 'outside-share', split: 'newcomer', grain: 'meeting' },
		{ measure: 'repeat-rate', split: 'municipality', grain: 'term' },
		{ measure: 'repeat-rate', split: 'mode', grain: 'year' },
		{ measure: 'median', split: 'organization-kind', grain: 'month' },
		{ measure: 'median', split: 'meeting-kind', grain: 'term' },
		{ measure: 'online-share', split: 'home-area', grain: 'year' },
		{ measure: 'online-share', split: 'mode', grain: 'year' },
		{ measure: 'retention', grain: 'year' },
		{ measure: 'retention', split: 'municipality', grain: 'year' },
		{ measure: 'effective-organizations', split: 'newcomer', grain: 'month' },
		{ measure: 'effective-organizations', split: 'mode', grain: 'year' },
		{ measure: 'meetings', split: 'pillar', grain: 'term' },
		{ measure: 'participants', split: 'pillar', grain: 'year' }
	]
};
