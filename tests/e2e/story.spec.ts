import { expect, test } from '@playwright/test';
import { findOverflow, findViolations, unfoldAll } from './pages/audit';
import { openPage, sharePage, waitForCharts, walkAnew, walkTo } from './pages/site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const shared = sharePage();

test('a mark of the history is reached by key and opens its event with text and source', async () => {
	const page = shared();
	await walkAnew(page, 'history/');
	const marks = page.locator('[data-chart=history-lanes] .drawing svg a');
	const stops = page.locator('[data-chart=history-lanes] .drawing svg a[tabindex="0"]');
	expect(await marks.count()).toBeGreaterThan(40);
	await expect(stops).toHaveCount(1);
	await stops.focus();
	await page.keyboard.press('Home');
	const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
	await page.keyboard.press('ArrowRight');
	const second = await page.evaluate(() => document.activeElement?.getAttribute('href'));
	expect(second).not.toBe(first);
	await expect(stops).toHaveCount(1);
	await page.keyboard.press('Enter');
	const entry = page.locator(`details${second}`);
	await expect(entry).toHaveAttribute('open', '');
	await expect(entry.locator('summary')).toBeFocused();
	await expect(entry).toContainText('出典：');
	await page.keyboard.press('Enter');
	await expect(entry).not.toHaveAttribute('open', '');
});

test('an address leads to an event, and contradictions are said as printed', async () => {
	const page = shared();
	await walkAnew(page, 'history/#event-steering-2015-1');
	const entry = page.locator('#event-steering-2015-1');
	await expect(entry).toHaveAttribute('open', '');
	await expect(entry).toContainText('「8～10期」は3期ですが、印刷された年は2年分です');
});

test('the figure says that its events are of the report, and what is counted from records', async () => {
	const page = shared();
	await walkAnew(page, 'history/');
	const notes = page.locator('figure[data-chart=history-lanes] .notes');
	await expect(notes).toContainText(/出典：できごとは2022（R4）年度報告書、節目と参加の線は\S/);
	await walkTo(page, 'outreach/');
	const months = page.locator('figure[data-chart=mailing-list-members] .notes');
	await expect(months).toContainText(/時点：\d{4}年\d{1,2}月まで/);
});

test('tracks are chosen by checkboxes, kept in the address and taken from it', async () => {
	const page = shared();
	await walkAnew(page, 'history/');
	await page.locator('input[name=tracks][value=policy]').uncheck();
	await expect(page).toHaveURL(/tracks=network\.working-group\.tool\.steering\.society/);
	await waitForCharts(page);
	await expect(page.locator('[id^=event-policy]')).toHaveCount(0);
	await openPage(page, 'history/?tracks=milestone');
	await expect(page.locator('input[name=tracks]:checked')).toHaveCount(1);
	await expect(page.locator('[data-chart=history-lanes] .drawing svg a').first()).toBeVisible();
	await expect(page.locator('[id^=event-milestone]').first()).toBeVisible();
	await page.goBack();
	await expect(page.locator('input[name=tracks]:checked')).toHaveCount(7);
});

test('folded events are whole on paper, and folded again after it', async () => {
	const page = shared();
	await walkAnew(page, 'history/');
	const closed = page.locator('details[id^=event-]:not([open])');
	const before = await closed.count();
	expect(before).toBeGreaterThan(20);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(closed).toHaveCount(0);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(closed).toHaveCount(before);
});

test('steering terms have their names on a phone too', async () => {
	const page = shared();
	await page.setViewportSize({ width: 390, height: 844 });
	await walkAnew(page, 'history/');
	const drawing = page.locator('[data-chart=history-lanes] .drawing svg');
	for (const term of ['1～4期', '5～7期', '8～10期', '11～14期', '15期～']) {
		await expect(drawing.getByText(term, { exact: true })).toBeVisible();
	}
});

test('the activities of 2022 are classified as the report classifies them', async () => {
	const page = shared();
	await walkAnew(page, 'pillars/?pillar_year=2022');
	const rows = page.locator('tr[data-pillar]');
	await expect(rows).toHaveCount(15);
	await expect(page.locator('tr[data-pillar=foundations]')).toHaveCount(2);
	await expect(page.locator('tr[data-pillar=cooperation]')).toHaveCount(2);
	await expect(page.locator('tr[data-pillar=unknown]')).toHaveCount(3);
	await page.locator('select[name=pillar_year]').selectOption('2019');
	await expect(page).toHaveURL(/pillar_year=2019/);
	await expect(page.locator('#pillar-meetings')).toHaveText('2019年度の会議と柱');
	await expect(page.locator('[data-outside]')).toHaveCount(0);
	await page.locator('select[name=from]').selectOption('2021');
	await expect(page.locator('[data-outside=pillar_year]')).toContainText(
		'2019年度は、いま絞り込んでいる期間（2021年度～2025年度）の外です。'
	);
	await expect(page.locator('select[name=pillar_year]')).toHaveValue('2019');
	await expect(rows).toHaveCount(0);
	await page.locator('[data-outside=pillar_year] button').click();
	await expect(page.locator('#pillar-meetings')).toHaveText('2025年度の会議と柱');
	await expect(page).not.toHaveURL(/pillar_year/);
	for (const path of ['network/?network_year=1999', 'regions/?map_year=1999']) {
		await walkAnew(page, path);
		await expect(page.locator('[data-outside]')).toContainText('1999年度');
		await expect(page.locator('select[name=network_year], select[name=map-year]')).toHaveValue(
			'1999'
		);
	}
});

test.describe('in another language', () => {
	// From page to page, so that none is left unfolded for the next. Japanese is in pages.spec.ts.
	for (const mode of ['easy', 'en']) {
		for (const path of ['history/', 'working-groups/', 'pillars/']) {
			test(`/${path} passes axe and fits in ${mode}`, async () => {
				const page = shared();
				await walkTo(page, `${path}?lang=${mode}`);
				expect(await findViolations(page)).toEqual([]);
				await page.setViewportSize({ width: 390, height: 844 });
				await waitForCharts(page);
				await unfoldAll(page);
				expect(await findViolations(page)).toEqual([]);
				await page.setViewportSize({ width: 320, height: 844 });
				await waitForCharts(page);
				expect(await findOverflow(page)).toEqual([]);
			});
		}
	}
});
