import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, install } from './debian-packages.js';
import { isMain, Obstacle, runMain, say } from './terminal.js';

const { env } = process;

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
		.filter((folder) => folder !== undefined)
		.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
];

/** The path of a Chromium or Chrome on this machine: CHROMIUM_PATH, or else the usual places. */
export function findBrowser() {
	return env.CHROMIUM_PATH || PLACES.find((path) => existsSync(path));
}

/**
 * Find Chromium and a Japanese font for the browser tests; as root on Debian or Ubuntu, install
 * what is missing.
 * @returns {Promise<string>} the path of the browser
 */
export async function ensureBrowser() {
	const missing = [
		...(findBrowser() === undefined ? ['chromium'] : []),
		...(hasJapaneseFont() ? [] : ['fonts-noto-cjk'])
	];
	if (missing.length > 0 && canInstall()) await install(missing);
	else if (missing.includes('fonts-noto-cjk')) {
		say('日本語フォントがありません。', 'No Japanese font: install fonts-noto-cjk or another one.');
	}
	const browser = findBrowser();
	if (browser !== undefined && existsSync(browser)) return browser;
	throw new Obstacle(
		`ブラウザのテストに Chromium か Google Chrome が要ります（${browser ?? '見つかりません'}）。` +
			'入れるか、場所を CHROMIUM_PATH に書いてください。',
		`The browser tests need Chromium or Google Chrome (${browser ?? 'none found'}): ` +
			'install one, or put its path into CHROMIUM_PATH.'
	);
}

/** Without fontconfig (macOS, Windows) the system has Japanese fonts of its own. */
function hasJapaneseFont() {
	const { error, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
	return process.platform !== 'linux' || (error === undefined && stdout.trim() !== '');
}

if (isMain(import.meta.url)) {
	await runMain(async () => {
		process.stdout.write(`${await ensureBrowser()}\n`);
	});
}
