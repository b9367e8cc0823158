import { expect, test } from '@playwright/test';
import { sharePage, waitForCharts, walkAnew } from './pages/site';

const shared = sharePage();

test('the public view rounds people, keeps organizations, and stays chosen', async () => {
	const page = shared();
	await walkAnew(page);
	await page.getByRole('button', { name: '公開用', exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
	await expect(page).toHaveURL(/audience=public/);
	await waitForCharts(page);
	for (const metric of ['attendances', 'participants']) {
		for (const value of await page.locator(`data[data-metric=${metric}]`).all()) {
			expect(Number(await value.getAttribute('value')) % 5).toBe(0);
		}
	}
	await expect(page.locator('[data-protection=standard]')).toContainText('5人未満は伏せ');
	await page.goto('trends/');
	await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
	await expect(page.locator('[data-protection]')).toBeVisible();
	await page.getByRole('button', { name: '内部', exact: true }).click();
	await expect(page.locator('[data-protection]')).toHaveCount(0);
	await expect(page).not.toHaveURL(/audience/);
});

test('a narrowed public view says what it does not tell, and draws nothing of it', async () => {
	const page = shared();
	await walkAnew(page, '?audience=public&organization-kind=transition');
	await waitForCharts(page);
	const figure = page.locator('[data-chart=attendances-by-meeting]');
	await expect(figure.getByRole('heading')).toHaveText('公開用では示さない人数です');
	// A table of nothing is not offered.
	await expect(figure.locator('table, [data-table]')).toHaveCount(0);
	await expect(figure).toContainText('伏せた数が分かるため');
	await expect(figure.locator('.drawing')).toHaveCount(0);
	await expect(figure.locator('[name=export-figure]')).toHaveCount(0);
	await expect(page.locator('.totals')).toHaveText(
		/^2008年度から2025年度までに、229回の会議に、9市区町村の19機関から参加しました。人数は公開用では示しません。$/
	);
	const card = page.locator('data[data-metric=attendances-per-meeting]');
	await expect(card).toHaveText('非公開');
	await expect(card).toHaveAttribute('value', '');
	await page.getByRole('button', { name: '絞り込みを解除' }).click();
	await waitForCharts(page);
	await expect(figure.locator('.drawing svg')).toHaveCount(1);
});

test('a number explained in the public view shows no rows', async () => {
	const page = shared();
	await walkAnew(page, '?audience=public');
	await page.getByRole('button', { name: /^根拠：延べ参加者数 [\d,]+名$/ }).click();
	const panel = page.locator('dialog.evidence');
	await expect(panel).toContainText('元の行は示しません');
	await expect(panel.getByRole('table')).toHaveCount(0);
	await page.keyboard.press('Escape');
});

test('a sum explained in the public view shows its parts as they may be shown, and no rows', async () => {
	const page = shared();
	await walkAnew(page, '?audience=public');
	await waitForCharts(page);
	const figure = page.locator('[data-chart=attendances-by-organization-kind]');
	await figure.locator('button[name=read-marks]').focus();
	await page.keyboard.press('Home');
	const said = figure.locator('[aria-live=polite]');
	await expect(said).toHaveText(/^2008年度 その他の種類 約?\d+名（/);
	const parts = /名（(.+?)）/.exec((await said.textContent()) ?? '')?.[1]?.split('、') ?? [];
	expect(parts.length).toBeGreaterThan(1);
	for (const part of parts) expect(part).toMatch(/ (\d*[05]|\d+未満|非公開)$/);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	const panel = page.locator('dialog.evidence');
	await expect(panel.locator('[data-evidence-sum] > span')).toHaveText(parts);
	await expect(panel).toContainText('元の行は示しません');
	await expect(panel.locator('table, [data-evidence-count]')).toHaveCount(0);
	await page.keyboard.press('Escape');
});

test('an organization of the network has no number of people in the public view', async () => {
	const page = shared();
	await walkAnew(page, 'network/?audience=public');
	await waitForCharts(page);
	const figure = page.locator('[data-chart=network]');
	await figure.locator('button[name=read-marks]').focus();
	await page.keyboard.press('Home');
	await expect(figure.locator('[data-reading] p').first()).toHaveText(/つながり\d+、延べ非公開$/);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	const panel = page.locator('dialog.evidence');
	await expect(panel.locator('.asked strong')).toHaveText(/^延べ非公開(・チーム\d+)?$/);
	await expect(panel.locator('table, [data-evidence-count]')).toHaveCount(0);
	await page.keyboard.press('Escape');
});

test('pages that work with rolls stay shut in the public view', async () => {
	const page = shared();
	await walkAnew(page, 'meetings/?audience=public');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('このページは内部用です');
	await expect(page.getByRole('table')).toHaveCount(0);
	await page.getByRole('button', { name: '内部の表示に切り替える' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('会議');
});

test('the protection chosen is kept with the records', async () => {
	const page = shared();
	await walkAnew(page, '?audience=public');
	await page.getByLabel('伏せ方').selectOption('strict');
	await expect(page.locator('[data-protection=strict]')).toContainText('8人未満は伏せ');
	await page.reload();
	await expect(page.locator('[data-protection=strict]')).toBeVisible();
});
