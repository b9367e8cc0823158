/**
 * The files of this version. The build writes them in here (`scripts/offline-files.js`): a hash of
 * them all, then each path below the site's base with its SHA-256, all separated by spaces.
 */
const LIST = '%offline-files%';

/** The files of a version of the app. */
export interface FileList {
	/** Tells this version from every other. */
	version: string;
	/** Path below the site's base, without leading slash ('' is the first page) → SHA-256, base64. */
	files: ReadonlyMap<string, string>;
	/** The list as it was written. */
	text: string;
}

/** Read a list as the build writes it: paths escaped as in an address, `.` for the first page. */
export function parseFileList(text: string): FileList {
	const [version = '', ...words] = text.split(' ');
	const files = new Map<string, string>();
	for (let index = 0; index + 1 < words.length; index += 2) {
		const path = words[index] === '.' ? '' : decodeURI(words[index] ?? '');
		files.set(path, words[index + 1] ?? '');
	}
	return { version, files, text };
}

/** The files of this version of the app. */
export const OWN_LIST = parseFileList(LIST);
