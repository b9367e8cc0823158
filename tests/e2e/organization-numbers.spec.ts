import { expect, test } from '@playwright/test';
import { tinyTopology } from '../charts/tiny-topology';
import { findViolations } from './pages/audit';
import { openPage, sharePage, waitForCharts, waitUntilReady, walkAnew, walkTo } from './pages/site';

const shared = sharePage();

test('organizations are put in order by their numbers, found, and narrowed by the filters', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/');
	const rows = page.locator('[data-organization]');
	const last = page.locator('th', { has: page.locator('button[value=last]') });
	await last.getByRole('button').click();
	await expect(last).toHaveAttribute('aria-sort', 'descending');
	const dates = await rows.locator('td.date:nth-of-type(6)').allTextContents();
	const known = dates.filter((date) => date.startsWith('2'));
	expect(known.length).toBeGreaterThan(10);
	expect(known).toEqual(known.toSorted().toReversed());
	await expect(rows.first().locator('svg[role=img]')).toHaveAttribute('aria-label', /2008年度から/);

	await page.locator('input[name=search]').fill('こもれび就労');
	await expect(rows).toHaveCount(1);
	await page.locator('input[name=search]').fill('');
	const all = await rows.count();
	await page.locator('select[name=organization-kind]').selectOption('company');
	await expect.poll(() => rows.count()).toBeLessThan(all);
	await expect(rows.first().locator('td.kind')).toHaveText('企業');
	expect(await findViolations(page)).toEqual([]);
});

test('what is searched for and the order are in the address, and kept with a view', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/');
	const rows = page.locator('[data-organization]');
	const search = page.locator('input[name=search]');
	const last = page.locator('th', { has: page.locator('button[value=last]') });
	const usual = page.locator('th', { has: page.locator('button[value=attendances]') });
	const all = await rows.count();
	const steps = await page.evaluate(() => history.length);
	await last.getByRole('button').click();
	await expect(page).toHaveURL(/\?order=last-down$/);
	await search.pressSequentially('島本');
	await expect(page).toHaveURL(/order=last-down&search=%E5%B3%B6%E6%9C%AC$/);
	const found = await rows.evaluateAll((all) => all.map((row) => row.textContent));
	expect(found.length).toBeLessThan(all);
	// The order is a step, what is typed is none.
	expect(await page.evaluate(() => history.length)).toBe(steps + 1);
	await page.goBack();
	await expect(search).toHaveValue('');
	await expect(usual).toHaveAttribute('aria-sort', 'descending');
	await expect(rows).toHaveCount(all);
	await page.goForward();
	await expect(search).toHaveValue('島本');
	await expect(rows).toHaveText(found as string[]);

	await page.locator('button[name=saved-views]').click();
	await page.locator('input[name=view-name]').fill('島本の機関');
	await page.locator('button[name=keep-view]').click();
	await expect(page.getByRole('status').filter({ hasText: '残しました' })).toBeVisible();
	await walkAnew(page, 'trends/');
	await page.locator('button[name=saved-views]').click();
	await page.locator('[data-saved-view=島本の機関]').getByRole('link').click();
	await expect(search).toHaveValue('島本');
	await expect(last).toHaveAttribute('aria-sort', 'descending');
	await expect(rows).toHaveText(found as string[]);
	await page.reload();
	await waitUntilReady(page);
	await expect(search).toHaveValue('島本');
	await expect(rows).toHaveText(found as string[]);
	await rows.first().getByRole('link').click();
	await expect(page).toHaveURL(/organizations\/\?id=[^&]+$/);
});

test('on a phone the bars of the last years are not beyond the edge of the list', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openPage(page, 'organizations/?lang=en');
	const bars = page.locator('[data-organization] td.years svg').first();
	await expect(bars).toBeVisible();
	const isWithin = await bars.evaluate((svg) => {
		const list = svg.closest('.scroll')?.getBoundingClientRect();
		return svg.getBoundingClientRect().right <= (list?.right ?? 0);
	});
	expect(isWithin).toBe(true);
});

test('the page of one shows its own numbers, and their rows', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/?id=org-001');
	await expect(page.locator('[data-chart=organization-attendances] svg')).toBeVisible();
	await waitForCharts(page);
	expect(await findViolations(page)).toEqual([]);
	await expect(page.locator('[data-part=people] td').first()).toHaveText(/^[0-9A-F]{4}…$/);
	const partner = page.locator('[data-partner]').first();
	const name = await partner.locator('a').textContent();
	await partner.locator('button').first().click();
	await expect(page.getByRole('dialog')).toContainText(name ?? '');
	await page.keyboard.press('Escape');
	await partner.locator('a').click();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(name ?? '');
	await waitForCharts(page);
	await expect(page.locator('[data-partner="org-001"]')).toBeVisible();
	// What lists say of it is of all years, and says so, whatever the filters.
	const fact = page.locator('dl > div', { has: page.locator('[data-fact=attendances]') });
	await expect(fact).toContainText('全期間');
	const all = await fact.locator('dd').textContent();
	await page.locator('select[name=from]').selectOption('2025');
	await waitForCharts(page);
	await expect(fact.locator('dd')).toHaveText(all ?? '');
});

test('the year of the map is in the address, by button and by key', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const finding = page.locator('[data-chart=municipality-map] .finding');
	await expect(finding).toContainText(/\d{4}～\d{4}年度/);
	await page.locator('button[name=map-later]').click();
	await expect(page).toHaveURL(/map_year=2008/);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/map_year=2009/);
	await expect(finding).toContainText('2009年度');
	await page.goBack();
	await expect(finding).toContainText('2008年度');
	await walkTo(page, 'regions/?map_year=2022');
	await expect(finding).toContainText('2022年度');
	await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'tiles');
});

test('a map file that is dropped is drawn, kept and removed; a bad one is refused', async () => {
	const page = shared();
	await walkAnew(page, 'data/');
	const input = page.locator('input[name=boundaries]');
	const file = (name: string, text: string) => ({
		name,
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await input.setInputFiles(file('bad.json', '{}'));
	await expect(page.locator('[data-outcome]')).toContainText('TopoJSON');
	const map = { ...tinyTopology(), attribution: '架空の地図' };
	const text = JSON.stringify(map);
	const transfer = await page.evaluateHandle((content) => {
		const dropped = new DataTransfer();
		dropped.items.add(new File([content], 'map.topo.json', { type: 'application/json' }));
		return dropped;
	}, text);
	await page.locator('#boundaries .drop').dispatchEvent('drop', { dataTransfer: transfer });
	await expect(page.locator('[data-boundaries]')).toContainText('4市区町村');
	// It is shown before it is kept.
	await expect(page.locator('[data-outcome=taken]')).toContainText(
		'地図のファイルを読み込みました'
	);

	await openPage(page, 'regions/');
	const figure = page.locator('[data-map=browser]');
	await expect(figure).toContainText('架空の地図');
	await waitForCharts(page);
	await expect(figure.locator('svg path').first()).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	await page.locator('button[name=map-form]').click();
	await expect(page.locator('[data-map=tiles]')).toBeVisible();
	await expect(page).toHaveURL(/map_form=tiles/);

	await walkAnew(page, 'data/');
	await page.locator('button[name=remove-boundaries]').click();
	await expect(page.locator('[data-boundaries=none]')).toBeVisible();
});
