import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { findOverflow, findViolations } from './pages/audit';
import { sharePage, walkAnew } from './pages/site';

const shared = sharePage();

const PATH = 'report/?report_year=2022';
const NOTICE = '[data-report-notice]';

async function openReport(page: Page, path = PATH): Promise<void> {
	await walkAnew(page, path);
	await expect(page.locator(NOTICE)).toBeVisible({ timeout: 30_000 });
}

/** Saves the report in a form that needs no further question. */
async function save(page: Page, form: string) {
	const download = page.waitForEvent('download');
	await page.locator(`[data-form=${form}]`).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const kept = (page: Page) => page.locator('[data-report-kept]');
const part = (page: Page, key: string) => page.locator(`[data-report-text="${key}"]`);

test('the report of 2022 says what the printed one says, and for whom it is', async () => {
	const page = shared();
	await openReport(page);
	const paper = page.locator('article');
	await expect(paper).toContainText('延べ165名');
	await expect(paper).toContainText('地域に就労支援に精通した支援者が多ければ多いほど');
	await expect(page.locator(NOTICE)).toContainText('公開用');
	await expect(page.locator(NOTICE)).toContainText('サンプル');
	expect(await findViolations(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 700 });
	expect(await findOverflow(page)).toEqual([]);
	await page.locator('input[value=internal]').check();
	await expect(page.locator(NOTICE)).toContainText('内部用');
});

test('a gap is filled by keyboard and kept; the files say it', async () => {
	const page = shared();
	await openReport(page);
	const gap = part(page, 'conclusion');
	await gap.locator('button[name=report-edit]').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('地域の力が<b>つながった</b>年でした。');
	await expect(kept(page)).toContainText('保存しました');
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(gap.locator('button[name=report-edit]')).toBeFocused();
	await page.reload();
	await expect(part(page, 'conclusion')).toContainText('つながった', { timeout: 60_000 });

	const word = await save(page, 'docx');
	expect(word.name).toMatch(/^就労ネット_2022年度_年度報告書_サンプル_20230308\.docx$/);
	const members = unzipSync(word.bytes);
	const text = strFromU8(members['word/document.xml'] ?? new Uint8Array());
	expect(text).toContain('つながった');
	expect(text).toContain('延べ165名');
	expect(Object.keys(members).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(5);

	const html = (await save(page, 'html')).bytes.toString('utf8');
	expect(html).toContain('地域の力が&lt;b&gt;つながった');
	expect(html).not.toMatch(/<script|<link|\son\w+=/);
	const { results } = await new HtmlValidate({
		extends: ['html-validate:standard']
	}).validateString(html);
	expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('a paragraph is left out, put back, and a change is undone', async () => {
	const page = shared();
	await openReport(page);
	const summary = part(page, 'summary-numbers');
	const before = await summary.locator('p').first().textContent();
	await summary.locator('button[name=report-edit]').click();
	await page.locator('textarea[name=report-text]').fill('');
	await page.locator('button[name=report-done]').click();
	await expect(summary).toContainText('載せません');
	await summary.locator('button[name=report-original]').click();
	await expect(summary.locator('p').first()).toHaveText(before ?? '');
	await page.locator('button[name=report-freeze]').click();
	await expect(page.locator('.freeze')).toContainText('固定してあります');
	await expect(page.locator(NOTICE)).toContainText('に固定');
	await page.locator('button[name=report-undo]').click();
	await expect(page.locator('.freeze')).toContainText('変わります');
	await expect(kept(page)).toContainText('元に戻しました');
});

test('on paper it is for whom it was made, whoever looks at the page', async () => {
	const page = shared();
	await openReport(page, `${PATH}&audience=internal`);
	const foot = await page.evaluate(() =>
		[...document.styleSheets, ...document.adoptedStyleSheets]
			.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
			.filter((rule) => rule.includes('@bottom-left'))
			.join()
	);
	expect(foot).toContain('公開用');
	expect(foot).toContain('2023年3月8日の会議まで');
	expect(foot).not.toContain('内部用');
});

test('a PDF is made in the page, after its size was said', async () => {
	const page = shared();
	test.setTimeout(150_000);
	await openReport(page);
	await page.locator('[data-form=pdf]').click();
	await expect(page.getByText('37 MB')).toBeVisible();
	const download = page.waitForEvent('download', { timeout: 120_000 });
	await page.locator('button[name=pdf-start]').click();
	const file = await download;
	const bytes = readFileSync(await file.path());
	expect(file.suggestedFilename()).toMatch(/\.pdf$/);
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(bytes.toString('latin1')).toContain('/MarkInfo');
	await expect(page.locator('[data-report-said]')).toContainText('.pdf');
});

test('in English there is the same report', async () => {
	const page = shared();
	await openReport(page, `${PATH}&lang=en`);
	await expect(page.locator('article')).toContainText('Summary of FY2022');
	await expect(page.locator('article')).not.toContainText('ここに書く');
	expect(await findViolations(page)).toEqual([]);
});

test('in やさしい日本語 it is in plain words, and what fills a gap in Japanese fills it too', async () => {
	const page = shared();
	await openReport(page, `${PATH}&lang=ja`);
	const gap = part(page, 'aims');
	await gap.locator('button[name=report-edit]').click();
	await page.keyboard.type('新しい機関に声をかける。');
	await expect(kept(page)).toContainText('保存しました');
	await openReport(page, `${PATH}&lang=easy`);
	await expect(page.locator('article h2').first()).toHaveAccessibleName(/言葉 ?の ?説明/);
	await expect(page.locator('article rt').first()).toBeVisible();
	await expect(part(page, 'aims')).toContainText('をかける。');
	expect(await findViolations(page)).toEqual([]);
	const { name, bytes } = await save(page, 'html');
	expect(name).toMatch(/_1年の報告_サンプル_20230308\.html$/);
	const html = bytes.toString('utf8');
	expect(html).toContain('地域に就労支援に精通した支援者が多ければ多いほど');
	expect(html).not.toContain('<ruby>');
	expect(html).toContain('新しい機関に声をかける。');
	expect(html).toContain('数だけでは、なぜ変わったかは分かりません。');
	// Rewritten here, the Japanese text stays what it was.
	await part(page, 'aims').locator('button[name=report-edit]').click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('みんなに声をかける。');
	await expect(kept(page)).toContainText('文をしまいました');
	await openReport(page, `${PATH}&lang=ja`);
	await expect(part(page, 'aims')).toContainText('新しい機関に声をかける。');
});
