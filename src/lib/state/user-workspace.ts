import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openOpfsStorage } from '$lib/workspace/opfs-storage';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace, type Workspace } from '$lib/workspace/workspace';
import { keeping, type PlaceName } from './keeping.svelte';

/** The user's workspace and where it is kept. */
export interface UserWorkspace {
	workspace: Workspace;
	storage: WorkspaceStorage;
}

let opening: Promise<UserWorkspace> | null = null;

async function open(): Promise<UserWorkspace> {
	try {
		return await openIn('browser', await openOpfsStorage());
	} catch (cause) {
		if (!isUnavailable(cause)) throw cause;
		return openIn('memory', createMemoryStorage());
	}
}

async function openIn(place: PlaceName, storage: WorkspaceStorage): Promise<UserWorkspace> {
	const workspace = await openWorkspace(storage);
	keeping.become({ name: 'open', place, folder: '', isSealed: false });
	return { storage, workspace };
}

function isUnavailable(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && cause.code === 'storage-unavailable';
}

/** The workspace of this browser, opened once; waits until the user has unlocked it. */
export function userWorkspace(): Promise<UserWorkspace> {
	opening ??= open();
	return opening;
}
