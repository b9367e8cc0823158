import { readNote, writeNote } from './notes';
import { places } from './user-workspace';

const BACKUP = 'ayumi-backup';
const LATER = 'ayumi-backup-later';
const DAY = 24 * 60 * 60 * 1000;
const BACKUP_LASTS = 30 * DAY;
const FIRST_BACKUP_AFTER = 7 * DAY;
const PUT_OFF_FOR = 7 * DAY;

/** When a backup was last made, and of which state of the workspace. */
export interface BackupNote {
	/** ISO 8601 timestamp. */
	at: string;
	/** `WorkspaceState.revision` of what is in it. */
	revision: string;
}

/** What decides whether a backup is due. */
export interface BackupFacts {
	note: BackupNote | null;
	/** The state there is now. */
	revision: string;
	/** When each import that counts was made, as ISO 8601 timestamps. */
	imports: readonly string[];
	/** Until when the user does not want to be reminded, in ms since 1970; 0 when it was not said. */
	quietUntil: number;
}

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

/**
 * Whether a backup is due: the last is older than 30 days and something changed since, or there is
 * none and the first import is older than 7 days.
 * @param now ms since 1970
 */
export function isBackupDue(facts: BackupFacts, now: number): boolean {
	const { note, revision, imports, quietUntil } = facts;
	if (now < quietUntil) return false;
	if (note) return note.revision !== revision && now - Date.parse(note.at) > BACKUP_LASTS;
	return imports.some((at) => now - Date.parse(at) > FIRST_BACKUP_AFTER);
}

/** A note as it was written; one that can't be read is none. */
export function parseNote(text: string | null): BackupNote | null {
	if (text === null) return null;
	try {
		const { at, revision } = JSON.parse(text) as Partial<BackupNote>;
		const isWhole = typeof revision === 'string' && !Number.isNaN(Date.parse(at ?? ''));
		return isWhole && at ? { at, revision } : null;
	} catch {
		return null;
	}
}
