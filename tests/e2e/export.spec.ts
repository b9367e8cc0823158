import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { chooseFiles, commit, csvFile, reviewOf, storedFile } from './pages/import-page';
import { goTo, sharePage, walkAnew, walkTo } from './pages/site';

/** Export as the form stands; the file's name and content. */
async function saveExport(page: Page, button = 'export') {
	const download = page.waitForEvent('download');
	await page.locator(`button[name=${button}]`).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The tests follow each other: what the first takes in is there for the second. */
test.describe.configure({ mode: 'serial' });
const shared = sharePage();

test('samples are exported by name only where there is nothing else, or when asked', async () => {
	const page = shared();
	await walkTo(page, 'keep/');
	expect((await saveExport(page)).name).toMatch(/^ayumi-サンプル-記録-/);
	await walkTo(page, 'import/');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await commit(page);
	await goTo(page, '取り込みの履歴');
	await page.getByRole('link', { name: '記録を書き出す' }).click();
	await page.getByLabel('サンプルも含める').check();
	const { name, bytes } = await saveExport(page);
	expect(name).toMatch(/^ayumi-サンプルを含む-記録-/);
	const tables = ['機関一覧', '会議一覧', '出席', 'ワーキング活動', '情報発信'];
	expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual(
		tables.map((table) => `ayumi-サンプルを含む-${table}.csv`).toSorted()
	);
});

test('what is exported as a zip is imported again without a change', async () => {
	const page = shared();
	await walkAnew(page, 'keep/');
	const { name, bytes } = await saveExport(page);
	expect(name).toMatch(/^ayumi-記録-\d{8}\.zip$/);
	const files = unzipSync(bytes);
	expect(Object.keys(files)).toEqual(['ayumi-出席.csv']);
	expect(strFromU8(files['ayumi-出席.csv']!).trimEnd().split('\r\n').length).toBe(13);
	await expect(page.getByRole('status').filter({ hasText: name })).toContainText('12件');

	await walkTo(page, 'import/');
	await page
		.locator('input[type=file][name=files]')
		.setInputFiles({ name, mimeType: 'application/zip', buffer: bytes });
	const review = reviewOf(page, 'ayumi-出席.csv');
	await expect(review).toContainText('すべて取り込み済み');
	await expect(page.locator('button[name=commit]')).toBeDisabled();
});

test('letters that an old encoding lacks are named before anything is written', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	const lines = ['開催日,機関名,参加者キー', '2026-04-15,𠮷野作業所,p-12345678'];
	await chooseFiles(page, [csvFile('rare.csv', lines)]);
	await commit(page);
	await walkTo(page, 'keep/');
	const form = page.locator('form[name=export]');
	await form.locator('select').selectOption({ label: '出席' });
	await form.getByLabel(/古いソフト用/).check();
	await form.locator('button').click();
	await expect(form.getByRole('alert').or(page.locator('.letters[role=alert]'))).toContainText(
		'𠮷'
	);
	const { name, bytes } = await saveExport(page, 'substitute');
	expect(name).toMatch(/^ayumi-出席-/);
	expect(new TextDecoder('shift_jis').decode(bytes)).toContain('〓野作業所');
});
