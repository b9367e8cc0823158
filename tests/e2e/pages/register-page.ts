import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, openPage, readWholePage, walkAnew } from './site';

/** The outcome of the last change, which is said in a status. */
export function outcomeOf(page: Page): Locator {
	return page.getByRole('main').getByRole('status');
}

/** Open the page of one organization and the form of a change. */
export async function openForm(page: Page, id: string, form: string): Promise<Locator> {
	await walkAnew(page, `organizations/?id=${id}`);
	await expect(page.locator(`[data-organization-details="${id}"]`)).toBeVisible();
	await page.locator(`button[name=open-form][value=${form}]`).click();
	return page.locator(`form#${form}`);
}

/** Save a form and wait until the page says so. */
export async function save(page: Page, form: Locator): Promise<void> {
	await form.locator('button[name=save]').click();
	await expect(outcomeOf(page).locator('button[name=undo]')).toBeVisible();
}

/** Take back what was just saved, there where it is said. */
export async function undoHere(page: Page): Promise<void> {
	await outcomeOf(page).locator('button[name=undo]').click();
	await expect(outcomeOf(page)).toContainText('元に戻しました');
}

/** One fact of the organization or meeting that is open. */
export function factOf(page: Page, name: string): Locator {
	return page.locator(`[data-fact=${name}]`);
}

/** Everything that pages say in charts, tables and numbers; the site is opened where it is not. */
export async function readPages(page: Page, titles: readonly string[]): Promise<string[]> {
	const texts: string[] = [];
	if (page.url() === 'about:blank') await openPage(page);
	for (const title of titles) {
		await goTo(page, title);
		texts.push(await readWholePage(page));
	}
	return texts;
}
