import type { Change } from '$lib/workspace/change';
import { onDeed } from '$lib/workspace/channel';
import { WorkspaceError } from '$lib/workspace/errors';
import type { Settings } from '$lib/workspace/operation';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { watchForChanges } from './change-watch';
import { checkAll, recheck, reportDamage } from './check';
import type { Dashboard } from './dashboard.svelte';
import { keeping } from './keeping.svelte';
import { ResultKeeper } from './kept-results';
import { lastVisit } from './last-visit.svelte';
import { recordsToShow } from './past';
import { shownPoint } from './shown-point.svelte';
import { places, userWorkspace, type UserWorkspace } from './user-workspace';
import { whenIdle } from './when-idle';

/** What is shown, or about to be: the records and what is wrong with them. */
let shown = '';
const checked = new WeakSet<UserWorkspace>();
/** Number of the latest showing. */
let latest = 0;
let keeper: ResultKeeper | null = null;

const idle = () => new Promise<void>((resolve) => void whenIdle(resolve));

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
	/** Rows that were given to be kept: a page opened again brings no others. */
	const given = new WeakSet<readonly unknown[]>();
	dashboard.onAnswered = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const answers = mayKeepResults() ? dashboard.answersToKeep() : null;
			const all = Object.values(answers?.results ?? {});
			if (!answers || all.every((rows) => given.has(rows))) return;
			for (const rows of all) given.add(rows);
			keeper.keep(answers).catch(() => {}); // a full disk: see above
		}, KEEP_DELAY);
	};
}

/**
 * Begin a visit: find the user's own records, then boot the engine behind the painted page and
 * follow what other tabs and computers change. Gives the function that ends it.
 */
export function startSession(dashboard: Dashboard, appVersion: string): () => void {
	const kept = new ResultKeeper(appVersion);
	keeper = kept;
	const started = places.workspaceNow().then(async (opened) => {
		if (opened) {
			dashboard.adopt(recordsToShow(opened.workspace));
			await useKeptResults(dashboard, kept, opened.workspace.state.recordRevision);
		}
		await idle();
		await show(dashboard, opened);
	});
	started.catch((cause: unknown) => dashboard.fail(cause));
	const ends = [
		places.onReopened((opened) => void show(dashboard, opened)),
		watchForChanges(() => void follow(dashboard)),
		onDeed((deed, place) => {
			if (deed === 'wiped') places.becomeWiped();
			else if (deed === 'moved') void places.followMove();
			else if (deed === 'locked') location.reload();
			else void follow(dashboard, place);
		})
	];
	return () => ends.forEach((end) => end());
}

/** Show records, those shipped with the site alone for null; a later showing overtakes. */
async function show(dashboard: Dashboard, opened: UserWorkspace | null): Promise<void> {
	try {
		await load(dashboard, opened);
	} catch (cause) {
		// A place that failed says so itself, and how it can be opened again.
		if (keeping.status.name === 'open' || !(cause instanceof WorkspaceError)) dashboard.fail(cause);
	}
}

async function load(dashboard: Dashboard, opened: UserWorkspace | null): Promise<void> {
	const turn = (latest += 1);
	const workspace = opened?.workspace ?? (await openWorkspace(createMemoryStorage()));
	if (turn !== latest) return;
	// What is asked for may have become another point in time meanwhile.
	const records = opened ? recordsToShow(workspace) : workspace;
	// Both at once: an answer about the records before must not pass for one about these. The
	// dashboard itself drops a loading that is overtaken.
	dashboard.adopt(records);
	const { revision } = workspace.state;
	const loading = dashboard.load();
	// Results must not outlive the moment in which records are locked or put under a passphrase.
	if (!mayLieBeside()) await forgetAll();
	await loading;
	if (!opened) return;
	shown = signatureOf(opened, revision);
	reportDamage(opened, keeping);
	if (checked.has(opened)) return;
	checked.add(opened);
	void check(opened);
}

/** Keep nothing beside records that are not openly in this browser; one that failed may be soon. */
async function forgetAll(): Promise<void> {
	if (['open', 'locked'].includes(keeping.status.name)) lastVisit.forget();
	await keeper?.clear().catch(() => {});
}

/** Read every file once, behind the numbers. */
async function check(opened: UserWorkspace): Promise<void> {
	const { revision } = opened.workspace.state;
	try {
		await checkAll(opened, keeping, idle);
		shown = signatureOf(opened, revision);
	} catch {
		// A place that fails says so itself; what can be read is checked at the next visit.
	}
}

/** What was written while the records of a revision were read is no part of what is shown. */
function signatureOf({ workspace, placeId }: UserWorkspace, revision: string): string {
	const { damage, leftovers } = workspace;
	return JSON.stringify([placeId, revision, damage, leftovers]);
}

/** Look for what others wrote, and show it if there is anything. */
async function follow(dashboard: Dashboard, place?: string): Promise<void> {
	if (keeping.status.name !== 'open') return;
	const opened = await places.workspaceNow();
	if (!opened || (place !== undefined && place !== opened.placeId)) return;
	try {
		await opened.workspace.refresh();
		await recheck(opened);
	} catch (cause) {
		failOrReopen(dashboard, cause);
		return;
	}
	const { revision } = opened.workspace.state;
	if (signatureOf(opened, revision) !== shown) await show(dashboard, opened);
}

/** Show the workspace as it is now: after an import, an undo or a change of a setting. */
export async function reload(dashboard: Dashboard): Promise<void> {
	const opened = await userWorkspace();
	try {
		await opened.workspace.refresh();
	} catch (cause) {
		failOrReopen(dashboard, cause);
		return;
	}
	await show(dashboard, opened);
}

function failOrReopen(dashboard: Dashboard, cause: unknown): void {
	// Another computer set a passphrase, changed it or took it off.
	const isOtherKey = cause instanceof WorkspaceError && cause.code === 'key-changed';
	if (isOtherKey) void places.reopen();
	else if (keeping.status.name === 'open') dashboard.fail(cause);
}

/** Choose how numbers are protected where they are published. Kept with the records. */
export async function keepProtection(
	dashboard: Dashboard,
	protection: Settings['protection']
): Promise<void> {
	const { workspace } = await userWorkspace();
	if (await workspace.set('protection', protection)) await reload(dashboard);
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

/** Count several undone entries again, the earliest first; what counts is computed anew once. */
export async function redoImports(
	dashboard: Dashboard,
	entryIds: readonly string[]
): Promise<void> {
	const { workspace } = await userWorkspace();
	for (const entryId of entryIds) await workspace.redo(entryId);
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
