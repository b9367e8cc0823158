import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import { sharePage, walkAnew } from './pages/site';

const shared = sharePage();

const CHART = 'outside-share';

/** Saves the figure in a form. */
async function save(figure: Locator, form: string) {
	const download = figure.page().waitForEvent('download');
	await figure.locator(`[data-form=${form}]`).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a figure is handed out by keyboard, for the public unless somebody says otherwise', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const figure = page.locator(`figure[data-chart=${CHART}]`);
	await figure.locator('button[name=export-figure]').focus();
	await page.keyboard.press('Enter');
	await expect(figure.locator('input[value=public]')).toBeChecked();

	const table = await save(figure, 'csv');
	expect(table.name).toMatch(/^就労ネット_\d{4}-\d{4}年度_.*_サンプル\.csv$/);
	const lines = table.bytes.toString('utf8').trim().split('\r\n');
	expect(lines[0]).toContain('年度');
	const people = lines.slice(1).flatMap((line) => line.split(',').slice(1, 4));
	for (const count of people) expect(count).toMatch(/^(\d*[05]|\d+未満|非公開)$/);
	await expect(figure.getByRole('status').filter({ hasText: table.name })).toBeVisible();

	const exact = figure.locator('input[value=internal]');
	await exact.check();
	expect((await save(figure, 'csv')).name).toContain('内部用');

	await page.keyboard.press('Escape');
	await expect(figure.locator('[data-form]')).toHaveCount(0);
	await expect(figure.locator('button[name=export-figure]')).toBeFocused();
});

test('pictures stand alone and say for whom they are', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
	const figure = page.locator(`figure[data-chart=${CHART}]`);
	await figure.locator('button[name=export-figure]').click();
	const drawing = (await save(figure, 'svg')).bytes.toString('utf8');
	expect(drawing).not.toMatch(/var\(|currentColor|class=/);
	expect(drawing).toContain('公開用');
	const [twice, thrice] = [await save(figure, 'png2'), await save(figure, 'png3')];
	// The width of a PNG stands in its first chunk.
	expect(thrice.bytes.readUInt32BE(16)).toBe((twice.bytes.readUInt32BE(16) / 2) * 3);
	const book = await save(figure, 'xlsx');
	expect(book.bytes.subarray(0, 2).toString()).toBe('PK');
});
