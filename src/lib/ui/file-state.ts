import { hasNews, type StagedFile } from '$lib/state/staged-file';
import type { StagedReading } from '$lib/state/staging-messages';

/** What can be done with a file; the order in which the files are shown. */
export const FILE_STATES = ['question', 'refused', 'ready', 'unchanged', 'reading'] as const;

/** What can be done with a file. */
export type FileState = (typeof FILE_STATES)[number];

/** What was read of a file so far, also while it is read again; null at first. */
export function readingOf(file: StagedFile): StagedReading | null {
	if (file.status === 'read') return file.reading;
	return file.status === 'reading' ? (file.before ?? null) : null;
}

/** What can be done with a file. */
export function stateOf(file: StagedFile): FileState {
	if (file.status === 'failed') return 'refused';
	const reading = readingOf(file);
	if (!reading) return 'reading';
	if (reading.isBlocked) {
		return reading.questions.some(({ isBlocking }) => isBlocking) ? 'question' : 'refused';
	}
	if (hasNews(reading)) return 'ready';
	return reading.records === 0 ? 'refused' : 'unchanged';
}

/** Files in one state, as they are listed. */
export interface FileGroup {
	state: FileState;
	files: readonly StagedFile[];
}

/**
 * Groups files by what can be done with them. A file stays in the group it first came to: a card
 * that moved away while its questions are answered would take the focus along.
 */
export class FileGroups {
	readonly #first = new Map<number, FileState>();

	/** The groups that have files, those that need the user first. */
	group(files: readonly StagedFile[]): FileGroup[] {
		const states = files.map((file) => this.#stateOf(file));
		return FILE_STATES.map((state) => {
			return { state, files: files.filter((_file, at) => states[at] === state) };
		}).filter((group) => group.files.length > 0);
	}

	#stateOf(file: StagedFile): FileState {
		const known = this.#first.get(file.id);
		if (known) return known;
		const state = stateOf(file);
		if (state !== 'reading') this.#first.set(file.id, state);
		return state;
	}
}
