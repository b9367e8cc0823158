import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { chooseFiles, commit, csvFile } from './pages/import-page';
import { findOverflow, findViolations } from './pages/audit';
import { sharePage, walkAnew } from './pages/site';

const shared = sharePage();

/** Press the button by the keyboard; the file's name and its members. */
async function make(page: Page) {
	const download = page.waitForEvent('download');
	await page.locator('button[name=make]').focus();
	await page.keyboard.press('Enter');
	const file = await download;
	const bytes = readFileSync(await file.path());
	return { name: file.suggestedFilename(), files: unzipSync(bytes) };
}

/** Move through a group of radio buttons by arrow keys until one is chosen. */
async function choose(page: Page, name: string, value: string) {
	await page.locator(`input[name=${name}]:checked`).focus();
	const wanted = page.locator(`input[name=${name}][value=${value}]`);
	for (let step = 0; step < 3 && !(await wanted.isChecked()); step += 1) {
		await page.keyboard.press('ArrowDown');
	}
	await expect(wanted).toBeChecked();
}

const textOf = (files: Record<string, Uint8Array>) =>
	Object.values(files)
		.map((part) => strFromU8(part))
		.join('\n');

test('every kind of file is made by keyboard, and says what it is', async () => {
	const page = shared();
	await walkAnew(page, 'export/');
	const xlsx = await make(page);
	expect(xlsx.name).toMatch(/^就労ネット_2008-2025年度_集計表_サンプル_\d{8}\.xlsx$/);
	expect(Object.keys(xlsx.files).filter((name) => name.startsWith('xl/charts/chart'))).not.toEqual(
		[]
	);
	expect(textOf(xlsx.files)).toContain('公開用：');
	await expect(page.getByRole('status').filter({ hasText: xlsx.name })).toContainText('サンプル');

	await choose(page, 'kind', 'csv');
	await choose(page, 'letters', 'cp932');
	const csv = await make(page);
	expect(csv.name).toMatch(/_集計表_サンプル_\d{8}\.zip$/);
	const readme = new TextDecoder('shift_jis').decode(csv.files['README.txt']);
	expect(readme).toContain('5人未満は伏せ');

	await choose(page, 'kind', 'open');
	await page.locator('select[name=license]').selectOption('cc0-1.0');
	const open = await make(page);
	expect(open.name).toMatch(/_オープンデータ_サンプル_\d{8}\.zip$/);
	expect(strFromU8(open.files['LICENSE.txt']!)).toContain('publicdomain/zero/1.0');
	expect(Object.keys(open.files)).toContain('organizations.csv');
});

test('exact numbers are named internal, and the years are those of the form', async () => {
	const page = shared();
	await walkAnew(page, 'export/?from=2022&to=2022');
	const open = await make(page);
	await choose(page, 'audience', 'internal');
	const internal = await make(page);
	expect(internal.name).toMatch(/^就労ネット_2022年度_集計表_サンプル_内部用_\d{8}\.xlsx$/);
	expect(textOf(internal.files)).toContain('内部用：正確な数');
	expect(textOf(open.files)).not.toContain('内部用：');
});

test('letters that an old encoding lacks are named before anything is saved', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	const lines = [
		'開催日,会議名,機関名,参加者キー',
		'2026-04-15,𠮷野さんの会議,こもれび就労センター,p-12345678'
	];
	await chooseFiles(page, [csvFile('rare.csv', lines)]);
	await commit(page);
	await walkAnew(page, 'export/');
	await choose(page, 'kind', 'csv');
	await choose(page, 'letters', 'cp932');
	await page.locator('button[name=make]').click();
	await expect(page.locator('.letters[role=alert]')).toContainText('𠮷');
	const download = page.waitForEvent('download');
	await page.locator('button[name=substitute]').click();
	expect((await download).suggestedFilename()).toMatch(/\.zip$/);
});

test('the page is accessible in every language and fits a small screen', async () => {
	const page = shared();
	for (const mode of ['ja', 'easy', 'en']) {
		await walkAnew(page, `export/?lang=${mode}`);
		for (const kind of ['csv', 'open']) {
			await choose(page, 'kind', kind);
			expect(await findViolations(page)).toEqual([]);
		}
	}
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await findOverflow(page)).toEqual([]);
});
