import type { MetricId } from '$lib/metrics/catalog';

/** What the overview asks for: its charts first, so that they are drawn first. */
export const METRICS = [
	'attendances-by-meeting',
	'new-participants',
	'attendances-by-organization-kind',
	'regional-reach',
	'working-group-activity',
	'totals',
	'attendances',
	'participants',
	'participating-organizations',
	'attendances-per-meeting',
	'year-on-year',
	'new-organizations'
] as const satisfies readonly MetricId[];
