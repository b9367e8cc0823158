import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findOverflow, findViolations, readFocus } from './pages/audit';
import { chooseFiles, commit, csvFile } from './pages/import-page';
import { goTo, openPage, readNumber, sharePage, waitUntilReady, walkAnew } from './pages/site';

/** Names are in rows 2, 3 and 5 of the sheet; row 4 is empty. */
const FILE = '出席_2024年5月.csv';
const LINES = [
	'開催日,機関名,氏名',
	'2024/5/15,見本ワークス,見本 一郎',
	'2024/5/15,見本ワークス,見本 花子',
	',,',
	'2024/5/15,例の会社,例 次郎'
];

const panel = (page: Page) => page.locator('dialog[data-evidence]');
const rowsOf = (page: Page) => panel(page).locator('tbody tr');

/** Import the small file and put the sample aside. */
async function showOwnFileOnly(page: Page): Promise<void> {
	await openPage(page, 'import/');
	await chooseFiles(page, [csvFile(FILE, LINES)]);
	await commit(page);
	await goTo(page, '概況');
	await page.locator('button[name=hide-sample]').click();
	await expect(page.locator('data[data-metric=meetings]')).toHaveAttribute('value', '1');
	await waitUntilReady(page);
}

/** What opens the evidence of the card of a metric. */
function cardButton(page: Page, metric: string): Locator {
	return page
		.locator('li.card', { has: page.locator(`data[data-metric=${metric}]`) })
		.locator('.value button');
}

async function placesShown(page: Page): Promise<string[]> {
	await expect(rowsOf(page).first()).toBeVisible();
	return rowsOf(page).locator('td:first-child').allTextContents();
}

test.describe('of a small file', () => {
	const shared = sharePage();
	test.beforeAll(() => showOwnFileOnly(shared()));

	test('a headline number names the file and the spreadsheet row of each record', async () => {
		const page = shared();
		await walkAnew(page);
		expect(await readNumber(page, 'attendances')).toBe(3);
		await cardButton(page, 'attendances').click();
		await expect(panel(page)).toContainText('3名');
		await expect(panel(page)).toContainText('出席の行：3行');
		const places = await placesShown(page);
		expect(places.map((place) => place.replace(/・.*/, ''))).toEqual([
			`${FILE}2行目`,
			`${FILE}3行目`,
			`${FILE}5行目`
		]);
		expect(places[0]).toMatch(/・\d{4}\/\d{2}\/\d{2} に取り込み$/);
		await expect(rowsOf(page).nth(2)).toContainText('例の会社');
		await expect(panel(page)).not.toContainText('見本 一郎');

		await page.keyboard.press('Escape');
		await cardButton(page, 'participating-organizations').click();
		await expect(panel(page)).toContainText('出席の行：3行（異なる機関を数えると2）');
	});

	test('the list can be saved, with file and row and without what tells people apart', async () => {
		const page = shared();
		await walkAnew(page);
		await cardButton(page, 'attendances').click();
		const download = page.waitForEvent('download');
		await panel(page).locator('button[name=save-evidence]').click();
		const saved = readFileSync(await (await download).path(), 'utf8');
		const [heading, ...lines] = saved.replace('\ufeff', '').trimEnd().split('\r\n');
		expect(heading).toMatch(/^ファイル,シート,行,取り込んだ日,開催日,会議,機関/);
		expect(lines.map((line) => line.split(',')[2])).toEqual(['2', '3', '5']);
		expect(saved).not.toMatch(/p-[0-9a-f]{4}/);
		await expect(panel(page)).toContainText('一覧を保存しました');
	});

	test('after an undo its rows are gone', async () => {
		const page = shared();
		await walkAnew(page);
		await goTo(page, '取り込みの履歴');
		await page.locator('button[name=undo]').click();
		await goTo(page, '概況');
		await page.locator('.totals button').first().click();
		await expect(panel(page)).toContainText('当てはまる行はありません');
		await expect(rowsOf(page)).toHaveCount(0);
	});
});

