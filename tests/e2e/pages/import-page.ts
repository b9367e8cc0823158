import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { walkTo } from './site';

/** A file as the browser's file chooser would hand it over. */
export interface UploadFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** A committed file of `tests/e2e/files/`. */
export function storedFile(name: string): UploadFile {
	const buffer = readFileSync(new URL(`../files/${name}`, import.meta.url));
	return { name, mimeType: 'text/csv', buffer };
}

/** A CSV of the given lines, in UTF-8. */
export function csvFile(name: string, lines: readonly string[]): UploadFile {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) };
}

/** Choose files with the input of the import page and wait until all were read. */
export async function chooseFiles(page: Page, files: UploadFile[]): Promise<void> {
	await page.locator('input[type=file][name=files]').setInputFiles(files);
	await waitForReview(page, files.length);
}

/** Drop files onto the marked area, as from the desktop. */
export async function dropFiles(page: Page, files: UploadFile[]): Promise<void> {
	const contents = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
	const transfer = await page.evaluateHandle((list) => {
		const data = new DataTransfer();
		for (const { name, base64 } of list) {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			data.items.add(new File([bytes], name));
		}
		return data;
	}, contents);
	const area = page.locator('[data-drop]');
	await area.dispatchEvent('dragover', { dataTransfer: transfer });
	await area.dispatchEvent('drop', { dataTransfer: transfer });
	await waitForReview(page, files.length);
}

/** Paste a table as text, as from a spreadsheet. */
export async function pasteTable(page: Page, text: string): Promise<void> {
	await page.getByText('Excel の表を貼り付ける').click();
	await page.locator('#pasted').fill(text);
	await page.getByRole('button', { name: '貼り付けた表を読む' }).click();
	await waitForReview(page, 1);
}

/** The review of a file. */
export function reviewOf(page: Page, name: string): Locator {
	return page.locator(`[data-import-review] [data-import-file="${name}"]`);
}

/** The button that stores what was read. */
export function commitButton(page: Page): Locator {
	return page.locator('button[name=commit]');
}

/** Store what was read and wait until the page says what changed. */
export async function commit(page: Page): Promise<string> {
	await commitButton(page).click();
	const status = page.locator('[role=status]').filter({ hasText: 'を取り込みました' });
	await expect(status).toBeVisible();
	return (await status.textContent()) ?? '';
}

/** Undo every import, so that the next test on a shared page finds none in force. */
export async function undoImports(page: Page): Promise<void> {
	await walkTo(page, 'import/history/?lang=ja');
	const active = page.locator('[data-batch][data-active=true]');
	for (let left = await active.count(); left > 0; left--) {
		await active.first().locator('button[name=undo]').click();
		await expect(active).toHaveCount(left - 1);
	}
}

async function waitForReview(page: Page, files: number): Promise<void> {
	await expect(page.locator('[data-import-file]')).toHaveCount(files);
	await waitUntilRead(page);
}

/** Wait until every file was read, with the answers given so far. */
export async function waitUntilRead(page: Page): Promise<void> {
	await expect(page.locator('[data-import-file][data-state=reading]')).toHaveCount(0);
	await expect(page.locator('[data-import-file][aria-busy=true]')).toHaveCount(0);
}

/** Choose a folder with everything in it. */
export async function chooseFolder(page: Page, path: string, files: number): Promise<void> {
	await page.locator('input[type=file][name=folder]').setInputFiles(path);
	await waitForReview(page, files);
}

/** The question of a code about a file. */
export function questionOf(page: Page, name: string, code: string): Locator {
	return reviewOf(page, name).locator(`[data-question="${code}"]`);
}

/** The table of a file as it is shown, opened where it is not. */
export async function openGrid(page: Page, name: string): Promise<Locator> {
	const review = reviewOf(page, name);
	const details = review.locator('details:has(> summary)', { hasText: /元の表で見る/ }).first();
	if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	const grid = review.getByRole('grid');
	await expect(grid).toBeVisible();
	return grid;
}

/** A cell of a table by its spreadsheet row and its column from 0; -1 is the number of the row. */
export function cellOf(grid: Locator, row: number, column: number): Locator {
	return grid.locator(`[data-row="${row}"][data-column="${column}"]`);
}
