import type { MetricId } from '$lib/metrics/catalog';

/** What this page asks for; the second half of one organization, which has no rows while none is. */
export const METRICS = [
	'organization-summary',
	'organization-years',
	'organization-history',
	'organization-meetings',
	'organization-partners',
	'organization-groups',
	'organization-people'
] as const satisfies readonly MetricId[];
