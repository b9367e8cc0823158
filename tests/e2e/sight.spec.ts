import { expect, test, type Page } from '@playwright/test';
import { sharePage, waitForCharts, walkTo } from './pages/site';

/** Choose a filter, and give the parts of the page in the order in which they followed. */
async function orderAfter(page: Page, name: string, value: string): Promise<string[]> {
	return page.evaluate(
		async ([name, value]) => {
			const parts = [...document.querySelectorAll('main [aria-busy]')];
			const nameOf = (part: Element) => part.getAttribute('data-chart') ?? 'headline';
			const order: string[] = [];
			const done = new Promise<void>((resolve) => {
				const note = (records: MutationRecord[]) => {
					for (const { target, oldValue } of records) {
						const part = target as Element;
						if (oldValue === 'true' && part.ariaBusy === 'false') order.push(nameOf(part));
					}
					if (order.length === parts.length) resolve();
				};
				const observer = new MutationObserver(note);
				const options = { attributeFilter: ['aria-busy'], attributeOldValue: true };
				for (const part of parts) observer.observe(part, options);
			});
			const select = document.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
			select.value = value!;
			select.dispatchEvent(new Event('change', { bubbles: true }));
			await done;
			return order;
		},
		[name, value]
	);
}

/** The parts of the page that are on screen. */
function onScreen(page: Page): Promise<string[]> {
	return page.locator('main [aria-busy]').evaluateAll((parts) =>
		parts
			.filter((part) => {
				const { top, bottom } = part.getBoundingClientRect();
				return bottom > 0 && top < innerHeight;
			})
			.map((part) => part.getAttribute('data-chart') ?? 'headline')
	);
}

/** The browser says with a frame what has come on screen by scrolling. */
function nextFrames(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
	});
}

test.describe('what is on screen', () => {
	const shared = sharePage();

	test('follows a filter before what is below it', async () => {
		const page = shared();
		await walkTo(page);
		await waitForCharts(page);
		const seen = await onScreen(page);
		expect(seen).toContain('headline');
		const order = await orderAfter(page, 'mode', 'online');
		expect(order.length).toBeGreaterThan(seen.length);
		expect(order.slice(0, seen.length).toSorted()).toEqual(seen.toSorted());
	});

	test('is what the page is scrolled to', async () => {
		const page = shared();
		await walkTo(page);
		await page.locator('main .charts > :last-child').scrollIntoViewIfNeeded();
		await expect.poll(() => onScreen(page)).not.toContain('headline');
		await nextFrames(page);
		const seen = await onScreen(page);
		const order = await orderAfter(page, 'meeting-kind', 'course');
		expect(order.slice(0, seen.length).toSorted()).toEqual(seen.toSorted());
		expect(order).toContain('headline');
	});
});
