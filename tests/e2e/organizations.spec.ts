import { expect, test } from '@playwright/test';
import { factOf, openForm, outcomeOf, readPages, save, undoHere } from './pages/register-page';
import { goTo, readChart, readNumber, sharePage, walkAnew, walkTo } from './pages/site';

const PAGES = ['概況', '地域'] as const;

/** Each test takes back what it changed; the one that can not comes last. */
const shared = sharePage();

test('organizations are found by any name they had, in any kana, and put in order', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/');
	const rows = page.locator('[data-organization]');
	const all = await rows.count();
	await expect(page.locator('[data-count]')).toHaveText(`${all}機関`);
	await page.locator('input[name=search]').fill('ｺﾓﾚﾋﾞ就労');
	await expect(rows).toHaveCount(1);
	await expect(rows).toContainText('こもれびぐもキャリアセンター');
	await expect(page.locator('[data-count]')).toHaveText(`${all}機関のうち1機関`);
	await page.locator('input[name=search]').fill('そんな機関はない');
	await page.getByRole('button', { name: '検索を消す' }).click();
	await expect(rows).toHaveCount(all);

	const heading = page.getByRole('columnheader', { name: '出席' });
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	const numbers = (await rows.locator('td.number').allTextContents()).map(Number);
	expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
});

test('an organization has an address of its own, and back leads to the list', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/');
	await page.getByRole('link', { name: 'こもれびぐもキャリアセンター' }).click();
	await expect(page).toHaveURL(/organizations\/\?id=org-001$/);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('こもれびぐもキャリアセンター');
	await page.goBack();
	await expect(page.locator('[data-organization]').first()).toBeVisible();
	await walkTo(page, 'organizations/?id=no-such-one');
	await expect(page.getByRole('main')).toContainText('この機関は見つかりません');
});

test('a merger moves the count to the other organization, and undo brings it back', async () => {
	const page = shared();
	const before = await readPages(page, PAGES);
	await goTo(page, '概況');
	const organizations = await readNumber(page, 'participating-organizations');
	await walkTo(page, 'organizations/?id=org-004');
	const own = parseInt((await factOf(page, 'attendances').textContent()) ?? '', 10);
	const form = await openForm(page, 'org-002', 'merge');
	const moved = parseInt((await factOf(page, 'attendances').textContent()) ?? '', 10);
	expect(Math.min(own, moved)).toBeGreaterThan(0);
	await form.locator('#merge-search').fill('カザハナ');
	await form.locator('[name=into]').check();
	await form.getByLabel('初めから同じ機関だった').check();
	await expect(form.locator('[data-preview]')).toContainText(`${moved}名`);
	await save(page, form);
	await factOf(page, 'merged-into').getByRole('link').click();
	await expect(factOf(page, 'attendances')).toContainText(`${own}名`);
	await expect(factOf(page, 'merged-from')).toContainText(`${moved}名`);
	await goTo(page, '概況');
	expect(await readNumber(page, 'participating-organizations')).toBe(organizations - 1);

	await goTo(page, '取り込みの履歴');
	await page.locator('[data-change] button[name=undo]').click();
	await expect(page.locator('[data-change]')).toHaveAttribute('data-status', 'undone');
	expect(await readPages(page, PAGES)).toEqual(before);
});

test('a rename holds from its day, changes no number, and can be undone', async () => {
	const page = shared();
	const before = await readPages(page, PAGES);
	const form = await openForm(page, 'org-001', 'rename');
	await form.locator('[name=name]').fill('こもれび未来センター');
	await form.locator('[name=from]').fill('2024-04-01');
	await form.locator('[name=why]').fill('法人の名前が変わった');
	await expect(form.locator('[data-preview]')).toHaveText(
		/^2024年4月1日から「こもれび未来センター」になります。.*「こもれびぐもキャリアセンター」のまま/
	);
	await save(page, form);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('こもれび未来センター');
	const names = page.locator('section[aria-labelledby=organization-names]');
	await expect(names).toContainText('2018年4月1日から2024年3月31日まで');
	await expect(page.locator('[data-change]')).toContainText('理由：法人の名前が変わった');
	expect(await readPages(page, PAGES)).toEqual(before);

	await walkTo(page, 'organizations/?id=org-001');
	await page.locator('[data-change] button[name=undo]').click();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('こもれびぐもキャリアセンター');
	await expect(page.locator('[data-change]')).toHaveAttribute('data-status', 'undone');
	expect(await readPages(page, PAGES)).toEqual(before);
});

