import { expect, test, type Page } from '@playwright/test';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import { openPage, readChart, readNumber, readNumbers, readWholePage } from './pages/site';

/** Names of the files that results are kept in; where a change is given, it is made to them. */
function keptFiles(page: Page, tamper?: [from: string, to: string]): Promise<string[]> {
	return page.evaluate(async (change) => {
		const root = await navigator.storage.getDirectory();
		const names: string[] = [];
		try {
			const cache = await root.getDirectoryHandle('cache');
			const folder = await cache.getDirectoryHandle('results');
			for await (const [name, handle] of folder.entries()) {
				names.push(name);
				if (!change || handle.kind !== 'file') continue;
				const text = await (await (handle as FileSystemFileHandle).getFile()).text();
				const stream = await (handle as FileSystemFileHandle).createWritable();
				await stream.write(text.replaceAll(change[0], change[1]));
				await stream.close();
			}
		} catch {
			// There is none yet.
		}
		return names;
	}, tamper);
}

async function importAndKeep(page: Page): Promise<number> {
	await openPage(page);
	const shipped = await readNumber(page, 'attendances');
	await openPage(page, 'import/');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await commit(page);
	await openPage(page);
	await expect.poll(() => keptFiles(page)).toHaveLength(1);
	return shipped + 12;
}

/** Let the engine never come up, so that only what was kept can be on the page. */
async function withholdEngine(page: Page): Promise<void> {
	await page.route('**/*.wasm', () => {});
}

test('a returning user sees the own numbers before the engine is up', async ({ page }) => {
	const own = await importAndKeep(page);
	await openPage(page);
	const whole = await readWholePage(page);
	await withholdEngine(page);
	await page.goto('./');
	const total = page.locator('.totals data[data-metric=attendances]');
	await expect(total).toHaveAttribute('value', String(own));
	await expect(page.locator('[data-chart]:not([data-state=ready])')).toHaveCount(0);
	await expect.poll(() => readWholePage(page)).toBe(whole);
	expect(await readChart(page, 'attendances-by-meeting')).toContain('2026-04-15');
	await expect(page.locator('html')).not.toHaveAttribute('data-engine', 'ready');
});

test('results of other records are never shown: after an undo in another tab', async ({
	page,
	context
}) => {
	const own = await importAndKeep(page);
	const other = await context.newPage();
	await withholdEngine(other);
	await other.goto('import/history/');
	// Without the engine nothing new is kept: what lies there is of the records before the undo.
	await page.close();
	await other.locator('button[name=undo]').click();
	await expect(other.locator('button[name=redo]')).toBeVisible();
	await other.goto('./');
	const shown: number[] = [];
	for (let step = 0; step < 20; step++) {
		shown.push((await readNumbers(other))['attendances'] ?? 0);
		await other.waitForTimeout(100);
	}
	expect(shown).not.toContain(own);
});

test('results that were tampered with are not shown', async ({ page }) => {
	const own = await importAndKeep(page);
	await keptFiles(page, [`"attendances":`, `"attendances":9`]);
	await withholdEngine(page);
	await page.goto('./');
	await page.waitForTimeout(2000);
	const total = page.locator('.totals data[data-metric=attendances]');
	await expect(total).toHaveAttribute('value', String(own - 12));
	await expect(page.locator('[data-chart][data-state=loading]')).not.toHaveCount(0);
});

test('a view that is narrowed is not answered by what was kept', async ({ page }) => {
	await importAndKeep(page);
	await withholdEngine(page);
	await page.goto('./?mode=online');
	await page.waitForTimeout(2000);
	await expect(page.locator('[data-chart][data-state=ready]')).toHaveCount(0);
});
