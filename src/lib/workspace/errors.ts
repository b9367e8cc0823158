/** What can go wrong with a workspace, in words that a message can be looked up by. */
export const WORKSPACE_ERROR_CODES = [
	'storage-full',
	'storage-unavailable',
	'storage-not-allowed',
	'storage-busy',
	/** The folder was deleted, moved, or is on a drive that is not connected. */
	'storage-gone',
	/** Another tab moved the records to another place, or erased them. */
	'storage-left',
	'storage-failed',
	'file-exists',
	'file-damaged',
	'file-missing',
	'newer-format',
	'unknown-operation',
	'malformed-entry',
	'wrong-passphrase',
	'passphrase-needed',
	/** Another tab or computer changed the passphrase, set one or took it off. */
	'key-changed',
	'not-a-backup',
	'backup-damaged',
	/** Records under a passphrase can't be mixed with others. */
	'storage-sealed',
	/** Records have keys of people, but the secret that made them is not here. */
	'secret-missing',
	/** Lists with people the network supports are only kept and copied under a passphrase. */
	'clients-unsealed'
] as const;

/** One of those words. */
export type WorkspaceErrorCode = (typeof WORKSPACE_ERROR_CODES)[number];

/** An error of the workspace: a code for the message shown, and the file it is about. */
export class WorkspaceError extends Error {
	readonly code: WorkspaceErrorCode;
	/** Path inside the workspace, or '' when the whole workspace is meant. */
	readonly path: string;

	constructor(code: WorkspaceErrorCode, path: string, detail: string, cause?: unknown) {
		super(`workspace ${path}: ${detail}`, { cause });
		this.name = new.target.name;
		this.code = code;
		this.path = path;
	}
}

/** The place is full: the file was not written, what was there before is untouched. */
export class StorageFullError extends WorkspaceError {
	constructor(path: string, cause?: unknown) {
		super('storage-full', path, 'no space left', cause);
	}
}

/** This browser (or this window) has no such storage. */
export class StorageUnavailableError extends WorkspaceError {
	constructor(detail: string, cause?: unknown) {
		super('storage-unavailable', '', detail, cause);
	}
}

/** A file of this name already holds other content; it was left as it is. */
export class FileExistsError extends WorkspaceError {
	constructor(path: string) {
		super('file-exists', path, 'already holds other content');
	}
}

/** A file is missing, or its content is not what its checksum promises. */
export class DamagedFileError extends WorkspaceError {
	constructor(path: string, problem: 'damaged' | 'missing') {
		super(problem === 'missing' ? 'file-missing' : 'file-damaged', path, `file is ${problem}`);
	}
}

/** A whole log entry this version cannot understand: numbers without it would be false. */
export class UnsupportedEntryError extends WorkspaceError {
	constructor(
		code: 'newer-format' | 'unknown-operation' | 'malformed-entry',
		path: string,
		value: unknown
	) {
		super(code, path, `${code} ${JSON.stringify(value)}`);
	}
}

const CODE_BY_EXCEPTION: Readonly<Record<string, WorkspaceErrorCode>> = {
	NotAllowedError: 'storage-not-allowed',
	SecurityError: 'storage-not-allowed',
	// A file that is not there is no error to whoever reads: then the folder around it is gone.
	NotFoundError: 'storage-gone',
	NoModificationAllowedError: 'storage-busy',
	InvalidStateError: 'storage-busy'
};

/** The workspace error for what a browser's file system threw; a workspace error passes through. */
export function toWorkspaceError(cause: unknown, path: string): WorkspaceError {
	if (cause instanceof WorkspaceError) return cause;
	const name = cause instanceof Error ? cause.name : '';
	if (name === 'QuotaExceededError') return new StorageFullError(path, cause);
	const code = CODE_BY_EXCEPTION[name] ?? 'storage-failed';
	return new WorkspaceError(code, path, String(cause), cause);
}
