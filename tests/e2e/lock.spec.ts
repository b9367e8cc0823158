import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commit, commitButton, reviewOf, storedFile } from './pages/import-page';
import { enterCurrent, enterNew, openKeep, PASSPHRASE, sealRecords } from './pages/backup-page';
import { goTo, openHeld, openPage, readNumbers } from './pages/site';

const FILE = 'new-meeting-cp932.csv';
const LOCKED = '[data-locked]';

/** Every byte kept for this site, as text. */
function readKeptFiles(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const texts: string[] = [];
		async function visit(folder: FileSystemDirectoryHandle) {
			for await (const [name, handle] of folder.entries()) {
				texts.push(name);
				if (handle.kind === 'directory') await visit(handle as FileSystemDirectoryHandle);
				else texts.push(await (await (handle as FileSystemFileHandle).getFile()).text());
			}
		}
		await visit(await navigator.storage.getDirectory());
		return texts.join('\n');
	});
}

test('locked records are in no page and no file, and open with the passphrase', async ({
	page,
	context
}) => {
	await openPage(page, 'import/');
	await chooseFiles(page, [storedFile(FILE)]);
	await commit(page);
	await goTo(page, '概況');
	const numbers = await readNumbers(page);
	expect(await readKeptFiles(page)).toContain('meeting_id');
	await openKeep(page);
	await sealRecords(page);
	const kept = await readKeptFiles(page);
	for (const text of ['meeting_id', FILE, 'attendance', '2026-04-15']) {
		expect([text, kept.includes(text)]).toEqual([text, false]);
	}
	const other = await context.newPage();
	await other.goto('./');
	await expect(other.locator(LOCKED)).toBeVisible();

	await page.locator('button[name=lock-now]').click();
	await expect(page.locator(LOCKED)).toBeVisible();
	for (const path of ['', 'history/', 'import/history/', 'keep/']) {
		await page.goto(path === '' ? './' : path);
		await expect(page.locator(LOCKED)).toBeVisible();
		expect(await page.locator('main').textContent()).not.toMatch(/2026-04-15|new-meeting/);
		await expect(page.locator('main data[data-metric]')).toHaveCount(0);
	}
	await page.goto('./');
	await enterCurrent(page, LOCKED, 'not the passphrase');
	await expect(page.locator(LOCKED).getByRole('alert')).toContainText('合言葉が違います');
	await enterCurrent(page, LOCKED);
	await expect(page.locator(LOCKED)).toHaveCount(0);
	const total = page.locator('.totals data[data-metric=attendances]');
	await expect(total).toHaveAttribute('value', String(numbers.attendances));
});

test('records lock after 15 minutes without input, with a warning a minute before', async ({
	page
}) => {
	await page.clock.install();
	await openHeld(page, 'keep/');
	await sealRecords(page);
	await expect(page.locator('[data-watching]')).toBeAttached();
	await page.clock.fastForward('14:30');
	await expect(page.locator('[data-idle]')).toBeVisible();
	await page.keyboard.press('Shift');
	await expect(page.locator('[data-idle]')).toHaveCount(0);
	await page.clock.fastForward('16:00');
	await expect(page.locator(LOCKED)).toBeVisible();
});

test('a list with people the network supports waits for a passphrase, set right there', async ({
	page
}) => {
	await openPage(page, 'import/');
	await chooseFiles(page, [storedFile(FILE)]);
	await expect(commitButton(page)).toBeEnabled();
	await page.locator('input[name=includes-clients]').check();
	await expect(commitButton(page)).toBeDisabled();
	await enterNew(page, '[data-needs-passphrase]');
	await expect(page.locator('[data-needs-passphrase]')).toHaveCount(0);
	await expect(reviewOf(page, FILE)).toHaveAttribute('data-state', 'ready');
	await commit(page);
	expect(await readKeptFiles(page)).not.toContain('includesClients');
	await openKeep(page);
	await expect(page.locator('button[name=lock-now]')).toBeVisible();
	await expect(page.locator('button[name=remove]')).toHaveCount(0);
});

test('the passphrase can be changed and taken off', async ({ page }) => {
	await openHeld(page, 'keep/');
	await sealRecords(page);
	await page.locator('button[name=change]').click();
	const form = page.locator('form[data-passphrase=change]');
	await form.locator('input[name=old-passphrase]').fill(PASSPHRASE);
	await form.locator('input[name=passphrase]').fill('four words of mine');
	await form.locator('input[name=passphrase-again]').fill('four words of mine');
	await form.locator('button[name=passphrase-submit]').click();
	await expect(page.getByText('合言葉を変えました')).toBeVisible();
	await page.locator('button[name=remove]').click();
	await enterCurrent(page, '[data-sealed=true]', 'four words of mine');
	await expect(page.locator('[data-sealed=false]')).toBeVisible();
});
