import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';
import { goTo } from './site';
import type { UploadFile } from './import-page';

/** A passphrase that is long enough. */
export const PASSPHRASE = '桜の下で待つ雨の日の会議';

/** Go to the page for keeping without loading the page anew. */
export async function openKeep(page: Page): Promise<void> {
	await goTo(page, '保管');
}

/** Fill the form for a new passphrase in a section and send it. */
export async function enterNew(page: Page, within: string, passphrase = PASSPHRASE): Promise<void> {
	const form = page.locator(within).locator('form[data-passphrase=new]');
	await form.locator('input[name=passphrase]').fill(passphrase);
	await form.locator('input[name=passphrase-again]').fill(passphrase);
	await form.locator('button[name=passphrase-submit]').click();
}

/** Fill the form that asks for a passphrase and send it. */
export async function enterCurrent(page: Page, within: string, passphrase = PASSPHRASE) {
	const form = page.locator(within).locator('form[data-passphrase=current]');
	await form.locator('input[name=passphrase]').fill(passphrase);
	await form.locator('button[name=passphrase-submit]').click();
}

/** The section of the page under a heading. */
export function sectionOf(id: string): string {
	return `section[aria-labelledby=${id}]`;
}

/** Put the records under a passphrase. */
export async function sealRecords(page: Page, passphrase = PASSPHRASE): Promise<void> {
	await enterNew(page, sectionOf('keep-lock'), passphrase);
	await expect(page.locator('[data-sealed=true]')).toBeVisible();
}

/** Make a backup and give the file as a chooser would hand it over. */
export async function makeBackup(page: Page, passphrase = ''): Promise<UploadFile> {
	const downloading = page.waitForEvent('download');
	const kind = passphrase === '' ? 'plain' : 'encrypted';
	await page.locator(`input[name=backup-kind][value=${kind}]`).check();
	if (kind === 'plain') await page.locator('button[name=plain-backup]').click();
	else await enterNew(page, sectionOf('keep-backup'), passphrase);
	return toUpload(await downloading);
}

/** Choose a backup to be restored. */
export async function chooseBackup(page: Page, file: UploadFile): Promise<void> {
	await page.locator('input[type=file][name=backup]').setInputFiles(file);
}

async function toUpload(download: Download): Promise<UploadFile> {
	const path = await download.path();
	const name = download.suggestedFilename();
	return { name, mimeType: 'application/octet-stream', buffer: readFileSync(path) };
}
