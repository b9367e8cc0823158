import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import config, { SCRIPT_FLAGS } from '../../playwright.config';
import { installProbe } from './page-probe';
import { installTools } from './page-tools';

const { locale, timezoneId, viewport } = config.use ?? {};

const { args = [], ...launch } = config.use?.launchOptions ?? {};

/** The browser of the browser tests, started the same way but compiling as for a user. */
export const launchOptions = { ...launch, args: args.filter((one) => one !== SCRIPT_FLAGS) };

/** An office PC on a slow line: 10 Mbit/s, 40 ms there and back, a fourth of the speed. */
const SLOW_LINE = { latency: 40, downloadThroughput: 1.25e6, uploadThroughput: 1.25e6 };
const SLOWDOWN = 4;

/** A browser that has never been anywhere, with one page. */
export interface Visit {
	page: Page;
	cdp: CDPSession;
	context: BrowserContext;
}

/**
 * Open a browser with an empty profile (nothing cached, nothing stored), use it, remove it. A
 * profile on disk, because a private window would keep the workspace in memory only.
 */
export async function visit<T>(
	{ isThrottled = false },
	use: (visit: Visit) => Promise<T>
): Promise<T> {
	const profile = await mkdtemp(join(tmpdir(), 'ayumi-bench-'));
	// What is measured comes from the server, not from the app that is kept for offline use.
	const serviceWorkers = 'block' as const;
	const options = { ...launchOptions, locale, timezoneId, viewport, serviceWorkers };
	const context = await chromium.launchPersistentContext(profile, options);
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		const cdp = await context.newCDPSession(page);
		await page.addInitScript(installTools);
		await page.addInitScript(installProbe);
		if (isThrottled) await throttle(cdp);
		return await use({ page, cdp, context });
	} finally {
		await context.close();
		await rm(profile, { recursive: true, force: true });
	}
}

async function throttle(cdp: CDPSession): Promise<void> {
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_LINE });
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Wait until the engine has answered everything the page asks. Throws when it failed. */
export async function waitForEngine(page: Page): Promise<void> {
	await page.waitForSelector('html[data-engine=ready], html[data-engine=failed]', {
		state: 'attached',
		timeout: 120_000
	});
	const status = await page.getAttribute('html', 'data-engine');
	if (status !== 'ready') throw new Error(`the engine is not ready: ${status}`);
}

/** The most memory a page's process ever had, in MB; NaN where the system does not tell. */
export async function peakMemory({ context }: Visit): Promise<number> {
	const session = await context.browser()?.newBrowserCDPSession();
	const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	const peaks = await Promise.all(renderers.map(({ id }) => peakOf(id)));
	const known = peaks.filter((peak) => !Number.isNaN(peak));
	return known.length > 0 ? Math.max(...known) : NaN;
}

async function peakOf(process: number): Promise<number> {
	const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
	return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1000;
}
