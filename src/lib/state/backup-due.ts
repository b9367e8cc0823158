/** A day in ms. */
export const DAY = 24 * 60 * 60 * 1000;

const BACKUP_LASTS = 30 * DAY;
const FIRST_BACKUP_AFTER = 7 * DAY;

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
