import { NO_CHOICES, type Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import { groupBy } from './group-by';
import type { Facts, Meeting, Seat, Visit } from './recompute-facts';

/** What is left of the facts in a view. */
export interface Seen {
	visits: readonly Visit[];
	/** Meetings held, with or without a roll. */
	held: readonly Meeting[];
	/** Meetings with a roll. */
	rolls: readonly Meeting[];
	seats: readonly Seat[];
	/** Who came to each meeting. */
	guestsOf: (meeting: Meeting) => readonly Visit[];
	filters: Filters;
	/** What is chosen besides them. */
	choices: Choices;
	facts: Facts;
}

const any = (chosen: string, value: string) => chosen === '' || chosen === value;

/** Narrow the facts by the filters. */
export function narrow(facts: Facts, filters: Filters): Seen {
	const { from, to, organizationKind, municipality, mode, meetingKind, pillar } = filters;
	const inYears = ({ year }: { year: number }) => year >= (from ?? year) && year <= (to ?? year);
	const isShown = (meeting: Meeting) =>
		inYears(meeting) &&
		any(mode, meeting.mode) &&
		any(meetingKind, meeting.kind) &&
		any(pillar, meeting.pillar);
	const isGuest = (guest: { kind: string; municipality: string }) =>
		any(organizationKind, guest.kind) && any(municipality, guest.municipality);
	const held = facts.meetings.filter((meeting) => meeting.isHeld && isShown(meeting));
	const visits = facts.visits.filter((visit) => isShown(visit.meeting) && isGuest(visit));
	const byMeeting = groupBy(visits, ({ meeting }) => meeting);
	return {
		visits,
		held,
		rolls: held.filter(({ hasRoll }) => hasRoll),
		// A working group has no kind of meeting and no pillar: a view of one shows none.
		seats: facts.seats.filter(
			(seat) =>
				meetingKind + pillar === '' && inYears(seat) && any(mode, seat.mode) && isGuest(seat)
		),
		guestsOf: (meeting) => byMeeting.get(meeting) ?? [],
		filters,
		choices: NO_CHOICES,
		facts
	};
}

/** The same view with the year before it, for comparison. */
export function withYearBefore({ facts, filters, choices }: Seen): Seen {
	const from = filters.from === null ? null : filters.from - 1;
	return { ...narrow(facts, { ...filters, from }), choices };
}
