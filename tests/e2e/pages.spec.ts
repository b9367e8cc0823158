import { expect, test, type Page } from '@playwright/test';
import {
	findCutOffText,
	findEmptyDrawings,
	findOverflow,
	findSmallText,
	findTooLargeForPaper,
	findViolations,
	readHeadingLevels,
	unfoldAll
} from './pages/audit';
import { chooseFiles, commit, csvFile, storedFile } from './pages/import-page';
import {
	CHART_PATHS,
	EMPTY_VIEW,
	goTo,
	openPage,
	PATHS,
	sharePage,
	waitForCharts,
	walkAnew,
	walkTo
} from './pages/site';

interface State {
	name: string;
	open: (page: Page) => Promise<void>;
	isPrinted?: true;
}

const FILTERED = '?from=2019&to=2022&organization-kind=transition';

/** Without a drawing that came with the page: the same whether loaded or walked to. */
const WALKED: readonly State[] = [
	...PATHS.filter((path) => !CHART_PATHS.some((one) => one === path)).map((path) => ({
		name: `/${path}`,
		open: (page: Page) => walkTo(page, path)
	})),
	...['', 'trends/', 'regions/', 'working-groups/'].flatMap((path) => [
		{ name: `/${path} filtered`, open: (page: Page) => walkTo(page, path + FILTERED) },
		{ name: `/${path} without a result`, open: (page: Page) => walkTo(page, path + EMPTY_VIEW) }
	])
];

const OPENED: readonly State[] = [
	...CHART_PATHS.map((path) => ({
		name: `/${path}`,
		open: (page: Page) => openPage(page, path),
		isPrinted: true as const
	})),
	{
		name: '/no-such-page/',
		open: async (page) => {
			await page.goto('no-such-page/');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
		}
	}
];

/** One after another: what the second takes in is an entry for the third. */
const IMPORTS: readonly State[] = [
	{ name: '/import/ with a review', open: openReview },
	{ name: '/import/ after an import', open: openDone },
	{ name: '/import/history/ with entries', open: (page) => goTo(page, '取り込みの履歴') }
];

async function openReview(page: Page): Promise<void> {
	await walkAnew(page, 'import/');
	const lines = ['開催日,機関名,氏名', '2026/13/45,機関,見本', ',機関,見本', '2026/4/15,機関,見本'];
	const empty = { ...csvFile('空.csv', []), buffer: Buffer.alloc(0) };
	await chooseFiles(page, [csvFile('直す行.csv', lines), empty]);
	await expect(page.locator('[data-effect=counted]')).toBeVisible();
}

async function openDone(page: Page): Promise<void> {
	await walkAnew(page, 'import/');
	await chooseFiles(page, [storedFile('new-meeting-cp932.csv')]);
	await commit(page);
}

async function expectGoodStructure(page: Page): Promise<void> {
	const levels = await readHeadingLevels(page);
	expect(levels.filter((level) => level === 1)).toEqual([1]);
	for (const [index, level] of levels.entries()) {
		expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
	}
	for (const role of ['banner', 'main', 'contentinfo'] as const) {
		await expect(page.getByRole(role)).toHaveCount(1);
	}
	await expect(page.getByRole('navigation', { name: 'ページ' })).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(page).toHaveTitle(/\S+｜あゆみ/);
}

/** A drawing out of sight is drawn anew when there is time; until then it is shrunk to its room. */
async function resize(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 844 });
	await waitForCharts(page);
	const drawings = page.locator('[data-chart] .drawing svg:visible');
	const shrunk = () =>
		drawings.evaluateAll((all) =>
			all
				.map((svg) => [Number(svg.getAttribute('width')), svg.getBoundingClientRect().width])
				.filter(([drawn = 0, shown = 0]) => Math.abs(drawn - shown) > 1 || shown > innerWidth)
		);
	await expect.poll(shrunk, `drawn for ${width} px`).toEqual([]);
}

async function expectGoodPage(page: Page, { open, isPrinted }: State): Promise<void> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		// That the address of the missing page is missing may be said.
		const isExpected = /404|Not found: \/no-such-page/.test(message.text());
		if (message.type() === 'error' && !isExpected) errors.push(message.text());
	});
	await open(page);
	await expectGoodStructure(page);
	expect(await findViolations(page)).toEqual([]);
	expect(await findCutOffText(page)).toEqual([]);
	expect(await findSmallText(page, 14)).toEqual([]);
	await resize(page, 683);
	expect(await findOverflow(page), '200 % zoom').toEqual([]);
	if (isPrinted) expect(await findTooLargeForPaper(page), 'on paper').toEqual([]);
	await resize(page, 390);
	await unfoldAll(page);
	expect(await findViolations(page)).toEqual([]);
	expect(await findSmallText(page, 14)).toEqual([]);
	expect(await findCutOffText(page)).toEqual([]);
	await resize(page, 320);
	expect(await findOverflow(page), '320 px').toEqual([]);
	expect(await findEmptyDrawings(page), '320 px').toEqual([]);
	expect(errors).toEqual([]);
}

const CLAIM = 'passes axe, keeps its structure and fits every width';

for (const [how, states] of [
	['loaded', OPENED],
	['after an import', IMPORTS],
	['walked to by links', WALKED]
] as const) {
	test.describe(how, () => {
		const shared = sharePage();
		for (const state of states) {
			test(`${state.name} ${CLAIM}${state.isPrinted ? ', and paper' : ''}`, () =>
				expectGoodPage(shared(), state));
		}
	});
}

test.describe('in forced colors', () => {
	const shared = sharePage();

	test('charts keep passing axe with forced colors', async () => {
		const page = shared();
		await page.emulateMedia({ forcedColors: 'active' });
		for (const path of ['', 'trends/', 'import/']) {
			await walkTo(page, path);
			expect(await findViolations(page)).toEqual([]);
		}
	});
});

test('the page that was loaded has its drawings again when one comes back to it', async ({
	page
}) => {
	await openPage(page);
	await goTo(page, 'データについて');
	await goTo(page, '概況');
	await expect.poll(() => findEmptyDrawings(page)).toEqual([]);
});
