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

test('a number explained in the public view shows no rows', async () => {
	const page = shared();
	await walkAnew(page, '?audience=public');
	await page.getByRole('button', { name: /^根拠：延べ参加者数 [\d,]+名$/ }).click();
	const panel = page.locator('dialog.evidence');
	await expect(panel).toContainText('元の行は示しません');
	await expect(panel.getByRole('table')).toHaveCount(0);
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
