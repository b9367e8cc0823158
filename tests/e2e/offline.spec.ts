import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { startForeignServer } from './pages/foreign-server';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import { PublishedSite } from './pages/published-site';
import {
	CHART_PATHS,
	goTo,
	loadEveryPage,
	openPage,
	readNumber,
	waitForCharts
} from './pages/site';

let site: PublishedSite;
let context: BrowserContext;

/** Publish the site, with these headers or those a host should send, and open a browser. */
async function begin(headers?: Record<string, string>): Promise<void> {
	site = new PublishedSite(headers);
	await site.start();
	context = await site.openBrowser();
}

async function end(): Promise<void> {
	await context.close();
	await site.remove();
}

/** Visit the site once and wait until it says that it opens without a network. */
async function visit(): Promise<Page> {
	const page = await context.newPage();
	await openPage(page);
	await expect(page.locator('[data-offline]')).toBeVisible({ timeout: 60_000 });
	return page;
}

async function cutNetwork(): Promise<void> {
	await site.stop();
	await context.setOffline(true);
}

/** The number of the version that a page was opened with; '' is the first. */
function publishedVersion(page: Page): Promise<string> {
	return page.evaluate(
		() => document.querySelector('meta[name=published]')?.getAttribute('content') ?? ''
	);
}

test.describe('in a browser of its own', () => {
	test.beforeEach(() => begin());
	test.afterEach(end);

	test('after one visit everything works without server and network, also after a restart', async () => {
		test.setTimeout(300_000);
		let page = await visit();
		const shipped = await readNumber(page, 'attendances');
		await cutNetwork();
		await loadEveryPage(context, async (loaded, path) => {
			await expect(loaded.getByRole('heading', { level: 1 })).toBeVisible();
			if ((CHART_PATHS as readonly string[]).includes(path)) await waitForCharts(loaded);
		});
		await goTo(page, '取り込み');
		await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
		await commit(page);
		await goTo(page, '概況');
		expect(await readNumber(page, 'attendances')).toBe(shipped + 12);

		await context.close();
		context = await site.openBrowser();
		await context.setOffline(true);
		page = await context.newPage();
		await openPage(page, 'trends?from=2022&to=2022&meeting-kind=course');
		await expect(page).toHaveURL(/\/trends\/\?from=2022&to=2022&meeting-kind=course$/);
		await expect(page.locator('select[name=from]')).toHaveValue('2022');
		await openPage(page);
		expect(await readNumber(page, 'attendances')).toBe(shipped + 12);
		const response = await page.goto('no/such/page');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
		const csv = await page.goto('shipped/attendance.csv').catch(() => null);
		if (csv) expect((await csv.text()).split('\n').length).toBeGreaterThan(1000);
	});

	test('a new version waits until it is asked for, says what starts over, and older tabs go on', async () => {
		test.setTimeout(300_000);
		const page = await visit();
		const older = await context.newPage();
		await openPage(older, 'trends/');
		site.publish(2);
		await openPage(page);
		await expect(page.locator('[data-update]')).toBeVisible();
		expect(await publishedVersion(page)).toBe('');
		await page.screenshot({ path: test.info().outputPath('update.png') });
		await goTo(page, '取り込み');
		await expect(page.locator('[data-update]')).not.toContainText('やり直し');
		await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
		await expect(page.locator('[data-update]')).toContainText('やり直し');
		await page.getByRole('button', { name: '新しい版にする' }).click();
		await expect.poll(() => publishedVersion(page).catch(() => '')).toBe('2');
		await expect(page.locator('[data-update]')).toBeHidden();
		await openPage(page, 'regions/');

		// The other tab was not reloaded, and finds all of its own version without a server.
		await cutNetwork();
		await goTo(older, '地域');
		await goTo(older, '歩み');
		expect(await publishedVersion(older)).toBe('');
		await expect(older.locator('[data-update]')).toBeVisible();
		await older.reload();
		await expect(older.locator('[data-update]')).toBeHidden();
		expect(await publishedVersion(older)).toBe('2');
		// Nobody needs the old version any more: it goes with the next page that is opened.
		await openPage(older);
		await expect
			.poll(() => page.evaluate(async () => (await caches.keys()).filter((k) => /\/ /.test(k))))
			.toHaveLength(1);
	});
});

test.describe('where the host sends no policy and only the worker stands', () => {
	let page: Page;
	test.beforeAll(async () => {
		await begin({});
		page = await visit();
	});
	test.afterAll(end);

	test('the worker answers other hosts, other paths and sent data by itself', async () => {
		const foreign = await startForeignServer();
		// A file that has no policy of its own.
		await page.goto('favicon.svg');
		const statuses = await page.evaluate(async (origin) => {
			const ask = async (url: string, options?: RequestInit) => (await fetch(url, options)).status;
			return {
				foreign: await ask(`${origin}/leak`),
				hidden: await ask(`${origin}/leak`, { method: 'POST', body: 'names', mode: 'no-cors' }),
				unknown: await ask('/leak?names'),
				sent: await ask('/', { method: 'POST', body: 'names' }),
				csv: await ask('/shipped/attendance.csv?names'),
				version: await ask('/_app/version.json')
			};
		}, foreign.origin);
		await foreign.close();
		expect(statuses).toEqual({
			foreign: 403,
			hidden: 403,
			unknown: 404,
			sent: 405,
			csv: 200,
			version: 200
		});
		expect(foreign.seen).toEqual([]);
	});

	test('a new version of which one file is missing leaves the old one whole', async () => {
		await openPage(page);
		site.publish(2, ['new.txt']);
		const isRefused = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const worker = registration.installing;
			await new Promise((settled) => {
				if (!worker) return settled(null);
				worker.onstatechange = () => worker.state === 'redundant' && settled(null);
			});
			return worker?.state === 'redundant' && !registration.waiting;
		});
		expect(isRefused).toBe(true);
		await cutNetwork();
		for (const path of ['', 'trends/', 'regions/']) await openPage(page, path);
		expect(await publishedVersion(page)).toBe('');
		expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
	});
});
