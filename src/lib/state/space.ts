import { readNote, writeNote } from './notes';
import { places } from './user-workspace';

const ASKED = 'ayumi-persist';
const FOLDERS = ['batches', 'log', 'secret', 'names', 'key'];

/** How much room the records take, and whether the browser keeps them. */
export interface Space {
	/** Bytes of the user's records. */
	own: number;
	/** Bytes the browser still gives, or null where it does not say. */
	left: number | null;
	/** Whether the browser promised not to clear the records by itself. */
	promise: 'kept' | 'refused' | 'not-asked';
}

/** Measure the records in use. */
export async function readSpace(): Promise<Space> {
	const { base } = await places.workspace();
	const sizes = await Promise.all(
		FOLDERS.map(async (folder) => {
			let bytes = 0;
			for (const name of await base.list(folder)) {
				bytes += (await base.read(`${folder}/${name}`))?.length ?? 0;
			}
			return bytes;
		})
	);
	const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
	return {
		own: sizes.reduce((sum, bytes) => sum + bytes, 0),
		left: quota === undefined || usage === undefined ? null : Math.max(0, quota - usage),
		promise: await readPromise()
	};
}

async function readPromise(): Promise<Space['promise']> {
	const isKept = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
	if (isKept) return 'kept';
	return readNote(ASKED, '') === null ? 'not-asked' : 'refused';
}

/**
 * Ask the browser not to clear the records by itself when the disk gets full. To be called when
 * there is something to keep, as after a commit; where the browser asks the user, then once.
 */
export async function askToPersist(): Promise<void> {
	const opened = await places.workspaceNow();
	if (!opened?.placeId || readNote(ASKED, '') !== null) return;
	const isKept = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
	writeNote(ASKED, '', isKept ? 'kept' : 'refused');
}
