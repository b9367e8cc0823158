import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commit, commitButton, csvFile, storedFile } from './pages/import-page';
import {
	comeToFront,
	importMeeting,
	listFiles,
	MEETING,
	moveToFolder,
	noticeOf,
	placeOf,
	stubPermission,
	stubPicker
} from './pages/keep-page';
import { goTo, openHeld, openPage, readNumber, sharePage, walkTo } from './pages/site';

test('records move to a folder and back to the browser without a reload, and stay in both', async ({
	page
}) => {
	await stubPicker(page);
	await importMeeting(page);
	await moveToFolder(page, 'move-copy');
	await expect(placeOf(page)).toContainText('フォルダー「共有」にあります');
	await expect(placeOf(page).getByRole('status')).toContainText('そのまま残っています');
	const files = await listFiles(page);
	const names = (folder: string) =>
		files.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
	expect(names('共有/').length).toBeGreaterThanOrEqual(3);
	expect(names('共有/')).toEqual(names('workspace/'));

	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile('winter-meeting-utf8-bom.csv')]);
	await commit(page);
	await page.reload();
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch][data-active=true]')).toHaveCount(2);

	await goTo(page, '保管');
	await page.locator('button[name=place-browser]').click();
	await expect(page.locator('[aria-labelledby=place-move]')).toContainText('もう記録があります');
	await page.locator('button[name=move-open]').click();
	await expect(placeOf(page)).toHaveAttribute('data-place', 'browser');
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch][data-active=true]')).toHaveCount(1);
});

test('a folder is opened by a click after a restart; until then nothing passes for own data', async ({
	page,
	context
}) => {
	await stubPicker(page);
	await openPage(page);
	const shipped = await readNumber(page, 'attendances');
	await importMeeting(page);
	await moveToFolder(page, 'move-copy');
	await page.close();

	const restarted = await context.newPage();
	await stubPermission(restarted);
	await openPage(restarted);
	const notice = noticeOf(restarted);
	await expect(notice).toContainText('フォルダー「共有」にあります');
	await expect(notice).toContainText('あなたの記録ではなく');
	expect(await readNumber(restarted, 'attendances')).toBe(shipped);
	// A file may be chosen meanwhile: it is read once the records are there.
	await goTo(restarted, '取り込み');
	const input = restarted.locator('input[type=file][name=files]');
	await input.setInputFiles([storedFile('winter-meeting-utf8-bom.csv')]);
	await restarted.locator('button[name=open-folder]').click();
	await expect(notice).toHaveCount(0);
	await commit(restarted);
	await goTo(restarted, '概況');
	const total = restarted.locator('.totals data[data-metric=attendances]');
	await expect(total).not.toHaveAttribute('value', String(shipped + 12));
	expect(await readNumber(restarted, 'attendances')).toBeGreaterThan(shipped + 12);
});

/** Take a folder away, and put it back under its name. */
async function rename(page: Page, from: string, to: string): Promise<void> {
	await page.evaluate(
		async ([before = '', after = '']) => {
			const copy = async (a: FileSystemDirectoryHandle, b: FileSystemDirectoryHandle) => {
				for await (const [name, handle] of a.entries()) {
					if (handle.kind === 'directory') {
						const inner = await b.getDirectoryHandle(name, { create: true });
						await copy(handle as FileSystemDirectoryHandle, inner);
						continue;
					}
					const stream = await (await b.getFileHandle(name, { create: true })).createWritable();
					await stream.write(await (handle as FileSystemFileHandle).getFile());
					await stream.close();
				}
			};
			const root = await navigator.storage.getDirectory();
			const made = await root.getDirectoryHandle(after, { create: true });
			await copy(await root.getDirectoryHandle(before), made);
			await root.removeEntry(before, { recursive: true });
		},
		[from, to]
	);
}

test('a folder pulled away while a file is reviewed loses nothing', async ({ page }) => {
	await stubPicker(page);
	await importMeeting(page);
	await moveToFolder(page, 'move-copy');
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile('winter-meeting-utf8-bom.csv')]);
	await rename(page, '共有', '共有2');
	await commitButton(page).click();
	await expect(noticeOf(page)).toContainText('フォルダーが見つかりません');
	await expect(noticeOf(page)).toContainText('そのまま残っています');
	await expect(page.locator('[data-import-file]')).toHaveCount(1);
	await page.locator('button[name=try-again]').click();
	await expect(noticeOf(page)).toContainText('フォルダーが見つかりません');

	await rename(page, '共有2', '共有');
	await page.locator('button[name=try-again]').click();
	await expect(noticeOf(page)).toHaveCount(0);
	await commit(page);
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch][data-active=true]')).toHaveCount(2);
});

