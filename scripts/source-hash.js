import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './run-command.js';

const SOURCES = [
	'src',
	'static',
	'data',
	'kit',
	'scripts/build.js',
	'scripts/build-kit.js',
	'scripts/compress.js',
	'scripts/headers.js',
	'scripts/offline-files.js',
	'package-lock.json',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Large sample files are made for measurements and never built in. */
const NOT_BUILT = new Set(['large', 'node_modules', '.DS_Store']);

/** A hash of everything the build is made from, BASE_PATH and DATA_DIR included. */
export function hashSources() {
	const { BASE_PATH = '', DATA_DIR } = process.env;
	const hash = createHash('sha256').update(JSON.stringify({ BASE_PATH, DATA_DIR: DATA_DIR ?? '' }));
	const paths = SOURCES.map((name) => join(ROOT, name));
	if (DATA_DIR) paths.push(resolve(ROOT, DATA_DIR));
	for (const path of paths) {
		for (const file of listFiles(path)) hash.update(`\0${file}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/**
 * Every file at or below a path, in a fixed order.
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	const names = readdirSync(path).filter((name) => !NOT_BUILT.has(name));
	return names.sort().flatMap((name) => listFiles(join(path, name)));
}
