import { expect, test, type BrowserContext, type Page } from '@playwright/test';

/** Paths below the site's base, without a leading slash: `''` is 概況. */
export const PATHS = [
	'',
	'trends/',
	'regions/',
	'working-groups/',
	'network/',
	'history/',
	'flow/',
	'pillars/',
	'organizations/',
	'meetings/',
	'import/',
	'import/history/',
	'import/formats/',
	'keep/',
	'data/',
	'outreach/',
	'hypothesis/',
	'present/',
	'report/',
	'quality/',
	'expert/',
	'export/'
] as const;

/** Pages that draw charts of the records. */
export const CHART_PATHS = [
	'',
	'trends/',
	'regions/',
	'working-groups/',
	'network/',
	'history/',
	'flow/',
	'pillars/'
] as const;

/** A combination of filters that no meeting matches. */
export const EMPTY_VIEW = '?from=2010&to=2010&mode=online';

/** Open a page and wait until the engine answers and every chart is drawn. */
export async function openPage(page: Page, path = ''): Promise<void> {
	await page.goto(path === '' ? './' : path);
	await waitUntilReady(page);
}

/**
 * One page for the tests of a `describe` that change no records and walk to what they look at
 * (`walkTo`): the engine starts only once. An error of the page's own fails the test.
 */
export function sharePage(): () => Page {
	let shared: Page | null = null;
	const errors: string[] = [];
	const pageOpen = () => {
		if (!shared) throw new Error('a shared page is there while tests run');
		return shared;
	};
	test.beforeAll(async ({ browser, contextOptions }) => {
		const context = await browser.newContext({ ...test.info().project.use, ...contextOptions });
		shared = await context.newPage();
	});
	test.beforeEach(async ({ viewport }) => {
		pageOpen().removeAllListeners();
		pageOpen().on('pageerror', ({ message }) => errors.push(message));
		if (viewport) await pageOpen().setViewportSize(viewport);
	});
	test.afterEach(() => expect(errors.splice(0)).toEqual([]));
	test.afterAll(() => pageOpen().context().close());
	return pageOpen;
}

/**
 * Open a page, by a link where one of the site (at `base`, where it is not the usual one) is open
 * already; else like `openPage`.
 */
export async function walkTo(page: Page, path = '', base = usualBase()): Promise<void> {
	if (page.url() === 'about:blank') return openPage(page, path);
	const address = new URL(path, base).href;
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	await expect(page).toHaveURL(address);
	await waitUntilReady(page);
}

function usualBase(): string {
	return test.info().project.use.baseURL ?? '';
}

/**
 * Walk to a page from another one: on a page that tests share nothing is open, marked or chosen
 * that a test before left so.
 */
export async function walkAnew(page: Page, path = ''): Promise<void> {
	if (page.url() !== 'about:blank') {
		await page.keyboard.press('Escape');
		await walkTo(page, path.startsWith('data/') ? 'export/' : 'data/');
	}
	await walkTo(page, path);
}

/** Leave the engine on its way, for what a page must have before it: its worker never answers. */
export async function holdEngine(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.Worker = class extends Worker {
			constructor(url: string | URL, options?: WorkerOptions) {
				const silent = new Blob([], { type: 'text/javascript' });
				super(options?.name === 'engine' ? URL.createObjectURL(silent) : url, options);
			}
		};
	});
}

/** Load every page of the site in another tab, without its engine. */
export async function loadEveryPage(
	context: BrowserContext,
	expectLoaded: (page: Page, path: string, status: number) => Promise<void> = async () => {}
): Promise<void> {
	const page = await context.newPage();
	await holdEngine(page);
	for (const path of PATHS) {
		const response = await page.goto(path === '' ? './' : path);
		await expectLoaded(page, path, response?.status() ?? 0);
	}
	await page.close();
}

/** Load a page until it answers its user, for what needs no engine: that stays on its way. */
export async function openHeld(page: Page, path = ''): Promise<void> {
	await holdEngine(page);
	await page.goto(path === '' ? './' : path);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'booting');
}

/** Wait until the engine answers and every chart shows what is asked for. */
export async function waitUntilReady(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 60_000 });
	await waitForCharts(page);
}

/** Wait until every chart of the page is drawn for what is asked for. */
export async function waitForCharts(page: Page): Promise<void> {
	await expect(page.locator('[data-chart]:not([data-state=ready])')).toHaveCount(0);
	await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** Go to another page by the links of the site, without loading the page anew. */
export async function goTo(page: Page, title: string): Promise<void> {
	const navigation = page.getByRole('navigation', { name: 'ページ' });
	const isHistory = title === '取り込みの履歴';
	await navigation.getByRole('link', { name: isHistory ? '取り込み' : title, exact: true }).click();
	if (isHistory) await page.getByRole('link', { name: '取り込みの履歴を見る' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
	await waitUntilReady(page);
}

/** Every number on the page: metric (and 年度 where it is one year's) to its raw value. */
export function readNumbers(page: Page): Promise<Record<string, number>> {
	return page.locator('data[data-metric]').evaluateAll((elements) =>
		Object.fromEntries(
			elements.map((element) => {
				const { metric = '', fiscalYear } = (element as HTMLElement).dataset;
				const key = fiscalYear === undefined ? metric : `${metric} ${fiscalYear}`;
				return [key, Number(element.getAttribute('value'))];
			})
		)
	);
}

/** One number of the page, of the whole view. */
export async function readNumber(page: Page, metric: string): Promise<number> {
	const value = (await readNumbers(page))[metric];
	if (value === undefined) throw new Error(`no number on the page: ${metric}`);
	return value;
}

/** All that a chart says: heading, summary and table, as one text, once its table is current. */
export async function readChart(page: Page, id: string): Promise<string> {
	const figure = page.locator(`[data-chart=${id}]`);
	await expect(figure.locator('[data-table=earlier]')).toHaveCount(0);
	const parts = figure.locator('.finding, .summary, table');
	return (await parts.allTextContents()).join('\n').replace(/\s+/g, ' ');
}

/** All that every chart of the page says, and every number. */
export async function readWholePage(page: Page): Promise<string> {
	const ids = await page
		.locator('[data-chart]')
		.evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset.chart ?? ''));
	const texts = await Promise.all(ids.map((id) => readChart(page, id)));
	return [JSON.stringify(await readNumbers(page)), ...texts].join('\n');
}
