import { expect, test } from '@playwright/test';
import { findOverflow, findViolations, unfoldAll } from './pages/audit';
import { openHeld, openPage, sharePage, waitForCharts, walkTo } from './pages/site';

const ENGLISH_PAGES = ['import/', 'import/formats/', 'import/history/'] as const;
const READING_PAGES = ['', 'regions/'] as const;
const PAGES_WITH_FURIGANA = [
	'',
	'trends/',
	'flow/',
	'regions/',
	'organizations/',
	'network/',
	'working-groups/',
	'pillars/',
	'outreach/',
	'history/',
	'hypothesis/',
	'quality/',
	'meetings/',
	'keep/',
	'import/'
] as const;

test('the language is switched by keys, kept over pages, and back', async ({ page }) => {
	await openHeld(page, 'import/formats/');
	const english = page.getByRole('button', { name: 'English' });
	await expect(english).toHaveAttribute('aria-pressed', 'false');
	await english.focus();
	await page.keyboard.press('Enter');
	await expect(english).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveURL(/\?lang=en$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files you can put in');

	await page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: 'Import' })
		.click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('import/formats/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files you can put in');

	await page.getByRole('button', { name: '日本語', exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(page).not.toHaveURL(/lang/);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('取り込めるファイル');
});

test('an address that asks for English wins over the choice before', async ({ page }) => {
	await openHeld(page, 'import/formats/');
	await page.getByRole('button', { name: 'English' }).click();
	await page.goto('import/formats/?lang=ja');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('取り込めるファイル');
	await page.goto('import/formats/?lang=en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files you can put in');
});

test('やさしい日本語 is chosen, asked for in the address, kept over pages, and back', async ({
	page
}) => {
	await openHeld(page, 'regions/');
	await page.getByRole('button', { name: 'やさしい日本語' }).click();
	await expect(page).toHaveURL(/\?lang=easy$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	const municipalities = page.locator('rt', { hasText: 'たかつきし' });
	await expect(municipalities.first()).toBeVisible();
	// What is over the words is for eyes: the name of the page is what is written.
	await expect(page.getByRole('heading', { level: 1, name: '地域', exact: true })).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'まとめ', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'まとめ', exact: true })).toBeVisible();
	await page.goto('trends/');
	await expect(page.getByRole('button', { name: 'やさしい日本語' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.goto('trends/?lang=ja');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('推移');
	await expect(page.locator('rt')).toHaveCount(0);
});

test('pages are unfolded by keys where there is little room, and folded again', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openHeld(page, 'regions/');
	const menu = page.getByRole('button', { name: 'ページ', exact: true });
	const link = page.getByRole('navigation').getByRole('link', { name: '推移', exact: true });
	await expect(link).toBeHidden();
	await menu.focus();
	await page.keyboard.press('Enter');
	await expect(menu).toHaveAttribute('aria-expanded', 'true');
	await expect(link).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(link).toBeHidden();
	await expect(menu).toBeFocused();
	await page.keyboard.press('Enter');
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('推移');
	await expect(link).toBeHidden();
});

test('nothing moves when the language changes', async ({ page }) => {
	const topOfMain = () => page.locator('main').evaluate((one) => one.getBoundingClientRect().top);
	const topOfTitle = () => page.locator('h1').evaluate((one) => one.getBoundingClientRect().top);
	for (const [width, path] of [
		[1366, ''],
		[1366, 'import/'],
		[1024, 'import/']
	] as const) {
		await page.setViewportSize({ width, height: 768 });
		await openHeld(page, `${path}?lang=ja`);
		const before = [await topOfMain(), await topOfTitle()];
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		expect([await topOfMain(), await topOfTitle()], `${width} ${path}`).toEqual(before);
		await page.getByRole('button', { name: 'やさしい日本語' }).click();
		await expect(page.locator('nav rt, h1 rt').first()).toBeAttached();
		expect(await topOfMain(), `${width} ${path}`).toBe(before[0]);
	}
});

test.describe('walked to by links', () => {
	const shared = sharePage();

	for (const path of [...READING_PAGES, 'import/'] as const) {
		for (const mode of ['easy', 'en'] as const) {
			test(`/${path} passes axe and fits in ${mode}`, async () => {
				const page = shared();
				await walkTo(page, `${path}?lang=${mode}`);
				expect(await findViolations(page)).toEqual([]);
				await page.setViewportSize({ width: 320, height: 844 });
				await waitForCharts(page);
				expect(await findOverflow(page)).toEqual([]);
			});
		}
	}

	for (const path of ENGLISH_PAGES) {
		test(`/${path} passes axe and fits in English`, async () => {
			const page = shared();
			await walkTo(page, `${path}?lang=en`);
			await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
			expect(await findViolations(page)).toEqual([]);
			await page.setViewportSize({ width: 390, height: 844 });
			await unfoldAll(page);
			expect(await findViolations(page)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 844 });
			expect(await findOverflow(page)).toEqual([]);
		});
	}
});

