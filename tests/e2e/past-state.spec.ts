import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import { openForm, save } from './pages/register-page';
import {
	goTo,
	openPage,
	readNumber,
	readWholePage,
	sharePage,
	waitUntilReady,
	walkTo
} from './pages/site';

const FILE = 'new-meeting-cp932.csv';

/** A log of a rename and then an import; gives what 概況 said between the two, and after. */
async function makeHistory(page: Page): Promise<{ before: string; after: string }> {
	const form = await openForm(page, 'org-002', 'rename');
	await form.locator('[name=name]').fill('あさもや雲ワークス');
	await form.getByLabel('表記の直し').check();
	await save(page, form);
	await goTo(page, '概況');
	const before = await readWholePage(page);
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile(FILE)]);
	await commit(page);
	await goTo(page, '概況');
	return { before, after: await readWholePage(page) };
}

const banner = (page: Page) => page.locator('[data-past]');

test.describe('over one history', () => {
	const shared = sharePage();
	let said = { before: '', after: '' };
	test.beforeAll(async () => {
		said = await makeHistory(shared());
	});
	test.beforeEach(async () => {
		const back = banner(shared()).locator('button[name=to-now]');
		if (await back.isVisible()) await back.click();
		await expect(banner(shared())).toHaveCount(0);
	});

	test('a past state is shown everywhere, survives a reload, and back leads to now', async () => {
		const page = shared();
		const { before, after } = said;
		expect(before).not.toBe(after);
		await goTo(page, '取り込みの履歴');
		await page.locator('[data-change] [data-see]').click();
		await expect(banner(page)).toContainText('の時点の記録を見ています');
		await waitUntilReady(page);
		await expect(page).toHaveURL(/as-of=\d{6}-/);
		expect(await readWholePage(page)).toBe(before);

		await page.reload();
		await expect(banner(page)).toBeVisible();
		await waitUntilReady(page);
		await expect.poll(() => readWholePage(page)).toBe(before);
		for (const title of ['推移', '参加機関', '取り込み', '取り込みの履歴', '概況']) {
			await goTo(page, title);
			await expect(banner(page), title).toBeVisible();
			await expect(page).toHaveURL(/as-of=/);
		}
		await banner(page).locator('button[name=to-now]').click();
		await expect(banner(page)).toHaveCount(0);
		await expect(page).not.toHaveURL(/as-of/);
		await waitUntilReady(page);
		await expect.poll(() => readWholePage(page)).toBe(after);
	});

	test('the back button leaves a past state as it came', async () => {
		const page = shared();
		await goTo(page, '取り込みの履歴');
		await page.locator('[data-change] [data-see]').click();
		await expect(banner(page)).toBeVisible();
		await page.goBack();
		await expect(banner(page)).toHaveCount(0);
		await page.goForward();
		await expect(banner(page)).toBeVisible();
	});

	test('nothing can be imported or changed in the past, and the pages say why', async () => {
		const page = shared();
		await goTo(page, '取り込みの履歴');
		await page.locator('[data-change] [data-see]').click();
		await expect(banner(page)).toBeVisible();
		await goTo(page, '取り込み');
		await expect(page.locator('[data-past-lock]')).toContainText('過去の時点を見ている間は');
		await expect(page.locator('input[name=files]')).toHaveCount(0);
		await goTo(page, '参加機関');
		await page.getByRole('link', { name: 'あさもや雲ワークス' }).click();
		await expect(page.locator('[data-past-lock]')).toBeVisible();
		await expect(page.locator('button[name=open-form]')).toHaveCount(0);
		await goTo(page, '取り込みの履歴');
		await expect(page.locator('[data-batch] button[name=undo]')).toBeDisabled();
	});

	test('the end of a day can be looked at, and an unknown point is said to be unknown', async () => {
		const page = shared();
		await goTo(page, '取り込みの履歴');
		await page.locator('button[name=see-day]').click();
		await expect(page.locator('#point-date')).toHaveAccessibleDescription('日付を入れてください。');
		await page.locator('#point-date').fill('2020-01-01');
		await page.locator('button[name=see-day]').click();
		await expect(banner(page)).toContainText('2020年1月1日の終わりの時点');
		await waitUntilReady(page);
		const shipped = await readNumber(page, 'attendances');
		await openPage(page, '?as-of=000009-ff');
		await expect(page.locator('[data-past-missing]')).toContainText('この端末の記録にはありません');
		await expect.poll(() => readNumber(page, 'attendances')).toBe(shipped + 12);
	});

	test('another tab that imports does not throw the user out of the past', async () => {
		const page = shared();
		await goTo(page, '取り込みの履歴');
		await page.locator('[data-change] [data-see]').click();
		await waitUntilReady(page);
		const other = await page.context().newPage();
		await openPage(other, 'import/');
		await chooseFiles(other, [storedFile('winter-meeting-utf8-bom.csv')]);
		await commit(other);
		await waitUntilReady(page);
		await expect(banner(page)).toBeVisible();
		expect(await readWholePage(page)).toBe(said.before);
		await goTo(page, '取り込みの履歴');
		await expect(page.locator('[data-batch]')).toHaveCount(2);
	});
});

