import { expect, test, type Page } from '@playwright/test';
import { openPage, sharePage, walkAnew } from './pages/site';

/** Charts of the overview whose heading names the year before. */
const COMPARING = [
	'attendances-by-meeting',
	'attendances-by-organization-kind',
	'participants-by-fiscal-year',
	'working-group-months'
] as const;

const NOT_IN_VIEW = '見ている範囲に前年度の記録がない';

const shared = sharePage();

const findingOf = (page: Page, id: string) => page.locator(`[data-chart=${id}] .finding`);

async function readFindings(page: Page): Promise<string[]> {
	return Promise.all(COMPARING.map(async (id) => (await findingOf(page, id).textContent()) ?? ''));
}

for (const audience of ['', '&audience=public'])
	test(`one year says of the year before what two years say${audience}`, async () => {
		const page = shared();
		await walkAnew(page, `?from=2014&to=2015${audience}`);
		const ofBoth = await readFindings(page);
		await walkAnew(page, `?from=2015&to=2015${audience}`);
		expect(await readFindings(page)).toEqual(ofBoth);
		for (const said of ofBoth) expect(said).toMatch(/前年度は/);
		await expect(page.locator('main')).not.toContainText(NOT_IN_VIEW);
		await expect(page.locator('[data-chart=municipality-ranks] .summary')).toContainText(
			'全体の数は、ページの上で前年度と比べています。'
		);
	});

test('cards and charts give the same number of the year before, which opens its records', async () => {
	const page = shared();
	await walkAnew(page, '?from=2015&to=2015');
	const card = page.locator('li.card', { has: page.locator('[data-metric=participants]') });
	const [, before] = /2014年度 (\d+)名/.exec((await card.textContent()) ?? '') ?? [];
	expect(before).toMatch(/\d/);
	await expect(findingOf(page, 'participants-by-fiscal-year')).toContainText(`前年度は${before}名`);
	const years = page.locator('[data-chart=participants-by-fiscal-year] tbody tr');
	await page.locator('[data-chart=participants-by-fiscal-year] details summary').first().click();
	await expect(years).toHaveCount(1);
	await page
		.locator('[data-chart=participants-by-fiscal-year] .said', { has: page.locator('.finding') })
		.locator('[data-sentence-evidence]')
		.click();
	await expect(page.getByRole('dialog')).toContainText('2014年度');
});

test('the first year on record has nothing before it', async ({ page }) => {
	await openPage(page, '?from=2008&to=2008');
	const summary = page.locator('[data-chart=participants-by-fiscal-year] .summary');
	await expect(summary).toContainText(NOT_IN_VIEW);
	await expect(page.locator('main')).not.toContainText('ページの上で');
});
