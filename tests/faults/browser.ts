import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import config from '../../playwright.config';
import { ROOT } from '../../scripts/run-command.js';

const { args = [], executablePath = 'chromium' } = config.use?.launchOptions ?? {};

/** A browser of our own that can be killed like a computer whose plug is pulled. */
export interface Victim {
	context: BrowserContext;
	/** End all its processes at once, without a word to any of them. */
	kill(): Promise<void>;
}

let bundled: Promise<string> | null = null;

/** How the browsers that may still run are ended. */
const running: (() => Promise<void>)[] = [];

/** The workspace's code and the suite's tools as one script for the page. */
function bundle(): Promise<string> {
	bundled ??= build({
		root: ROOT,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
		build: {
			write: false,
			minify: false,
			copyPublicDir: false,
			lib: { entry: join(ROOT, 'tests/faults/page.ts'), name: 'unused', formats: ['iife'] }
		}
	}).then((result) => {
		const [output] = [result].flat();
		const chunk = output && 'output' in output ? output.output[0] : null;
		if (!chunk) throw new Error('faults: the script of the page was not built');
		return chunk.code;
	});
	return bundled;
}

/** A folder for profiles that is removed at the end. */
export async function withProfile<T>(use: (profile: string) => Promise<T>): Promise<T> {
	const profile = await mkdtemp(join(tmpdir(), 'ayumi-faults-'));
	try {
		return await use(profile);
	} finally {
		for (const kill of running.splice(0)) await kill();
		await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

/** Start a browser on a profile. In a process group of its own, so that all of it can be killed. */
export async function startVictim(profile: string): Promise<Victim> {
	const child = spawn(
		executablePath,
		[
			...args,
			...['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
			...['--no-first-run', '--lang=ja', '--hide-crash-restore-bubble', 'about:blank']
		],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const kill = async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		try {
			process.kill(-(child.pid ?? NaN), 'SIGKILL');
		} catch {
			child.kill('SIGKILL'); // the group has ended by itself
		}
		await ended;
	};
	running.push(kill);
	const browser = await chromium.connectOverCDP(await readEndpoint(child));
	const [context] = browser.contexts();
	if (!context) throw new Error('faults: the browser has no window');
	return { context, kill };
}

function readEndpoint(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (data: Buffer) => {
			said += data.toString();
			const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (endpoint) resolve(endpoint);
		});
		child.once('exit', () => reject(new Error(`faults: no browser: ${said.slice(0, 500)}`)));
	});
}

/** Open a page of the site's origin that runs nothing of the site, with the tools in it. */
export async function openTools(context: BrowserContext, site: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${site}_app/version.json`);
	await page.evaluate(await bundle());
	return page;
}
