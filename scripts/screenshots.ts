import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chooseFiles, commit, csvFile, storedFile } from '../tests/e2e/pages/import-page';
import { EMPTY_VIEW, openPage, PATHS } from '../tests/e2e/pages/site';
import { findBrowser } from './ensure-browser.js';
import { serve } from './serve.js';

const WIDTHS = [1366, 390, 320];
const FILTERED = '?from=2019&to=2022&organization-kind=transition';
const BAD_FILE = csvFile('直す行のある出席.csv', [
	'開催日,機関名,氏名',
	'2026/4/15,こもれびぐもキャリアセンター,見本 一郎',
	'2026/13/45,こもれびぐもキャリアセンター,見本 二郎',
	',あさもやぐもワークス,見本 三郎'
]);

interface State {
	name: string;
	open: (page: Page) => Promise<void>;
}

const nameOf = (path: string) => path.replace(/\/$/, '').replaceAll('/', '-') || 'overview';

const STATES: readonly State[] = [
	...PATHS.map((path) => ({ name: nameOf(path), open: (page: Page) => openPage(page, path) })),
	{ name: 'overview-filtered', open: (page) => openPage(page, FILTERED) },
	{ name: 'overview-empty', open: (page) => openPage(page, EMPTY_VIEW) },
	{ name: 'trends-empty', open: (page) => openPage(page, `trends/${EMPTY_VIEW}`) },
	{ name: 'trends-course', open: (page) => openPage(page, 'trends/?from=2022&to=2022') },
	{ name: 'not-found', open: async (page) => void (await page.goto('no-such-page/')) },
	{
		name: 'overview-tables',
		open: async (page) => {
			await openPage(page);
			for (const details of await page.locator('main details').all()) {
				await details.evaluate((element) => element.setAttribute('open', ''));
			}
		}
	},
	{ name: 'import-review', open: openReview },
	{ name: 'import-done', open: openDone },
	{
		name: 'import-history-entries',
		open: async (page) => {
			await openDone(page);
			await openPage(page, 'import/history/');
		}
	}
];

async function openReview(page: Page): Promise<void> {
	await openPage(page, 'import/');
	const png = { ...storedFile('new-meeting-cp932.csv'), name: '写真.csv' };
	png.buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv'), BAD_FILE, png]);
}

async function openDone(page: Page): Promise<void> {
	await openPage(page, 'import/');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await commit(page);
}

async function shoot(browser: Browser, baseURL: string, state: State, width: number, out: string) {
	const viewport = { width, height: width > 1000 ? 768 : 844 };
	const context = await browser.newContext({ baseURL, viewport, locale: 'ja-JP' });
	const page = await context.newPage();
	await state.open(page);
	await page.screenshot({ path: join(out, `${state.name}-${width}.png`), fullPage: true });
	if (width === WIDTHS[0]) await page.pdf({ path: join(out, `${state.name}.pdf`) });
	await context.close();
}

/** Take a picture of every page and state at three widths, and print each: OUT [NAME…]. */
export async function main([out = 'screenshots', ...names]: string[]): Promise<number> {
	const folder = resolve(out);
	mkdirSync(folder, { recursive: true });
	const serving = await serve({ port: 0, host: '127.0.0.1' });
	const executablePath = findBrowser();
	const options = { args: ['--no-sandbox', '--disable-gpu'] };
	const browser = await chromium.launch(executablePath ? { ...options, executablePath } : options);
	try {
		for (const state of STATES) {
			if (names.length > 0 && !names.includes(state.name)) continue;
			for (const width of WIDTHS) await shoot(browser, serving.url, state, width, folder);
		}
	} finally {
		await browser.close();
		await serving.close();
	}
	return 0;
}
