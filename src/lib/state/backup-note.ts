import { DAY, isBackupDue, parseNote, type BackupNote } from './backup-due';
import { readNote, writeNote } from './notes';
import { places } from './user-workspace';

export type { BackupNote };

const BACKUP = 'ayumi-backup';
const LATER = 'ayumi-backup-later';
const PUT_OFF_FOR = 7 * DAY;

/** Note that a backup of this state of the workspace was made just now. */
export async function noteBackup(revision: string): Promise<void> {
	const { placeId } = await places.workspace();
	const note: BackupNote = { at: new Date().toISOString(), revision };
	writeNote(BACKUP, placeId, JSON.stringify(note));
}

/** The last backup of the records in use, or null when none is known. */
export async function readBackupNote(): Promise<BackupNote | null> {
	const opened = await places.workspaceNow();
	return opened && parseNote(readNote(BACKUP, opened.placeId));
}

/** Do not remind for a week. */
export async function putReminderOff(now = Date.now()): Promise<void> {
	const opened = await places.workspaceNow();
	if (opened) writeNote(LATER, opened.placeId, String(now + PUT_OFF_FOR));
}

/** Whether the user should be reminded of a backup now. */
export async function isReminderDue(now = Date.now()): Promise<boolean> {
	const opened = await places.workspaceNow();
	if (!opened) return false;
	const { batches, revision } = opened.workspace.state;
	return isBackupDue(
		{
			note: parseNote(readNote(BACKUP, opened.placeId)),
			revision,
			imports: batches.filter(({ active }) => active).map(({ at }) => at),
			quietUntil: Number(readNote(LATER, opened.placeId) ?? 0)
		},
		now
	);
}
