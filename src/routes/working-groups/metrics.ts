import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'working-group-activity',
	'active-working-groups'
] as const satisfies readonly MetricId[];
