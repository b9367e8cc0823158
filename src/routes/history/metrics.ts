import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'history-lanes',
	'milestones',
	'history-attendances'
] as const satisfies readonly MetricId[];
