import { expect, test, type Page } from '@playwright/test';
import { findViolations } from './pages/audit';
import {
	readNumbers,
	sharePage,
	waitForCharts,
	waitUntilReady,
	walkAnew,
	walkTo
} from './pages/site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const shared = sharePage();

const RANKS = '[data-chart=municipality-ranks]';

/** Begin to read the marks of a chart by key: the first is said. */
async function readMarks(page: Page, chart: string) {
	const figure = page.locator(chart);
	await figure.locator('button[name=read-marks]').focus();
	await page.keyboard.press('Home');
	await expect(figure.locator('[data-reading]')).toBeVisible();
	return figure;
}

test('arrow keys say the values of a chart, and Enter what one is made of', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const figure = await readMarks(page, RANKS);
	const said = figure.locator('[aria-live=polite]');
	await expect(said).toContainText('高槻市');
	await page.keyboard.press('ArrowDown');
	await expect(said).not.toContainText('高槻市');
	const line = (await figure.locator('[data-reading]').textContent()) ?? '';
	const [, attendances = ''] = /([\d,]+)名/.exec(line) ?? [];
	await page.keyboard.press('Enter');
	await expect(figure.locator('button[name=mark-evidence]')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(figure.locator('button[name=mark-evidence]')).toBeHidden();
	await expect(figure.locator('button[name=read-marks]')).toBeFocused();
	expect(await figure.locator('[data-reading]').textContent()).toBe(line);
	await page.keyboard.press('Enter');
	await expect(figure.locator('button[name=mark-evidence]')).toBeFocused();
	await page.keyboard.press('Enter');
	const panel = page.locator('dialog[data-evidence=regional-reach]');
	await expect(panel).toContainText(attendances);
	await page.keyboard.press('Escape');
	await expect(figure.locator('button[name=read-marks]')).toBeFocused();
});

test('arrow keys walk a series over time and lead to the others; a sum says and opens its parts', async () => {
	const page = shared();
	await walkAnew(page);
	const figure = await readMarks(page, '[data-chart=attendances-by-organization-kind]');
	const said = figure.locator('[aria-live=polite]');
	const rest = /^(\d+)年度 その他の種類 ([\d,]+)名（(.+?)）/;
	await expect(said).toHaveText(rest);
	await page.keyboard.press('ArrowRight');
	await expect(said).toHaveText(/^2009年度 その他の種類/);
	await page.keyboard.press('ArrowUp');
	const [, year = '', sum = '', parts = ''] = rest.exec((await said.textContent()) ?? '') ?? [];
	expect(year).toBe('2009');
	const numbers = [...parts.matchAll(/ (\d+)(、|$)/g)].map(([, number]) => Number(number));
	expect(numbers.length).toBeGreaterThan(1);
	expect(numbers.reduce((all, number) => all + number, 0)).toBe(Number(sum));
	await page.keyboard.press('ArrowDown');
	await expect(said).toHaveText(/^2009年度 (?!その他)/);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(figure.locator('button[name=mark-narrow]')).toHaveText('2009年度で絞り込む');
	await page.keyboard.press('Enter');
	const panel = page.locator('dialog[data-evidence=attendances-by-organization-kind]');
	await expect(panel).toContainText(`出席の行：${sum}行`);
	await expect(panel.locator('[data-evidence-sum] > span')).toHaveCount(numbers.length);
	await expect(panel.locator('tbody tr').first()).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(figure.locator('button[name=read-marks]')).toBeFocused();
});

test('the focus alone says no mark: a key begins', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const figure = await readMarks(page, RANKS);
	await walkAnew(page, 'regions/');
	await figure.locator('button[name=read-marks]').focus();
	await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	await expect(figure.locator('[data-reading]')).toBeHidden();
	await page.keyboard.press('Enter');
	await expect(figure.locator('[data-reading]')).toBeVisible();
	await expect(figure.locator('button[name=mark-evidence]')).toBeHidden();
});

