import { expect, test, type FileChooser, type Page } from '@playwright/test';
import { readFocus } from './pages/audit';
import { commitButton, storedFile } from './pages/import-page';
import { openHeld, openPage, sharePage, waitForCharts, walkAnew } from './pages/site';

// Without smooth scrolling the page is where the focus is at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const shared = sharePage();

/** Press Tab until the focus is on what `selector` names; what was passed is given back. */
async function tabTo(page: Page, selector: string): Promise<string[]> {
	const passed: string[] = [];
	for (let count = 0; count < 160; count++) {
		await page.keyboard.press('Tab');
		const { element, isSeen } = await readFocus(page);
		expect(isSeen, `focus on ${element} after ${passed.join(', ')}`).toBe(true);
		passed.push(element);
		if (await page.locator(selector).evaluate((one) => one === document.activeElement)) {
			return passed;
		}
	}
	throw new Error(`not reached by key: ${selector}`);
}

test('Tab begins with the skip link, which leads to the main part', async ({ page }) => {
	for (const path of ['', 'trends/', 'import/', 'data/']) {
		await openHeld(page, path);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: '本文へ進む' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toBeFocused();
		await page.keyboard.press('Tab');
		const inside = await page
			.locator('main')
			.evaluate((main) => main.contains(document.activeElement));
		expect(inside, path).toBe(true);
	}
});

test('every stop of the Tab key on 概況 shows that the focus is there', async () => {
	const page = shared();
	await walkAnew(page);
	const passed = await tabTo(page, 'footer a');
	const filters = passed.filter((element) => element.startsWith('select'));
	expect(filters).toHaveLength(7);
	expect(passed.filter((element) => element === 'summary').length).toBeGreaterThanOrEqual(10);
});

test('filters are chosen and taken away by keys alone', async () => {
	const page = shared();
	await walkAnew(page);
	await tabTo(page, 'select[name=mode]');
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/mode=/);
	await waitForCharts(page);
	await tabTo(page, '.filters .chip');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/mode=/);
});

test('a chart is opened as a table and scrolled by keys', async () => {
	const page = shared();
	await walkAnew(page);
	await tabTo(page, '[data-chart=attendances-by-meeting] details:has(table) > summary');
	await page.keyboard.press('Enter');
	const region = page.locator('[data-chart=attendances-by-meeting] [role=region]');
	await expect(region).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(region).toBeFocused();
	await page.keyboard.press('End');
	await expect.poll(() => region.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
});

test('a file is chosen, reviewed and committed by keys alone', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	await tabTo(page, 'input[name=files]');
	let chooser: FileChooser | undefined;
	page.once('filechooser', (opened) => (chooser = opened));
	// On a busy machine a key may come before the browser is ready to open its window.
	await expect(async () => {
		await page.keyboard.press('Enter');
		await expect.poll(() => chooser !== undefined, { timeout: 5000 }).toBe(true);
	}).toPass();
	await chooser?.setFiles([storedFile('new-meeting-cp932.csv')]);
	await expect(commitButton(page)).toBeEnabled();
	await tabTo(page, 'button[name=commit]');
	await page.keyboard.press('Enter');
	await expect(page.locator('[role=status]')).toContainText('を取り込みました');
});

test('a key before the reader is there is not lost', async ({ page }) => {
	const held: (() => void)[] = [];
	let isHeld = false;
	await page.route('**/_app/immutable/**', async (route) => {
		if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
		await route.continue();
	});
	await openPage(page, 'regions/');
	const figure = page.locator('[data-chart=municipality-ranks]');
	isHeld = true;
	await figure.locator('button[name=read-marks]').focus();
	await expect.poll(() => held.length).toBeGreaterThan(0);
	await page.keyboard.press('End');
	isHeld = false;
	for (const go of held) go();
	await expect(figure.locator('[aria-live=polite]')).toContainText('10個目');
});
