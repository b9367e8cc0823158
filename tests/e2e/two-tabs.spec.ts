import { expect, test } from '@playwright/test';
import { chooseFiles, commit, commitButton, storedFile } from './pages/import-page';
import { importMeeting, listFiles, moveToFolder, stubPicker } from './pages/keep-page';
import { goTo, openPage, readChart, readNumber, waitUntilReady } from './pages/site';

test('an import in one tab shows up in the other, and its undo too', async ({ page, context }) => {
	await openPage(page);
	const before = await readNumber(page, 'attendances');
	const other = await context.newPage();
	await openPage(other, 'import/');
	await chooseFiles(other, [storedFile('new-meeting-cp932.csv')]);
	await commit(other);
	const total = page.locator('.totals data[data-metric=attendances]');
	await expect(total).toHaveAttribute('value', String(before + 12));
	await waitUntilReady(page);
	await expect.poll(() => readChart(page, 'attendances-by-meeting')).toContain('2026-04-15');

	await goTo(other, '取り込みの履歴');
	await other.locator('button[name=undo]').click();
	await expect(total).toHaveAttribute('value', String(before));
});

test('two tabs that import at once both keep what they imported', async ({ page, context }) => {
	const other = await context.newPage();
	await Promise.all([openPage(page, 'import/'), openPage(other, 'import/')]);
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await chooseFiles(other, [storedFile('winter-meeting-utf8-bom.csv')]);
	await Promise.all([commit(page), commit(other)]);
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch][data-active=true]')).toHaveCount(2);
});

test('a tab follows when the other moves the records, and both write to the new place', async ({
	page,
	context
}) => {
	await stubPicker(page);
	const other = await context.newPage();
	await openPage(other, 'import/');
	await chooseFiles(other, [storedFile('winter-meeting-utf8-bom.csv')]);
	await importMeeting(page);
	await moveToFolder(page, 'move-copy');
	await expect(commitButton(other)).toBeEnabled();
	await commit(other);
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch][data-active=true]')).toHaveCount(2);
	const inBrowser = (await listFiles(page)).filter((path) => path.startsWith('workspace/log/'));
	expect(inBrowser).toHaveLength(1);
});
