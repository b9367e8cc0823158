import { expect, test, type Page } from '@playwright/test';
import { goTo, sharePage, waitForCharts, waitUntilReady, walkAnew } from './pages/site';

const shared = sharePage();

const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

const trackOf = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

/** Lines of events of society in a chart, which are drawn where nothing is chosen. */
const linesIn = (page: Page, chart: string) =>
	page.locator(`[data-chart=${chart}] .drawing g[stroke="var(--ink-soft)"][stroke-dasharray]`);

test('whose events are drawn is carried to the next page, and the address says so', async () => {
	const page = shared();
	await walkAnew(page, 'trends/?from=2015');
	await trackOf(page, '社会').uncheck();
	await expect.poll(() => queryOf(page)).toEqual({ from: '2015', tracks: 'none' });
	await goTo(page, '地域');
	expect(queryOf(page)).toEqual({ from: '2015', tracks: 'none' });
	await expect(trackOf(page, '社会')).not.toBeChecked();
	await expect(linesIn(page, 'outside-share')).toHaveCount(0);
	await trackOf(page, '社会').check();
	await expect.poll(() => queryOf(page)).toEqual({ from: '2015' });
	await goTo(page, '推移');
	expect(queryOf(page)).toEqual({ from: '2015' });
	await expect(trackOf(page, '社会')).toBeChecked();
});

test('the way back gives what was drawn, a load anew the same', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	await trackOf(page, '制度').check();
	await expect.poll(() => queryOf(page)).toEqual({ tracks: 'policy.society' });
	await goTo(page, '推移');
	await expect(trackOf(page, '制度')).toBeChecked();
	await page.reload();
	await waitUntilReady(page);
	await expect(trackOf(page, '制度')).toBeChecked();
	await page.goBack();
	await page.goBack();
	await expect.poll(() => queryOf(page)).toEqual({});
	await waitForCharts(page);
	await expect(trackOf(page, '制度')).not.toBeChecked();
	await goTo(page, '推移');
	expect(queryOf(page)).toEqual({});
});

test('the page of the history has tracks of its own, and leads back to those chosen', async () => {
	const page = shared();
	await walkAnew(page, 'trends/?tracks=network');
	await goTo(page, '歩み');
	expect(queryOf(page)).toEqual({});
	await page.locator('input[name=tracks][value=policy]').uncheck();
	await expect.poll(() => queryOf(page).tracks).toContain('network.working-group');
	await goTo(page, '地域');
	expect(queryOf(page)).toEqual({ tracks: 'network' });
	await expect(trackOf(page, '社会')).not.toBeChecked();
});

test('a kept view draws what it was kept with, whatever is chosen now', async () => {
	const page = shared();
	await walkAnew(page, 'regions/?tracks=network');
	await page.locator('button[name=saved-views]').click();
	await page.locator('input[name=view-name]').fill('ネットワークの線');
	await page.locator('button[name=keep-view]').click();
	const kept = page.getByRole('link', { name: 'ネットワークの線' });
	await expect(kept).toBeVisible();
	await walkAnew(page, 'regions/');
	await page.locator('button[name=saved-views]').click();
	await kept.click();
	await expect.poll(() => queryOf(page)).toEqual({ tracks: 'network' });
	await expect(trackOf(page, 'ネットワーク')).toBeChecked();
	await expect(trackOf(page, '社会')).not.toBeChecked();
});
