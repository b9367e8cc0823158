import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'network-organizations',
	'network-ties',
	'network-backbone',
	'network-visits',
	'network-density',
	'elephant-factor',
	'absence-factor',
	'concentration',
	'diversity'
] as const satisfies readonly MetricId[];
