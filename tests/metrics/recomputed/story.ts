import type { MetricRows } from '$lib/metrics/rows';
import { itsYear, yearly } from '../counting';
import { groupBy } from '../group-by';
import type { Seen } from '../narrow';
import type { ChoicesToTry, Computed, Recomputed } from '../recompute';
import type { Facts, Meeting, Visit } from '../recompute-facts';
import { compare } from '../register';

type Milestone = MetricRows['milestones'];
type Mark = Pick<Milestone, 'milestone' | 'basis' | 'reached'> & { meeting: Meeting };

const byDate = (a: Meeting, b: Meeting) => compare(a.date, b.date) || compare(a.id, b.id);

/** Every fiftieth meeting: by its number, after the last number by counting. */
function fiftieths(held: readonly Meeting[]): Mark[] {
	const numbered = held.filter(({ number }) => number !== null);
	const last = Math.max(0, ...numbered.map(({ number }) => number ?? 0));
	const rest = held.slice(held.findLastIndex(({ number }) => number !== null) + 1);
	const printed = [...groupBy(numbered, ({ number }) => number ?? 0)].flatMap(([reached, own]) => {
		const [meeting] = own;
		return meeting ? [{ milestone: 'meeting', basis: 'printed', reached, meeting }] : [];
	});
	const counted = rest.map((meeting, at) => ({
		milestone: 'meeting',
		basis: 'counted',
		reached: last + at + 1,
		meeting
	}));
	return [...printed, ...counted].filter(({ reached }) => reached > 0 && reached % 50 === 0);
}

/** The meetings at which a running total reaches each of some numbers. */
function reachedAt(
	milestone: string,
	rolls: readonly [Meeting, number][],
	wanted: readonly number[]
): Mark[] {
	let total = 0;
	const running = rolls.map(([meeting, more]) => ({ meeting, total: (total += more) }));
	return wanted.flatMap((reached) => {
		const first = running.find((one) => one.total >= reached);
		return first ? [{ milestone, basis: 'counted', reached, meeting: first.meeting }] : [];
	});
}

function attendanceMarks(visits: readonly Visit[]): Mark[] {
	const rolls = [...groupBy(visits, ({ meeting }) => meeting)].sort(([a], [b]) => byDate(a, b));
	const seen = new Set<unknown>([null]);
	const newHosts = rolls.map(([meeting, own]): [Meeting, number] => {
		const before = seen.size;
		for (const { host } of own) seen.add(host);
		return [meeting, seen.size - before];
	});
	const sizes = rolls.map(([meeting, own]): [Meeting, number] => [meeting, own.length]);
	return [
		...reachedAt('attendances', sizes, [1000, 5000, 10000, 50000]),
		...reachedAt('organizations', newHosts, [50, 100])
	];
}

/** The milestones of everything on record, of these years. */
function milestones({ facts, filters }: Seen): Milestone[] {
	const held = facts.meetings.filter(({ isHeld }) => isHeld).sort(byDate);
	const online = held.find(({ mode }) => mode === 'online');
	const first: Mark[] = online
		? [{ milestone: 'online', basis: 'counted', reached: 1, meeting: online }]
		: [];
	return [...fiftieths(held), ...attendanceMarks(facts.visits), ...first]
		.filter(({ meeting }) => isInYears(meeting, filters))
		.sort(
			(a, b) =>
				byDate(a.meeting, b.meeting) || compare(a.milestone, b.milestone) || a.reached - b.reached
		)
		.map(({ milestone, basis, reached, meeting }) => ({
			milestone,
			basis,
			reached,
			held_on: meeting.date,
			fiscal_year: meeting.year,
			meeting_id: meeting.id,
			number: meeting.number,
			title: meeting.title
		}));
}

function isInYears({ year }: { year: number }, { from, to }: Seen['filters']): boolean {
	return year >= (from ?? year) && year <= (to ?? year);
}

function pillars({ held, guestsOf }: Seen): MetricRows['pillars'][] {
	return yearly(held, itsYear, (inYear, year) =>
		[...groupBy(inYear, ({ pillar }) => pillar)]
			.sort(([a], [b]) => compare(a, b))
			.map(([pillar, own]) => {
				const other = own.filter(({ kind }) => kind !== 'course').length;
				return {
					fiscal_year: year,
					pillar,
					activities: other + (other < own.length ? 1 : 0),
					meetings: own.length,
					attendances: own.flatMap(guestsOf).length
				};
			})
	).flat();
}

function pillarMeetings({ held, guestsOf, choices }: Seen): MetricRows['pillar-meetings'][] {
	const asked = Number(choices['pillar_year'] ?? 0);
	const year = asked === 0 ? Math.max(...held.map((meeting) => meeting.year)) : asked;
	return held
		.filter((meeting) => meeting.year === year)
		.sort(byDate)
		.map((meeting) => ({
			meeting_id: meeting.id,
			held_on: meeting.date,
			fiscal_year: meeting.year,
			number: meeting.number,
			title: meeting.title,
			meeting_kind: meeting.kind,
			pillar: meeting.pillar,
			roll: meeting.hasRoll ? 'listed' : 'missing',
			attendances: guestsOf(meeting).length
		}));
}

function reportMeetings(facts: Facts, filters: Seen['filters']): MetricRows['report-meetings'][] {
	const inFiscalOrder = (month: number) => (month < 4 ? month + 12 : month);
	return (facts.dataset.get('meeting_fact') ?? [])
		.map(({ cells }) => ({
			fiscal_year: Number(cells['fiscal_year']),
			month: Number(cells['month']),
			title: cells['title'] ?? '',
			meeting_kind: cells['kind'] || 'unknown',
			pillar: cells['pillar'] || 'unknown',
			title_in_summary: cells['title_in_summary'] || null,
			speaker_organization: cells['speaker_organization'] || null,
			source: cells['source'] ?? ''
		}))
		.filter((row) => isInYears({ year: row.fiscal_year }, filters))
		.filter(({ meeting_kind: kind }) => ['', kind].includes(filters.meetingKind))
		.filter(({ pillar }) => ['', pillar].includes(filters.pillar))
		.sort(
			(a, b) =>
				a.fiscal_year - b.fiscal_year ||
				inFiscalOrder(a.month) - inFiscalOrder(b.month) ||
				compare(a.title, b.title)
		);
}

/** Milestones, the line beside the history, and the pillars of meetings. */
export const recomputed: Recomputed = {
	milestones,
	'history-attendances': ({ facts, filters }) =>
		yearly(
			facts.visits.filter(({ meeting }) => isInYears(meeting, filters)),
			({ meeting }) => meeting.year,
			(own, year) => ({ fiscal_year: year, attendances: own.length })
		),
	pillars,
	'pillar-meetings': pillarMeetings,
	'report-meetings': ({ facts, filters }) => reportMeetings(facts, filters)
};

/** Years and tracks that are chosen beside the usual. */
export const choicesToTry: ChoicesToTry = {
	'pillar-meetings': [
		{},
		{ pillar_year: '2022' },
		{ pillar_year: '2012' },
		{ pillar_year: '1999' }
	],
	'history-lanes': [{}, { tracks: 'policy.steering' }, { tracks: 'none' }, { tracks: 'network' }]
};

/** What follows from the rows that a header names. */
export const computed: Computed = {
	pillars: {
		activities: (parts) =>
			new Set(
				parts('meeting').map((row) => (row.meeting_kind === 'course' ? 'course' : row.meeting_id))
			).size
	}
};
