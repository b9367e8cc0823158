import { isPageAddress, type SavedView } from '$lib/domain/saved-view';
import type { Dashboard } from './dashboard.svelte';
import { reload, undoImport } from './session';
import { userWorkspace } from './user-workspace';

/** The views kept in these records, by name. */
export function savedViews({ source }: Pick<Dashboard, 'source'>): SavedView[] {
	const kept = [...(source?.state.memory.view ?? [])];
	return kept
		.filter(([, address]) => isPageAddress(address))
		.map(([name, address]) => ({ name, address }))
		.sort((one, other) => one.name.localeCompare(other.name, 'ja'));
}

/**
 * Keep a view by a name, in place of one of the same name; an address of null forgets it. Gives the
 * entry for `takeBack`, or null when nothing changes.
 */
export async function keepView(
	dashboard: Dashboard,
	name: string,
	address: string | null
): Promise<string | null> {
	const { workspace } = await userWorkspace();
	const entryId = await workspace.remember('view', { [name]: address });
	if (entryId !== null) await reload(dashboard);
	return entryId;
}

/** Give a view another name, in one step. Gives the entry for `takeBack`, null for the same. */
export async function renameView(
	dashboard: Dashboard,
	{ name, address }: SavedView,
	newName: string
): Promise<string | null> {
	if (newName === name) return null;
	const { workspace } = await userWorkspace();
	const entryId = await workspace.remember('view', { [name]: null, [newName]: address });
	if (entryId !== null) await reload(dashboard);
	return entryId;
}

/** Take back what `keepView` or `renameView` did. */
export function takeBack(dashboard: Dashboard, entryId: string): Promise<void> {
	return undoImport(dashboard, entryId);
}
