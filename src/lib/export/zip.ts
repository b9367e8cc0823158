import { zipSync } from 'fflate';

/** The same bytes for the same files at any time. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Files as a zip, in the order of their names, without times. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
	const named = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
	return zipSync(Object.fromEntries(named), { mtime: ZIP_TIME, level: 6 });
}
