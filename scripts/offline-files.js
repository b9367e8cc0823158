import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What `src/service-worker/file-list.ts` holds until the files of the build are known. */
const PLACEHOLDER = '%offline-files%';

/**
 * Never kept for offline use: what says which version the host has, what only hosts read, and the
 * 37 MB that set a PDF, which few ask for.
 */
const NOT_KEPT = new RegExp(
	`^(${[
		'service-worker\\.js|_app/version\\.json|_headers|\\..*|.*\\.(br|gz)',
		'_app/immutable/assets/(typst_ts_web_compiler|BIZUDPGothic_)[^/]*'
	].join('|')})$`
);

/**
 * An adapter that also writes the list of all built files, with their hashes, into the service
 * worker: what it keeps is whole and of one build, or nothing.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} out the folder that the adapter writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineFiles(adapter, out) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const file = join(out, 'service-worker.js');
			const script = readFileSync(file, 'utf8');
			if (script.split(PLACEHOLDER).length !== 2) throw new Error(`no list of files in ${file}`);
			writeFileSync(file, script.replace(PLACEHOLDER, listOfflineFiles(out)));
		}
	};
}

/**
 * The list of the files of a build as the service worker reads it: a hash of all, then path and
 * SHA-256 (base64) in turn. A page is named by its folder, the first page by a dot.
 * @param {string} out
 */
export function listOfflineFiles(out) {
	const words = readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !NOT_KEPT.test(path))
		.sort()
		.map((path) => {
			const page = path.replace(/(^|\/)index\.html$/, '$1');
			return `${encodeURI(page) || '.'} ${hash(readFileSync(join(out, path)), 'base64')}`;
		});
	const list = words.join(' ');
	return `${hash(list, 'hex').slice(0, 16)} ${list}`;
}

/**
 * @param {string | Buffer} content
 * @param {'base64' | 'hex'} encoding
 */
function hash(content, encoding) {
	return createHash('sha256').update(content).digest(encoding);
}
