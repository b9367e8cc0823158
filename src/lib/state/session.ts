import { onChange } from '$lib/workspace/channel';
import type { Change } from '$lib/workspace/change';
import type { Workspace } from '$lib/workspace/workspace';
import type { Dashboard } from './dashboard.svelte';
import { keeping } from './keeping.svelte';
import { ResultKeeper } from './kept-results';
import { recordsToShow } from './past';
import { shownPoint } from './shown-point.svelte';
import { userWorkspace } from './user-workspace';

function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
		else setTimeout(resolve, 200);
	});
}

/** Answers are kept this long, in ms, after the last one of a page came. */
const KEEP_DELAY = 1000;

/**
 * Whether results may lie beside the records: not where these are encrypted or kept elsewhere, and
 * not those of a past state, which would take the place of those of now.
 */
function mayKeepResults(): boolean {
	return mayLieBeside() && !shownPoint.isPast;
}

function mayLieBeside(): boolean {
	const { status } = keeping;
	return status.name === 'open' && status.place === 'browser' && !status.isSealed;
}

/** Show what the last visit computed from the same records, and keep what this one computes. */
async function useKeptResults(dashboard: Dashboard, keeper: ResultKeeper, revision: string) {
	try {
		if (!mayLieBeside()) return await keeper.clear();
		const kept = await keeper.find(revision);
		if (kept) dashboard.showKept(kept);
	} catch {
		// They are a courtesy: the engine computes the numbers anyway.
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	dashboard.onAnswered = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const answers = mayKeepResults() ? dashboard.answersToKeep() : null;
			if (answers) keeper.keep(answers).catch(() => {}); // a full disk: see above
		}, KEEP_DELAY);
	};
}

/**
 * Begin a visit: find the user's own records, then boot the engine behind the painted page and
 * follow what other tabs change. Gives the function that ends it.
 */
export function startSession(dashboard: Dashboard, appVersion: string): () => void {
	const keeper = new ResultKeeper(appVersion);
	const started = userWorkspace().then(async ({ workspace }) => {
		dashboard.adopt(recordsToShow(workspace));
		await useKeptResults(dashboard, keeper, workspace.state.revision);
		await whenIdle();
		// What is asked for may have become another point in time meanwhile.
		await show(dashboard, workspace);
	});
	started.catch((cause: unknown) => dashboard.fail(cause));
	return onChange(() => void reload(dashboard));
}

async function show(dashboard: Dashboard, workspace: Workspace): Promise<void> {
	const records = recordsToShow(workspace);
	dashboard.adopt(records);
	await dashboard.load(records);
}

/** Show the workspace as it is now: after an import, an undo or a change of a setting. */
export async function reload(dashboard: Dashboard): Promise<void> {
	try {
		const { workspace } = await userWorkspace();
		await workspace.refresh();
		await show(dashboard, workspace);
	} catch (cause) {
		dashboard.fail(cause);
	}
}

/** Show the sample beside the user's own records, or put it aside. Kept, and reversible. */
export async function showSample(dashboard: Dashboard, isShown: boolean): Promise<void> {
	const { workspace } = await userWorkspace();
	await workspace.set('sample', isShown ? 'shown' : 'hidden');
	await reload(dashboard);
}

/** Take an import out of the numbers. Reversible by `redoImport`. */
export async function undoImport(dashboard: Dashboard, entryId: string): Promise<void> {
	const { workspace } = await userWorkspace();
	await workspace.undo(entryId);
	await reload(dashboard);
}

/** Take several imports out of the numbers, which are counted anew once. */
export async function undoImports(
	dashboard: Dashboard,
	entryIds: readonly string[]
): Promise<void> {
	const { workspace } = await userWorkspace();
	await workspace.undoAll(entryIds);
	await reload(dashboard);
}

/** Count an undone import again. */
export async function redoImport(dashboard: Dashboard, entryId: string): Promise<void> {
	const { workspace } = await userWorkspace();
	await workspace.redo(entryId);
	await reload(dashboard);
}

/**
 * Change what is said of an organization or a meeting. Gives the entry for `undoImport` and
 * `redoImport`, or null when nothing would change.
 */
export async function changeRecords(
	dashboard: Dashboard,
	change: Change,
	why?: string
): Promise<string | null> {
	const { workspace } = await userWorkspace();
	const entryId = await workspace.change(change, why);
	if (entryId !== null) await reload(dashboard);
	return entryId;
}
