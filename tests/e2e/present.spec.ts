import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findOverflow, findViolations } from './pages/audit';
import { openPage, sharePage, walkAnew } from './pages/site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const titles = (page: Page) => page.locator('[name=slide-title]');

async function waitForSlides(page: Page, count: number) {
	await expect(page.locator('[data-slide] .slide')).toHaveCount(count);
}

async function makeDeck(page: Page, kind: string) {
	await page.locator(`[name=deck-kind][value=${kind}]`).check();
	await page.locator('[name=make-deck]').click();
}

/** Every part of a file that is a zip, by name, and those of the workbooks inside. */
function partsOf(bytes: Uint8Array, within = ''): Map<string, string> {
	const parts = new Map<string, string>();
	for (const [name, part] of Object.entries(unzipSync(bytes))) {
		if (/\.(xml|rels)$/.test(name)) parts.set(within + name, strFromU8(part));
		if (!/\.xlsx$/.test(name)) continue;
		for (const [inner, text] of partsOf(part, `${name}/`)) parts.set(inner, text);
	}
	return parts;
}

async function download(page: Page) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('[name=write-pptx]').click()
	]);
	return { name: file.suggestedFilename(), parts: partsOf(readFileSync(await file.path())) };
}

test.describe('a deck', () => {
	const shared = sharePage();

	test('a figure is put into a deck where it stands, with its filters, and taken back', async () => {
		const page = shared();
		await walkAnew(page, 'trends/?from=2020');
		const figure = page.locator('[data-chart=mode-mix]');
		await figure.locator('[name=add-to-deck]').click();
		await expect(figure.getByRole('status').filter({ hasText: '2枚目に入れました' })).toBeVisible();
		await figure.locator('[name=undo-add]').click();
		await expect(figure.getByRole('status').filter({ hasText: '元に戻しました' })).toBeVisible();
		await figure.locator('[name=add-to-deck]').click();
		await figure.getByRole('link', { name: '資料を開く' }).click();
		await waitForSlides(page, 2);
		await expect(page.locator('#deck-name')).toHaveText('集めた図');
		await page.locator('[name=chart-to-add]').selectOption('retention');
		await page.locator('[name=add-slide]').click();
		await waitForSlides(page, 3);
		await page.locator('[name=forget-deck]').click();
		await expect(page.locator('#deck-name')).toHaveCount(0);
		await page.locator('[name=undo-forget]').click();
		await waitForSlides(page, 3);
	});

	test('a council deck is made, edited, kept through a reload and saved as PowerPoint', async () => {
		const page = shared();
		await walkAnew(page, 'present/');
		await makeDeck(page, 'council');
		await waitForSlides(page, 9);
		await expect(page.locator('#deck-name')).toBeFocused();
		const third = await titles(page).nth(2).inputValue();
		await titles(page).nth(1).fill('はじめに数字を見ます');
		await page.locator('[name=slide-down]').nth(1).click();
		await expect(titles(page).nth(1)).toHaveValue(third);
		await page.locator('[name=slide-remove]').nth(8).click();
		await waitForSlides(page, 8);
		await page.locator('[name=undo-step]').click();
		await waitForSlides(page, 9);
		await expect(page.locator('[data-saved=true]')).toBeVisible();
		await page.reload();
		await waitForSlides(page, 9);
		await expect(titles(page).nth(1)).toHaveValue(third);
		await expect(titles(page).nth(2)).toHaveValue('はじめに数字を見ます');

		const { name, parts } = await download(page);
		expect(name).toMatch(/^就労ネット_2025年度_運営協議会_サンプル_\d{8}\.pptx$/);
		await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
		const chartParts = [...parts.keys()].filter((part) =>
			/^ppt\/charts\/chart\d+\.xml$/.test(part)
		);
		expect(chartParts.length).toBeGreaterThanOrEqual(4);
		const all = [...parts.values()].join('\n');
		expect(all).toContain('はじめに数字を見ます');
		expect(all).toContain('5人未満は伏せ');
		expect(all).not.toContain('内部用');
		// Every number of people in a chart of a public deck is rounded.
		const people = [...parts].filter(([part, text]) => {
			return chartParts.includes(part) && text.includes('<a:t>名</a:t>');
		});
		expect(people.length).toBeGreaterThan(0);
		for (const [part, text] of people) {
			const values = /<c:val>.*?<\/c:val>/gs;
			const numbers = [...text.matchAll(values)].flatMap(([series]) =>
				[...series.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, number]) => Number(number))
			);
			expect(numbers.length).toBeGreaterThan(0);
			expect(
				numbers.filter((number) => number % 5 !== 0),
				part
			).toEqual([]);
		}
	});

	test('an internal deck says so on every slide and in the name of its file', async () => {
		const page = shared();
		await walkAnew(page, 'present/');
		await makeDeck(page, 'working-groups');
		await waitForSlides(page, 7);
		await page.locator('[name=deck-audience][value=internal]').check();
		await titles(page).nth(1).fill('中だけの題 3名');
		await expect(page.locator('[data-saved=true]')).toBeVisible();
		await expect(page.locator('[data-slide] .small').nth(3)).toContainText('内部用');
		const { name, parts } = await download(page);
		expect(name).toMatch(/_2025年度_ワーキング報告_サンプル_内部用_\d{8}\.pptx$/);
		const slides = [...parts].filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
		expect(slides.length).toBeGreaterThanOrEqual(7);
		for (const [part, text] of slides) expect(text, part).toContain('内部用');
		// What was written beside exact numbers is not taken along to the public.
		await page.locator('[name=deck-audience][value=public]').check();
		await expect(titles(page).nth(1)).not.toHaveValue(/中だけ/);
		await expect(page.locator('[data-slide]').nth(1)).toContainText('公開用では使いません');
		const open = await download(page);
		expect([...open.parts.values()].join('\n')).not.toContain('中だけの題');
	});
});

