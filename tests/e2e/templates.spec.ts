import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, reviewOf } from './pages/import-page';
import { sharePage, walkAnew } from './pages/site';

const shared = sharePage();

/** Click a button that saves a file, and give the file. */
async function save(page: Page, name: RegExp) {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const download = await waiting;
	const buffer = await readFile(await download.path());
	return { name: download.suggestedFilename(), mimeType: '', buffer };
}

test('templates are saved as Excel and CSV and taken in as they are', async () => {
	const page = shared();
	await walkAnew(page, 'import/formats/');
	const files = [
		await save(page, /Excel ?で保存（出席者の名簿の雛形）/),
		await save(page, /CSV ?で保存（機関一覧の雛形）/)
	];
	expect(files.map(({ name }) => name)).toEqual(['雛形-出席者名簿.xlsx', '雛形-機関一覧.csv']);
	await walkAnew(page, 'import/');
	await chooseFiles(page, files);
	for (const { name } of files) {
		await expect(reviewOf(page, name)).toHaveAttribute('data-records', '1');
		await expect(reviewOf(page, name)).toHaveAttribute('data-errors', '0');
	}
});

// That it passes axe and fits every width is a claim of pages.spec.ts.
test('the page of formats shows a picture of each', async () => {
	const page = shared();
	await walkAnew(page, 'import/formats/');
	const cards = page.locator('[data-format-guide]');
	expect(await cards.count()).toBeGreaterThanOrEqual(13);
	expect(await cards.locator('table').count()).toBe(await cards.count());
});

test('a picture that is wider than the window is scrolled by keys', async () => {
	const page = shared();
	await page.setViewportSize({ width: 390, height: 844 });
	await walkAnew(page, 'import/formats/');
	const picture = page.locator('[data-format-guide=zoom-participants] [role=group]');
	await expect(picture).toHaveAttribute('tabindex', '0');
	await picture.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => picture.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
