import { expect, test, type Page } from '@playwright/test';
import { noteQuestions, questionsOf } from './pages/questions';
import { goTo, openPage, readNumbers, waitForCharts } from './pages/site';

/** What the engine was asked of the tables loaded, once it is asked no more. */
async function questionsAtRest(page: Page): Promise<string[]> {
	let before = -1;
	const count = async () => (await questionsOf(page)).flat().length;
	await expect
		.poll(async () => (before === (before = await count()) ? 'rest' : 'asking'), {
			intervals: [500]
		})
		.toBe('rest');
	return (await questionsOf(page)).flat();
}

/** The text of a question, without the values asked for. */
const textOf = (question: string) => question.replace(/\n-- .*$/, '');

test.beforeEach(async ({ page }) => {
	await page.addInitScript(noteQuestions);
	await openPage(page);
});

test('what a control in focus offers is there when it is chosen: nothing is asked for it', async ({
	page
}) => {
	const all = await readNumbers(page);
	const before = await questionsAtRest(page);
	const mode = page.locator('select[name=mode]');
	await mode.focus();
	await expect.poll(async () => (await questionsOf(page)).flat().length).not.toBe(before.length);
	const ahead = (await questionsAtRest(page)).slice(before.length);
	const first = await mode.locator('option').nth(1).getAttribute('value');
	await mode.selectOption(first);
	await waitForCharts(page);
	expect(await readNumbers(page)).not.toEqual(all);
	await mode.blur();
	const asked = (await questionsAtRest(page)).slice(before.length + ahead.length);
	const view = asked.filter((question) => question.includes(`$mode = ${first}`));
	const onScreen = new Set(ahead.map(textOf));
	expect(onScreen.size).toBeGreaterThan(5);
	expect(view.filter((question) => onScreen.has(textOf(question)))).toEqual([]);
});

test('the numbers of a page pointed at are there when it opens', async ({ page }) => {
	await page.locator('select[name=mode]').selectOption('online');
	await page.locator('select[name=mode]').blur();
	await waitForCharts(page);
	const before = await questionsAtRest(page);
	await page
		.getByRole('navigation', { name: 'ページ' })
		.getByRole('link', { name: '推移' })
		.hover();
	await expect.poll(async () => (await questionsOf(page)).flat().length).not.toBe(before.length);
	const ahead = await questionsAtRest(page);
	await goTo(page, '推移');
	expect(await questionsAtRest(page)).toEqual(ahead);
});
