import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'quality-ledger',
	'completeness',
	'organizations-to-mend',
	'meetings-to-mend',
	'contradictions'
] as const satisfies readonly MetricId[];
