import { expect, test, type Page } from '@playwright/test';
import {
	chooseFiles,
	commit,
	commitButton,
	csvFile,
	dropFiles,
	pasteTable,
	reviewOf,
	storedFile
} from './pages/import-page';
import {
	goTo,
	readChart,
	readNumber,
	readNumbers,
	readWholePage,
	sharePage,
	waitUntilReady,
	walkAnew
} from './pages/site';

/** 12 people of 4 organizations, one of them new, at a meeting after all others. */
const CP932 = 'new-meeting-cp932.csv';

const SUMMER = csvFile('夏の会議.csv', ['開催日,機関名,氏名', '2026/7/15,見本の会社,見本 一郎']);

async function importFile(page: Page, file: Parameters<typeof chooseFiles>[1][number]) {
	await goTo(page, '取り込み');
	await chooseFiles(page, [file]);
	return commit(page);
}

/** The tests follow each other on one page: what the first takes in is there for the next. */
test.describe.configure({ mode: 'serial' });
const shared = sharePage();

/** What 概況 says before anything was imported. */
let shipped = '';

test('a CP932 file of a new meeting changes numbers, chart and table, and stays', async () => {
	const page = shared();
	await walkAnew(page);
	shipped = await readWholePage(page);
	const before = await readNumbers(page);
	const chartBefore = await readChart(page, 'attendances-by-meeting');
	expect(chartBefore).not.toContain('2026-04-15');

	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile(CP932)]);
	const review = reviewOf(page, CP932);
	await expect(review).toHaveAttribute('data-format', 'ayumi-attendance');
	await expect(review).toHaveAttribute('data-encoding', 'cp932');
	await expect(review).toHaveAttribute('data-records', '12');
	await expect(review).toHaveAttribute('data-errors', '0');
	await expect(review).toContainText('「氏名」の名前は保存しません');
	expect(await commit(page)).toContain('出席12件（会議1回分）を取り込みました');

	await goTo(page, '概況');
	const after = await readNumbers(page);
	expect(after.attendances).toBe(before.attendances! + 12);
	expect(after.participants).toBe(before.participants! + 12);
	expect(after.meetings).toBe(before.meetings! + 1);
	expect(after['participating-organizations']).toBe(before['participating-organizations']! + 1);
	expect(after['attendances 2026']).toBe(12);
	// A closed table follows its drawing.
	await expect.poll(() => readChart(page, 'attendances-by-meeting')).toContain('2026-04-15');
	const chartAfter = await readChart(page, 'attendances-by-meeting');
	expect(chartAfter).not.toBe(chartBefore);
	const row = page.locator('[data-chart=attendances-by-meeting] tbody tr', {
		hasText: '2026-04-15'
	});
	const cells = await row.locator('td').allTextContents();
	expect(cells[1]).toContain('春のネットワーク会議');
	expect(cells.slice(3)).toEqual(['12', '4']);

	await page.reload();
	await waitUntilReady(page);
	expect(await readNumbers(page)).toEqual(after);
	await expect.poll(() => readChart(page, 'attendances-by-meeting')).toBe(chartAfter);
});

test('the same file again brings nothing new and can not be committed', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	await chooseFiles(page, [storedFile(CP932)]);
	const review = reviewOf(page, CP932);
	await expect(review).toContainText('すべて取り込み済みのため、変わるところはありません');
	await expect(review.locator('dl')).toContainText('新しい 0件');
	await expect(commitButton(page)).toBeDisabled();
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch]')).toHaveCount(1);
});

test('undo restores every number and chart exactly, and redo brings the import back', async () => {
	const page = shared();
	await walkAnew(page);
	const imported = await readWholePage(page);
	expect(imported).not.toBe(shipped);

	await goTo(page, '取り込みの履歴');
	const entry = page.locator('[data-batch]', { hasText: CP932 });
	await entry.locator('button[name=undo]').click();
	await expect(page.locator('[role=status]').last()).toContainText('元に戻しました');
	await expect(entry).toHaveAttribute('data-active', 'false');
	await goTo(page, '概況');
	expect(await readWholePage(page)).toBe(shipped);

	await goTo(page, '取り込みの履歴');
	await entry.locator('button[name=redo]').click();
	await expect(page.locator('[role=status]').last()).toContainText('もう一度取り込みました');
	await goTo(page, '概況');
	expect(await readWholePage(page)).toBe(imported);
});

