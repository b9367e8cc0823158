import { expect, test, type Page } from '@playwright/test';
import {
	chooseFiles,
	commit,
	commitButton,
	csvFile,
	questionOf,
	reviewOf
} from './pages/import-page';
import { goTo, readNumbers, sharePage, walkAnew } from './pages/site';

/** What takes something in comes last. */
const shared = sharePage();

interface Refused {
	name: string;
	bytes: readonly number[] | string;
	says: RegExp;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
const ZIP = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 0x08, 0, 0, 0, 0, 0];

const REFUSED: readonly Refused[] = [
	{ name: '写真.csv', bytes: PNG, says: /中身が画像（PNG）です。.*CSV/ },
	{ name: '空.csv', bytes: [], says: /ファイルが空です/ },
	{ name: '空白だけ.csv', bytes: '\r\n\r\n', says: /ファイルが空です/ },
	{ name: '見出しだけ.csv', bytes: '開催日,機関名,氏名\r\n', says: /記録がありません/ },
	{ name: '圧縮.csv', bytes: ZIP, says: /zipが壊れている/ },
	{
		name: '1行の表.csv',
		bytes: '品名,値段\r\nりんご,100\r\n',
		says: /何の表か分かりません。.*品名/
	},
	{ name: 'ページ.csv', bytes: '<!doctype html><p>開催日', says: /ウェブページ/ }
];

/** Files that only their owner can make sense of, with what is asked about them. */
const ASKED: readonly (Refused & { code: string })[] = [
	{
		name: '日付なし.csv',
		bytes: '機関名,氏名\r\nあさもやぐもワークス,見本\r\n',
		code: 'which-meeting',
		says: /どの会議の記録ですか/
	},
	{
		name: '別の表.csv',
		bytes: 'Nr,Wer,Wo\r\n1,abc,def\r\n2,ghi,jkl\r\n',
		code: 'which-format',
		says: /何の表か分かりません。/
	},
	{
		name: '文字コード.csv',
		bytes: [0x61, 0x2c, 0xff, 0xa0, 0x0a, 0xfd, 0x80],
		code: 'which-encoding',
		says: /文字コードが分かりません/
	}
];

function toUpload({ name, bytes }: Refused) {
	const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes);
	return { name, mimeType: 'text/csv', buffer };
}

/** The numbers of 概況, and that nothing is on the list of imports. */
async function expectNothingStored(page: Page, before: Record<string, number>): Promise<void> {
	await goTo(page, '取り込みの履歴');
	await expect(page.getByText('まだ何も取り込んでいません')).toBeVisible();
	await goTo(page, '概況');
	expect(await readNumbers(page)).toEqual(before);
}

test('files that can not be read are refused in words, and nothing is stored', async () => {
	const page = shared();
	await walkAnew(page);
	const before = await readNumbers(page);
	await goTo(page, '取り込み');
	await chooseFiles(page, REFUSED.map(toUpload));
	for (const { name, says } of REFUSED) {
		const review = reviewOf(page, name);
		await expect(review).toHaveAttribute('data-errors', /^[1-9]/);
		await expect(review).toHaveAttribute('data-records', '0');
		await expect(review).toContainText('このファイルは取り込めません');
		await expect(review).toContainText(says);
	}
	await expect(commitButton(page)).toBeDisabled();
	await expectNothingStored(page, before);
});

test('files that only a person can make sense of are asked about, not refused', async () => {
	const page = shared();
	await walkAnew(page);
	const before = await readNumbers(page);
	await goTo(page, '取り込み');
	await chooseFiles(page, ASKED.map(toUpload));
	for (const { name, code, says } of ASKED) {
		await expect(reviewOf(page, name)).toHaveAttribute('data-state', 'question');
		await expect(questionOf(page, name, code)).toContainText('必須');
		await expect(questionOf(page, name, code)).toContainText(says);
	}
	await expect(commitButton(page)).toBeDisabled();
	await expectNothingStored(page, before);
});

test('reading and reviewing alone changes nothing', async () => {
	const page = shared();
	await walkAnew(page);
	const before = await readNumbers(page);
	await goTo(page, '取り込み');
	const file = csvFile('見るだけ.csv', ['開催日,氏名', '2026/4/15,見本 一郎']);
	await chooseFiles(page, [file]);
	await expect(commitButton(page)).toBeEnabled();
	await page.getByRole('button', { name: '一覧から外す' }).click();
	await expect(reviewOf(page, file.name)).toHaveCount(0);
	await expectNothingStored(page, before);
});

test('wrong cells are named by row, column and value, and the good rows come in', async () => {
	const page = shared();
	await walkAnew(page);
	const before = await readNumbers(page);
	await goTo(page, '取り込み');
	const file = csvFile('直す行.csv', [
		'開催日,機関名,氏名',
		'2026/4/15,あさもやぐもワークス,見本 一郎',
		'2026/13/45,あさもやぐもワークス,見本 二郎',
		'来週の水曜,あさもやぐもワークス,見本 三郎',
		'2026/2/30,あさもやぐもワークス,見本 四郎'
	]);
	await chooseFiles(page, [file]);
	const review = reviewOf(page, file.name);
	await expect(review).toHaveAttribute('data-records', '1');
	await expect(review).toHaveAttribute('data-errors', '3');
	const rows = review.locator('table', { hasText: '確認してほしいところ' }).locator('tbody tr');
	expect(await rows.locator('td:nth-child(-n + 4)').allTextContents()).toEqual([
		...['✕取り込めない', '3', '開催日', '2026/13/45'],
		...['✕取り込めない', '4', '開催日', '来週の水曜'],
		...['✕取り込めない', '5', '開催日', '2026/2/30']
	]);
	await expect(rows.first()).toContainText('のように書いてください');
	await expect(review).toContainText('3行は取り込めません');
	expect(await commit(page)).toContain('出席1件');
	await goTo(page, '概況');
	expect((await readNumbers(page)).attendances).toBe(before.attendances! + 1);
});

test('a text that looks like markup or a formula stays text', async () => {
	const page = shared();
	const name = '<img src=x onerror="document.title=1">';
	await walkAnew(page, 'import/');
	const title = await page.title();
	const file = csvFile('式.csv', [
		'開催日,会議名,氏名',
		`2026/4/15,"${name.replaceAll('"', '""')}",=1+1`
	]);
	await chooseFiles(page, [file]);
	await expect(reviewOf(page, file.name)).toContainText('<img src=x');
	await commit(page);
	await goTo(page, '概況');
	await expect(page.locator('main img')).toHaveCount(0);
	expect(await page.title()).not.toBe('1');
	expect(title).not.toBe('1');
});
