import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { SECURITY_HEADERS } from './headers.js';
import { ROOT } from './run-command.js';

/** The offline kit: everything for a Windows PC without a network, in one file. */
export const KIT = join(ROOT, 'build-kit', 'ayumi-offline.zip');

/** Files of the folder kit/: what starts the app, and how to. */
const SOURCE = join(ROOT, 'kit');

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.ttf': 'font/ttf',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8'
};

/** The same sources give the same bytes. */
const DATE = new Date(2020, 0, 1);

/**
 * Write the offline kit, and its SHA-256 beside it.
 * @param {string} build the folder of the built pages
 * @param {string} version
 * @param {string} [file] where to
 */
export function writeKit(build, version, file = KIT) {
	/** @type {Record<string, Uint8Array>} */
	const files = {};
	for (const name of readdirSync(SOURCE).sort()) {
		files[name] = toWindowsText(name, fillIn(readFileSync(join(SOURCE, name), 'utf8'), version));
	}
	files['LICENSE.txt'] = toWindowsText('LICENSE.txt', readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
	for (const path of listApp(build)) files[`app/${path}`] = readFileSync(join(build, path));
	const zip = zipSync(files, { level: 6, mtime: DATE });
	const hash = createHash('sha256').update(zip).digest('hex');
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, zip);
	writeFileSync(`${file}.sha256`, `${hash}  ayumi-offline.zip\n`);
}

/**
 * Files of the app that the kit's server shows: no compressed copies, nothing that only hosts read.
 * @param {string} build
 */
function listApp(build) {
	return readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(build, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !/\.(br|gz)$|^\.|^_headers$/.test(path))
		.map((path) => {
			if (!(extname(path) in TYPES)) throw new Error(`the kit's server has no type for ${path}`);
			return path;
		})
		.sort();
}

/**
 * @param {string} text
 * @param {string} version
 */
function fillIn(text, version) {
	const types = Object.entries(TYPES).map(([ending, type]) => `    '${ending}' = '${type}'`);
	const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`);
	return text
		.replace('%base%', () => (process.env.BASE_PATH ?? '').replace(/\/$/, ''))
		.replace('%version%', () => version)
		.replace('%types%', () => types.join('\n'))
		.replace('%headers%', () => headers.join('\n'));
}

/**
 * As Windows reads it: lines end in CR LF; a byte order mark says UTF-8, but not to cmd.exe, whose
 * files are ASCII.
 * @param {string} name
 * @param {string} text
 */
function toWindowsText(name, text) {
	const mark = name.endsWith('.cmd') ? '' : '\ufeff';
	return new TextEncoder().encode(mark + text.replace(/\r?\n/g, '\r\n'));
}