test('putting the sample aside leaves the own records only, and it can come back', async () => {
	const page = shared();
	await walkAnew(page);
	const together = await readNumbers(page);
	await page.locator('button[name=hide-sample]').click();
	await expect(page.locator('data[data-metric=meetings]')).toHaveAttribute('value', '1');
	await waitUntilReady(page);
	expect(await readNumber(page, 'attendances')).toBe(12);
	await expect(page.getByText('サンプルデータ（合成）')).toHaveCount(0);

	await page.reload();
	await waitUntilReady(page);
	expect(await readNumber(page, 'attendances')).toBe(12);
	await goTo(page, '取り込みの履歴');
	await page.locator('button[name=show-sample]').click();
	await expect(page.getByText('サンプルを戻しました')).toBeVisible();
	await goTo(page, '概況');
	expect(await readNumbers(page)).toEqual(together);
});

test('a UTF-8 file with a byte order mark can be dropped', async () => {
	const page = shared();
	const name = 'winter-meeting-utf8-bom.csv';
	await walkAnew(page);
	const before = await readNumber(page, 'attendances');
	await goTo(page, '取り込み');
	await dropFiles(page, [storedFile(name)]);
	await expect(reviewOf(page, name)).toHaveAttribute('data-encoding', 'utf-8-bom');
	await expect(reviewOf(page, name)).toHaveAttribute('data-records', '5');
	expect(await commit(page)).toContain('出席5件');
	await goTo(page, '概況');
	expect(await readNumber(page, 'attendances')).toBe(before + 5);
});

test('the imported meeting is one more point of the drawing', async () => {
	const page = shared();
	const points = page.locator('[data-chart=attendances-by-meeting] [aria-label=dot] > *');
	const marks = page.locator('[data-chart=attendances-by-meeting] .drawing svg :is(path, circle)');
	await walkAnew(page);
	const before = Math.max(await points.count(), await marks.count());
	await importFile(page, SUMMER);
	await goTo(page, '概況');
	expect(Math.max(await points.count(), await marks.count())).toBe(before + 1);
});

test('a table copied out of a spreadsheet can be pasted', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	await pasteTable(
		page,
		['開催日\t機関名\t氏名', '2026/5/20\tあさもやぐもワークス\t見本 一郎'].join('\n')
	);
	const review = reviewOf(page, '貼り付けた表');
	await expect(review).toHaveAttribute('data-format', 'ayumi-attendance');
	await expect(review).toHaveAttribute('data-records', '1');
	expect(await commit(page)).toContain('出席1件');
});

test('organizations, meetings and working-group activity come in together', async () => {
	const page = shared();
	await walkAnew(page, 'import/history/');
	const before = await page.locator('[data-batch]').count();
	await goTo(page, '取り込み');
	const files = [
		csvFile('機関.csv', ['機関ID,機関名,機関の種類,市区町村', 'org-e2e,見本機関,企業,茨木市']),
		csvFile('会議.csv', ['開催日,会議名,会議の種類', '2026/6/17,見本の講演,講演会']),
		csvFile('活動.csv', ['ワーキングチーム,開催日,機関名,氏名', '精神,2026/6/3,見本機関,見本 一郎'])
	];
	await chooseFiles(page, files);
	const formats = page.locator('[data-import-file]');
	await expect(formats.nth(0)).toHaveAttribute('data-format', 'ayumi-organizations');
	await expect(formats.nth(1)).toHaveAttribute('data-format', 'ayumi-meetings');
	await expect(formats.nth(2)).toHaveAttribute('data-format', 'ayumi-working-group-activity');
	const said = await commit(page);
	for (const part of ['機関一覧1件', '会議一覧1件', 'ワーキング活動1件'])
		expect(said).toContain(part);
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch]')).toHaveCount(before + 3);
	await goTo(page, 'ワーキング');
	expect(await readChart(page, 'working-group-months')).toMatch(/2026/);
});
