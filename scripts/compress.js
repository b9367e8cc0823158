import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ROOT } from './run-command.js';
import { isMain, runMain } from './terminal.js';

const COMPRESSIBLE = new Set(
	'.html .js .mjs .css .json .svg .csv .wasm .txt .xml .md .webmanifest'.split(' ')
);
const CACHE = join(ROOT, 'node_modules', '.cache', 'ayumi-compress');

/** Smaller files are compressed again faster than they are worth keeping. */
const CACHED_FROM_BYTES = 256 * 1024;

/** Quality 11 takes minutes on the 34 MB engine and saves little over 9. */
const QUALITY_11_UP_TO_BYTES = 4 * 1024 * 1024;

const WORKERS = 2;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** @typedef {{ extension: 'br' | 'gz', compress: (bytes: Buffer) => Promise<Buffer> }} Encoding */

/** @type {Encoding[]} */
const ENCODINGS = [
	{ extension: 'br', compress: compressBrotli },
	{ extension: 'gz', compress: (bytes) => gzipAsync(bytes, { level: 9 }) }
];

/**
 * Write a .br and a .gz beside every compressible file below a folder.
 * @param {string} folder
 */
export async function compressFolder(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort((a, b) => statSync(b).size - statSync(a).size);
	await mkdir(CACHE, { recursive: true });
	const jobs = files.values();
	const work = async () => {
		for (const file of jobs) await compressFile(file);
	};
	await Promise.all(Array.from({ length: WORKERS }, work));
}

/** @param {string} file */
async function compressFile(file) {
	const bytes = await readFile(file);
	for (const encoding of ENCODINGS) {
		await writeFile(`${file}.${encoding.extension}`, await compressCached(bytes, encoding));
	}
}

/**
 * @param {Buffer} bytes
 * @param {Encoding} encoding
 */
async function compressCached(bytes, { extension, compress }) {
	if (bytes.length < CACHED_FROM_BYTES) return compress(bytes);
	const file = join(CACHE, `${createHash('sha256').update(bytes).digest('hex')}.${extension}`);
	if (existsSync(file)) return readFile(file);
	const compressed = await compress(bytes);
	// Written aside first: an interrupted build leaves no half file under a trusted name.
	await writeFile(`${file}.${process.pid}`, compressed);
	await rename(`${file}.${process.pid}`, file);
	return compressed;
}

/** @param {Buffer} bytes */
function compressBrotli(bytes) {
	return brotliAsync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: bytes.length > QUALITY_11_UP_TO_BYTES ? 9 : 11,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
}

if (isMain(import.meta.url)) await runMain(() => compressFolder(join(ROOT, 'build')));
