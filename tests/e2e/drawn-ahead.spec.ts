import { expect, test, type Page } from '@playwright/test';
import { sharePage, waitForCharts, walkAnew } from './pages/site';

const shared = sharePage();

const drawingOf = (page: Page, id: string) =>
	page.locator(`[data-chart=${id}] .live svg`).evaluate((svg) => svg.outerHTML);

test('a drawing made before the choice is the one made after it', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	await waitForCharts(page);
	const select = page.locator('select[name=organization-kind]');
	await select.focus();
	// What stands nearest is asked and drawn while the control is in focus.
	await page.waitForTimeout(2500);
	const created = await select.evaluate(async (control: HTMLSelectElement) => {
		const figure = document.querySelector<HTMLElement>('[data-chart=trend]');
		const earlier = figure?.querySelector('.live svg');
		const original = document.createElementNS.bind(document);
		let count = 0;
		document.createElementNS = ((...given: Parameters<typeof original>) => {
			count += 1;
			return original(...given);
		}) as typeof document.createElementNS;
		control.value = 'transition';
		control.dispatchEvent(new Event('change', { bubbles: true }));
		while (figure?.querySelector('.live svg') === earlier)
			await new Promise((resolve) => setTimeout(resolve));
		document.createElementNS = original;
		return count;
	});
	expect(created).toBe(0);
	await waitForCharts(page);
	const before = await drawingOf(page, 'trend');
	await walkAnew(page, 'trends/?organization-kind=transition');
	await waitForCharts(page);
	expect(await drawingOf(page, 'trend')).toBe(before);
});
