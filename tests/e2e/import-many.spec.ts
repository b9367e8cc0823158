import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { findViolations } from './pages/audit';
import {
	chooseFiles,
	chooseFolder,
	commit,
	commitButton,
	csvFile,
	reviewOf,
	undoImports,
	waitUntilRead
} from './pages/import-page';
import { goTo, readNumber, sharePage, walkAnew } from './pages/site';

const shared = sharePage();
test.afterEach(() => undoImports(shared()));

/** A list of one meeting with one person. */
function listOf(day: number): string {
	return `開催日,機関名,氏名\r\n2026/5/${day},あさもやぐもワークス,見本 ${day}郎\r\n`;
}

test('a folder is read with its folders, without the files of the system', async () => {
	const page = shared();
	const folder = test.info().outputPath('2026年度');
	mkdirSync(join(folder, '五月'), { recursive: true });
	writeFileSync(join(folder, '一.csv'), listOf(1));
	writeFileSync(join(folder, '五月', '二.csv'), listOf(2));
	writeFileSync(join(folder, '.DS_Store'), 'x');
	await walkAnew(page, 'import/');
	await chooseFolder(page, folder, 2);
	await expect(reviewOf(page, '2026年度/五月/二.csv')).toHaveAttribute('data-records', '1');
	expect(await commit(page)).toContain('出席2件（会議2回分）');
});

test('the files of a zip stand in its place, and what is left out is named', async () => {
	const page = shared();
	const inner = zipSync({ 'x.csv': strToU8(listOf(9)) });
	const zip = zipSync({
		'五月/一.csv': strToU8(listOf(1)),
		'五月/二.csv': strToU8(listOf(2)),
		'古い.zip': inner
	});
	await walkAnew(page, 'import/');
	await page
		.locator('input[name=files]')
		.setInputFiles([{ name: '五月.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }]);
	await expect(page.locator('[data-import-file]')).toHaveCount(2);
	await waitUntilRead(page);
	await expect(page.locator('[data-import-review]')).toContainText('古い.zip');
	expect(await commit(page)).toContain('出席2件');
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch][data-active=true]')).toHaveCount(2);
});

test('many files are closed, grouped by what can be done, questions first', async () => {
	const page = shared();
	const good = Array.from({ length: 8 }, (_, index) => {
		return csvFile(
			`良い${index}.csv`,
			listOf(index + 1)
				.trimEnd()
				.split('\r\n')
		);
	});
	const empty = { ...csvFile('空.csv', []), buffer: Buffer.alloc(0) };
	const asked = csvFile('名簿.csv', ['氏名,所属', '見本 太郎,あさもやぐもワークス']);
	await walkAnew(page, 'import/');
	const before = await readNumber(page, 'attendances').catch(() => null);
	expect(before).toBeNull();
	await chooseFiles(page, [...good, empty, asked]);
	const headings = page.locator('[data-import-review] h3.group');
	await expect(headings).toHaveText([
		'質問があります（1）',
		'取り込めません（1）',
		'取り込める（8）'
	]);
	await expect(page.locator('[data-import-review] [data-question]')).toHaveCount(0);
	await expect(page.locator('[data-import-review] table[role=grid]')).toHaveCount(0);
	await expect(commitButton(page)).toHaveText('8件を取り込む');
	await expect(page.locator('.commit')).toContainText('1個のファイルは、質問に答えるまで');
	expect(await findViolations(page)).toEqual([]);

	const review = reviewOf(page, asked.name);
	await review.getByRole('button', { name: 'くわしく見る' }).press('Enter');
	await review.locator('input[type=date]').fill('2026-06-10');
	await review.getByRole('button', { name: '決める' }).press('Enter');
	await waitUntilRead(page);
	await expect(review.getByRole('button', { name: '決める' })).toBeFocused();
	await expect(commitButton(page)).toHaveText('9件を取り込む');
	expect(await commit(page)).toContain('9個のファイルから');
});

test('Ctrl+V reads a copied table anywhere on the page, but not where one writes', async () => {
	const page = shared();
	const table = '開催日\t機関名\t氏名\n2026/5/20\tあさもやぐもワークス\t見本 一郎';
	await walkAnew(page, 'import/');
	const paste = (selector: string) =>
		page.locator(selector).evaluate((target, text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		}, table);
	await page.getByText('Excel の表を貼り付ける').click();
	await paste('#pasted');
	await expect(page.locator('[data-import-file]')).toHaveCount(0);
	await paste('main');
	await expect(page.locator('[data-import-file]')).toHaveCount(1);
	await waitUntilRead(page);
	await expect(reviewOf(page, '貼り付けた表')).toHaveAttribute('data-records', '1');
});