test('going back to a past state says what it does, does it, and can be undone', async ({
	page
}) => {
	const { before, after } = await makeHistory(page);
	await goTo(page, '取り込みの履歴');
	await page.locator('[data-change] [data-see]').click();
	await waitUntilReady(page);
	await page.locator('button[name=restore]').click();
	await expect(page.locator('[data-restore-effect]')).toContainText('取り込み1件を元に戻します');
	await page.locator('button[name=restore-now]').click();
	await expect(page.locator('[data-restored]')).toContainText('時点に戻しました');
	await expect(page).not.toHaveURL(/as-of/);
	await waitUntilReady(page);
	await expect.poll(() => readWholePage(page)).toBe(before);
	await page.locator('button[name=undo-restore]').click();
	await expect(page.locator('[data-restored]')).toContainText('戻す前の状態');
	await waitUntilReady(page);
	await expect.poll(() => readWholePage(page)).toBe(after);
});

/** Put a change of another computer into the log: the same number, written without seeing it. */
async function addFromElsewhere(page: Page, name: string): Promise<void> {
	await page.evaluate(async (written) => {
		const change = { operation: 'rename', organization: 'org-002', was: 'あさもやぐもワークス' };
		const head = { format: 3, number: 1, at: '2026-05-01T00:00:00.000Z' };
		const entry = { ...head, ...change, name: written, from: '' };
		const bytes = new TextEncoder().encode(`${JSON.stringify(entry, null, '\t')}\n`);
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		const root = await navigator.storage.getDirectory();
		const workspace = await root.getDirectoryHandle('workspace');
		const log = await workspace.getDirectoryHandle('log');
		const file = await log.getFileHandle(`000001-${sha256}.json`, { create: true });
		const writable = await file.createWritable();
		await writable.write(bytes);
		await writable.close();
	}, name);
}

test('two changes that contradict each other are shown, and one of them is chosen', async ({
	page
}) => {
	const form = await openForm(page, 'org-002', 'rename');
	await form.locator('[name=name]').fill('ここでの名前');
	await form.getByLabel('表記の直し').check();
	await save(page, form);
	await addFromElsewhere(page, 'よそでの名前');
	await openPage(page, 'import/history/');
	const conflict = page.locator('[data-conflict]');
	await expect(conflict).toContainText('ここでの名前');
	await expect(conflict).toContainText('よそでの名前');
	const later = (await conflict.locator('dd').last().textContent()) ?? '';
	const chosen = later.includes('よそ') ? 'よそでの名前' : 'ここでの名前';
	await conflict.locator('button[name=prefer]').click();
	await expect(conflict).toHaveCount(0);
	await expect(page.getByRole('main').getByRole('status')).toContainText('使うようにしました');
	await walkTo(page, 'organizations/?id=org-002');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(chosen);
});