test('points are written anew, and a deck is renamed and called as before again', async ({
	page
}) => {
	await openPage(page, 'present/');
	await makeDeck(page, 'council');
	await waitForSlides(page, 9);
	const points = page.locator('[name=slide-text]');
	await expect(points.nth(1)).toHaveValue(/この1年の参加の広がり/);
	await points.nth(1).fill('来年度の予定\n次回の日程');
	await expect(page.locator('[data-saved=true]')).toBeVisible();
	await page.locator('[name=rename-open]').click();
	await page.keyboard.type('12月の運営協議会');
	await page.keyboard.press('Enter');
	await expect(page.locator('#deck-name')).toHaveText('12月の運営協議会');
	await expect(page.locator('#deck-name')).toBeFocused();
	await waitForSlides(page, 9);
	expect(await findViolations(page)).toEqual([]);
	const { name, parts } = await download(page);
	expect(name).toMatch(/^就労ネット_2025年度_12月の運営協議会_サンプル_\d{8}\.pptx$/);
	const all = [...parts.values()].join('\n');
	expect(all).toContain('次回の日程');
	expect(all).not.toContain('この1年の参加の広がり');
	await page.reload();
	await expect(page.locator('#deck-name')).toHaveText('12月の運営協議会');
	await page.locator('[name=rename-open]').click();
	await page.locator('[name=deck-new-name]').fill('2025年度 運営協議会');
	await page.keyboard.press('Enter');
	await expect(page.locator('#deck-name')).toHaveText('2025年度 運営協議会');
	await page.locator('[name=undo-forget]').click();
	await expect(page.locator('#deck-name')).toHaveText('12月の運営協議会');
});

