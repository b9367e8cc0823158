import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'pillars',
	'pillar-meetings',
	'report-meetings'
] as const satisfies readonly MetricId[];
