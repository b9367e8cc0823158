import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIT, writeKit } from './build-kit.js';
import { compressFolder } from './compress.js';
import { ROOT, runCommand } from './run-command.js';
import { hashSources } from './source-hash.js';
import { isMain, Obstacle, runMain, say } from './terminal.js';

/** The folder to publish. */
export const BUILD = join(ROOT, 'build');

// Inside build/, because every build empties that folder: no build without its own stamp.
const STAMP = join(BUILD, '.stamp');

/** Build the pages, unless build/ is already made from these very sources. */
export async function ensureBuild() {
	const isBuilt = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashSources();
	if (isBuilt && existsSync(KIT)) return;
	say('ページを作っています（1分ほどかかります）…', 'Building the pages (about a minute)…');
	await build();
}

/** Build the pages into build/ and compress them; make the offline kit of them. */
export async function build() {
	const hash = hashSources();
	rmSync(STAMP, { force: true });
	const code = await runCommand('vite', ['build'], { TZ: 'Asia/Tokyo' });
	if (code !== 0) {
		throw new Obstacle('ページを作れませんでした。', `vite build failed with exit code ${code}.`);
	}
	await compressFolder(BUILD);
	writeKit(BUILD, hash.slice(0, 16));
	writeFileSync(STAMP, hash);
}

if (isMain(import.meta.url)) await runMain(build);
