import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findOverflow, findViolations } from './pages/audit';
import { sharePage, waitForCharts, walkAnew, walkTo } from './pages/site';

const shared = sharePage();

test('the people page draws its charts and passes axe in every language', async () => {
	const page = shared();
	for (const [language, title] of [
		['ja', '人の流れ'],
		['easy', /^人 ?のうごき$/],
		['en', 'Flow of people']
	]) {
		await walkTo(page, `flow/?lang=${language}`);
		// Not its text, where the reading of a word is written above it.
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(page.locator('[data-chart][data-state=ready]')).toHaveCount(10);
		// In Japanese as every page, in pages.spec.ts.
		if (language !== 'ja') expect(await findViolations(page)).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 844 });
	await waitForCharts(page);
	expect(await findOverflow(page), '320 px').toEqual([]);
});

test('the list of whom to call is put in order, chosen, and saved without names of people', async () => {
	const page = shared();
	await walkAnew(page, 'flow/?lang=ja');
	const rows = page.locator('[data-unseen]');
	const shown = page.locator('data[data-metric=unseen-organizations]');
	const half = await rows.count();
	await expect(shown).toHaveAttribute('value', String(half));
	const first = await rows.first().getAttribute('data-unseen');
	const heading = page.getByRole('columnheader', { name: '見えていない月数' });
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await expect(rows.last()).toHaveAttribute('data-unseen', first ?? '');
	await expect(page).toHaveURL(/unseen_order=longest/);

	await page.locator('select[name=unseen-months]').selectOption('12');
	await expect(page).toHaveURL(/unseen_months=12/);
	await expect(page.getByRole('heading', { name: '12か月以上見えていない機関' })).toBeVisible();
	await expect.poll(() => rows.count()).toBeLessThan(half);

	const download = page.waitForEvent('download');
	await page.locator('button[name=save-unseen]').click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^ayumi-サンプル-見えていない機関-\d{8}\.csv$/);
	const bytes = readFileSync(await file.path());
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const [head, ...lines] = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
	expect(head).toMatch(/^機関,種別,市区町村,最後の出席,/);
	expect(lines.length).toBe(await rows.count());

	await rows.first().getByRole('link').click();
	await expect(page).toHaveURL(/organizations\/\?id=/);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a number of the list says which records it is made of', async () => {
	const page = shared();
	await walkAnew(page, 'flow/?lang=ja');
	const row = page.locator('[data-unseen]').first();
	const name = await row.getByRole('link').textContent();
	await row.getByRole('button').last().click();
	const panel = page.getByRole('dialog');
	await expect(panel).toContainText(name ?? '');
	await expect(panel.getByRole('table')).toBeVisible();
});

test('organizations that came and went are listed for a year, and saved', async () => {
	const page = shared();
	await walkAnew(page, 'flow/?lang=ja');
	const lists = page.locator('[data-movements]');
	const counted = (movement: string) => lists.locator(`data[data-movement=${movement}]`);
	const turnover = page.locator('figure[data-chart=turnover]');
	await expect(turnover).toContainText(
		`${await counted('gone').getAttribute('value')}機関は来ておらず`
	);
	// Short lists are shown whole: their ends do not look like rows that are not there.
	for (const region of await lists.getByRole('region').all()) {
		const rows = await region.locator('[data-moved]').count();
		const hidden = await region.evaluate((one) => one.scrollHeight - one.clientHeight);
		if (rows <= 6) expect(hidden, `${rows} rows`).toBe(0);
	}
	await lists.locator('select[name=moved-year]').selectOption('2021');
	await expect(page).toHaveURL(/moved_year=2021/);
	await expect(lists.getByRole('heading', { level: 2 })).toHaveText('2021年度の顔ぶれの変わり');
	await expect(lists).toContainText('閉じました');

	const download = page.waitForEvent('download');
	await lists.locator('button[name=save-movements]').click();
	const file = await download;
	const text = readFileSync(await file.path(), 'utf8').slice(1);
	const [head, ...lines] = text.trimEnd().split('\r\n');
	expect(head).toMatch(/^変わり方,機関,種別,市区町村,/);
	expect(lines.length).toBe(await lists.locator('[data-moved]').count());

	for (const movement of ['new', 'returned', 'gone']) {
		const number = counted(movement);
		await number.getByRole('button').click();
		const names = page.getByRole('dialog').locator('[data-evidence-members] a');
		await expect(names).toHaveCount(Number(await number.getAttribute('value')));
		await page.keyboard.press('Escape');
	}

	await page.goBack();
	await expect(lists.getByRole('heading', { level: 2 })).toHaveText('2025年度の顔ぶれの変わり');
});

test('a count of organizations names them', async () => {
	const page = shared();
	await walkAnew(page, 'flow/?lang=ja');
	const returned = page.locator('figure[data-chart=returned-organizations]');
	await returned.getByText('表で見る').click();
	const number = returned.locator('td button').last();
	const shown = Number(await number.textContent());
	await number.click();
	const panel = page.getByRole('dialog');
	await expect(panel.locator('[data-evidence-members] a')).toHaveCount(shown);
	const name = await panel.locator('[data-evidence-members] a').first().textContent();
	await panel.locator('[data-evidence-members] a').first().click();
	await expect(panel).toBeHidden();
	await expect(page.getByRole('heading', { level: 2, name: name ?? '' })).toBeVisible();
});
