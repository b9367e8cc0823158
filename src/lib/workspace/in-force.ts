import { isAlike } from './alike';
import type { WorkspaceState } from './fold';

/**
 * Whether undoing an entry would change anything: an import that counts, by itself or by one that
 * brings the same; decisions that are remembered; a change that holds, or waits in conflict.
 * @throws Error for an entry that can't be undone
 */
export function isInForce(state: WorkspaceState, entryId: string): boolean {
	const { batches, changes, remembered } = state;
	const decisions = remembered.find((one) => one.entryId === entryId);
	if (decisions) return decisions.active;
	const change = changes.find((one) => one.entryId === entryId);
	if (change) return change.status !== 'undone';
	const found = batches.find((batch) => batch.entryId === entryId);
	if (!found) throw new Error(`workspace: no entry to undo with the id ${entryId}`);
	// What is left of an unfinished commit can be undone too: then it is no damage any more.
	if (found.status === 'incomplete') return true;
	return batches.some((batch) => batch.active && isAlike(batch, found));
}

/** Whether redoing an entry would change anything: an import of an unfinished commit stays so. */
export function canRedo(state: WorkspaceState, entryId: string): boolean {
	const waits = state.changes.some((one) => {
		return one.entryId === entryId && one.status === 'conflict';
	});
	return waits || !isInForce(state, entryId);
}
