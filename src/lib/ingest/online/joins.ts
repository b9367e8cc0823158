/** One stay of somebody in a meeting, in seconds; null where the file does not say it. */
export interface Stay {
	from: number | null;
	until: number | null;
	/** Length as the file gives it, which may be less than from–until: pauses are taken off. */
	seconds: number | null;
}

/** Stays that lie further apart than this, on another day, are not of one meeting. */
const LONGEST_BREAK = 6 * 3600;
const DAY = 86_400;

/**
 * Whole minutes that somebody spent in a meeting, rounded up as Zoom does; null when the file says
 * nothing. Stays that overlap (two devices) count once, lengths alone are added; both up to the
 * `longest` seconds the meeting took.
 */
export function minutesOf(stays: readonly Stay[], longest: number | null): number | null {
	const lengths = stays.flatMap((stay) => lengthOf(stay) ?? []);
	if (lengths.length === 0) return null;
	const sum = lengths.reduce((total, one) => total + one, 0);
	const isTimed =
		stays.length > 1 && stays.every(({ from, until }) => from !== null && until !== null);
	// Times may be cut to the minute: the union is never less than the longest stay.
	const union = isTimed ? Math.max(unionSeconds(stays), ...lengths) : sum;
	return Math.ceil(Math.min(sum, union, longest ?? Infinity) / 60);
}

/** Seconds covered by at least one stay. */
export function unionSeconds(stays: readonly Stay[]): number {
	const timed = stays.flatMap(({ from, until }) => {
		return from === null || until === null || until < from ? [] : [{ from, until }];
	});
	timed.sort((one, other) => one.from - other.from);
	let total = 0;
	let end = -Infinity;
	for (const { from, until } of timed) {
		total += Math.max(0, until - Math.max(from, end));
		end = Math.max(end, until);
	}
	return total;
}

/** Whether two people, given by their stays, were there at the same time; null when unknown. */
export function isOverlapping(one: readonly Stay[], other: readonly Stay[]): boolean | null {
	const isKnown = [...one, ...other].every(({ from, until }) => from !== null && until !== null);
	if (!isKnown) return null;
	return one.some((mine) => other.some((theirs) => overlaps(mine, theirs)));
}

/**
 * Split stays into meetings, as lists of positions: after a break of six hours another meeting
 * begins on another day. Stays without times belong to the largest. Ordered by time.
 */
export function splitMeetings(stays: readonly Stay[]): number[][] {
	const timed = stays.flatMap((stay, at) => {
		const from = stay.from ?? stay.until;
		return from === null ? [] : [{ at, from, until: stay.until ?? from }];
	});
	timed.sort((one, other) => one.from - other.from);
	const meetings: number[][] = [];
	let end = -Infinity;
	for (const { at, from, until } of timed) {
		const isOtherDay = Math.floor(from / DAY) !== Math.floor(end / DAY);
		if (meetings.length === 0 || (isOtherDay && from - end > LONGEST_BREAK)) meetings.push([]);
		meetings.at(-1)!.push(at);
		end = Math.max(end, until);
	}
	const untimed = stays.flatMap((stay, at) => ((stay.from ?? stay.until) === null ? [at] : []));
	const largest = meetings.toSorted((one, other) => other.length - one.length)[0];
	if (largest) largest.push(...untimed);
	else if (untimed.length > 0) meetings.push(untimed);
	return meetings.map((meeting) => meeting.sort((one, other) => one - other));
}

function lengthOf({ from, until, seconds }: Stay): number | null {
	if (seconds !== null) return seconds;
	return from === null || until === null ? null : Math.max(0, until - from);
}

function overlaps(one: Stay, other: Stay): boolean {
	return one.from! < other.until! && other.from! < one.until!;
}
