import { expect, test } from '@playwright/test';
import { chooseFiles, commit, csvFile } from './pages/import-page';
import { makeBackup, openKeep, PASSPHRASE, sealRecords } from './pages/backup-page';
import { goTo, openPage } from './pages/site';

const ROLL = csvFile('名簿.csv', [
	'会議日,会議名,所属,氏名',
	'2026-05-20,第1回ネットワーク会議,桜市役所,山田 太郎',
	'2026-05-20,第1回ネットワーク会議,桜市役所,佐藤 花子'
]);

test('names are kept by choice only, shown in one list, and go with the import', async ({
	page
}) => {
	await openPage(page, 'keep/');
	await expect(page.locator('button[name=keep-names]')).toHaveCount(0);
	await sealRecords(page);
	await page.locator('button[name=keep-names]').click();
	await goTo(page, '取り込み');
	await chooseFiles(page, [ROLL]);
	await expect(page.getByText('この端末に暗号化して残します')).toBeVisible();
	await page.locator('input[name=includes-clients]').check();
	await expect(page.getByText('「氏名」の名前は保存しません')).toBeVisible();
	await page.locator('input[name=includes-clients]').uncheck();
	await commit(page);
	await openKeep(page);
	await expect(page.locator('[data-person]')).toHaveCount(2);
	await page.locator('input[name=search-names]').fill('花子');
	await expect(page.locator('[data-person]')).toHaveCount(1);

	const plain = await makeBackup(page);
	expect(plain.buffer.includes('names/')).toBe(false);
	const encrypted = await makeBackup(page, PASSPHRASE);
	expect(encrypted.buffer.length).toBeGreaterThan(500);
	expect(encrypted.buffer.includes('花子')).toBe(false);

	await goTo(page, '取り込みの履歴');
	await page.locator('button[name=undo]').first().click();
	await openKeep(page);
	await expect(page.locator('[data-person]')).toHaveCount(0);

	await page.locator('button[name=ask-erase]').click();
	await page.locator('button[name=erase-names]').click();
	await expect(page.getByText('氏名をすべて消しました')).toBeVisible();
	await expect(page.locator('button[name=keep-names]')).toBeVisible();
});
