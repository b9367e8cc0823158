import type { WorkspaceState } from './fold';
import type { Action, Settings } from './operation';

type Counted = Pick<WorkspaceState, 'batches' | 'changes' | 'remembered' | 'settings'>;

/**
 * What is to be written so that just what counted in an earlier state of the same log counts again.
 * First all is undone that did not count then: nothing stands in the way of what is redone.
 */
export function planRestore(now: Counted, target: Counted): Action[] {
	const [active, wanted] = [countedIn(now), countedIn(target)];
	const known = new Set(entryIdsOf(now));
	const undone = [...active].filter((id) => !wanted.has(id));
	const redone = [...wanted].filter((id) => !active.has(id) && known.has(id));
	return [
		...undone.map((of): Action => ({ operation: 'undo', of })),
		...redone.map((of): Action => ({ operation: 'redo', of })),
		...planSettings(now.settings, target.settings)
	];
}

/** Ids of the entries that count: imports, changes and what is remembered. */
function countedIn({ batches, changes, remembered }: Counted): Set<string> {
	return new Set([
		...batches.filter(({ active }) => active).map(({ entryId }) => entryId),
		...changes.filter(({ status }) => status === 'active').map(({ entryId }) => entryId),
		...remembered.filter(({ active }) => active).map(({ entryId }) => entryId)
	]);
}

function entryIdsOf({ batches, changes, remembered }: Counted): string[] {
	return [...batches, ...changes, ...remembered].map(({ entryId }) => entryId);
}

function planSettings(now: Settings, target: Settings): Action[] {
	const names = Object.keys(target) as (keyof Settings)[];
	return names
		.filter((name) => now[name] !== target[name])
		.map((name) => ({ operation: 'setting', name, value: target[name] }));
}
