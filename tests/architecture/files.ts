import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const NOT_OURS = new Set(['node_modules', 'large', '.DS_Store']);

/** Every file below a folder of the repository, as paths from the root with forward slashes. */
export function listFiles(folder: string): string[] {
	const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !path.split('/').some((part) => NOT_OURS.has(part)))
		.sort();
}

/** The text of a file of the repository. */
export function readText(path: string): string {
	return readFileSync(join(ROOT, path), 'utf8');
}
