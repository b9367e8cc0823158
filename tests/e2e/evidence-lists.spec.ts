import { expect, test } from '@playwright/test';
import { findViolations, unfoldAll } from './pages/audit';
import { sharePage, walkAnew } from './pages/site';

const shared = sharePage();

const panelOf = () => shared().locator('dialog.evidence');

test('a meeting of the year leads to its page, its number to the records', async () => {
	const page = shared();
	await walkAnew(page);
	const section = page.locator('section[aria-labelledby=year-events-heading]');
	const entry = section.locator('dd li').first();
	await expect(entry.locator('a')).toHaveAttribute('href', /\/meetings\/\?(.*&)?id=/);
	const said = await entry.locator('button').innerText();
	const people = Number(/^[\d,]+/.exec(said)?.[0]);
	await entry.locator('button').click();
	await expect(panelOf()).toContainText(`出席の行：${people}行`);
	await page.keyboard.press('Escape');
	await expect(entry.locator('button')).toBeFocused();
});

test('the number of meetings of the year is defined as one, not as a mean', async () => {
	const page = shared();
	await walkAnew(page);
	const section = page.locator('section[aria-labelledby=year-events-heading]');
	const heading = section.locator('.said');
	const said = /（\d+回）/.exec(await heading.innerText())?.[0] ?? 'none';
	await heading.getByRole('button').click();
	await expect(panelOf()).toContainText(said);
	await expect(panelOf()).toContainText('出席者の名簿がある会議の数。');
	await expect(panelOf()).not.toContainText('中央値');
	await page.keyboard.press('Escape');
});

for (const id of ['mend-organizations', 'mend-meetings'] as const) {
	test(`the attendances in ${id} open their records`, async () => {
		const page = shared();
		await walkAnew(page, 'quality/');
		const numbers = page.locator(`section[aria-labelledby=${id}] td button`);
		const number = numbers.filter({ hasText: /^[1-9]/ }).first();
		const said = /^[\d,]+/.exec(await number.innerText())?.[0];
		await number.click();
		await expect(panelOf()).toContainText(`出席の行：${said}行`);
		expect(await findViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
	});
}

test('the numbers of an organization in the network say what they mean', async () => {
	const page = shared();
	await walkAnew(page, 'network/');
	await unfoldAll(page);
	const row = page.locator('table tbody tr', { has: page.locator('.partners button') }).first();
	const numbers = row.locator('td.number button');
	await numbers.first().click();
	await expect(panelOf()).toContainText('つながりのある機関の数です');
	await expect(panelOf()).toContainText(/出席の行：[1-9]/);
	await expect(panelOf()).toContainText('下の行から計算した数です');
	await page.keyboard.press('Escape');
	await numbers.nth(1).click();
	await expect(panelOf()).toContainText('最短の道がその機関を通る割合');
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
});