test('a mark narrows every chart of the page, and the back button widens them', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const before = await page.locator('[data-chart=outside-share] .summary').textContent();
	const figure = await readMarks(page, RANKS);
	await page.keyboard.press('Enter');
	await figure.locator('button[name=mark-narrow]').click();
	await expect(page).toHaveURL(/municipality=27207/);
	await expect(page.locator('.filters .chip')).toContainText('高槻市');
	await waitForCharts(page);
	await expect(page.locator('[data-chart=outside-share] .summary')).not.toHaveText(before ?? '');
	await page.goBack();
	await waitForCharts(page);
	await expect(page.locator('[data-chart=outside-share] .summary')).toHaveText(before ?? '');
});

test('a pointer says the value it is at, until Escape', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const figure = page.locator(RANKS);
	await figure.scrollIntoViewIfNeeded();
	await figure.locator('.drawing').hover();
	await expect(figure.locator('.live svg')).toBeVisible();
	await figure.locator('.live svg rect').nth(1).hover();
	await expect(figure.locator('[data-reading]')).toContainText('名');
});

test('everything is found by name and opened by key', async () => {
	const page = shared();
	await walkAnew(page);
	await page.keyboard.press('Control+k');
	const field = page.getByRole('dialog').getByRole('combobox');
	await expect(field).toBeFocused();
	expect(await findViolations(page)).toEqual([]);
	await field.fill('かいぎ');
	await field.fill('地域');
	const found = page.getByRole('dialog').getByRole('option', { name: /地域/ });
	await expect(found.first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/regions\/$/);
	await page.keyboard.press('Control+k');
	await field.fill('こもれび就労センター'); // as it was called until 2018
	await expect(page.getByRole('option', { name: /こもれびぐもキャリアセンター/ })).toBeVisible();
	await field.fill('2016年12月');
	await expect(page.getByRole('option', { name: /2016-12-/ }).first()).toBeVisible();
	await field.fill('圏域');
	await page
		.getByRole('option', { name: /言葉の意味/ })
		.first()
		.click();
	await expect(page.locator('[data-word=home-area]')).toContainText('島本町');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog').getByRole('combobox')).toHaveCount(0);
});