test('what another computer wrote into the folder is seen when the page comes to the front', async ({
	page,
	context
}) => {
	await stubPicker(page);
	await openPage(page);
	const shipped = await readNumber(page, 'attendances');
	await moveToFolder(page, 'move-open');
	await goTo(page, '概況');
	// Another tab without channels and locks of its own is like another computer.
	const other = await context.newPage();
	await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	await importMeeting(other);
	expect(await readNumber(page, 'attendances')).toBe(shipped);
	await comeToFront(page);
	const total = page.locator('.totals data[data-metric=attendances]');
	await expect(total).toHaveAttribute('value', String(shipped + 12));
});

test('records in this window only are gone after a reload, and the page says so', async ({
	page
}) => {
	await openPage(page, 'keep/');
	await page.locator('button[name=place-memory]').click();
	await page.locator('button[name=move-open]').click();
	await expect(noticeOf(page)).toContainText('この画面を閉じたら消えます');
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile(MEETING)]);
	await commit(page);
	expect(await listFiles(page)).toEqual([]);
	page.on('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch]')).toHaveCount(0);
});

test('a browser without a picker says so and offers the rest', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
	await openHeld(page, 'keep/');
	await expect(placeOf(page)).toContainText('フォルダーを選べません');
	await expect(page.locator('button[name=place-folder]')).toHaveCount(0);
	await expect(page.locator('button[name=place-memory]')).toBeVisible();
});

const ONE_PERSON = csvFile('一人.csv', ['開催日,機関名,氏名', '2026/6/17,見本の会社,見本 一郎']);

test.describe('of imports one after another', () => {
	const shared = sharePage();

	test('the browser is asked to keep the records after the first import, and its answer is said', async () => {
		const page = shared();
		await walkTo(page, 'keep/');
		await expect(page.locator('[data-promise]')).toHaveAttribute('data-promise', 'not-asked');
		await goTo(page, '取り込み');
		await chooseFiles(page, [storedFile(MEETING)]);
		await commit(page);
		await goTo(page, '保管');
		await expect(page.locator('[data-promise]')).toHaveAttribute('data-promise', /kept|refused/);
		await expect(page.locator('[data-space]')).toContainText(/記録の大きさは [\d.]+ KB です/);
	});

	for (const [how, fill, file, said] of [
		['a full disk', fillByFault, storedFile('winter-meeting-utf8-bom.csv'), '出席5件'],
		['a real quota', fillByQuota, ONE_PERSON, '出席1件']
	] as const) {
		test(`${how} loses nothing: the message is clear and the file can be taken in later`, async () => {
			const page = shared();
			await walkTo(page, 'import/');
			const log = async () => (await listFiles(page)).filter((path) => path.includes('/log/'));
			const before = await log();
			await chooseFiles(page, [file]);
			const free = await fill(page);
			await commitButton(page).click();
			await expect(page.locator('p.failed')).toContainText('いっぱいです');
			expect(await log()).toEqual(before);
			await free();
			await expect(commitButton(page)).toBeEnabled();
			expect(await commit(page)).toContain(said);
		});
	}
});

async function fillByFault(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(() => {
		const file = FileSystemFileHandle.prototype as { createWritable: unknown; kept?: unknown };
		file.kept = file.createWritable;
		file.createWritable = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});
	return () =>
		page.evaluate(() => {
			const file = FileSystemFileHandle.prototype as { createWritable: unknown; kept?: unknown };
			file.createWritable = file.kept;
		});
}

async function fillByQuota(page: Page): Promise<() => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	const { origin } = new URL(page.url());
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	return async () => void (await session.send('Storage.overrideQuotaForOrigin', { origin }));
}

test('a reminder of a backup comes after a week, and goes for a week', async ({
	page,
	context
}) => {
	const start = new Date('2026-05-01T09:00:00+09:00').getTime();
	const setDay = (days: number) => page.clock.setFixedTime(start + days * 24 * 60 * 60 * 1000);
	await setDay(0);
	await importMeeting(page);
	const reminder = page.locator('[data-reminder]');
	await setDay(6);
	await openPage(page);
	await expect(reminder).toHaveCount(0);
	// It needs no engine where it is shown; where it is not, all else must be there.
	await setDay(8);
	const held = await context.newPage();
	await openHeld(held);
	const shown = held.locator('[data-reminder]');
	await expect(shown).toHaveCount(1);
	await expect(shown).toContainText('バックアップが、まだありません');
	await held.locator('button[name=later]').click();
	await expect(shown).toHaveCount(0);
	await openPage(page);
	await expect(reminder).toHaveCount(0);
	await setDay(16);
	await held.reload();
	await expect(shown).toHaveCount(1);
});
