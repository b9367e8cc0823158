import type { MetricId } from '$lib/metrics/catalog';

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

/** What the overview asks for: its charts first, so that they are drawn first. */
export const METRICS = [
	'attendances-by-meeting',
	'new-participants',
	'attendances-by-organization-kind',
	'regional-reach',
	'working-group-activity',
	...HEADLINE
] as const satisfies readonly MetricId[];
