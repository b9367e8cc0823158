import { roundedIn, type View } from '$lib/domain/view';
import { HEADLINE_METRICS } from '$lib/findings/headline';
import type { MetricId } from '$lib/findings/rows';
import type { Dashboard } from '$lib/state/dashboard.svelte';

/** The headline numbers with what is said of them: they stand side by side and change together. */
export const HEADLINE = [
	...HEADLINE_METRICS,
	'same-months',
	'completeness'
] as const satisfies readonly MetricId[];

/** Which of the headline numbers were rounded to be published. */
export function roundedInHeadline(dashboard: Pick<Dashboard, 'answer'>): View['rounded'] {
	return roundedIn(HEADLINE_METRICS.map((id) => dashboard.answer(id).view));
}
