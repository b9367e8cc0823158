import type { LanguageMode } from '$lib/domain/language';
import { historyEntries, tracksShown, type HistoryEntry } from '$lib/findings/history';
import type { Dashboard } from '$lib/state/dashboard.svelte';

/** The entries of the history as the drawing has them, for the list beside it. */
export function historyEntriesShown(dashboard: Dashboard, mode: LanguageMode): HistoryEntry[] {
	const { rows, view } = dashboard.answer('history-lanes');
	const isShown = tracksShown(view.choices['tracks'] ?? '').includes('milestone');
	const milestones = isShown ? dashboard.answer('milestones').rows : [];
	return historyEntries(rows, milestones, mode);
}

/** True where the drawing has anything to show besides what is printed in the report. */
export function hasMoreThanPrinted(dashboard: Dashboard): boolean {
	const shown = tracksShown(dashboard.answer('history-lanes').view.choices['tracks'] ?? '');
	const hasRows = (id: 'milestones' | 'history-attendances') =>
		dashboard.answer(id).rows.length > 0;
	return (
		(shown.includes('milestone') && hasRows('milestones')) ||
		(shown.includes('participation') && hasRows('history-attendances'))
	);
}
