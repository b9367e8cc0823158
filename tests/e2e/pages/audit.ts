import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

interface AxeNode {
	target: unknown;
	failureSummary?: string;
}

interface AxeRun {
	run: (
		context: Document,
		options: object
	) => Promise<{ violations: { id: string; nodes: AxeNode[] }[] }>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Without a copy of the HTML of every element it looks at, which nobody reads. */
const LIGHT = ';axe.configure({ noHtml: true })';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now: one line for each rule and element. */
export async function findViolations(page: Page): Promise<string[]> {
	// It is there already on a page that was walked to.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE + LIGHT);
	return page.evaluate(async (tags) => {
		// What the page does for a new size, it does with the next frame.
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
		const { axe, gc } = window as unknown as { axe: AxeRun; gc: () => void };
		const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
		// It leaves thousands of ranges behind, which every change of the page would have to mind.
		gc();
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary}`)
		);
	}, TAGS);
}

/** Elements that reach beyond the right edge of the window and can not be scrolled to inside. */
export function findOverflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1
		);
		return [
			`${scrollWidth} > ${clientWidth}`,
			...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 80))
		];
	});
}

/** Levels of the headings in the order of the page. */
export function readHeadingLevels(page: Page): Promise<number[]> {
	return page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
}

/** Texts inside charts that are drawn smaller than `floor` px on the screen, with their size. */
export function findSmallText(page: Page, floor: number): Promise<string[]> {
	return page.locator('[data-chart] svg text').evaluateAll(
		(texts, least) =>
			texts.flatMap((text) => {
				const svg = (text as SVGTextElement).ownerSVGElement;
				if (!svg || !text.textContent?.trim()) return [];
				const scale = svg.getBoundingClientRect().width / svg.width.baseVal.value;
				const size = parseFloat(getComputedStyle(text).fontSize) * scale;
				return size < least - 0.05 ? [`${text.textContent}: ${size.toFixed(1)} px`] : [];
			}),
		floor
	);
}

/** Marks and words that a chart draws outside its own picture, where they are cut off. */
export function findCutOffText(page: Page): Promise<string[]> {
	return page.locator('[data-chart] svg text').evaluateAll((texts) =>
		texts.flatMap((text) => {
			const picture = (text as SVGTextElement).ownerSVGElement?.getBoundingClientRect();
			const own = text.getBoundingClientRect();
			if (!picture || own.width === 0) return [];
			const isInside = own.left >= picture.left - 1 && own.right <= picture.right + 1;
			return isInside ? [] : [`${text.textContent}`];
		})
	);
}

/** Charts with rows whose picture shows fewer than `least` marks, because they are too small. */
export function findEmptyDrawings(page: Page, least = 3): Promise<string[]> {
	return page.locator('[data-chart]:has(.drawing)').evaluateAll(
		(figures, floor) =>
			figures.flatMap((figure) => {
				const svg = [...figure.querySelectorAll('.drawing svg')].at(-1);
				const marks = [...(svg?.querySelectorAll('rect, circle, path') ?? [])].filter((mark) => {
					const { width, height } = mark.getBoundingClientRect();
					return width >= 0.5 && height >= 0.5;
				});
				const id = figure.getAttribute('data-chart') ?? '';
				return marks.length < floor ? [`${id}: ${marks.length} marks`] : [];
			}),
		least
	);
}

/** Open everything that can be unfolded, as a reader would who wants to see all. */
export async function unfoldAll(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((details) => {
		for (const element of details) element.setAttribute('open', '');
	});
}

/** Where the focus is: tag, name and whether it can be seen that it is there. */
export function readFocus(page: Page): Promise<{ element: string; isSeen: boolean }> {
	return page.evaluate(() => {
		const active = document.activeElement ?? document.body;
		const shown = active.matches('.visually-hidden') ? (active.closest('label') ?? active) : active;
		const { outlineStyle, outlineWidth } = getComputedStyle(shown);
		const box = shown.getBoundingClientRect();
		const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
		return {
			element: `${active.tagName.toLowerCase()} ${active.getAttribute('name') ?? ''}`.trim(),
			isSeen: isOnScreen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
		};
	});
}

/** What A4 leaves between the margins of paper.css, in CSS pixels: 182 mm × 265 mm. */
const SHEET = { width: 688, height: 1001 };

/** Charts that are higher than a sheet of paper, and what reaches over its edge, when printed. */
export async function findTooLargeForPaper(page: Page): Promise<string[]> {
	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	const heights = await page
		.locator('figure')
		.evaluateAll((figures) => figures.map((one) => one.getBoundingClientRect().height));
	const tooHigh = heights.filter((height) => height > SHEET.height);
	const overflow = await findOverflow(page);
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: null });
	if (heights.length === 0) return ['no figure'];
	return [...tooHigh.map((height) => `${height} px high`), ...overflow];
}
