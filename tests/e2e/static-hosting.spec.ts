import { expect, test } from '@playwright/test';
import { CHART_PATHS, holdEngine, PATHS, readNumbers, waitUntilReady } from './pages/site';

test('every page reloads at its own address, with its view and a title of its own', async ({
	page
}) => {
	const titles: string[] = [];
	await holdEngine(page);
	for (const path of PATHS) {
		const response = await page.goto(`${path === '' ? './' : path}?from=2020`);
		expect(response?.status(), path).toBe(200);
		const title = await page.title();
		titles.push(title);
		const heading = await page.getByRole('heading', { level: 1 }).textContent();
		const again = await page.reload();
		expect(again?.status(), path).toBe(200);
		expect(await page.title()).toBe(title);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
		await expect(page).toHaveURL(/\?from=2020$/);
	}
	expect(new Set(titles).size).toBe(PATHS.length);
});

test('an address without its last slash leads to the page and keeps the view', async ({ page }) => {
	const response = await page.goto('trends?from=2022&to=2022');
	expect(response?.status()).toBe(200);
	await expect(page).toHaveURL(/\/trends\/\?from=2022&to=2022$/);
	await waitUntilReady(page);
	await expect(page.locator('select[name=from]')).toHaveValue('2022');
});

test('an unknown address answers 404 with a page that leads back', async ({ page }) => {
	await holdEngine(page);
	for (const path of ['no-such-page/', 'trends/no-such-page', 'import/no/such/page/']) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
		await page.getByRole('link', { name: '概況へ戻る' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('概況');
		await expect(page.getByText('サンプルデータ（合成）').first()).toBeVisible();
	}
});

test('an engine that does not arrive is said, and the numbers of the page stay', async ({
	page
}) => {
	await page.route('**/*.wasm', (route) => route.abort());
	await page.goto('./');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed');
	await expect(page.getByRole('alert')).toContainText('計算の準備ができませんでした');
	expect(Object.values(await readNumbers(page)).length).toBeGreaterThanOrEqual(8);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('pages carry their numbers, charts and tables', async ({ page }) => {
		for (const path of CHART_PATHS) {
			await page.goto(path === '' ? './' : path);
			// The diagram of the network is laid out in the browser; tests/built reads what is said.
			const figures = page.locator('figure[data-chart]:not([data-chart=network])');
			expect(await figures.count(), path).toBeGreaterThan(0);
			for (const figure of await figures.all()) {
				await expect(figure).toHaveAttribute('data-state', 'ready');
				const drawing = figure.locator('.drawing svg').first();
				await expect(drawing).toBeVisible();
				expect(await drawing.locator('path, rect, circle, line').count()).toBeGreaterThan(5);
				expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0);
				await expect(figure.locator('.summary')).toHaveText(/\S+。/);
			}
		}
	});

	test('the numbers are those that the engine computes later', async ({
		page,
		browser,
		baseURL
	}) => {
		await page.goto('./');
		const values = await page
			.locator('data[data-metric]')
			.evaluateAll((elements) => elements.map((element) => Number(element.getAttribute('value'))));
		expect(values.length).toBeGreaterThanOrEqual(8);
		const context = await browser.newContext({ baseURL, javaScriptEnabled: true });
		const live = await context.newPage();
		// A view that must be asked for, then the whole again: answered by the engine, not the page.
		await live.goto('./?mode=online');
		await waitUntilReady(live);
		expect(Object.values(await readNumbers(live))).not.toEqual(values);
		await live.locator('select[name=mode]').selectOption('');
		await waitUntilReady(live);
		expect(Object.values(await readNumbers(live))).toEqual(values);
		await context.close();
	});
});

test('the shipped files are served as CSV in UTF-8', async ({ request }) => {
	const files = ['attendance', 'organizations', 'meetings', 'working-group-activity', 'outreach'];
	for (const file of files) {
		const response = await request.get(`shipped/${file}.csv`);
		expect(response.status(), file).toBe(200);
		expect(response.headers()['content-type']).toContain('text/csv');
		const bytes = await response.body();
		expect([...bytes.subarray(0, 3)], `${file} opens in Excel`).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes.toString().split('\n').length, file).toBeGreaterThan(50);
	}
});
