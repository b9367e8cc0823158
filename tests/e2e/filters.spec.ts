import { expect, test, type Page } from '@playwright/test';
import {
	CHART_PATHS,
	EMPTY_VIEW,
	goTo,
	openPage,
	readChart,
	readNumber,
	readNumbers,
	sharePage,
	waitForCharts,
	walkAnew,
	walkTo
} from './pages/site';

const NAMES = ['from', 'to', 'organization-kind', 'municipality', 'mode', 'meeting-kind', 'pillar'];

const select = (page: Page, name: string) =>
	page.locator(`form[name=filters] select[name="${name}"]`);

const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('the course of 2022年度 shows 165 attendances from its address alone', async ({ page }) => {
	await openPage(page, '?from=2022&to=2022&meeting-kind=course');
	expect(await readNumber(page, 'attendances')).toBe(165);
	const shown = page.locator('data[data-metric=attendances]').first();
	await expect(shown).toHaveText(/165名/);
	await expect(select(page, 'from')).toHaveValue('2022');
	await expect(select(page, 'to')).toHaveValue('2022');
	await expect(select(page, 'meeting-kind')).toHaveValue('course');
	await page.reload();
	await waitForCharts(page);
	await expect(shown).toHaveAttribute('value', '165');
});

test('an address with a period the wrong way round is read as the period between', async ({
	page
}) => {
	await openPage(page, '?from=2020&to=2010');
	await expect(select(page, 'from')).toHaveValue('2010');
	await expect(select(page, 'to')).toHaveValue('2020');
	const turned = await readNumbers(page);
	await openPage(page, '?from=2010&to=2020');
	expect(await readNumbers(page)).toEqual(turned);
});

test('an address with unknown values is survived', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	for (const query of ['?from=1850&mode=fax', '?from=x&municipality=99999']) {
		await openPage(page, query);
		await expect(page.getByText('この絞り込みに合う記録はありません').first()).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	}
	expect(errors).toEqual([]);
});

