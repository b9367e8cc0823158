import { expect, test, type Page } from '@playwright/test';
import { sharePage, walkAnew, walkTo } from './pages/site';

// That no chart is larger than a sheet of paper is a claim of pages.spec.ts.
const shared = sharePage();

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

test('two figures stand on a sheet, as a rule', async () => {
	const page = shared();
	await walkAnew(page, '');
	const figures = await page.locator('figure[data-chart]').count();
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	// Beside them there are the head of the page with its numbers, and the events of the year.
	const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
	expect(sheets).toBeGreaterThan(2);
	expect(sheets).toBeLessThanOrEqual(Math.ceil(figures / 2) + 2);
});

test('the public print shows public numbers, and the page is as it was afterwards', async () => {
	const page = shared();
	await walkAnew(page, 'regions/');
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

test('the public view prints nothing internal, and pages of rolls nothing public', async () => {
	const page = shared();
	await walkAnew(page, 'regions/?audience=public');
	await expect(page.locator('button[name=print-public]')).toBeVisible();
	await expect(page.locator('button[name=print-internal]')).toHaveCount(0);
	await walkAnew(page, 'quality/?audience=internal');
	await expect(page.locator('button[name=print-internal]')).toBeVisible();
	await expect(page.locator('button[name=print-public]')).toHaveCount(0);
});

test('every sheet says whose numbers they are, as of when and for whom', async () => {
	const page = shared();
	await walkAnew(page, '');
	const foot = () =>
		page.evaluate(() =>
			document.adoptedStyleSheets.flatMap((sheet) =>
				[...sheet.cssRules].map(({ cssText }) => cssText)
			)
		);
	expect((await foot()).join()).toMatch(/就労支援ネットワーク.*会議まで.*内部用/);
	await walkTo(page, '?audience=public');
	await expect.poll(async () => (await foot()).join()).toMatch(/公開用/);
});

test('what says nothing on paper is not on it, and a word is not cut', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/?audience=public');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('td.years').first()).toBeHidden();
	await expect(page.getByText('棒は1本が1年度')).toBeHidden();
	await expect(page.getByText('層は表示中の最後の年度')).toBeVisible();
	const lines = await page.locator('td.number button', { hasText: '非公開' }).evaluateAll((all) =>
		all.map((one) => {
			const words = document.createRange();
			words.selectNodeContents(one);
			return new Set([...words.getClientRects()].map(({ top }) => top)).size;
		})
	);
	expect(new Set(lines)).toEqual(new Set([1]));
	await walkTo(page, 'data/');
	await expect(page.locator('#definitions')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('#definitions')).toBeVisible();
});

test('the events behind the lines of the figures are listed on paper, however many', async () => {
	const page = shared();
	await walkAnew(page, 'trends/?tracks=network.policy.society');
	const last = page.locator('.events li').last();
	await expect(page.locator('.events summary')).toBeVisible();
	await expect(last).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(last).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(last).toBeHidden();
});
