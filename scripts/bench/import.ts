import type { Page } from '@playwright/test';
import { peakMemory, visit, waitForEngine } from './browser';
import { repeat, type BenchOptions, type Figure } from './figure';
import { largeImport, smallImport } from './import-files';
import { watchImport, watchLiveliness, type ImportTimes, type Liveliness } from './page-import';
import { withSite } from './site';

type ImportFile = Parameters<Page['setInputFiles']>[1];
type Alive = Pick<Liveliness, 'longestGap' | 'longestTask'>;
type ImportRun = ImportTimes & Alive & { progressSteps: number; memory: number };

/** A CP932 file of the size of the shipped sample: read, reviewed, stored, drawn. */
export async function measureSmallImport({ runs }: BenchOptions): Promise<Figure[]> {
	const file = smallImport();
	const all = await withSite((url) => repeat(runs, () => importFile(url, file)));
	return [
		figure('9 k-row CP932 CSV: given → review shown', all, 'reviewed', 300),
		figure('9 k-row CP932 CSV: commit → stored and charts changed', all, 'charted', 500),
		figure('… commit → stored, status shown', all, 'stored')
	];
}

/** A file of a million rows, and whether the page stays alive meanwhile. */
export async function measureLargeImport({ runs }: BenchOptions): Promise<Figure[]> {
	const file = await largeImport(1_000_000);
	const all = await withSite((url) => repeat(runs, () => importFile(url, file)));
	return [
		figure('1 M-row CSV: given → stored and charts changed', all, 'whole', 8000),
		figure('… given → review shown', all, 'reviewed'),
		figure('… commit → stored, status shown', all, 'stored'),
		figure('… commit → stored and charts changed', all, 'charted'),
		figure('… longest time without a frame', all, 'longestGap'),
		figure('… longest task of the main thread', all, 'longestTask'),
		{ ...figure('… states of the progress bar seen', all, 'progressSteps'), unit: '×' },
		{ ...figure('… peak memory of the page', all, 'memory'), unit: 'MB' }
	];
}

function figure(
	what: string,
	runs: readonly ImportRun[],
	name: keyof ImportRun,
	budget?: number
): Figure {
	const values = runs.map((run) => run[name]);
	return { what, unit: 'ms', values, ...(budget === undefined ? {} : { budget }) };
}

/** Visit the overview, go to the import page as a user does, and give it the file. */
async function importFile(url: string, file: ImportFile): Promise<ImportRun> {
	return visit({}, async (visited) => {
		const { page } = visited;
		await page.goto(url);
		await waitForEngine(page);
		const before = await numbersOf(page);
		await page.click('nav a[href$="/import/"]');
		await page.waitForSelector('input[name=files]', { state: 'attached' });
		await page.waitForTimeout(1000);
		await page.evaluate(watchImport);
		await page.evaluate(watchLiveliness);
		await page.setInputFiles('input[name=files]', file);
		const times = await page.evaluate(() => window.benchImport);
		const alive = await page.evaluate(() => {
			const { steps, ...rest } = window.benchLiveliness;
			window.benchLiveliness.isOver = true;
			return { ...rest, progressSteps: steps.size };
		});
		// The headline follows the charts in a second step.
		await page.waitForSelector('section[aria-busy="false"] data[data-metric]');
		if ((await numbersOf(page)) === before) throw new Error(`nothing changed: ${before}`);
		return { ...times, ...alive, memory: await peakMemory(visited) };
	});
}

/** Every number of a page, as one text. */
function numbersOf(page: Page): Promise<string> {
	return page
		.locator('data[data-metric]')
		.evaluateAll((all) => all.map((one) => (one as HTMLDataElement).value).join(' '));
}
