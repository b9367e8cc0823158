import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { sealRecords } from './pages/backup-page';
import { findOverflow, findViolations, readFocus } from './pages/audit';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import { openForm, save } from './pages/register-page';
import { goTo, openPage, waitUntilReady } from './pages/site';

/** 12 attendances of a meeting on 15 April 2026. */
const FILE = 'new-meeting-cp932.csv';

/** Today as this browser, in Japan, writes it beside a change. */
const TODAY = new Intl.DateTimeFormat('ja-JP', {
	timeZone: 'Asia/Tokyo',
	month: 'long',
	day: 'numeric'
}).format(new Date());

const noticeOf = (page: Page) => page.locator('[data-last-visit]');
const linesOf = (page: Page) => page.locator('[data-visit-lines] li');

/** Open the overview as a visit of its own, and what was stored of the last one changed before. */
async function visitAnew(context: BrowserContext, stored: object = {}): Promise<Page> {
	const page = await context.newPage();
	await page.goto('data/');
	await page.evaluate((changes) => {
		const visit = JSON.parse(localStorage.getItem('ayumi-last-visit') ?? '{}') as object;
		localStorage.setItem('ayumi-last-visit', JSON.stringify({ ...visit, ...changes }));
	}, stored);
	await openPage(page);
	return page;
}

test('the overview names what was imported and undone since the last visit', async ({
	page,
	context
}) => {
	await openPage(page);
	await expect(noticeOf(page)).toHaveCount(0);
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile(FILE)]);
	await commit(page);

	const imported = `「${FILE}」を取り込みました（2026年4月15日の会議、出席12件）。`;
	await goTo(page, '概況');
	await expect(linesOf(page)).toHaveText([`${TODAY} ${imported}`]);
	await expect(noticeOf(page)).toContainText('会議：+1回');
	await page.reload();
	await waitUntilReady(page);
	await expect(linesOf(page)).toHaveText([`${TODAY} ${imported}`]);

	await linesOf(page).getByRole('link').press('Enter');
	await expect(page).toHaveURL(/import\/history\/#entry-/);
	const entry = page.locator('[data-batch]');
	await expect(entry).toBeFocused();
	await entry.locator('button[name=undo]').click();
	await expect(entry).toHaveAttribute('data-active', 'false');
	await goTo(page, '概況');
	const undone = `「${FILE}」の取り込みを元に戻しました（2026年4月15日の会議、出席12件）。`;
	await expect(linesOf(page)).toHaveText([`${TODAY} ${undone}`, `${TODAY} ${imported}`]);
	await expect(noticeOf(page)).toContainText('合計の数は、前回と同じです。');

	await noticeOf(page).getByRole('button', { name: '確認した' }).click();
	await expect(noticeOf(page)).toHaveCount(0);
	await page.reload();
	await waitUntilReady(page);
	await expect(noticeOf(page)).toHaveCount(0);
	const later = await visitAnew(context);
	await expect(noticeOf(later)).toHaveCount(0);
});

test('many changes are cut short, on a phone and in every language', async ({ page, context }) => {
	await openPage(page, 'import/');
	await chooseFiles(page, [storedFile(FILE)]);
	await commit(page);
	await goTo(page, '取り込みの履歴');
	for (const name of ['undo', 'redo', 'undo', 'redo', 'undo', 'redo']) {
		await page.locator(`[data-batch] button[name=${name}]`).click();
		await expect(page.locator(`[data-batch] button[name=${name}]`)).toHaveCount(0);
	}
	await goTo(page, '概況');
	// Nothing was there at the last visit.
	const later = await visitAnew(context, { marks: '' });
	await expect(linesOf(later)).toHaveCount(5);
	await expect(noticeOf(later)).toContainText('ほか2件');
	await later.setViewportSize({ width: 390, height: 844 });
	for (const language of ['ja', 'easy', 'en']) {
		await openPage(later, `?lang=${language}`);
		await expect(linesOf(later)).toHaveCount(5);
		await expect(linesOf(later).first()).toContainText(FILE);
		expect(await findOverflow(later)).toEqual([]);
		expect(await findViolations(later)).toEqual([]);
	}
	await linesOf(later).nth(3).getByRole('link').focus();
	await later.keyboard.press('Tab');
	await expect(linesOf(later).last().getByRole('link')).toBeFocused();
	await expect.poll(async () => (await readFocus(later)).isSeen).toBe(true);
	await openPage(later, '?audience=public');
	await expect(noticeOf(later)).toHaveCount(0);
});

test('a change names the organization that it is about', async ({ page }) => {
	await openPage(page);
	const form = await openForm(page, 'org-002', 'edit');
	await form.locator('[name=municipality]').fill('豊中市');
	await save(page, form);
	await goTo(page, '概況');
	await expect(linesOf(page)).toHaveText([
		/「あさもやぐもワークス」の市区町村を「.+」から「豊中市」に変えました。$/
	]);
	await expect(noticeOf(page)).toContainText('合計の数は、前回と同じです。');
});

test('under a passphrase nothing of a visit is kept', async ({ page }) => {
	const readStored = () =>
		page.evaluate(() => [localStorage, sessionStorage].map((one) => one['ayumi-last-visit']));
	await openPage(page, 'import/');
	await chooseFiles(page, [storedFile(FILE)]);
	await commit(page);
	await goTo(page, '概況');
	await expect.poll(readStored).toEqual([expect.any(String), expect.any(String)]);
	await goTo(page, '保管');
	await sealRecords(page);
	await expect.poll(readStored).toEqual([undefined, undefined]);
	await goTo(page, '概況');
	await waitUntilReady(page);
	expect(await readStored()).toEqual([undefined, undefined]);
	await expect(noticeOf(page)).toHaveCount(0);
});

test('a visit that was stored otherwise, and new data of the site, are told', async ({
	page,
	context
}) => {
	await openPage(page);
	const renewed = await visitAnew(context, { dataName: 'another' });
	await expect(noticeOf(renewed)).toContainText('このサイトのデータが新しくなりました。');
	await expect(noticeOf(renewed)).toContainText('合計の数は、前回と同じです。');
	await expect(linesOf(renewed)).toHaveCount(0);

	// As version 0.5.9 stored it.
	const numbers = { meetings: 200, attendances: 9000, participants: 1157, organizations: 94 };
	const older = { revision: 'another', numbers, marks: undefined, dataName: undefined };
	const upgraded = await visitAnew(context, older);
	await expect(noticeOf(upgraded)).toContainText('延べ参加者数：+195名（9,000名→9,195名）');
	await expect(noticeOf(upgraded).locator('[data-visit-totals] li')).toHaveCount(2);
	await expect(noticeOf(upgraded)).not.toContainText('新しくなりました');
});
