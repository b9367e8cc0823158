import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for; all after the second has no rows while no organization is chosen. */
export const METRICS = [
	'organization-summary',
	'organization-years',
	'organization-history',
	'organization-meetings',
	'organization-partners',
	'organization-groups',
	'organization-people'
] as const satisfies readonly MetricId[];
