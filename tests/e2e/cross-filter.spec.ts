import { expect, test, type Page } from '@playwright/test';
import { CHART_PATHS, sharePage, waitForCharts, walkAnew } from './pages/site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const shared = sharePage();

/** What two teams have in common is of no year, kind or place: its records say who it is. */
const NARROWS_NOTHING = ['working-group-shared-people', 'working-group-shared-hosts'];

const queryOf = (page: Page) => new URL(page.url()).search;

/** The ids of the charts whose marks can be read one by one. */
async function readable(page: Page): Promise<string[]> {
	const figures = page.locator('figure[data-chart]:has(button[name=read-marks])');
	return figures.evaluateAll((all) =>
		all.map((one) => (one as HTMLElement).dataset['chart'] ?? '')
	);
}

/** The history begins before the records do: its last mark is of a year on record. */
const keyOf = (id: string) => (id === 'history-lanes' ? 'End' : 'Home');

/** What the first (or last) mark of a chart offers to narrow to. */
async function offers(page: Page, id: string, key = keyOf(id)) {
	const figure = page.locator(`figure[data-chart="${id}"]`);
	// A chart that came on screen by the focus may be drawn anew: its reading begins again then.
	await expect(async () => {
		await figure.locator('button[name=read-marks]').focus();
		await page.keyboard.press(key);
		await expect(figure.locator('[data-reading]')).toBeVisible({ timeout: 2000 });
		await page.keyboard.press('Enter');
		const evidence = figure.locator('button[name=mark-evidence]');
		await expect(evidence).toBeFocused({ timeout: 2000 });
	}).toPass();
	return figure.locator('button[name=mark-narrow]');
}

for (const path of CHART_PATHS) {
	test(`on /${path} a mark of every chart narrows all of them, and can be taken off`, async () => {
		const page = shared();
		await walkAnew(page, path);
		await waitForCharts(page);
		const narrowing: string[] = [];
		for (const id of await readable(page)) {
			if ((await (await offers(page, id)).count()) > 0) narrowing.push(id);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
		}
		const all = await readable(page);
		expect(narrowing).toEqual(all.filter((id) => !NARROWS_NOTHING.includes(id)));
		const [last] = narrowing.slice(-1);
		if (!last) return;
		await (await offers(page, last)).first().click();
		await expect(page.locator('.filters .chip').first()).toBeVisible();
		expect(queryOf(page)).not.toBe('');
		await waitForCharts(page);
		await page.locator('.filters button', { hasText: '絞り込みを解除' }).click();
		await expect(page.locator('.filters .chip')).toHaveCount(0);
	});
}

test('a bar of the pillars narrows the meetings below it, and every other page', async () => {
	const page = shared();
	await walkAnew(page, 'pillars/');
	await (await offers(page, 'pillars', 'End')).click();
	await expect(page).toHaveURL(/pillar=skills/);
	await waitForCharts(page);
	const rows = page.locator('tr[data-pillar]');
	await expect(rows.first()).toBeVisible();
	await expect(page.locator('tr[data-pillar]:not([data-pillar=skills])')).toHaveCount(0);
	await expect(page.locator('select[name=pillar]')).toHaveValue('skills');
});

test('a circle of the network narrows to its kind or its place', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await waitForCharts(page);
	const ways = await offers(page, 'network');
	await expect(ways).toHaveText([/で絞り込む$/, /で絞り込む$/]);
	await ways.last().click();
	await expect(page).toHaveURL(/\?municipality=\d{5}$/);
});

test('an event of the history narrows to its year; before the first roll there is none', async () => {
	const page = shared();
	await walkAnew(page, 'history/#event-society-2020-1');
	const entry = page.locator('#event-society-2020-1');
	await entry.locator('button[name=narrow-years]').click();
	await expect(page).toHaveURL(/\?from=2020&to=2020/);
	await expect(entry.locator('button[name=narrow-years]')).toHaveText('絞り込みを外す');
	await entry.locator('button[name=narrow-years]').click();
	await expect(page.locator('.filters .chip')).toHaveCount(0);
	const early = page.locator('[id^=event-policy-2003]').first();
	await early.locator('summary').click();
	await expect(early.locator('button[name=narrow-years]')).toHaveCount(0);
});
