import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { SECURITY_HEADERS } from '../../scripts/headers.js';
import {
	startForeignServer,
	watchForeignRequests,
	type ForeignServer
} from './pages/foreign-server';
import { hostileFiles } from './pages/hostile-files';
import { hostileStatements, runHostileSql } from './pages/hostile-sql';
import { chooseFiles, commit, commitButton, storedFile } from './pages/import-page';
import { PublishedSite } from './pages/published-site';
import { goTo, openPage, PATHS, waitUntilReady, walkTo } from './pages/site';

/** What may run: it stays in the engine's memory. INSTALL only notes a name, LOAD is refused. */
const HARMLESS = /^CREATE (VIEW|SECRET)|^(FORCE )?INSTALL|FROM glob|TO 'ayumi\/load.csv'$/;

const SETTINGS = [
	{ walls: 'the policy within the pages alone', headers: {}, serviceWorkers: 'block' },
	{ walls: 'the headers of a host too', headers: SECURITY_HEADERS, serviceWorkers: 'block' },
	{ walls: 'the service worker too', headers: {}, serviceWorkers: 'allow' }
] as const;

for (const { walls, headers, serviceWorkers } of SETTINGS) {
	test.describe(`behind ${walls}`, () => {
		let site: PublishedSite;
		let context: BrowserContext;
		let foreign: ForeignServer;
		let asked: string[];
		let page: Page;

		test.beforeAll(async () => {
			site = new PublishedSite({ ...headers });
			await site.start();
			context = await site.openBrowser(serviceWorkers);
			foreign = await startForeignServer();
			asked = watchForeignRequests(context, new URL(site.url).origin);
			page = await context.newPage();
			await openPage(page);
			if (serviceWorkers === 'allow') await expect(page.locator('[data-offline]')).toBeVisible();
		});

		test.afterAll(async () => {
			await context.close();
			await foreign.close();
			await site.remove();
		});

		function expectNothingAsked() {
			expect(foreign.seen).toEqual([]);
			expect(asked.filter((request) => request.includes(foreign.origin))).toEqual([]);
		}

		test('hostile SQL in the built engine reaches nothing', async () => {
			const statements = hostileStatements(foreign.origin);
			const outcomes = await runHostileSql(page, site.url, [...statements, 'SELECT 42']);
			const ran = outcomes.filter(({ sql, asQuery, asStatement }) => {
				return !HARMLESS.test(sql) && (asQuery === '' || asStatement === '');
			});
			expect(ran.map(({ sql }) => sql)).toEqual(['SELECT 42']);
			expectNothingAsked();
		});

		test('hostile files reach nothing, whatever is done with them', async () => {
			test.setTimeout(240_000);
			await goTo(page, '取り込み');
			await chooseFiles(page, [
				storedFile('new-meeting-cp932.csv'),
				...hostileFiles(foreign.origin)
			]);
			for (const summary of await page.locator('main details > summary').all()) {
				if (await summary.isVisible()) await summary.click();
			}
			if (await commitButton(page).isEnabled()) await commit(page);
			await openPage(page);
			for (const path of PATHS) await walkTo(page, path, site.url);
			await goTo(page, '取り込みの履歴');
			await page.locator('button[name=undo]').first().click();
			await expect(page.locator('button[name=redo]').first()).toBeVisible();
			await waitUntilReady(page);
			expectNothingAsked();
		});
	});
}
