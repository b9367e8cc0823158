import { expect, test } from '@playwright/test';
import { factOf, readPages, save, undoHere } from './pages/register-page';
import { goTo, readChart, readNumber, sharePage, walkAnew } from './pages/site';

const PAGES = ['概況', '推移'] as const;
const LAST = '2026-03-11';

/** Each test takes back what it changed. */
const shared = sharePage();

test('meetings are listed by 年度, the newest first, and found by words and year', async () => {
	const page = shared();
	await walkAnew(page, 'meetings/');
	const rows = page.locator('[data-meeting]');
	const all = await rows.count();
	await expect(page.locator('[data-count]')).toHaveText(`${all}回の会議（うち中止2回）`);
	await expect(page.locator('[data-year]').first()).toHaveAttribute('data-year', '2025');
	await expect(rows.first()).toContainText('2026年3月11日');
	await page.locator('select[name=year]').selectOption('2019');
	await expect(page.locator('[data-year]')).toHaveCount(1);
	await page.locator('input[name=search]').fill('中止');
	await expect(rows.first()).toContainText('中止');
	await expect(page).toHaveURL(/\?year=2019&search=%E4%B8%AD%E6%AD%A2$/);
	const found = await rows.count();
	await page.reload();
	await expect(rows).toHaveCount(found);
	await expect(page.locator('select[name=year]')).toHaveValue('2019');
	await expect(page.locator('input[name=search]')).toHaveValue('中止');
	await page.locator('input[name=search]').fill('そんな会議はない');
	await page.getByRole('button', { name: '検索を消す' }).click();
	await expect(rows).toHaveCount(all);
});

test('a date across 31 March moves the meeting to the other 年度, and undo brings it back', async () => {
	const page = shared();
	const before = await readPages(page, PAGES);
	await goTo(page, '概況');
	const total = await readNumber(page, 'attendances');
	await walkAnew(page, `meetings/?id=${LAST}`);
	await page.locator('button[name=open-form]').click();
	const form = page.locator('form#edit');
	await form.locator('[name=heldOn]').fill('2026-04-01');
	await expect(form.locator('[data-preview]')).toContainText('2026年度（令和8年度）の会議になり');
	await save(page, form);
	await expect(factOf(page, 'year')).toHaveText('2026年度（令和8年度）');
	await goTo(page, '概況');
	expect(await readNumber(page, 'attendances')).toBe(total);
	await goTo(page, '推移');
	expect(await readChart(page, 'attendances-by-fiscal-year')).toContain('2026年度');
	await walkAnew(page, `meetings/?id=${LAST}`);
	await page.locator('[data-change] button[name=undo]').click();
	await expect(factOf(page, 'year')).toHaveText('2025年度（令和7年度）');
	expect(await readPages(page, PAGES)).toEqual(before);
});

test('a meeting with attendance can not be cancelled, and the form says why', async () => {
	const page = shared();
	await walkAnew(page, `meetings/?id=${LAST}`);
	await page.locator('button[name=open-form]').click();
	const status = page.locator('form#edit [name=status]');
	await expect(status).toBeDisabled();
	await expect(status).toHaveAccessibleDescription(/出席の記録が\d+件あるため/);
});

test('title, kind and mode are mended together; nothing changed is said', async () => {
	const page = shared();
	await walkAnew(page, `meetings/?id=${LAST}`);
	await page.locator('button[name=open-form]').click();
	const form = page.locator('form#edit');
	await form.locator('button[name=save]').click();
	await expect(form).toContainText('変わったところがありません');
	await form.locator('[name=title]').fill('春の交流会');
	await form.locator('[name=kind]').selectOption('social');
	await form.locator('[name=mode]').selectOption('online');
	await save(page, form);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('春の交流会');
	await expect(factOf(page, 'mode')).toHaveText('オンライン');
	await undoHere(page);
	await expect(factOf(page, 'mode')).toHaveText('集合');
});
