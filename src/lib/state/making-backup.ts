import { writeBackup } from '$lib/workspace/backup';
import { noteBackup } from './backup-note';
import type { OnProgress } from './passphrase';
import { userWorkspace } from './user-workspace';

/** A backup to be saved by the browser. */
export interface BackupFile {
	bytes: Uint8Array<ArrayBuffer>;
	/** `ayumi-backup-20261122.zip`, or `.ayumi` where it is encrypted. */
	name: string;
	/** Number of damaged files that were left out. */
	damaged: number;
}

/**
 * Make a backup of the records as they are now.
 * @param passphrase under which it is encrypted; '' = plain, without secret and names
 */
export async function makeBackup(passphrase: string, onProgress?: OnProgress): Promise<BackupFile> {
	const { storage, workspace } = await userWorkspace();
	await workspace.refresh();
	const { revision } = workspace.state;
	const options = { ...(passphrase && { passphrase }), ...(onProgress && { onProgress }) };
	const { bytes, damaged } = await writeBackup(storage, options);
	await noteBackup(revision);
	return { bytes, name: nameOf(new Date(), passphrase !== ''), damaged: damaged.length };
}

/** Name of a backup made on a day, by the calendar of the computer. */
function nameOf(day: Date, isEncrypted: boolean): string {
	const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
	const date = parts.map((part) => String(part).padStart(2, '0')).join('');
	return `ayumi-backup-${date}.${isEncrypted ? 'ayumi' : 'zip'}`;
}
