import { expect, test } from '@playwright/test';
import { findOverflow, findViolations } from './pages/audit';
import {
	chooseFiles,
	commit,
	csvFile,
	questionOf,
	reviewOf,
	waitUntilRead
} from './pages/import-page';
import { openPage } from './pages/site';

/** A list whose headings and values say nothing. */
const UNKNOWN = csvFile('unbekannt.csv', ['Nr,Wer,Wo', '1,abc,def', '2,ghi,jkl']);

test('an unknown table is read once its kind and its columns are named', async ({ page }) => {
	await openPage(page, 'import/');
	await chooseFiles(page, [UNKNOWN]);
	const review = reviewOf(page, UNKNOWN.name);
	await expect(review).toHaveAttribute('data-format', '');
	await expect(review.getByText('abc、ghi')).toBeVisible();
	// The answer takes the question away: nothing is left that could be checked.
	await questionOf(page, UNKNOWN.name, 'which-format').getByLabel('出席者の名簿').click();
	await waitUntilRead(page);
	const columns = review.getByRole('list').filter({ hasText: 'abc、ghi' });
	await columns.getByLabel('B列の意味').focus();
	await columns.getByLabel('B列の意味').selectOption('person');
	await waitUntilRead(page);
	await expect(columns.getByLabel('B列の意味')).toBeFocused();
	await columns.getByLabel('C列の意味').selectOption('organization');
	await waitUntilRead(page);
	const meeting = questionOf(page, UNKNOWN.name, 'which-meeting');
	await meeting.locator('input[type=date]').fill('2026-04-15');
	await meeting.getByRole('button', { name: '決める' }).click();
	await waitUntilRead(page);
	await expect(review).toHaveAttribute('data-records', '2');
	expect(await findViolations(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await findOverflow(page)).toEqual([]);
	expect(await commit(page)).toContain('出席2件');
});
