import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import {
	importMeeting,
	listFiles,
	MEETING,
	moveToFolder,
	noticeOf,
	replaceFile,
	stubPicker
} from './pages/keep-page';
import { goTo, openHeld, openPage, readNumber } from './pages/site';

async function findBatch(page: Page, folder = 'workspace'): Promise<string> {
	const paths = await listFiles(page);
	const path = paths.find((one) => one.startsWith(`${folder}/batches/`));
	if (!path) throw new Error(`no batch below ${folder}`);
	return path;
}

test('a damaged file is said on every page, in words, and cured by importing it again', async ({
	page
}) => {
	await openPage(page);
	const shipped = await readNumber(page, 'attendances');
	await importMeeting(page);
	const batch = await findBatch(page);
	await replaceFile(page, batch, 'broken');
	await openPage(page);
	expect(await readNumber(page, 'attendances')).toBe(shipped);
	await expect(noticeOf(page)).toContainText('ファイル1個が、壊れているか、足りません');
	await noticeOf(page).getByRole('link').click();
	const damage = page.locator('[data-damage=damaged]');
	await expect(damage).toContainText(`「${MEETING}」（20`);
	await expect(damage).toContainText('12件）の控えが壊れています');
	await expect(damage).toContainText('この12件は、数字に入っていません');
	await expect(damage).toContainText('元のファイルをもう一度取り込むと直ります');

	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile(MEETING)]);
	await commit(page);
	await expect(noticeOf(page)).toHaveCount(0);
	await goTo(page, '概況');
	await expect.poll(() => readNumber(page, 'attendances')).toBe(shipped + 12);
	expect(await listFiles(page)).toContain(batch);
});

test('damage of an undone import is found too, and said to change nothing', async ({ page }) => {
	await importMeeting(page);
	await goTo(page, '取り込みの履歴');
	await page.locator('button[name=undo]').click();
	await expect(page.locator('[data-batch][data-active=false]')).toHaveCount(1);
	await replaceFile(page, await findBatch(page), 'broken');
	await openPage(page, 'keep/');
	await expect(page.locator('[data-check=done]')).toBeVisible();
	await expect(page.locator('[data-damage]')).toContainText('数字は変わりません');
	await expect(noticeOf(page)).toHaveCount(0);
});

test('a batch that has not arrived in a shared folder is waited for', async ({ page }) => {
	await stubPicker(page);
	await importMeeting(page);
	await moveToFolder(page, 'move-copy');
	const path = await findBatch(page, '共有');
	const content = await replaceFile(page, path, null);
	await openPage(page, 'keep/');
	await expect(page.locator('[data-damage=missing]')).toContainText(
		'まだこのフォルダーに届いていません'
	);
	await replaceFile(page, path, content);
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
	await expect(page.locator('[data-damage]')).toHaveCount(0);
	await expect(noticeOf(page)).toHaveCount(0);
});

test('files that belong to nothing are offered, and a whole one can be imported', async ({
	page
}) => {
	await openPage(page);
	const shipped = await readNumber(page, 'attendances');
	await importMeeting(page);
	const batch = await findBatch(page);
	const content = await replaceFile(page, batch, null);
	for (const path of (await listFiles(page)).filter((one) => one.includes('/log/'))) {
		await replaceFile(page, path, null);
	}
	const copy = batch.replace('.csv', ' (1).csv');
	await replaceFile(page, copy, content);
	await replaceFile(page, 'workspace/batches/メモ.txt', 'memo');
	await page.evaluate(() => localStorage.clear());
	await openPage(page, 'keep/');
	const leftovers = page.locator('[data-leftover]');
	await expect(leftovers).toHaveCount(2);
	await expect(page.locator('button[name=to-import]')).toHaveCount(1);
	const download = page.waitForEvent('download');
	await leftovers.filter({ hasText: 'メモ.txt' }).locator('button[name=download]').click();
	expect((await download).suggestedFilename()).toBe('メモ.txt');

	await page.locator('button[name=to-import]').click();
	await expect(page).toHaveURL(/import\/$/);
	await commit(page);
	await goTo(page, '概況');
	expect(await readNumber(page, 'attendances')).toBe(shipped + 12);
	expect(await listFiles(page)).toContain(copy);
});

test('entries of the log that went away are missed', async ({ page }) => {
	await importMeeting(page);
	await openPage(page, 'keep/');
	await expect(page.locator('[data-check=done]')).toBeVisible();
	const [entry = ''] = (await listFiles(page)).filter((path) => path.includes('/log/'));
	await replaceFile(page, entry, null);
	await openPage(page, 'keep/');
	await expect(noticeOf(page)).toContainText('操作の記録が1件減っています');
});

test('records of a newer version are not opened half, in either language', async ({ page }) => {
	await importMeeting(page);
	const entry = JSON.stringify({ format: 99, number: 7, at: '2030-04-01T00:00:00.000Z' });
	const digest = await page.evaluate(async (text) => {
		const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
		return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	}, entry);
	await replaceFile(page, `workspace/log/000007-${digest}.json`, entry);
	await openHeld(page);
	await expect(noticeOf(page)).toContainText('新しい版の「あゆみ」で書かれています');
	await expect(noticeOf(page)).toContainText('あなたの記録ではなく');
	await openHeld(page, 'keep/?lang=en');
	await expect(noticeOf(page)).toContainText('written by a newer version of Ayumi');
});
