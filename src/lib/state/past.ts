import type { PointInTime } from '$lib/workspace/past';
import type { Workspace } from '$lib/workspace/workspace';
import type { Dashboard } from './dashboard.svelte';
import type { RecordSource } from './record-source';
import { journal } from './journal.svelte';
import { restoreEffect, type RestoreEffect } from './restore-effect';
import { reload } from './session';
import { shownPoint } from './shown-point.svelte';
import { userWorkspace } from './user-workspace';

export { showPoint } from './show-point';

/** A state of the records that can be gone back to. */
export type KeptState = RecordSource['state'];

/**
 * The records to be shown: those of now, or of the point in time asked for. What the whole log is
 * now is told to the history.
 */
export function recordsToShow(workspace: Workspace): RecordSource {
	journal.become(workspace.history(), workspace.state);
	const { wanted } = shownPoint;
	if (wanted === '') return workspace;
	const at = timeOf(workspace, wanted);
	shownPoint.settle(at);
	return at === null ? workspace : workspace.at(toPoint(wanted));
}

/** What going back to the point that is shown would do; null while now is shown. */
export function effectOfRestoring(dashboard: Dashboard): RestoreEffect | null {
	const { state } = journal;
	if (!shownPoint.isPast || !state || !dashboard.source) return null;
	return restoreEffect(state, dashboard.source.state);
}

/** What there was before a state was restored, and the revision of the log right after it. */
export interface Restored {
	before: KeptState;
	revision: string;
}

/**
 * Let an earlier state count again and show now. The numbers are counted anew behind the page.
 * @param why in the user's words
 */
export async function restoreState(
	dashboard: Dashboard,
	target: KeptState,
	why: string
): Promise<Restored> {
	const { workspace } = await userWorkspace();
	await workspace.refresh();
	const before = workspace.state;
	await workspace.restore(target, why);
	const { revision } = workspace.state;
	shownPoint.want('');
	void reload(dashboard);
	return { before, revision };
}

function toPoint(wanted: string): PointInTime {
	return isDay(wanted) ? { date: wanted } : { entryId: wanted };
}

function isDay(wanted: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(wanted) && !Number.isNaN(Date.parse(wanted));
}

/** When a point was, or null where the log has no such entry. */
function timeOf(workspace: Workspace, wanted: string): string | null {
	if (isDay(wanted)) return wanted;
	return workspace.history().find(({ id }) => id === wanted)?.operation.at ?? null;
}
