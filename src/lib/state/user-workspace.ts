import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openOpfsStorage } from '$lib/workspace/opfs-storage';
import type { WorkspaceStorage } from '$lib/workspace/storage';
import { openWorkspace, type Workspace } from '$lib/workspace/workspace';

/** The user's workspace and where it is kept. */
export interface UserWorkspace {
	workspace: Workspace;
	storage: WorkspaceStorage;
	/** False where the browser offers no private file system: all is gone when the page closes. */
	isKept: boolean;
}

let opening: Promise<UserWorkspace> | null = null;

async function open(): Promise<UserWorkspace> {
	try {
		const storage = await openOpfsStorage();
		return { storage, workspace: await openWorkspace(storage), isKept: true };
	} catch (cause) {
		if (!isUnavailable(cause)) throw cause;
		const storage = createMemoryStorage();
		return { storage, workspace: await openWorkspace(storage), isKept: false };
	}
}

function isUnavailable(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && cause.code === 'storage-unavailable';
}

/** The workspace of this browser, opened once. */
export function userWorkspace(): Promise<UserWorkspace> {
	opening ??= open();
	return opening;
}
