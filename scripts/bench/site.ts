import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeSample } from '../../data/sample/sample';
import { readFile as readIn } from '$lib/ingest/read-file';
import { BUILD } from '../build.js';
import { compressFolder } from '../compress.js';
import { ROOT, runCommand } from '../run-command.js';
import { serve } from '../serve.js';
import { hashSources } from '../source-hash.js';

const CACHE = join(ROOT, 'node_modules', '.cache', 'ayumi-bench');

/** Serve the built pages while something is measured; `dir` is a site made by `largeSite`. */
export async function withSite<T>(use: (url: string) => Promise<T>, dir?: string): Promise<T> {
	const site = await serve({ port: 0, host: '127.0.0.1', ...(dir ? { dir } : {}) });
	try {
		return await use(site.url);
	} finally {
		await site.close();
	}
}

/**
 * The files of a sample with about so many attendance rows, as `npm run sample -- --rows` writes
 * them. Kept until a source file changes.
 */
export async function largeSample(rows: number, organizations?: number): Promise<string> {
	const folder = await cacheFolder(['sample', rows, organizations ?? 'many'].join('-'));
	const done = join(folder, 'done');
	if (existsSync(done)) return folder;
	await mkdir(folder, { recursive: true });
	const sample = makeSample(rows, organizations);
	await writeFile(join(folder, 'organizations.csv'), sample.organizations);
	await writeFile(join(folder, 'meetings.csv'), sample.meetings);
	const attendance = createWriteStream(join(folder, 'attendance.csv'));
	await pipeline(Readable.from(sample.attendance), attendance);
	await writeFile(join(folder, 'working-group-activity.csv'), sample.workingGroupActivity());
	await writeFile(join(folder, 'outreach.csv'), sample.outreach);
	await writeFile(done, '');
	return folder;
}

/**
 * A copy of the built site that ships a large sample in place of its own: the painted numbers are
 * those of the small one, but the engine loads, and every filter answers from, the large one.
 */
export async function largeSite(rows: number): Promise<string> {
	const folder = await cacheFolder(`site-${rows}`);
	const done = join(folder, '.done');
	if (existsSync(done)) return folder;
	await rm(folder, { recursive: true, force: true });
	await cp(BUILD, folder, { recursive: true });
	const sample = await largeSample(rows);
	for (const name of await readdir(sample)) {
		if (!name.endsWith('.csv')) continue;
		const shipped = join(folder, 'shipped', name);
		await writeFile(shipped, await toCanonical(join(sample, name), name));
		// Served as it is: how long it takes to come is not measured.
		for (const ending of ['.br', '.gz']) await rm(shipped + ending, { force: true });
	}
	await writeFile(done, '');
	return folder;
}

/** A site built with a sample of about so many rows and so many organizations, its pages too. */
export async function builtSite(rows: number, organizations: number): Promise<string> {
	const folder = await cacheFolder(`built-${rows}-${organizations}`);
	const done = join(folder, '.done');
	if (existsSync(done)) return folder;
	const data = await cacheFolder(`data-${rows}-${organizations}`);
	await cp(join(ROOT, 'data'), data, { recursive: true });
	await cp(await largeSample(rows, organizations), join(data, 'sample'), { recursive: true });
	const places = { DATA_DIR: data, BUILD_DIR: folder };
	const code = await runCommand('vite', ['build'], { TZ: 'Asia/Tokyo', ...places });
	if (code !== 0) throw new Error(`vite build of a large sample failed with exit code ${code}`);
	await compressFolder(folder);
	await writeFile(done, '');
	return folder;
}

/** A file as the import would keep it: every column of its table, and the row it came from. */
async function toCanonical(path: string, name: string): Promise<Uint8Array> {
	const context = { existing: [], personKeys: async (names: string[]) => names };
	const { parts, issues } = await readIn({ name, bytes: await readFile(path) }, context);
	const [part] = parts;
	if (!part) throw new Error(`unreadable sample: ${name}: ${issues[0]?.message}`);
	return part.csv;
}

/** A folder of the cache for these sources; those of older sources are removed. */
async function cacheFolder(name: string): Promise<string> {
	const current = hashSources().slice(0, 16);
	await mkdir(join(CACHE, current), { recursive: true });
	for (const other of await readdir(CACHE)) {
		if (other !== current) await rm(join(CACHE, other), { recursive: true, force: true });
	}
	return join(CACHE, current, name);
}