test('what is wrong with a rename stands beside the field, and a known name leads to a merger', async () => {
	const page = shared();
	const form = await openForm(page, 'org-001', 'rename');
	await form.locator('button[name=save]').click();
	const name = form.locator('[name=name]');
	await expect(name).toBeFocused();
	await expect(name).toHaveAccessibleDescription('名前を入れてください。');
	await expect(form.locator('[name=from]')).toHaveAccessibleDescription('日付を入れてください。');
	await name.fill('あさもやぐもワークス');
	await expect(name).toHaveAccessibleDescription(/別の機関「あさもやぐもワークス」の名前です/);
	await form.locator('button[name=to-merge]').click();
	await expect(page.locator('form#merge [value=org-002]')).toBeChecked();
});

test('another municipality moves the charts of regions, and undo brings them back', async () => {
	const page = shared();
	await walkTo(page, 'regions/');
	const before = await readChart(page, 'municipality-ranks');
	const form = await openForm(page, 'org-002', 'edit');
	await form.locator('[name=municipality]').fill('どこか');
	await form.locator('button[name=save]').click();
	await expect(form.locator('[name=municipality]')).toHaveAccessibleDescription(
		/市区町村が見つかりません/
	);
	await form.locator('[name=municipality]').fill('豊中市');
	await expect(form.locator('[data-preview]')).toContainText('「高槻市」から「豊中市」');
	await save(page, form);
	await expect(factOf(page, 'municipality')).toHaveText('豊中市');
	await goTo(page, '地域');
	expect(await readChart(page, 'municipality-ranks')).not.toBe(before);
	await walkTo(page, 'organizations/?id=org-002');
	await page.locator('[data-change] button[name=undo]').click();
	await expect(factOf(page, 'municipality')).toHaveText('高槻市');
	await goTo(page, '地域');
	expect(await readChart(page, 'municipality-ranks')).toBe(before);
});

test('a spelling is mended, undone and done again with the keyboard alone', async () => {
	const page = shared();
	await walkAnew(page, 'organizations/');
	await page.getByRole('link', { name: 'あさもやぐもワークス' }).focus();
	await page.keyboard.press('Enter');
	const open = page.locator('button[name=open-form][value=rename]');
	await expect(open).toBeVisible();
	while (!(await open.evaluate((button) => button === document.activeElement))) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.locator('#rename [name=name]')).toBeFocused();
	await page.keyboard.type('あさもや雲ワークス');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await expect(page.locator('#rename [name=why]')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(outcomeOf(page)).toContainText('「あさもや雲ワークス」に変えました');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('あさもやぐもワークス');
	await expect(outcomeOf(page).locator('button[name=redo]')).toBeVisible();
	await expect(outcomeOf(page)).toContainText('元に戻しました');
});

test('the page stays usable while the numbers are counted anew', async () => {
	const page = shared();
	const form = await openForm(page, 'org-002', 'rename');
	await form.locator('[name=name]').fill('あさもや雲ワークス');
	await form.getByLabel('表記の直し').check();
	await save(page, form);
	await undoHere(page);
	await page.getByRole('link', { name: '参加機関の一覧に戻る' }).click();
	await page.locator('input[name=search]').fill('あさもや');
	await expect(page.locator('[data-organization]')).toHaveCount(1);
});

test('a split makes a new organization of the records under a name', async () => {
	const page = shared();
	const form = await openForm(page, 'org-001', 'split');
	const written = page.locator('[data-written]').first();
	const records = Number(await written.getAttribute('data-records'));
	const name = (await written.getAttribute('data-written')) ?? '';
	await form.locator(`[name=names][value="${name}"]`).check();
	await form.locator('[name=name]').fill('分かれた機関');
	await form.getByLabel('初めから別の機関だった').check();
	await expect(form.locator('[data-preview]')).toContainText(`${records}件`);
	await save(page, form);
	await expect(page.locator(`[data-written="${name}"]`)).toHaveCount(0);
	await page.getByRole('link', { name: '参加機関の一覧に戻る' }).click();
	await page.getByRole('link', { name: '分かれた機関' }).click();
	await expect(page.locator(`[data-written="${name}"]`)).toHaveAttribute(
		'data-records',
		String(records)
	);
});
