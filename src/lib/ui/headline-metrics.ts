import { HEADLINE_METRICS } from '$lib/findings/headline';
import type { MetricId } from '$lib/findings/rows';

/** The headline numbers with what is said of them: they stand side by side and change together. */
export const HEADLINE = [
	...HEADLINE_METRICS,
	'same-months',
	'completeness'
] as const satisfies readonly MetricId[];
