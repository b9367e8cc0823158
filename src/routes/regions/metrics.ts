import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = ['regional-reach', 'outside-share'] as const satisfies readonly MetricId[];
