import { expect, test, type Page } from '@playwright/test';
import { startForeignServer, watchForeignRequests } from './pages/foreign-server';
import { chooseFiles, commit, csvFile, storedFile } from './pages/import-page';
import { goTo, loadEveryPage, openPage, waitForCharts } from './pages/site';

async function useFilters(page: Page, title: string): Promise<void> {
	await page.locator('select[name=from]').selectOption('2019');
	// History knows no meetings: only its years are narrowed.
	if (title !== '歩み') await page.locator('select[name=mode]').selectOption('online');
	await waitForCharts(page);
	await page.getByRole('button', { name: '絞り込みを解除' }).click();
	await waitForCharts(page);
}

test('a whole session asks no other host and no other port', async ({ page, context, baseURL }) => {
	const own = new URL(baseURL ?? '').origin;
	const foreign = watchForeignRequests(context, own);
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	const server = await startForeignServer();
	await loadEveryPage(context);
	await openPage(page);
	for (const title of ['推移', '地域', 'ワーキング', '歩み', 'データについて', '概況']) {
		await goTo(page, title);
		await useFilters(page, title);
	}
	await goTo(page, '取り込み');
	// A file that names another address in every way a table can.
	const address = `${server.origin}/asked`;
	const hostile = csvFile('住所.csv', [
		'開催日,会議名,機関名,氏名',
		`2026/4/15,<img src=${address}>,=WEBSERVICE("${address}"),read_csv('${address}')`
	]);
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv'), hostile]);
	await commit(page);
	await goTo(page, '概況');
	await goTo(page, '取り込みの履歴');
	await page.locator('button[name=undo]').first().click();
	await expect(page.locator('button[name=redo]')).toBeVisible();
	await server.close();
	expect(asked.length).toBeGreaterThan(30);
	expect(foreign).toEqual([]);
	expect(server.seen).toEqual([]);
});

test('a page is not allowed to ask another address even when a script tries', async ({ page }) => {
	const server = await startForeignServer();
	await openPage(page);
	const outcomes = await page.evaluate(async (origin) => {
		const attempt = (work: () => Promise<unknown>) =>
			work().then(
				() => 'reached',
				() => 'refused'
			);
		const image = () =>
			new Promise((loaded, failed) => {
				const element = new Image();
				element.onload = loaded;
				element.onerror = failed;
				element.src = `${origin}/image`;
			});
		const inWorker = () =>
			new Promise((reached, refused) => {
				const code = `fetch('${origin}/worker').then(() => postMessage(1), () => postMessage(0))`;
				const worker = new Worker(URL.createObjectURL(new Blob([code])));
				worker.onmessage = ({ data }) => (data === 1 ? reached(data) : refused(data));
				worker.onerror = refused;
			});
		return [
			await attempt(() => fetch(`${origin}/fetch`)),
			await attempt(image),
			await attempt(inWorker)
		];
	}, server.origin);
	await server.close();
	expect(outcomes).toEqual(['refused', 'refused', 'refused']);
	expect(server.seen).toEqual([]);
});
