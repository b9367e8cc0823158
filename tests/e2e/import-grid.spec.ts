import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findOverflow, findViolations, readFocus } from './pages/audit';
import {
	cellOf,
	chooseFiles,
	commitButton,
	csvFile,
	openGrid,
	reviewOf,
	waitUntilRead
} from './pages/import-page';
import { sharePage, walkAnew } from './pages/site';

// Without smooth scrolling the page is where the focus is at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** No test takes anything in. */
const shared = sharePage();

const FILE = csvFile('直す表.csv', [
	'四月の名簿,,',
	'開催日,機関名,氏名',
	'2026/4/15,あさもやぐもワークス,見本 一郎',
	'2026/13/45,あさもやぐもワークス,見本 二郎',
	'2026/13/45,見本の作業所,見本 三郎'
]);

test('the table says of each row, column and cell how it was understood', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	await chooseFiles(page, [FILE]);
	const grid = await openGrid(page, FILE.name);
	await expect(cellOf(grid, 1, -1)).toContainText('取り込まない');
	await expect(cellOf(grid, 2, -1)).toContainText('見出し');
	await expect(cellOf(grid, 3, -1)).toContainText('取り込む');
	await expect(cellOf(grid, 4, -1)).toContainText('取り込めない');
	await expect(cellOf(grid, 0, 2)).toContainText('名前（符号にします）');
	await expect(cellOf(grid, 4, 0)).toHaveAttribute('title', /2026\/13\/45/);
	await cellOf(grid, 4, 0).click();
	await expect(reviewOf(page, FILE.name)).toContainText('A4のセル');
	expect(await findViolations(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await findOverflow(page)).toEqual([]);
});

test('a value is mended everywhere by keys alone', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	await chooseFiles(page, [FILE]);
	const review = reviewOf(page, FILE.name);
	const grid = await openGrid(page, FILE.name);
	await expect(review).toHaveAttribute('data-records', '1');
	await review.getByRole('button', { name: /表で見る.*4行目/ }).press('Enter');
	await expect(cellOf(grid, 4, 0)).toBeFocused();
	expect((await readFocus(page)).isSeen).toBe(true);
	await page.keyboard.press('Enter');
	const input = review.locator('input[name=cell-value]');
	await expect(input).toBeFocused();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('2026/4/15');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await waitUntilRead(page);
	await expect(review).toHaveAttribute('data-records', '3');
	await expect(review).toHaveAttribute('data-errors', '0');
	await expect(cellOf(grid, 4, 0)).toBeFocused();
	await expect(cellOf(grid, 5, 0)).toContainText('2026/4/15');
	await expect(commitButton(page)).toContainText('3件');
	await review.getByRole('button', { name: '元の値に戻す' }).press('Enter');
	await waitUntilRead(page);
	await expect(review).toHaveAttribute('data-records', '1');
});

test('arrow keys move through the table, which is one stop of the Tab key', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	await chooseFiles(page, [FILE]);
	const grid = await openGrid(page, FILE.name);
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
	await cellOf(grid, 0, -1).focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'End']) await page.keyboard.press(key);
	await expect(cellOf(grid, 2, 2)).toBeFocused();
	await page.keyboard.press('Control+Home');
	await expect(cellOf(grid, 0, -1)).toBeFocused();
	await page.keyboard.press('Control+End');
	await expect(cellOf(grid, 5, 2)).toBeFocused();
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
});

test('another row is made the headings', async () => {
	const page = shared();
	const file = csvFile('二つの見出し.csv', [
		'開催日,機関名,氏名',
		'開催日,所属,名前',
		'2026/4/15,あさもやぐもワークス,見本 一郎'
	]);
	await walkAnew(page, 'import/');
	await chooseFiles(page, [file]);
	const review = reviewOf(page, file.name);
	const grid = await openGrid(page, file.name);
	await cellOf(grid, 2, -1).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await waitUntilRead(page);
	await expect(cellOf(grid, 2, -1)).toContainText('見出し');
	await expect(cellOf(grid, 1, -1)).toContainText('取り込まない');
	await expect(review).toHaveAttribute('data-records', '1');
});

test('a column is given another meaning', async () => {
	const page = shared();
	const file = csvFile('列.csv', [
		'きた日,どこから,だれ,かな',
		'2026/4/15,あさもやぐもワークス,見本 一郎,みほん いちろう',
		'2026/4/15,見本の作業所,見本 二郎,みほん じろう'
	]);
	await walkAnew(page, 'import/');
	await chooseFiles(page, [file]);
	const review = reviewOf(page, file.name);
	const grid = await openGrid(page, file.name);
	await cellOf(grid, 0, 1).getByRole('combobox').selectOption('note');
	await waitUntilRead(page);
	await expect(review).toContainText('2名・0機関');
	await expect(cellOf(grid, 0, 1).getByRole('combobox')).toHaveValue('note');
});

test('rejected rows are saved as a CSV with their reasons', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	const file = csvFile('式.csv', [
		'開催日,機関名,氏名',
		'2026/4/15,あさもやぐもワークス,見本 一郎',
		'2026/13/45,=1+1,見本 二郎'
	]);
	await chooseFiles(page, [file]);
	const download = page.waitForEvent('download');
	await reviewOf(page, file.name).locator('button[name=save-rejected]').click();
	const text = readFileSync(await (await download).path(), 'utf8');
	const [headings, row, ...rest] = text.split('\r\n');
	expect(headings).toBe('\ufeff開催日,機関名,氏名,元の行,取り込めない理由');
	expect(row).toMatch(/^2026\/13\/45,'=1\+1,見本 二郎,3,.*日付として読めません/);
	expect(rest).toEqual(['']);
});