test.describe('on a page that stays open', () => {
	const shared = sharePage();

	test('every page of charts has the form with every filter, each with a label', async () => {
		const page = shared();
		for (const path of CHART_PATHS) {
			await walkTo(page, path);
			await expect(page.locator('form[name=filters]')).toHaveCount(1);
			const names = await page
				.locator('form[name=filters] select')
				.evaluateAll((elements) => elements.map((element) => element.getAttribute('name')));
			// History knows no meetings: only its years are narrowed.
			expect(names, path).toEqual(path === 'history/' ? ['from', 'to'] : NAMES);
			for (const name of names) await expect(select(page, name ?? '')).toHaveAccessibleName(/.+/);
		}
	});

	test('charts are loading while an answer is on its way, and ready after it', async () => {
		const page = shared();
		await walkAnew(page);
		await page.evaluate(() => {
			const states: string[] = [];
			Object.assign(window, { states });
			const figure = document.querySelector('[data-chart=attendances-by-meeting]')!;
			const note = () => states.push(figure.getAttribute('data-state') ?? '');
			new MutationObserver(note).observe(figure, { attributeFilter: ['data-state'] });
		});
		const before = await readChart(page, 'attendances-by-meeting');
		await select(page, 'mode').selectOption('online');
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { states: string[] }).states))
			.toEqual(['loading', 'ready']);
		await expect.poll(() => readChart(page, 'attendances-by-meeting')).not.toBe(before);
	});

	test('choosing filters writes the address, and the way back undoes it', async () => {
		const page = shared();
		await walkTo(page);
		const all = await readNumbers(page);
		await select(page, 'from').selectOption('2022');
		await expect.poll(() => queryOf(page)).toEqual({ from: '2022' });
		await waitForCharts(page);
		const fromThen = await readNumbers(page);
		expect(fromThen.attendances).toBeLessThan(all.attendances!);
		await select(page, 'organization-kind').selectOption('transition');
		await expect
			.poll(() => queryOf(page))
			.toEqual({
				from: '2022',
				'organization-kind': 'transition'
			});
		await waitForCharts(page);
		await page.goBack();
		await expect(select(page, 'organization-kind')).toHaveValue('');
		await waitForCharts(page);
		expect(await readNumbers(page)).toEqual(fromThen);
		await page.goBack();
		await expect(select(page, 'from')).toHaveValue('');
		await waitForCharts(page);
		expect(await readNumbers(page)).toEqual(all);
		await page.goForward();
		await expect(select(page, 'from')).toHaveValue('2022');
		await waitForCharts(page);
		expect(await readNumbers(page)).toEqual(fromThen);
	});

	test('changes within one frame are one step back, and a link at once is not overtaken', async () => {
		const page = shared();
		await walkTo(page);
		const change = (values: Record<string, string>, thenTo = '') =>
			page.evaluate(
				([values, thenTo]) => {
					for (const [name, value] of Object.entries(values)) {
						const select = document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
						select.value = value;
						select.dispatchEvent(new Event('change', { bubbles: true }));
					}
					if (thenTo) document.querySelector<HTMLElement>(`nav a[href*='${thenTo}']`)!.click();
				},
				[values, thenTo] as const
			);
		await change({ mode: 'online', from: '2020' });
		await expect.poll(() => queryOf(page)).toEqual({ mode: 'online', from: '2020' });
		await page.goBack();
		await expect.poll(() => queryOf(page)).toEqual({});
		await expect(select(page, 'mode')).toHaveValue('');
		await expect(select(page, 'from')).toHaveValue('');
		await change({ mode: 'online' }, 'trends/');
		await expect(page).toHaveURL(/\/trends\//);
		await waitForCharts(page);
		await page.waitForTimeout(300); // longer than an address waits for its frame
		expect(new URL(page.url()).pathname).toMatch(/\/trends\/$/);
	});

	test('each filter alone narrows the numbers, and all of its choices are on record', async () => {
		const page = shared();
		await walkTo(page);
		const all = await readNumber(page, 'attendances');
		for (const name of NAMES) {
			const options = select(page, name).locator('option');
			const values = await options.evaluateAll((elements) =>
				elements.map((element) => (element as HTMLOptionElement).value)
			);
			expect(values.length).toBeGreaterThan(2);
			await select(page, name).selectOption(values[2]!);
			await expect.poll(() => queryOf(page)).toEqual({ [name]: values[2]! });
			await waitForCharts(page);
			const narrowed = await readNumber(page, 'attendances');
			expect(narrowed, name).toBeGreaterThan(0);
			expect(narrowed, name).toBeLessThan(all);
			await select(page, name).selectOption('');
			await waitForCharts(page);
		}
		expect(await readNumber(page, 'attendances')).toBe(all);
	});

	test('the view goes along to every page', async () => {
		const page = shared();
		await walkTo(page, '?from=2019&to=2022&mode=online');
		for (const title of ['推移', '地域', 'ワーキング', '歩み', 'データについて', '概況']) {
			await goTo(page, title);
			expect(queryOf(page)).toEqual({ from: '2019', to: '2022', mode: 'online' });
			await expect(select(page, 'from')).toHaveValue('2019');
			if (title !== '歩み') await expect(select(page, 'mode')).toHaveValue('online');
		}
	});

	test('a chip takes away its own filter, and one button all of them', async () => {
		const page = shared();
		await walkTo(page, '?from=2019&to=2022&mode=online');
		const chips = page.locator('.filters .chip');
		await expect(chips).toHaveCount(3);
		await page.getByRole('button', { name: /オンライン.*を外す/ }).click();
		await expect.poll(() => queryOf(page)).toEqual({ from: '2019', to: '2022' });
		await expect(chips).toHaveCount(2);
		await expect(select(page, 'mode')).toHaveValue('');
		await page.getByRole('button', { name: '絞り込みを解除' }).click();
		await expect.poll(() => queryOf(page)).toEqual({});
		await expect(chips).toHaveCount(0);
	});

	test('by key a chip hands the focus on to the next, the last one to the kept views', async () => {
		const page = shared();
		await walkAnew(page, '?from=2019&to=2022');
		const chips = page.locator('.filters .chip');
		await chips.first().press('Enter');
		await expect(chips).toHaveCount(1);
		await expect(chips.first()).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(chips).toHaveCount(0);
		await expect(page.locator('[name=saved-views]')).toBeFocused();
		await expect.poll(() => queryOf(page)).toEqual({});
	});

	test('a period that ends before it begins moves its other end along', async () => {
		const page = shared();
		await walkTo(page, '?from=2010&to=2015');
		await select(page, 'from').selectOption('2018');
		await expect.poll(() => queryOf(page)).toEqual({ from: '2018', to: '2018' });
		await waitForCharts(page);
		expect(await readNumber(page, 'attendances')).toBeGreaterThan(0);
		await select(page, 'to').selectOption('2012');
		await expect.poll(() => queryOf(page)).toEqual({ from: '2012', to: '2012' });
	});

	test('a view without records says so and offers the way back', async () => {
		const page = shared();
		await walkTo(page, EMPTY_VIEW);
		expect(await readNumber(page, 'attendances')).toBe(0);
		for (const figure of await page.locator('[data-chart]').all()) {
			await expect(figure).toHaveAttribute('data-state', 'ready');
			await expect(figure).toContainText('条件を1つ外してみてください');
		}
		await page.getByRole('button', { name: '絞り込みを解除' }).click();
		await waitForCharts(page);
		expect(await readNumber(page, 'attendances')).toBeGreaterThan(0);
	});

	test('every chart has heading, drawing, summary, table, definition, source and as-of date', async () => {
		const page = shared();
		for (const path of CHART_PATHS) {
			await walkTo(page, path);
			const figures = page.locator('figure[data-chart]');
			expect(await figures.count()).toBeGreaterThan(0);
			await expect(figures.locator('[data-table=earlier]')).toHaveCount(0);
			for (const parts of await figures.evaluateAll(readParts)) {
				const { id, state, ...texts } = parts;
				expect(state, id).toBe('ready');
				for (const [part, text] of Object.entries(texts))
					expect(text, `${part} of ${id}`).toMatch(/\S/);
				expect(parts.summary, id).toContain('。');
				expect(parts.notes, id).toMatch(/出典：\S+[^]*時点：\d{4}年\S*まで/);
			}
		}
	});

	test('where what fits ends before the period, the last 年度 is said and led to', async () => {
		const page = shared();
		const note = page.locator('[data-records-end]');
		for (const path of ['', 'trends/', 'flow/', 'regions/', 'network/']) {
			await walkAnew(page, `${path}?mode=online`);
			await waitForCharts(page);
			await expect(note).toContainText(/この条件に合う出席は、20\d\d年度が最後です/);
		}
		const [, year = ''] = /(20\d\d)年度/.exec((await note.textContent()) ?? '') ?? [];
		await note.getByRole('button').press('Enter');
		await expect(select(page, 'to')).toHaveValue(year);
		await expect(select(page, 'to')).toBeFocused();
		await expect(note).toHaveCount(0);

		await walkAnew(page, `?mode=online&from=${Number(year) + 1}`);
		await expect(note).toContainText('この期間にはありません');
		await note.getByRole('button').press('Enter');
		await expect(note).toContainText(`${year}年度が最後です`);
		await walkAnew(page, '');
		await expect(note).toHaveCount(0);
	});
});

/** The texts that each chart must have; runs in the page. */
function readParts(figures: Element[]) {
	return figures.map((figure) => {
		const text = (selector: string) => figure.querySelector(selector)?.textContent ?? '';
		const drawings = [...figure.querySelectorAll('svg')];
		return {
			id: figure.getAttribute('data-chart') ?? '',
			state: figure.getAttribute('data-state'),
			heading: text('h2, h3'),
			drawing: drawings.at(-1)?.getAttribute('aria-label') ?? '',
			summary: text('.summary'),
			caption: text('table caption'),
			column: text('table th[scope=col]'),
			cell: text('tbody td'),
			definition: text('.notes details'),
			notes: text('.notes')
		};
	});
}
