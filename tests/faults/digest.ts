import type { WorkspaceStorage } from '$lib/workspace/storage';
import { isSealed } from '$lib/workspace/sealed';
import { openPlace } from './acts';
import { openWorkspace } from '$lib/workspace/workspace';

/** What a workspace adds up to, and what is wrong with it. */
export interface Digest {
	/** What counts, as text: equal for equal states, whatever the times and ids in the log. */
	state: string;
	/** Files found damaged or missing, every checksum checked. */
	damage: string[];
	/** Files that belong to nothing. */
	leftovers: string[];
	isSealed: boolean;
	hasChanges: boolean;
}

/** Add up a workspace and check every file of it. */
export async function digestOf(root: WorkspaceStorage): Promise<Digest> {
	const sealed = await isSealed(root);
	const workspace = await openWorkspace(await openPlace(root));
	const damage = await workspace.verify();
	const { batches, settings, memory, changes } = workspace.state;
	// What is left of an unfinished commit does not count.
	const counted = batches.filter(({ status }) => status !== 'incomplete');
	const state = {
		batches: counted.map(({ status, table, sha256, file, replaces, after }) => {
			return [status, table, sha256, file, replaces ?? null, after !== undefined];
		}),
		changes: changes.map(({ change: { sees, ...change }, status }) => {
			return [status, change, sees?.length ?? 0];
		}),
		settings,
		memory: Object.entries(memory).map(([kind, known]) => [
			kind,
			[...(known as Map<string, string>)]
		])
	};
	return {
		state: JSON.stringify(state),
		damage: damage.map(({ path, problem }) => `${problem} ${path}`),
		leftovers: [...workspace.leftovers],
		isSealed: sealed,
		hasChanges: changes.some(({ status }) => status === 'active')
	};
}
