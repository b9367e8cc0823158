import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runCommand } from './run-command.js';
import { Obstacle, say } from './terminal.js';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** Run `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function ensureInstall() {
	if (isInstalled()) return;
	refuseLink();
	say('部品（npm パッケージ）を入れています…', 'Installing the npm packages…');
	// NODE_ENV=production would leave out the tools that build the pages.
	const code = await runCommand('npm', ['ci', '--include=dev', '--no-fund', '--no-audit']);
	if (code === 0) return;
	throw new Obstacle(
		'npm ci が失敗しました。上のメッセージと、ネットワークの接続を確かめてください。',
		'npm ci failed: see its message above, and check the network connection.'
	);
}

/** `npm ci` empties the folder first: through a link that would be the one of another checkout. */
function refuseLink() {
	const folder = join(ROOT, 'node_modules');
	if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
	throw new Obstacle(
		`${folder} は別の場所へのリンクで、package-lock.json と合いません。リンクを消してから、もう一度試してください。`,
		`${folder} is a link and does not match package-lock.json: remove the link, then try again.`
	);
}

/** Whether each required package of package-lock.json is in node_modules, in that very version. */
function isInstalled() {
	// npm writes this file last, so an interrupted installation has none.
	const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
	if (!existsSync(installedFile)) return false;
	const installed = readPackages(installedFile);
	return Object.entries(readPackages(join(ROOT, 'package-lock.json'))).every(
		([path, wanted]) =>
			path === '' || wanted.optional || installed[path]?.version === wanted.version
	);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}
