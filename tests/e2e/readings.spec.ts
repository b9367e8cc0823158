import { expect, test, type Locator } from '@playwright/test';
import { findOverflow, findViolations } from './pages/audit';
import { sharePage, waitForCharts, walkAnew } from './pages/site';

const shared = sharePage();

const MUNICIPALITY = /[市町村]$/;

test('every municipality in a drawing has its reading below it in やさしい日本語', async () => {
	const page = shared();
	await walkAnew(page, 'regions/?lang=easy');
	const figure = page.locator('[data-chart=municipality-ranks]');
	const labels = await figure.locator('.drawing text').allTextContents();
	const names = labels.filter((label) => MUNICIPALITY.test(label));
	expect(names.length).toBeGreaterThan(5);
	await figure.locator('.readings summary').click();
	for (const name of names) {
		await expect(figure.locator('.readings li', { hasText: `${name}（` })).toHaveCount(1);
	}
	const told = figure.locator('.readings li');
	await expect(told.filter({ hasText: '高槻市（たかつきし）' })).toBeVisible();
	await expect(
		page.locator('[data-chart=municipality-map] .readings li', { hasText: '高槻（たかつき）' })
	).toHaveCount(1);

	await page.locator('form[name=filters] select[name=municipality]').selectOption('27211');
	await waitForCharts(page);
	await expect(told.filter({ hasText: '高槻市' })).toHaveCount(0);
});

test('there are no readings in other languages', async () => {
	const page = shared();
	for (const language of ['ja', 'en']) {
		await walkAnew(page, `regions/?lang=${language}`);
		await page.waitForTimeout(1500);
		await expect(page.locator('.readings')).toHaveCount(0);
		const texts = await page.locator('form[name=filters] option').allTextContents();
		expect(texts.filter((text) => /（[ぁ-ん]+）/.test(text))).toEqual([]);
	}
});

test('choices have their reading in brackets, and no more room than before', async () => {
	const page = shared();
	await walkAnew(page, 'regions/?lang=easy');
	const form = page.locator('form[name=filters]');
	const optionOf = (value: string) => form.locator(`option[value="${value}"]`);
	await expect(optionOf('27207')).toHaveText('高槻市（たかつきし）');
	await expect(optionOf('transition')).toHaveText('就労移行支援（しゅうろういこうしえん）');
	await expect(optionOf('online')).toHaveText('オンライン');
	await expect(optionOf('2022').first()).toHaveText('2022年度（ねんど）');
	await form.locator('select[name=mode]').selectOption('hybrid');
	await waitForCharts(page);
	for (const width of [1366, 390, 320]) {
		await page.setViewportSize({ width, height: 768 });
		await waitForCharts(page);
		expect(await findOverflow(page)).toEqual([]);
	}
});

test('the readings of a drawing are unfolded on paper', async () => {
	const page = shared();
	await walkAnew(page, 'regions/?lang=easy');
	const list = page.locator('[data-chart=municipality-ranks] .readings');
	await expect(list).toHaveCount(1);
	await expect(list.locator('li').first()).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(list.locator('li').first()).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(list.locator('li').first()).toBeHidden();
});

/** Words written with kanji that have no reading, and are no names of the records. */
const bareIn = (dialog: Locator) =>
	dialog.evaluate((root) => {
		const notOurs = 'ruby, td, code, pre, select, .visually-hidden, [lang=ja]:not(dialog)';
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const [text, element] = [node.nodeValue ?? '', node.parentElement];
			if (!/[一-龠]/.test(text) || !element?.checkVisibility()) continue;
			if (!element.closest(notOurs)) found.push(text.trim());
		}
		return found;
	});

test('what opens over a page has readings: the palette, a mark and what a number is made of', async () => {
	const page = shared();
	await walkAnew(page, 'regions/?lang=easy');
	expect(await bareIn(page.getByRole('group', { name: '表示' }))).toEqual([]);

	await page.keyboard.press('Control+k');
	const palette = page.locator('dialog.palette');
	await palette.locator('summary').click();
	expect(await bareIn(palette)).toEqual([]);
	await page.keyboard.press('Escape');

	const figure = page.locator('[data-chart=municipality-ranks]');
	await figure.getByRole('button', { name: '1つずつ' }).first().press('Enter');
	const reading = figure.locator('[data-reading]');
	await expect(reading).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(reading.locator('button[name=mark-evidence]')).toBeFocused();
	expect(await bareIn(reading)).toEqual([]);
	expect(await findViolations(page)).toEqual([]);

	await reading.locator('button[name=mark-evidence]').click();
	const panel = page.locator('dialog.evidence');
	await expect(panel.locator('tbody tr').first()).toBeVisible();
	expect(await bareIn(panel)).toEqual([]);
	// Where they would be read in part alone, names have no reading.
	const names = panel.locator('tbody td:nth-child(4)').filter({ hasNotText: /として|記録/ });
	expect(await names.count()).toBeGreaterThan(10);
	await expect(names.locator('rt')).toHaveCount(0);
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
});

test('the unit of a number is read as it is behind a number', async () => {
	const page = shared();
	await walkAnew(page, '?lang=easy');
	const units = page.locator('data small');
	await expect(units.locator('rt', { hasText: 'にん' }).first()).toBeVisible();
	await expect(units.locator('rt', { hasText: 'ひと' })).toHaveCount(0);
});
