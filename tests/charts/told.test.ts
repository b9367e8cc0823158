import { expect, it } from 'vitest';
import { chart as meetings } from '$lib/charts/attendances-by-meeting';
import { isAllWithheld } from '$lib/charts/told';
import { hiddenBelow, WITHHELD } from '$lib/domain/hidden-count';
import type { MetricRows } from '$lib/findings/rows';
import { viewOf } from '../findings/cases';

type Row = MetricRows['attendances-by-meeting'];

const meeting = (attendances: number) =>
	({
		meeting_id: 'm-1',
		held_on: '2025-05-21',
		fiscal_year: 2025,
		number: null,
		title: null,
		meeting_kind: 'monthly',
		mode: 'in_person',
		attendances,
		organizations: 20
	}) satisfies Row;

it.each([
	['all rows withheld', [WITHHELD, WITHHELD], true],
	['all withheld but where there is nobody', [WITHHELD, 0], true],
	['nobody at all', [0, 0], false],
	['one row told', [WITHHELD, 30], false],
	['a small count, which is told to be small', [WITHHELD, hiddenBelow(5)], false],
	['nothing to tell', [], false]
])('%s', (_, counts, expected) => {
	expect(
		isAllWithheld<'attendances-by-meeting'>(meetings, counts.map(meeting), viewOf(2025, 2025))
	).toBe(expected);
});
