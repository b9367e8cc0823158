import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'working-group-years',
	'working-group-activity',
	'active-working-groups',
	'working-group-share',
	'working-group-overlap',
	'working-groups',
	'working-group-organizations'
] as const satisfies readonly MetricId[];
