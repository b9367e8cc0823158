import { NO_FILTERS } from '$lib/domain/filters';
import type { View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { evidence } from './evidence.svelte';

type Milestone = Pick<
	MetricRows['milestones'],
	'milestone' | 'reached' | 'fiscal_year' | 'held_on' | 'meeting_id'
>;

/** Show what a milestone was counted from: whatever is looked at, all until its meeting. */
export function explainMilestone(
	{ milestone, reached, fiscal_year, held_on, meeting_id }: Milestone,
	{ label, text }: { label: string; text: string },
	shown: View,
	from: HTMLElement
): void {
	const row = { milestone, reached, fiscal_year, held_on, meeting_id };
	const asked = { metric: 'milestones', columns: ['reached'], row, isSentence: true } as const;
	evidence.open({ ...asked, view: { ...shown, filters: NO_FILTERS }, label, text }, from);
}
