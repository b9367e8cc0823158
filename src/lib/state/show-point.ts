import type { Dashboard } from './dashboard.svelte';
import { shownPoint } from './shown-point.svelte';

/**
 * Show the records as they were at a point in time: right after an entry of the log (its id), or at
 * the end of a day (ISO date); '' shows them as they are now. Nothing is written.
 */
export async function showPoint(dashboard: Dashboard, point: string): Promise<void> {
	if (point === shownPoint.wanted) return;
	shownPoint.want(point);
	// Before the workspace is open there is nothing to show; the opening follows what is asked for.
	if (!dashboard.source) return;
	const { reload } = await import('./session');
	await reload(dashboard);
}
