import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/run-command.js';
import { serve } from '../../scripts/serve.js';
import { watchForeignRequests } from './pages/foreign-server';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import { goTo, loadEveryPage, openPage, readNumber } from './pages/site';

const BASE = '/sub/path';

let folder = '';
let serving: Awaited<ReturnType<typeof serve>> | undefined;

test.beforeAll(() => {
	test.setTimeout(240_000);
	folder = mkdtempSync(join(tmpdir(), 'ayumi-sub-path-'));
	const env = { ...process.env, BASE_PATH: BASE, BUILD_DIR: folder, TZ: 'Asia/Tokyo' };
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	const build = spawnSync(process.execPath, [vite, 'build'], { cwd: ROOT, env, encoding: 'utf8' });
	expect(build.status, build.stderr).toBe(0);
});

test.beforeAll(async () => {
	serving = await serve({ dir: folder, base: BASE, port: 0, host: '127.0.0.1' });
});

test.afterAll(async () => {
	await serving?.close();
	if (folder) rmSync(folder, { recursive: true, force: true });
});

test('below a sub-path all works, also without a network, and nothing is asked outside it', async ({
	browser
}) => {
	test.setTimeout(240_000);
	const baseURL = serving?.url ?? '';
	const options = { baseURL, locale: 'ja-JP', serviceWorkers: 'allow' } as const;
	const context = await browser.newContext(options);
	const foreign = watchForeignRequests(context, new URL(baseURL).origin);
	const outside: string[] = [];
	context.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol === 'http:' && !pathname.startsWith(`${BASE}/`)) outside.push(pathname);
	});
	const page = await context.newPage();
	await loadEveryPage(context, async (_, path, status) => expect(status, path).toBe(200));
	await openPage(page, '?from=2022&to=2022&meeting-kind=course');
	expect(await readNumber(page, 'attendances')).toBe(165);
	await goTo(page, '推移');
	await expect(page).toHaveURL(`${baseURL}trends/?from=2022&to=2022&meeting-kind=course`);
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	expect(await commit(page)).toContain('出席12件');
	await page.getByRole('link', { name: '取り込みの履歴' }).first().click();
	await expect(page.locator('[data-batch]')).toHaveCount(1);
	const missing = await page.goto('no-such-page/');
	expect(missing?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
	await page.getByRole('link', { name: '概況へ戻る' }).click();
	await expect(page).toHaveURL(baseURL);
	await expect(page.locator('[data-offline]')).toBeVisible();
	await serving?.close();
	await context.setOffline(true);
	await openPage(page, 'trends?from=2022&to=2022&meeting-kind=course');
	await expect(page).toHaveURL(`${baseURL}trends/?from=2022&to=2022&meeting-kind=course`);
	expect((await page.goto('no-such-page/'))?.status()).toBe(404);
	expect(foreign).toEqual([]);
	expect(outside).toEqual([]);
	await context.close();
});