/** Words of the interface that stand on most pages. */
const READ_WORDS = /年度|会議|機関|参加|記録|市区町村|名前|種類|選/;

test.describe('furigana', () => {
	const shared = sharePage();

	for (const path of PAGES_WITH_FURIGANA) {
		test(`stand over the words of the interface on /${path}`, async () => {
			const page = shared();
			await walkTo(page, `${path}?lang=easy`);
			await expect(page.locator('h1').first()).toBeVisible();
			const bare = await page.evaluate((words) => {
				const interfaceOf = 'h1, h2, h3, button, legend, label > span, summary, th, caption, p';
				// Titles, names of organizations and what is printed in the report are not ours to read.
				const data = ':is(a, span, strong, dt, td, th, ul, p, li, code)[lang="ja"]';
				const notOurs = `ruby, option, tbody a, q, small, ${data}, .visually-hidden`;
				const walker = document.createTreeWalker(
					document.querySelector('main') ?? document.body,
					NodeFilter.SHOW_TEXT
				);
				const found: string[] = [];
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const [text, element] = [node.nodeValue ?? '', node.parentElement];
					if (!new RegExp(words).test(text) || !element?.checkVisibility()) continue;
					if (element.closest(interfaceOf) && !element.closest(notOurs)) found.push(text.trim());
				}
				return found;
			}, READ_WORDS.source);
			expect(bare).toEqual([]);
			// In a row or a grid each piece of a sentence would stand alone.
			const torn = await page.locator('ruby').evaluateAll((all) =>
				all
					.map(({ parentElement }) => parentElement)
					.filter((parent) => parent && /flex|grid/.test(getComputedStyle(parent).display))
					.filter((parent) =>
						[...(parent?.childNodes ?? [])].some(
							({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()
						)
					)
					.map((parent) => parent?.textContent?.trim())
			);
			expect(torn).toEqual([]);
		});
	}
});

// Loaded, not walked to: where links lead is announced with the name of the site.
for (const path of ENGLISH_PAGES) {
	test(`/${path} has no Japanese left in English but data and names`, async ({ page }) => {
		await openPage(page, `${path}?lang=en`);
		await unfoldAll(page);
		const left = await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
				const isShown = node.parentElement?.checkVisibility() ?? false;
				if (isShown && language === 'en' && /[ぁ-んァ-ヶ一-龠]/.test(node.nodeValue ?? '')) {
					found.push(node.nodeValue ?? '');
				}
			}
			return found;
		});
		expect(left).toEqual([]);
	});
}

test.describe('names on English pages', () => {
	const shared = sharePage();

	for (const path of ['working-groups/', 'organizations/', 'network/', 'quality/'] as const) {
		test(`/${path} says in English which names are Japanese`, async () => {
			const page = shared();
			await walkTo(page, `${path}?lang=en`);
			await unfoldAll(page);
			const [marked, left] = await page.evaluate(() => {
				const main = document.querySelector('main') ?? document.body;
				const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
				const found: [number, string[]] = [0, []];
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const [text, element] = [node.nodeValue ?? '', node.parentElement];
					// What a drawing holds is read from the labels of its marks.
					if (!/[ぁ-んァ-ヶ一-龠]/.test(text) || element?.closest('svg')) continue;
					if (element?.closest('[lang]')?.getAttribute('lang') === 'ja') found[0] += 1;
					else found[1].push(text.trim());
				}
				return found;
			});
			expect(left).toEqual([]);
			expect(marked).toBeGreaterThan(10);
		});
	}
});