test.describe('of the sample', () => {
	const shared = sharePage();

	test('the year before, and the comparison with it, open their own rows', async () => {
		const page = shared();
		await walkAnew(page);
		const card = page.locator('li.card', { has: page.locator('data[data-metric=attendances]') });
		const before = card.locator('.before > button');
		const [, year = '', number = ''] = /(\d+)年度 ([\d,]+)名/.exec(await before.innerText()) ?? [];
		await before.click();
		await expect(panel(page)).toContainText(`${year}年度`);
		await expect(panel(page)).toContainText(`出席の行：${number}行`);
		await page.keyboard.press('Escape');
		await expect(before).toBeFocused();
		await card.locator('.sentence button').click();
		await expect(panel(page)).toContainText('出席の行（前の年度）：');
	});

	test('a pair of organizations opens the rows of both', async () => {
		const page = shared();
		await walkAnew(page, 'network/');
		await page.getByText('一覧で見る', { exact: false }).click();
		const tie = page.locator('.partners button').first();
		const meetings = /会議(\d+)回/.exec(await tie.innerText())?.[1];
		await tie.click();
		await expect(panel(page)).toContainText(`（異なる会議を数えると${meetings}）`);
		await expect(rowsOf(page).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByText('表で見る（機関どうしの組）').click();
		await page.locator('td.tied button').first().click();
		await expect(panel(page)).toContainText('（異なる会議を数えると');
	});

	test('what two teams have in common opens the rows of both', async () => {
		const page = shared();
		await walkAnew(page, 'working-groups/');
		const figure = page.locator('[data-chart=working-group-shared-people]');
		await figure.locator('summary', { hasText: '表で見る' }).click();
		const row = figure
			.locator('tbody tr', { hasText: /[2-9]$/ })
			.filter({ has: page.locator('button') });
		const cells = await row.evaluateAll((rows) =>
			rows.map((one) => [...one.querySelectorAll('td')].map((cell) => cell.innerText.trim()))
		);
		const at = cells.findIndex(([team, other]) => team !== other);
		const [team = '', other = '', people = ''] = cells[at] ?? [];
		await row.nth(at).locator('button').click();
		await expect(panel(page)).toContainText(`（異なる人を数えると${people}）`);
		await expect(panel(page).locator('.narrowing')).toContainText(`${team}・${other}`);
		await expect(rowsOf(page).filter({ hasText: team }).first()).toBeVisible();
		await expect(rowsOf(page).filter({ hasText: other }).first()).toBeVisible();
	});

	test('a cell of a chart’s table opens what that cell is made of', async () => {
		const page = shared();
		await walkAnew(page);
		const figure = page.locator('[data-chart=attendances-by-organization-kind]');
		await figure.locator('summary', { hasText: '表で見る' }).click();
		const row = figure.locator('tbody tr').nth(4);
		const [year = '', kind = '', attendances = ''] = await row.locator('td').allTextContents();
		await row.locator('button').first().click();
		await expect(panel(page)).toContainText(`${year.trim()}年度`);
		await expect(panel(page)).toContainText(`出席の行：${Number(attendances)}行`);
		await expect(rowsOf(page)).toHaveCount(Number(attendances));
		for (const text of await rowsOf(page).allTextContents()) expect(text).toContain(kind.trim());
		await expect(rowsOf(page).first()).toContainText('サンプルデータ「出席」');
	});

	test('a whole chart says its rows, a hundred at a time', async () => {
		const page = shared();
		await walkAnew(page);
		const meetings = page.locator('[data-chart=attendances-by-meeting]');
		await meetings.getByRole('button', { name: 'この数字の根拠' }).click();
		await expect(rowsOf(page)).toHaveCount(100);
		await panel(page).locator('button[name=more-evidence]').click();
		await expect(rowsOf(page)).toHaveCount(200);
		await expect(panel(page)).toContainText(/行のうち200行を表示しています/);
		await panel(page).getByRole('button', { name: '閉じる' }).click();
		await expect(panel(page)).toHaveCount(0);
	});

	test('keys alone open it, move in it, close it, and come back to the number', async () => {
		const page = shared();
		await walkAnew(page);
		const button = cardButton(page, 'participants');
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(rowsOf(page).first()).toBeVisible();
		for (let count = 0; count < 5; count++) {
			await page.keyboard.press('Tab');
			const isInside = await panel(page).evaluate((one) => one.contains(document.activeElement));
			const { element } = await readFocus(page);
			expect(isInside || element.startsWith('body'), element).toBe(true);
		}
		await page.keyboard.press('Escape');
		await expect(panel(page)).toHaveCount(0);
		await expect(button).toBeFocused();

		const figure = page.locator('[data-chart=participants-by-fiscal-year]');
		await figure.locator('summary', { hasText: '表で見る' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		const cells = figure.locator('td button');
		await expect(cells.first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowRight');
		const cell = figure.locator('tbody tr').nth(1).locator('button').nth(1);
		await expect(cell).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(rowsOf(page).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(cell).toBeFocused();
	});

	test('axe finds nothing in the panel, nor in an open table', async () => {
		const page = shared();
		await walkAnew(page, 'trends/');
		const figure = page.locator('[data-chart=attendances-by-fiscal-year]');
		await figure.locator('summary', { hasText: '表で見る' }).click();
		expect(await findViolations(page)).toEqual([]);
		await figure.locator('td button').first().click();
		await expect(rowsOf(page).first()).toBeVisible();
		await panel(page).locator('details summary').click();
		expect(await findViolations(page)).toEqual([]);
	});
});

test('before the engine is ready it says so, and then shows the rows', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.wasm', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./');
	// `idle` is what the file says that was sent, before the page answers to a click.
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'booting');
	await cardButton(page, 'attendances').click();
	await expect(panel(page)).toContainText('計算の準備ができると見られます');
	release();
	await expect(rowsOf(page).first()).toBeVisible({ timeout: 60_000 });
});

test.describe('in forced colors and on a phone', () => {
	test.use({ viewport: { width: 390, height: 780 }, contextOptions: { forcedColors: 'active' } });

	test('it is read, scrolled and closed', async ({ page }) => {
		await openPage(page, '?lang=en');
		await cardButton(page, 'attendances').focus();
		await page.keyboard.press('Enter');
		await expect(rowsOf(page)).toHaveCount(100);
		expect(await findOverflow(page)).toEqual([]);
		expect(await findViolations(page)).toEqual([]);
		const { isSeen } = await readFocus(page);
		expect(isSeen).toBe(true);
		await panel(page).getByRole('button', { name: 'Close' }).click();
		await expect(cardButton(page, 'attendances')).toBeFocused();
	});
});
