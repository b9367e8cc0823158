import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { chooseFiles, commit, storedFile } from './pages/import-page';
import {
	goTo,
	holdEngine,
	openPage,
	readChart,
	readNumber,
	readNumbers,
	readWholePage,
	sharePage
} from './pages/site';

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
	await goTo(page, '取り込み');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await commit(page);
	await openPage(page);
	await expect.poll(() => keptFiles(page)).toHaveLength(1);
	return shipped + 12;
}

/** Another tab in which the engine never comes up, so that only what was kept can be on it. */
async function openWithoutEngine(context: BrowserContext, path: string): Promise<Page> {
	const page = await context.newPage();
	await holdEngine(page);
	await page.goto(path);
	return page;
}

test.describe('of one import', () => {
	const shared = sharePage();
	let own = 0;
	test.beforeAll(async () => {
		own = await importAndKeep(shared());
	});

	test('a returning user sees the own numbers before the engine is up', async () => {
		const whole = await readWholePage(shared());
		const page = await openWithoutEngine(shared().context(), './');
		const total = page.locator('.totals data[data-metric=attendances]');
		await expect(total).toHaveAttribute('value', String(own));
		await expect(page.locator('[data-chart]:not([data-state=ready])')).toHaveCount(0);
		await expect.poll(() => readWholePage(page)).toBe(whole);
		expect(await readChart(page, 'attendances-by-meeting')).toContain('2026-04-15');
		await expect(page.locator('html')).not.toHaveAttribute('data-engine', 'ready');
		await page.close();
	});

	test('a view that is narrowed is not answered by what was kept', async () => {
		const page = await openWithoutEngine(shared().context(), './?mode=online');
		await page.waitForTimeout(2000);
		await expect(page.locator('[data-chart][data-state=ready]')).toHaveCount(0);
		await page.close();
	});

	test('results that were tampered with are not shown', async () => {
		await keptFiles(shared(), [`"attendances":`, `"attendances":9`]);
		const page = await openWithoutEngine(shared().context(), './');
		await page.waitForTimeout(2000);
		const total = page.locator('.totals data[data-metric=attendances]');
		await expect(total).toHaveAttribute('value', String(own - 12));
		await expect(page.locator('[data-chart][data-state=loading]')).not.toHaveCount(0);
		await page.close();
		// As it was, for the next.
		const mended = await keptFiles(shared(), [`"attendances":9`, `"attendances":`]);
		expect(mended).toHaveLength(1);
	});

	test('results of other records are never shown: after an undo in another tab', async () => {
		const other = await openWithoutEngine(shared().context(), 'import/history/');
		// Without the engine nothing new is kept: what lies there is of the records before the undo.
		await shared().close();
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
});
