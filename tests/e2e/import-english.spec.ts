import { expect, test } from '@playwright/test';
import { findViolations } from './pages/audit';
import {
	chooseFiles,
	commitButton,
	csvFile,
	questionOf,
	reviewOf,
	waitUntilRead
} from './pages/import-page';
import { openPage } from './pages/site';

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

test('the import is in English from question to undo', async ({ page }) => {
	await openPage(page, 'import/?lang=en');
	const sheet = csvFile('attendance.csv', [
		'organization,2026-04-15,2026-05-20',
		'Sunrise Works,○,△',
		'Riverside Clinic,○,○',
		'Total,2,1'
	]);
	await chooseFiles(page, [sheet]);
	const review = reviewOf(page, sheet.name);
	const question = questionOf(page, sheet.name, 'what-does-mark-mean');
	await expect(question).toContainText('Required');
	await question.getByLabel('Count as present').check();
	await waitUntilRead(page);
	await expect(review).toContainText('Answered: Count as present');
	await expect(page.locator('[data-effect=counted]')).toContainText('All years');
	const texts = await review.locator('button, p, dt, dd, summary, th, legend').allInnerTexts();
	expect(texts.filter((text) => JAPANESE.test(text.replace(/○|△/g, '')))).toEqual([]);
	expect(await findViolations(page)).toEqual([]);
	await commitButton(page).click();
	await expect(page.locator('[role=status]')).toContainText('Imported 4 records of attendance');
	await page.locator('[role=status] button[name=undo]').click();
	await expect(page.locator('[role=status]')).toContainText('Undone');
});
