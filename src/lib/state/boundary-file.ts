import { base } from '$app/paths';
import { openOpfsStorage } from '$lib/workspace/opfs-storage';

/** Beside the workspace in the browser's private storage: no record, so no part of a backup. */
const FOLDER = 'map';
const PATH = 'geo/municipalities.topo.json';

/** The file of boundaries that the user has put into this browser; null where there is none. */
export async function readKeptBoundaries(): Promise<string | null> {
	try {
		const storage = await openOpfsStorage({ folder: FOLDER });
		const bytes = await storage.read(PATH);
		return bytes && new TextDecoder().decode(bytes);
	} catch {
		return null; // a browser without a private file system keeps nothing
	}
}

/** Keep a file of boundaries in this browser, in place of the one before. */
export async function keepBoundaries(text: string): Promise<void> {
	const storage = await openOpfsStorage({ folder: FOLDER });
	await storage.remove(PATH);
	await storage.write(PATH, new TextEncoder().encode(text));
}

/** Forget the file of boundaries of this browser. */
export async function forgetBoundaries(): Promise<void> {
	const storage = await openOpfsStorage({ folder: FOLDER });
	await storage.remove(PATH);
}

/** The file of boundaries that the site was built with; null where there is none. */
export async function fetchSiteBoundaries(): Promise<string | null> {
	if (import.meta.env.HAS_SITE_MAP !== true) return null;
	try {
		const response = await fetch(`${base}/${PATH}`);
		return response.ok ? await response.text() : null;
	} catch {
		return null; // without a network the tiles are drawn
	}
}
