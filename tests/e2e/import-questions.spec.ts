import { expect, test } from '@playwright/test';
import { findViolations } from './pages/audit';
import {
	chooseFiles,
	commit,
	commitButton,
	csvFile,
	questionOf,
	reviewOf,
	undoImports,
	waitUntilRead
} from './pages/import-page';
import { goTo, readNumbers, sharePage, walkAnew } from './pages/site';

const shared = sharePage();
test.afterEach(() => undoImports(shared()));

/** A list that does not say when it was. */
const DATELESS = csvFile('名簿.csv', [
	'氏名,所属',
	'見本 太郎,あさもやぐもワークス',
	'見本 花子,あさもやぐもワークス'
]);

test('a list without a date is taken in once its meeting is said', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	await chooseFiles(page, [DATELESS]);
	const question = questionOf(page, DATELESS.name, 'which-meeting');
	await expect(reviewOf(page, DATELESS.name)).toHaveAttribute('data-state', 'question');
	await expect(commitButton(page)).toBeDisabled();
	await question.locator('input[type=date]').fill('2026-04-15');
	await question.getByRole('button', { name: '決める' }).click();
	await waitUntilRead(page);
	await expect(question.getByRole('button', { name: '決める' })).toBeFocused();
	await expect(question).toContainText('「2026-04-15」と答えました');
	await expect(reviewOf(page, DATELESS.name)).toHaveAttribute('data-state', 'ready');
	expect(await findViolations(page)).toEqual([]);
	expect(await commit(page)).toContain('出席2件（会議1回分）');
});

test('a file that waits for an answer stays when others are taken in', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	const dated = csvFile('出席.csv', ['開催日,機関名,氏名', '2026-05-20,見本の作業所,見本 三郎']);
	await chooseFiles(page, [DATELESS, dated]);
	expect(await commit(page)).toContain('出席1件');
	await expect(page.locator('[data-import-file]')).toHaveCount(1);
	await waitUntilRead(page);
	const question = questionOf(page, DATELESS.name, 'which-meeting');
	await question.locator('input[type=date]').fill('2026-04-15');
	await question.getByRole('button', { name: '決める' }).click();
	await waitUntilRead(page);
	expect(await commit(page)).toContain('出席2件');
	await expect(page.locator('[data-import-file]')).toHaveCount(0);
});

test('an answer can be changed, and taken back', async () => {
	const page = shared();
	await walkAnew(page, 'import/');
	const sheet = csvFile('出欠.csv', [
		'機関名,2026-04-15,2026-05-20',
		'あさもやぐもワークス,○,△',
		'見本の作業所,○,○'
	]);
	await chooseFiles(page, [sheet]);
	const review = reviewOf(page, sheet.name);
	const question = questionOf(page, sheet.name, 'what-does-mark-mean');
	await expect(question).toContainText('必須');
	await question.getByLabel('数えない').check();
	await waitUntilRead(page);
	await expect(question.getByLabel('数えない')).toBeFocused();
	await expect(review).toHaveAttribute('data-records', '3');
	await question.getByLabel('出席として数える').check();
	await waitUntilRead(page);
	await expect(review).toHaveAttribute('data-records', '4');
	await question.getByRole('button', { name: '答えを取り消す' }).click();
	await waitUntilRead(page);
	await expect(review).toHaveAttribute('data-state', 'question');
	await expect(commitButton(page)).toBeDisabled();
});

test('a corrected list replaces the records of its meeting, and undo brings them back', async () => {
	const page = shared();
	const first = ['開催日,機関名,氏名', ...['一郎', '二郎', '三郎'].map(attended)];
	const corrected = ['開催日,機関名,氏名', ...['一郎', '二郎', '花子'].map(attended)];
	await walkAnew(page, 'import/');
	await chooseFiles(page, [csvFile('はじめ.csv', first)]);
	await commit(page);
	await goTo(page, '概況');
	const before = await readNumbers(page);

	await goTo(page, '取り込み');
	await chooseFiles(page, [csvFile('直した.csv', corrected)]);
	const question = questionOf(page, '直した.csv', 'replace-or-add');
	await expect(question).toContainText('必須');
	await expect(commitButton(page)).toBeDisabled();
	await question.getByLabel(/このファイルに置き換える/).check();
	await waitUntilRead(page);
	await expect(reviewOf(page, '直した.csv')).toContainText('前の記録と置き換えます');
	await commit(page);
	await goTo(page, '概況');
	expect((await readNumbers(page)).attendances).toBe(before.attendances);

	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch]').first()).toContainText('置き換えました');
	await page.locator('[data-batch]', { hasText: '直した.csv' }).locator('[name=undo]').click();
	await expect(page.locator('[role=status]')).toContainText('元に戻しました');
	await goTo(page, '概況');
	expect(await readNumbers(page)).toEqual(before);
});

test('an import is undone where it was done', async () => {
	const page = shared();
	await walkAnew(page);
	const before = await readNumbers(page);
	await goTo(page, '取り込み');
	await chooseFiles(page, [
		csvFile('甲.csv', ['開催日,機関名,氏名', attended('一郎')]),
		csvFile('乙.csv', ['開催日,機関名,氏名', '2026/5/20,あさもやぐもワークス,見本 二郎'])
	]);
	await commit(page);
	await page.locator('[role=status] button[name=undo]').click();
	await expect(page.locator('[role=status]')).toContainText('元に戻しました');
	await goTo(page, '取り込みの履歴');
	await expect(page.locator('[data-batch][data-active=true]')).toHaveCount(0);
	await goTo(page, '概況');
	expect(await readNumbers(page)).toEqual(before);
});

test('what a mark means is remembered for the same headings, and can be forgotten', async () => {
	const page = shared();
	const headings = '機関名,2026-04-15,2026-05-20';
	await walkAnew(page, 'import/');
	const sheet = csvFile('四月.csv', [headings, 'あさもやぐもワークス,○,△', '見本の作業所,○,○']);
	await chooseFiles(page, [sheet]);
	const question = questionOf(page, sheet.name, 'what-does-mark-mean');
	await question.getByLabel('数えない').check();
	await waitUntilRead(page);
	await commit(page);
	const next = csvFile('五月.csv', [headings, 'こがねまち工房,○,△', '見本の会社,○,○']);
	await chooseFiles(page, [next]);
	await expect(reviewOf(page, next.name)).toHaveAttribute('data-state', 'ready');
	// What is counted last moves the link to the history down.
	await expect(page.locator('[data-effect=counted]')).toBeVisible();
	await goTo(page, '取り込みの履歴');
	const decision = page.locator('[data-memory]', { hasText: '見出しの読み方' });
	await decision.locator('button[name=forget]').click();
	await expect(page.locator('[role=status]')).toContainText('忘れました');
	await expect(decision).toHaveAttribute('data-active', 'false');
	await goTo(page, '取り込み');
	await chooseFiles(page, [next]);
	await expect(reviewOf(page, next.name)).toHaveAttribute('data-state', 'question');
});

function attended(name: string): string {
	return `2026/4/15,あさもやぐもワークス,見本 ${name}`;
}
