import { expect, test, type Page } from '@playwright/test';
import { sharePage, waitForCharts, walkAnew } from './pages/site';

const shared = sharePage();

/** What charts are looked at, and where their drawings are. */
const CHARTS = [
	['trends', 'trend', '.drawing svg'],
	['network', 'network', '.drawing svg']
] as const;

/**
 * Choose every kind in place of one, or the one again, and wait for the other drawing. Gives how
 * many elements were made for it.
 */
async function countMade(page: Page, drawing: string): Promise<number> {
	return page.evaluate(async (selector) => {
		const select = document.querySelector<HTMLSelectElement>('select[name=organization-kind]');
		const earlier = document.querySelector(selector);
		const original = document.createElementNS.bind(document);
		let count = 0;
		document.createElementNS = ((...given: Parameters<typeof original>) => {
			count += 1;
			return original(...given);
		}) as typeof document.createElementNS;
		if (select) select.value = select.value === '' ? 'transition' : '';
		select?.dispatchEvent(new Event('change', { bubbles: true }));
		while (document.querySelector(selector) === earlier)
			await new Promise((resolve) => setTimeout(resolve));
		document.createElementNS = original;
		return count;
	}, drawing);
}

for (const [name, id, where] of CHARTS)
	test(`${name}: a drawing made before the choice is the one made after it`, async () => {
		const page = shared();
		const drawing = `[data-chart=${id}] ${where}`;
		const drawn = () => page.locator(drawing).evaluate((svg) => svg.outerHTML);
		await walkAnew(page, `${name}/?organization-kind=transition`);
		await waitForCharts(page);
		const before = await drawn();
		// What stands nearest is asked and drawn while the control is in focus.
		await page.locator('select[name=organization-kind]').focus();
		for (let choice = 0; choice < 2; choice++) {
			await page.waitForTimeout(2500);
			expect(await countMade(page, drawing)).toBe(0);
			await waitForCharts(page);
		}
		expect(await drawn()).toBe(before);
	});
