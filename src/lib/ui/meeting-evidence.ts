import { fiscalYear } from '$lib/domain/fiscal-year';
import { NO_FILTERS } from '$lib/domain/filters';
import type { View } from '$lib/domain/view';
import type { MeetingEntry } from '$lib/state/register';
import { evidence } from './evidence.svelte';

/** How the attendances of a meeting are called and said where they are asked for. */
interface Said {
	label: string;
	text: string;
}

/** Show who came to a meeting, of all records: it is one whatever is looked at. */
export function explainMeeting(
	{ id, heldOn }: MeetingEntry,
	{ label, text }: Said,
	shown: View,
	from: HTMLElement
): void {
	const row = { meeting_id: id, fiscal_year: fiscalYear(heldOn) };
	const asked = { metric: 'attendances-by-meeting', columns: ['attendances'], row } as const;
	const view = { ...shown, filters: NO_FILTERS };
	evidence.open({ ...asked, view, label, names: [label], text }, from);
}
