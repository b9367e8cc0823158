import type { DecodedRow } from '$lib/metrics/decode-rows';
import { groupBy } from './group-by';
import { quantile } from './quantile';
import { usualOf } from './xmr';
import { computed, type Computed, type Parts } from './recompute';

/** Attendances of each meeting, ascending. */
function meetingSizes(parts: Parts): number[] {
	const guests = groupBy(parts('attendance'), (row) => row.meeting_id);
	const sizes = parts('meeting').map(
		({ meeting_id }) => guests.get(meeting_id ?? null)?.length ?? 0
	);
	return sizes.sort((a, b) => a - b);
}

/** Attendances of this year and of the year before, in the months that both have meetings. */
function compared(parts: Parts): { months: number; now: number; before: number } {
	const monthsOf = (rows: readonly DecodedRow[]) => new Set(rows.map(({ month }) => month));
	const earlier = monthsOf(parts('meeting', true));
	const months = new Set([...monthsOf(parts('meeting'))].filter((month) => earlier.has(month)));
	const within = (rows: readonly DecodedRow[]) => rows.filter(({ month }) => months.has(month));
	return {
		months: months.size,
		now: within(parts('attendance')).length,
		before: within(parts('attendance', true)).length
	};
}

/** What is usual of the meetings of a stretch, in their order. */
function usualParts(parts: Parts) {
	const guests = groupBy(parts('attendance'), (row) => row.meeting_id);
	const sizes = parts('meeting').map((one) => guests.get(one.meeting_id ?? null)?.length ?? 0);
	return usualOf(sizes);
}

const quartile = (share: number) => (parts: Parts) => quantile(meetingSizes(parts), share);

/** How a number that is no count of rows follows from the rows that its header names. */
export const COMPUTED: Computed = {
	...computed,
	'active-working-groups': {
		people_in_several: (parts) => {
			const named = parts('working-group').filter(({ person_key }) => person_key !== null);
			const people = groupBy(named, ({ person_key }) => person_key);
			return [...people.values()].filter(
				(rows) => new Set(rows.map(({ working_group }) => working_group)).size > 1
			).length;
		}
	},
	'attendances-per-meeting': {
		mean: (parts) => parts('attendance').length / parts('meeting').length,
		lower_quartile: quartile(0.25),
		median: quartile(0.5),
		upper_quartile: quartile(0.75)
	},
	'unusual-meetings': {
		mean: (parts) => usualParts(parts).mean,
		lower_limit: (parts) => usualParts(parts).limits?.lower ?? null,
		upper_limit: (parts) => usualParts(parts).limits?.upper ?? null
	},
	'year-on-year': {
		months: (parts) => compared(parts).months,
		attendances: (parts) => compared(parts).now,
		attendances_before: (parts) => compared(parts).before,
		change: (parts) => {
			const { now, before } = compared(parts);
			return before > 0 ? now / before - 1 : null;
		}
	}
};
