import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = ['outreach', 'outreach-events'] as const satisfies readonly MetricId[];
