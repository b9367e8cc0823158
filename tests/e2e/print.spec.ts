import { expect, test, type Page } from '@playwright/test';
import { findOverflow } from './pages/audit';
import { CHART_PATHS, openPage } from './pages/site';

/** What A4 leaves between the margins of paper.css, in CSS pixels: 182 mm × 265 mm. */
const SHEET = { width: 688, height: 1001 };

/** Have the page think it is printed: what is printed is told when, and as what. */
async function watchPrinting(page: Page): Promise<void> {
	await page.evaluate(() => {
		window.print = () => {
			const { audience } = document.documentElement.dataset;
			const numbers = [...document.querySelectorAll('data[data-metric]')].map((one) =>
				one.getAttribute('value')
			);
			const note = document.querySelector('[data-protection]')?.textContent ?? '';
			(window as unknown as { printed: unknown }).printed = { audience, numbers, note };
			window.dispatchEvent(new Event('afterprint'));
		};
	});
}

interface Printed {
	audience: string;
	numbers: string[];
	note: string;
}

const printed = (page: Page) =>
	page.evaluate(() => (window as unknown as { printed?: Printed }).printed ?? null);

test('the public print shows public numbers, and the page is as it was afterwards', async ({
	page
}) => {
	await openPage(page, 'regions/');
	await watchPrinting(page);
	await page.getByRole('button', { name: '公開用で印刷' }).press('Enter');
	await expect.poll(() => printed(page)).not.toBeNull();
	const first = await printed(page);
	expect(first?.audience).toBe('public');
	expect(first?.note).toContain('5人未満は伏せ');
	await expect(page.locator('html')).toHaveAttribute('data-audience', 'internal');
	await page.getByRole('button', { name: '内部用で印刷' }).click();
	await expect.poll(async () => (await printed(page))?.audience).toBe('internal');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-audience', 'internal');
});

test('the public view prints nothing internal, and pages of rolls nothing public', async ({
	page
}) => {
	await openPage(page, 'regions/?audience=public');
	await expect(page.locator('button[name=print-public]')).toBeVisible();
	await expect(page.locator('button[name=print-internal]')).toHaveCount(0);
	await openPage(page, 'quality/?audience=internal');
	await expect(page.locator('button[name=print-internal]')).toBeVisible();
	await expect(page.locator('button[name=print-public]')).toHaveCount(0);
});

test('no chart is larger than a sheet, and nothing reaches over its edge', async ({ page }) => {
	test.setTimeout(240_000);
	await page.setViewportSize(SHEET);
	for (const path of CHART_PATHS) {
		await page.emulateMedia({ media: null });
		await openPage(page, path);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		const heights = await page
			.locator('figure')
			.evaluateAll((figures) => figures.map((one) => one.getBoundingClientRect().height));
		expect(heights.length, path).toBeGreaterThan(0);
		expect(Math.max(...heights), path).toBeLessThanOrEqual(SHEET.height);
		expect(await findOverflow(page), path).toEqual([]);
	}
});

test('every sheet says whose numbers they are, as of when and for whom', async ({ page }) => {
	await openPage(page, '');
	const foot = () =>
		page.evaluate(() =>
			document.adoptedStyleSheets.flatMap((sheet) =>
				[...sheet.cssRules].map(({ cssText }) => cssText)
			)
		);
	expect((await foot()).join()).toMatch(/就労支援ネットワーク.*会議まで.*内部用/);
	await page.goto('./?audience=public');
	await expect.poll(async () => (await foot()).join()).toMatch(/公開用/);
});
