import { onChange } from '$lib/workspace/channel';
import type { Change } from '$lib/workspace/change';
import type { PointInTime } from '$lib/workspace/past';
import type { Dashboard } from './dashboard.svelte';
import { keeping } from './keeping.svelte';
import { ResultKeeper } from './kept-results';
import { userWorkspace } from './user-workspace';

function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
		else setTimeout(resolve, 200);
	});
}

/** Answers are kept this long, in ms, after the last one of a page came. */
const KEEP_DELAY = 1000;

/** Whether results may lie beside the records: not where these are encrypted or kept elsewhere. */
function mayKeepResults(): boolean {
	const { status } = keeping;
	return status.name === 'open' && status.place === 'browser' && !status.isSealed;
}

/**
 * Remove results of earlier visits as soon as the records are put under a passphrase or elsewhere.
 * To be run in an effect: it follows where the records are kept.
 */
export function clearForbiddenResults(): void {
	const { name } = keeping.status;
	if (name !== 'locked' && (name !== 'open' || mayKeepResults())) return;
	// Without a private file system there is nothing to remove.
	new ResultKeeper('').clear().catch(() => {});
}

/** Show what the last visit computed from the same records, and keep what this one computes. */
async function useKeptResults(dashboard: Dashboard, keeper: ResultKeeper, revision: string) {
	try {
		const kept = mayKeepResults() ? await keeper.find(revision) : null;
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
		dashboard.adopt(workspace);
		await useKeptResults(dashboard, keeper, workspace.state.revision);
		await whenIdle();
		// The records may have changed meanwhile: what is loaded now is what is answered from.
		dashboard.adopt(workspace);
		await dashboard.load(workspace);
	});
	started.catch((cause: unknown) => dashboard.fail(cause));
	return onChange(() => void reload(dashboard));
}

/** Show the workspace as it is now: after an import, an undo or a change of a setting. */
export async function reload(dashboard: Dashboard): Promise<void> {
	try {
		const { workspace } = await userWorkspace();
		await workspace.refresh();
		dashboard.adopt(workspace);
		await dashboard.load(workspace);
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

/** Let just what counted at some point count again. Reversible: restore the point before. */
export async function restoreRecords(
	dashboard: Dashboard,
	point: PointInTime,
	why?: string
): Promise<void> {
	const { workspace } = await userWorkspace();
	await workspace.restore(workspace.at(point).state, why);
	await reload(dashboard);
}
