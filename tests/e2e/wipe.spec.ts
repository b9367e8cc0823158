import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commitButton, storedFile } from './pages/import-page';
import { importMeeting, listFiles, moveToFolder, noticeOf, stubPicker } from './pages/keep-page';
import { goTo, openPage, readNumber } from './pages/site';

async function wipe(page: Page, phrase = 'すべて消す'): Promise<void> {
	await page.locator('button[name=wipe]').click();
	await page.locator('#wipe-phrase').fill(phrase);
	await page.locator('button[name=wipe-now]').click();
	await expect(page.locator('[data-wiped]')).toBeVisible();
}

/** What the browser keeps, seen from outside of the app's own list. */
async function readKept(page: Page) {
	const rest = await page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage)
	}));
	return { files: await listFiles(page), ...rest };
}

const NOTHING = { files: [], databases: [], caches: [], workers: 0, local: [], session: [] };

test('everything on this device is erased, and the list of what is left proves it', async ({
	page
}) => {
	await openPage(page);
	const shipped = await readNumber(page, 'attendances');
	await importMeeting(page);
	await page.evaluate(async () => {
		await (await caches.open('some')).put('/x', new Response('x'));
		sessionStorage.setItem('some', 'x');
	});
	await goTo(page, '保管');
	await page.locator('button[name=wipe]').click();
	const section = page.locator('section[aria-labelledby=keep-wipe]');
	await expect(section).toContainText('取り込んだ記録：1回分、12件');
	await expect(section).toContainText('最後のバックアップ：まだありません');
	await expect(page.locator('button[name=wipe-now]')).toBeDisabled();
	await page.locator('#wipe-phrase').fill('消す');
	await expect(page.locator('button[name=wipe-now]')).toBeDisabled();
	await page.locator('button[name=wipe-cancel]').click();
	expect((await listFiles(page)).length).toBeGreaterThan(2);

	await wipe(page);
	await expect(page.locator('[data-wiped="0"]')).toContainText('残っているもの：なし');
	expect(await readKept(page)).toEqual(NOTHING);
	await page.locator('button[name=start-anew]').click();
	await openPage(page);
	expect(await readNumber(page, 'attendances')).toBe(shipped);
});

test('a picked folder keeps its records; only the way to it is forgotten', async ({ page }) => {
	await stubPicker(page);
	await importMeeting(page);
	await moveToFolder(page, 'move-copy');
	// The folder of this test lies in the private file system, where all is erased: not its name.
	await page.locator('button[name=wipe]').click();
	await expect(page.locator('section[aria-labelledby=keep-wipe]')).toContainText(
		'フォルダー「共有」の中の記録は消しません'
	);
});

test('another tab does not bring back what was erased', async ({ page, context }) => {
	await importMeeting(page);
	const other = await context.newPage();
	await openPage(other, 'import/');
	await chooseFiles(other, [storedFile('winter-meeting-utf8-bom.csv')]);
	await goTo(page, '保管');
	await wipe(page);
	await expect(noticeOf(other)).toContainText('すべて消されました');
	if (await commitButton(other).isEnabled()) await commitButton(other).click();
	await other.evaluate(() => window.dispatchEvent(new Event('focus')));
	await other.waitForTimeout(1000);
	expect(await readKept(page)).toEqual(NOTHING);
});

test('in English the words to type are English', async ({ page }) => {
	await openPage(page, 'keep/?lang=en');
	await wipe(page, 'Erase everything');
	await expect(page.locator('[data-wiped="0"]')).toContainText('nothing');
});
