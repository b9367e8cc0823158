import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'skilled-supporters',
	'outcomes',
	'founding-hypothesis'
] as const satisfies readonly MetricId[];
