import type { MetricId } from '$lib/metrics/catalog';
import { HEADLINE } from '$lib/ui/headline-metrics';

/** What the overview asks for, in the order in which it stands on the page. */
export const METRICS = [
	...HEADLINE,
	'attendances-by-meeting',
	'attendances-by-organization-kind',
	'new-participants',
	'regional-reach',
	'working-group-activity'
] as const satisfies readonly MetricId[];
