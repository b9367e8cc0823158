import type { MetricId } from '$lib/findings/rows';

/** The headline numbers: they stand side by side and change together. */
export const HEADLINE = [
	'totals',
	'attendances',
	'participants',
	'participating-organizations',
	'attendances-per-meeting',
	'year-on-year',
	'new-organizations',
	'same-months',
	'completeness'
] as const satisfies readonly MetricId[];
