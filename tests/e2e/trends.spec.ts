import { expect, test, type Page } from '@playwright/test';
import { findOverflow, findViolations } from './pages/audit';
import { goTo, sharePage, waitForCharts, waitUntilReady, walkAnew } from './pages/site';

const shared = sharePage();

function choose(page: Page, name: string, value: string) {
	return page.locator(`form[name=trend] select[name=${name}]`).selectOption(value);
}

/** Heading and summary of the explorer's chart; its closed table follows a moment later. */
async function readTrend(page: Page): Promise<string> {
	const said = page.locator('[data-chart=trend]').locator('.finding, .summary');
	return (await said.allTextContents()).join('\n').replace(/\s+/g, ' ');
}

function queryOf(page: Page): Record<string, string> {
	return Object.fromEntries(new URL(page.url()).searchParams);
}

test('choices of the explorer stand in the address, and the way back undoes them', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	const usual = await readTrend(page);
	await choose(page, 'measure', 'organizations');
	await choose(page, 'split', 'organization-kind');
	await choose(page, 'grain', 'year');
	await expect
		.poll(() => queryOf(page))
		.toEqual({ measure: 'organizations', split: 'organization-kind', grain: 'year' });
	await waitForCharts(page);
	const chosen = await readTrend(page);
	expect(chosen).toContain('2025年度の参加機関数は');
	expect(chosen).not.toBe(usual);
	await page.reload();
	await waitUntilReady(page);
	expect(await readTrend(page)).toBe(chosen);
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect.poll(() => queryOf(page)).toEqual({});
	await expect.poll(() => readTrend(page)).toBe(usual);
});

test('the year before is drawn where there is room for it; elsewhere it is said how', async () => {
	const page = shared();
	const explorer = page.locator('.explorer');
	await walkAnew(page, 'trends/');
	await expect(explorer).toContainText('6つの年度までにすると');
	await walkAnew(page, 'trends/?from=2023&to=2025');
	await waitForCharts(page);
	await expect(explorer.locator('.legend')).toContainText('前の年の同じ月');
	await expect(explorer).not.toContainText('6つの年度までにすると');
});

test('meeting by meeting the explorer marks what the chart of unusual meetings marks', async () => {
	const page = shared();
	await walkAnew(page, 'trends/?grain=meeting');
	await waitForCharts(page);
	const marked = (chart: string) =>
		page.locator(`[data-chart=${chart}] .drawing path[fill="var(--accent)"]`);
	const unusual = await marked('unusual-meetings').count();
	expect(unusual).toBeGreaterThan(5);
	await expect(marked('trend')).toHaveCount(unusual);
	await expect(page.locator('[data-chart=trend] .legend')).toContainText('ふだんの幅（帯）');
});

test('a combination without a meaning is said in words, and the next one drawn', async () => {
	const page = shared();
	await walkAnew(page, 'trends/?measure=meetings&split=municipality');
	await expect(page.locator('[data-trend-problem]')).toContainText('会議数は');
	await expect(page.locator('[data-chart=trend]')).toHaveCount(0);
	await choose(page, 'split', 'mode');
	await expect(page.locator('[data-trend-problem]')).toHaveCount(0);
	await expect(page.locator('[data-chart=trend]')).toHaveAttribute('data-state', 'ready');
});

test('a share is drawn in percent, said with its base, and opens the rows it is of', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	await choose(page, 'measure', 'outside-share');
	await choose(page, 'grain', 'year');
	await waitForCharts(page);
	const chart = page.locator('[data-chart=trend]');
	await expect(chart.locator('.finding')).toContainText(
		/2025年度の圏域外の割合は\d+%（n=[\d,]+）、前年度は\d+%（n=[\d,]+）/
	);
	await chart.getByText('表で見る').click();
	const [share, , base] = await chart.locator('tbody tr').last().locator('button').all();
	await expect(share!).toHaveText(/^\d+%（\d+–\d+%）/);
	const known = (await base!.innerText()).trim();
	await share!.click();
	await expect(page.locator('dialog[open]')).toContainText(`出席の行：${known}行`);
	await page.keyboard.press('Escape');
	await choose(page, 'split', 'home-area');
	await expect(page.locator('[data-trend-problem]')).toContainText('いつも100%か0%です');
});

test('events are put on every time axis of a page by track', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	const list = page.locator('.events details li');
	const usual = await list.count();
	const lines = (dash: string) =>
		page.locator(`[data-chart]:has(.drawing g[stroke="var(--ink-soft)"]${dash})`);
	const [solid, dashed] = [lines(':not([stroke-dasharray])'), lines('[stroke-dasharray="7 4"]')];
	const figures = await page.locator('[data-chart]').count();
	await expect(dashed).toHaveCount(figures);
	await page.getByRole('checkbox', { name: 'ネットワーク' }).check();
	await expect.poll(() => queryOf(page)).toEqual({ tracks: 'network.society' });
	await expect.poll(() => list.count()).toBeGreaterThan(usual);
	await waitForCharts(page);
	await expect(solid).toHaveCount(figures);
	await page.getByRole('checkbox', { name: 'ネットワーク' }).uncheck();
	await page.getByRole('checkbox', { name: '社会' }).uncheck();
	await expect.poll(() => queryOf(page)).toEqual({ tracks: 'none' });
	await expect(list).toHaveCount(0);
	await waitForCharts(page);
	await expect(dashed).toHaveCount(0);
});

test('the address of any page says whose events are drawn', async () => {
	const page = shared();
	await walkAnew(page, 'pillars/?tracks=policy');
	await expect(page.getByRole('checkbox', { name: '制度' })).toBeChecked();
	await expect(page.locator('[data-chart=pillars] .legend')).toContainText(
		'制度のできごと（点線）'
	);
	await page.goBack();
	await page.goForward();
	await expect(page.locator('[data-chart=pillars] .legend')).toContainText(
		'制度のできごと（点線）'
	);
});

test('dragging over the chart narrows the years, as the filters do', async () => {
	const page = shared();
	await walkAnew(page, 'trends/');
	const drawing = page.locator('[data-chart=trend] .drawing svg').last();
	await drawing.scrollIntoViewIfNeeded();
	const box = await drawing.boundingBox();
	if (!box) throw new Error('no drawing');
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.5, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.6, y);
	await expect(page.locator('.brushed')).toBeVisible();
	await page.mouse.move(box.x + box.width * 0.7, y);
	await page.mouse.up();
	await expect(page.locator('.brushed')).toHaveCount(0);
	await expect.poll(() => Number(queryOf(page).from)).toBeGreaterThan(2014);
	const { from, to } = queryOf(page);
	expect(Number(to)).toBeGreaterThan(Number(from));
	await expect(page.locator('form[name=filters] select[name=from]')).toHaveValue(from ?? '');
	await waitForCharts(page);
});

test('the pages of trends and the overview have no accessibility violations', async () => {
	const page = shared();
	await walkAnew(page, 'trends/?measure=participants&split=mode&grain=year');
	expect(await findViolations(page)).toEqual([]);
	await goTo(page, '概況');
	expect(await findViolations(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await findOverflow(page)).toEqual([]);
});
