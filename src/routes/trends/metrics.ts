import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'trend',
	'unusual-meetings',
	'outlook',
	'attendances-by-meeting',
	'new-participants',
	'attendances-per-meeting',
	'mode-mix',
	'attendances-by-month',
	'course-reach'
] as const satisfies readonly MetricId[];
