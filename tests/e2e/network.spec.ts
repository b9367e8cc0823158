import { expect, test } from '@playwright/test';
import { findOverflow, findViolations } from './pages/audit';
import { EMPTY_VIEW, sharePage, waitForCharts, walkAnew } from './pages/site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const shared = sharePage();

test('つながり draws the network of the last year and passes axe, opened and closed', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const figure = page.locator('[data-chart=network]');
	await expect(figure.locator('.finding')).toHaveText(
		/[\d,]+機関のあいだに[\d,]+組のつながり（会議3回以上）/
	);
	await expect(figure.locator('.drawing svg')).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	for (const summary of await figure.locator('details > summary').all()) await summary.click();
	expect(await findViolations(page)).toEqual([]);
});

test('the list and the table say by keys what the drawing shows, and lead to organizations', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const figure = page.locator('[data-chart=network]');
	const list = figure.locator('summary', { hasText: '一覧で見る' });
	await list.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('region', { name: '機関ごとのつながり' })).toBeFocused();
	const link = figure.getByRole('link').first();
	// Words of the headings that say what they mean come before the organizations.
	const terms = await figure
		.getByRole('region')
		.first()
		.getByRole('columnheader')
		.getByRole('button')
		.count();
	for (let stop = 0; stop <= terms; stop += 1) await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await expect(link).toHaveAttribute('href', /\/organizations\/\?id=/);
	const matrix = figure.locator('summary', { hasText: '表で見る' });
	await matrix.focus();
	await page.keyboard.press('Enter');
	const table = figure.getByRole('table').last();
	await expect(table.getByRole('row')).toHaveCount(21);
	await figure.getByRole('checkbox').check();
	expect(await table.getByRole('row').count()).toBeGreaterThan(21);
});

test('the year, the number of meetings and the organization that left are in the address', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	const finding = page.locator('#network-finding');
	const last = await finding.textContent();
	await page.locator('select[name=network_year]').selectOption('2020');
	await expect(page).toHaveURL(/network_year=2020/);
	await expect(finding).toHaveText(/^2020年度は/);
	await page.locator('select[name=least_meetings]').selectOption('5');
	await expect(page).toHaveURL(/least_meetings=5/);
	await expect(finding).toHaveText(/会議5回以上/);
	const name = await page.locator('#network-names option').first().getAttribute('value');
	await page.locator('input[name=leaving]').fill(name ?? '');
	await page.locator('input[name=leaving]').press('Enter');
	await expect(page).toHaveURL(/leaving=/);
	await expect(page.getByText(/が抜けると、計算の上では[\d,]+組のつながり/)).toBeVisible();
	await page.reload();
	await expect(finding).toHaveText(/^2020年度は.*会議5回以上/);
	await expect(page.locator('input[name=leaving]')).toHaveValue(name ?? '');
	for (let back = 0; back < 3; back++) await page.goBack();
	await expect(finding).toHaveText(last ?? '');
});

test('who leaves is said by a part of a name that no other has', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	const input = page.locator('input[name=leaving]');
	const name = (await page.locator('#network-names option').first().getAttribute('value')) ?? '';
	await input.fill(name.slice(0, -1));
	await input.press('Enter');
	await expect(input).toHaveValue(name);
	await expect(page.getByText(/が抜けると、計算の上では/)).toBeVisible();
});

test('a view without anybody says so, and narrow windows show all', async () => {
	const page = shared();
	await walkAnew(page, `network/${EMPTY_VIEW}`);
	await expect(page.locator('[data-chart=network] .empty')).toBeVisible();
	await page.setViewportSize({ width: 320, height: 700 });
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	expect(await findOverflow(page)).toEqual([]);
});

test('in English the figure, its list and its choices are in English', async () => {
	const page = shared();
	await walkAnew(page, 'network/?lang=en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Network');
	const figure = page.locator('[data-chart=network]');
	await expect(figure.locator('.finding')).toHaveText(
		/ties \(\d\+ meetings\), [\d,]+ organizations/
	);
	await expect(figure.locator('.summary')).not.toContainText(/です|ます/);
});