test('from a fresh start to a file by keyboard alone', async ({ page }) => {
	await openPage(page, 'present/');
	const press = async (name: string, keys = 'Tab', most = 80) => {
		for (let step = 0; step < most; step += 1) {
			const at = await page.evaluate(() => document.activeElement?.getAttribute('name'));
			if (at === name) return;
			await page.keyboard.press(keys);
		}
		throw new Error(`not reached by key: ${name}`);
	};
	await press('make-deck');
	await page.keyboard.press('Enter');
	await waitForSlides(page, 9);
	const [first, second] = [
		await titles(page).nth(0).inputValue(),
		await titles(page).nth(1).inputValue()
	];
	await press('slide-title');
	await page.keyboard.press('Alt+ArrowDown');
	await expect(titles(page).nth(0)).toHaveValue(second);
	await expect(titles(page).nth(1)).toBeFocused();
	await expect(titles(page).nth(1)).toHaveValue(first);
	await page.keyboard.press('Alt+ArrowUp');
	await expect(titles(page).nth(0)).toHaveValue(first);
	await press('write-pptx', 'Shift+Tab');
	const saved = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await saved).suggestedFilename()).toMatch(/\.pptx$/);
});

test.describe('the show', () => {
	const pageOpen = sharePage();

	test('is led by keys, with filters for the moment', async () => {
		const page = pageOpen();
		await openPage(page, 'present/');
		await makeDeck(page, 'council');
		await waitForSlides(page, 9);
		await page.locator('[data-present]').click();
		const show = page.locator('[data-show]');
		await expect(show).toHaveAttribute('data-show', 'ready');
		const number = page.locator('[data-slide-number]');
		const at = (place: number) =>
			expect(number).toHaveAttribute('data-slide-number', String(place));
		for (const [key, place] of [
			['ArrowRight', 2],
			['Space', 3],
			['PageDown', 4],
			['PageUp', 3],
			['ArrowLeft', 2],
			['End', 9],
			['ArrowRight', 9],
			['Home', 1],
			['ArrowLeft', 1]
		] as const) {
			await page.keyboard.press(key);
			await at(place);
		}
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		const heading = show.locator('h1');
		const size = await heading.evaluate((element) =>
			parseFloat(getComputedStyle(element).fontSize)
		);
		expect(size).toBeGreaterThanOrEqual(40);
		await expect(show.getByRole('status')).toContainText('9枚中3枚目。');
		const before = await heading.innerText();
		await page.keyboard.press('f');
		await expect(show.locator('form[name=filters] select').first()).toBeFocused();
		await show.locator('[name=organization-kind]').selectOption({ index: 1 });
		await expect(heading).not.toHaveText(before);
		await expect(show).toContainText('いまだけの絞り込みです');
		await page.keyboard.press('Escape');
		await show.locator('[name=undo-filters]').click();
		await expect(heading).toHaveText(before);
	});

	test('has notes in a second window, a black screen and a list of its keys', async () => {
		const page = pageOpen();
		const number = page.locator('[data-slide-number]');
		const opened = page.context().waitForEvent('page');
		await page.keyboard.press('n');
		const notes = await opened;
		await expect(notes.locator('[data-notes]')).toContainText('この図は');
		await expect(notes.locator('[data-elapsed]')).toHaveText(/^\d\d:\d\d$/);
		await expect(notes.locator('[data-next]')).not.toBeEmpty();
		expect(await findViolations(notes)).toEqual([]);
		await notes.keyboard.press('ArrowRight');
		await expect(number).toHaveAttribute('data-slide-number', '4');
		await notes.close();

		await page.keyboard.press('b');
		await expect(page.locator('[data-black]')).toBeVisible();
		await page.keyboard.press('b');
		await expect(page.locator('[data-black]')).toHaveCount(0);
		await page.keyboard.press('?');
		await expect(page.locator('[data-show-keys]')).toBeVisible();
		expect(await findViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\/present\/\?deck=/);
		await waitForSlides(page, 9);
	});

	test('and the page of decks have no fault that axe finds, wide, narrow and in high contrast', async () => {
		const page = pageOpen();
		expect(await findViolations(page)).toEqual([]);
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await findViolations(page)).toEqual([]);
		await page.emulateMedia({ forcedColors: 'none' });
		await page.setViewportSize({ width: 320, height: 800 });
		expect(await findOverflow(page)).toEqual([]);
		await page.locator('[data-present]').click();
		await expect(page.locator('[data-show]')).toHaveAttribute('data-show', 'ready');
		expect(await findOverflow(page)).toEqual([]);
		expect(await findViolations(page)).toEqual([]);
	});
});
