import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import { noteQuestions, questionsOf } from './pages/questions';
import { goTo, openPage, waitForCharts, waitUntilReady } from './pages/site';

async function choose(page: Page, name: string, value: string): Promise<void> {
	await page.locator(`form[name=filters] select[name="${name}"]`).selectOption(value);
	await waitForCharts(page);
}

/** Open what a number is made of, and close it again. */
async function readEvidence(page: Page): Promise<void> {
	await page.locator('.totals button').first().click();
	await expect(page.locator('dialog[data-evidence] tbody tr').first()).toBeVisible();
	await page.keyboard.press('Escape');
}

/** What somebody does who looks at the year: narrows, widens, reads on, comes back. */
async function lookAround(page: Page): Promise<void> {
	await readEvidence(page);
	await choose(page, 'mode', 'online');
	await choose(page, 'from', '2022');
	await choose(page, 'mode', '');
	await choose(page, 'mode', 'online');
	for (const title of ['推移', 'ワーキング', '歩み', '参加機関', 'つながり'])
		await goTo(page, title);
	await choose(page, 'from', '');
	await goTo(page, '概況');
	await readEvidence(page);
	await choose(page, 'mode', '');
	await readEvidence(page);
}

test('nothing is asked twice of the same records during a visit', async ({ page }) => {
	await page.addInitScript(noteQuestions);
	await openPage(page);
	await lookAround(page);
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await commit(page);
	await goTo(page, '概況');
	await waitUntilReady(page);
	await lookAround(page);
	const visits = await questionsOf(page);
	expect(visits).toHaveLength(2);
	for (const questions of visits) {
		expect(questions.length).toBeGreaterThan(50);
		const again = questions.filter((question, at) => questions.indexOf(question) !== at);
		expect(again).toEqual([]);
	}
});
