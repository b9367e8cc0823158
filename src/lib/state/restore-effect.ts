import type { WorkspaceState } from '$lib/workspace/fold';

/** How many entries a restoring would take out, and how many it would let count again. */
export interface RestoreEffect {
	importsOut: number;
	importsBack: number;
	changesOut: number;
	changesBack: number;
	/** Settings and remembered answers that would be as they were. */
	others: number;
}

type Counted = Pick<WorkspaceState, 'batches' | 'changes' | 'remembered' | 'settings'>;

/** What it would do to let an earlier state count again. */
export function restoreEffect(now: Counted, then: Counted): RestoreEffect {
	const imports = difference(idsOf(now.batches), idsOf(then.batches));
	const changes = difference(activeChanges(now), activeChanges(then));
	const memory = difference(idsOf(now.remembered), idsOf(then.remembered));
	return {
		importsOut: imports.out,
		importsBack: imports.back,
		changesOut: changes.out,
		changesBack: changes.back,
		others: memory.out + memory.back + differentSettings(now.settings, then.settings)
	};
}

function differentSettings(now: Counted['settings'], then: Counted['settings']): number {
	const names = Object.keys(then) as (keyof typeof then)[];
	return names.filter((name) => now[name] !== then[name]).length;
}

function idsOf(entries: readonly { entryId: string; active: boolean }[]): Set<string> {
	return new Set(entries.filter(({ active }) => active).map(({ entryId }) => entryId));
}

function activeChanges({ changes }: Counted): Set<string> {
	const active = changes.filter(({ status }) => status === 'active');
	return new Set(active.map(({ entryId }) => entryId));
}

function difference(now: ReadonlySet<string>, then: ReadonlySet<string>) {
	return {
		out: [...now].filter((id) => !then.has(id)).length,
		back: [...then].filter((id) => !now.has(id)).length
	};
}