test('a number is found by what else it is called, and the focus is led to its chart', async () => {
	const page = shared();
	await walkAnew(page);
	await page.keyboard.press('Control+k');
	const field = page.getByRole('dialog').getByRole('combobox');
	await field.fill('ハーフィンダール');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/network\/#number-concentration$/);
	await expect(page.locator('[data-chart=concentration]')).toBeFocused();
	await expect(page.locator('[data-chart=concentration]')).toBeInViewport();

	await page.keyboard.press('Control+k');
	await field.fill('休眠');
	const options = page.getByRole('option');
	const kinds = await options.locator('.kind').allTextContents();
	for (let at = 0; kinds[at] !== '言葉の意味'; at += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const word = page.locator('[data-word=dormant]');
	await expect(word).toContainText('12か月に出席のない機関');
	await expect(word).toBeInViewport();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/flow\/#number-dormant-organizations$/);
	const dormant = page.locator('[data-chart=dormant-organizations]');
	await expect(dormant).toBeFocused();
	// Charts above it are drawn meanwhile.
	await waitForCharts(page);
	await expect(dormant.locator('.finding')).toBeInViewport();

	await walkTo(page, 'data/#metric-retention');
	await expect(page.locator('#metric-retention dl')).toBeVisible();
});

test('a view is kept by name, survives a reload, and its deletion is undone', async () => {
	const page = shared();
	await walkAnew(page, '?mode=online');
	const narrowed = await readNumbers(page);
	await page.locator('button[name=saved-views]').click();
	await page.locator('input[name=view-name]').fill('理事会用2025');
	await page.locator('button[name=keep-view]').click();
	await expect(page.getByRole('status').filter({ hasText: '残しました' })).toBeVisible();
	await page.goto('./');
	await waitUntilReady(page);
	await page.locator('button[name=saved-views]').click();
	const view = page.locator('[data-saved-view=理事会用2025]');
	await view.getByRole('link').click();
	await expect(page).toHaveURL(/mode=online/);
	await waitUntilReady(page);
	expect(await readNumbers(page)).toEqual(narrowed);
	await view.locator('button[name=forget-view]').click();
	await expect(view).toHaveCount(0);
	await page.locator('button[name=undo-view]').click();
	await expect(view).toHaveCount(1);
});

test('a kept view is renamed in place, in one step that is undone in one', async () => {
	const page = shared();
	await walkAnew(page, '?mode=online');
	await page.locator('button[name=saved-views]').click();
	const item = (name: string) => page.locator(`[data-saved-view="${name}"]`);
	for (const name of ['理事会用', '総会用']) {
		await page.locator('input[name=view-name]').fill(name);
		await page.locator('button[name=keep-view]').click();
		await expect(item(name)).toBeVisible();
		await expect(page.locator('input[name=view-name]')).toHaveValue('');
	}
	await item('理事会用').locator('button[name=rename-view]').click();
	const field = page.locator('input[name=new-name]');
	await expect(field).toBeFocused();
	await field.fill('総会用');
	await expect(page.locator('button[name=rename-done]')).toBeDisabled();
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(item('理事会用').locator('button[name=rename-view]')).toBeFocused();
	await page.keyboard.press('Enter');
	await field.fill('運営委員会用');
	await page.keyboard.press('Enter');
	await expect(item('運営委員会用').locator('button[name=rename-view]')).toBeFocused();
	await expect(item('運営委員会用').getByRole('link')).toHaveAttribute('href', /mode=online/);
	await expect(item('理事会用')).toHaveCount(0);
	await page.locator('button[name=undo-view]').click();
	await expect(item('理事会用')).toHaveCount(1);
	await expect(item('運営委員会用')).toHaveCount(0);
});

test('a word of the field says what it means: to a pointer, to the keyboard, until Escape', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const word = page.locator('[data-chart=municipality-ranks] .title [data-term=attendances]');
	const meaning = page.locator('[role=tooltip]:popover-open');
	await expect(word).toHaveAttribute('aria-describedby');
	await word.hover();
	await expect(meaning).toContainText('会議ごとの出席者を足した数');
	await meaning.hover();
	await page.waitForTimeout(400);
	await expect(meaning).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(meaning).toHaveCount(0);
	await page.mouse.move(0, 0);
	await word.focus();
	await expect(meaning).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Tab');
	await expect(meaning).toHaveCount(0);
});

test('what a word means is not cut off on a small screen', async () => {
	const page = shared();
	await page.setViewportSize({ width: 390, height: 700 });
	await walkAnew(page);
	const words = page.locator('[data-term]:visible');
	for (const word of await words.all()) {
		await word.focus();
		const box = await page.locator('[role=tooltip]:popover-open').boundingBox();
		expect(box).not.toBeNull();
		expect(box!.x).toBeGreaterThanOrEqual(0);
		expect(box!.x + box!.width).toBeLessThanOrEqual(390);
	}
	expect(await words.count()).toBeGreaterThan(2);
});

test('a chart is heard mark by mark when it is asked for, until Escape', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const figure = await readMarks(page, RANKS);
	const said = figure.locator('[aria-live=polite]');
	await page.keyboard.press('Enter');
	await figure.locator('button[name=mark-listen]').click();
	await expect(figure.locator('button[name=read-marks]')).toBeFocused();
	await expect(said).toContainText('2個目');
	await expect(said).toContainText('4個目');
	await page.keyboard.press('Escape');
	await expect(said).toHaveCount(0);
	await page.waitForTimeout(1500);
	await expect(said).toHaveCount(0);
});
