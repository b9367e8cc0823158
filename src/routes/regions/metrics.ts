import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'regional-reach',
	'outside-share',
	'regional-map',
	'new-municipalities'
] as const satisfies readonly MetricId[];
