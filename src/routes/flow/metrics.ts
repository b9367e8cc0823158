import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for. */
export const METRICS = [
	'organization-movements',
	'new-participants',
	'conversion',
	'retention',
	'repeat-rate',
	'turnover',
	'cohort-retention-people',
	'cohort-retention',
	'participation-layers',
	'dormant-organizations',
	'returned-organizations',
	'unseen-organizations'
] as const satisfies readonly MetricId[];
