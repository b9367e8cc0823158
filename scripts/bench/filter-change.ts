import type { Page } from '@playwright/test';
import { visit, waitForEngine } from './browser';
import { repeat, type BenchOptions, type Figure } from './figure';
import { changeFilter, type Repaint } from './page-filter';
import { largeSite, withSite } from './site';

/** Rounds of four changes each; no view is asked for twice, so that no kept result helps. */
const ROUNDS = 5;
const PAUSE_MS = 150;

/**
 * A change of a filter on the overview until what is on screen has followed, at its top and where
 * its charts begin, and until everything has. 0 rows = as shipped.
 */
export async function measureFilterChange(
	{ runs }: BenchOptions,
	{ rows, label, budget }: { rows: number; label: string; budget: number }
): Promise<Figure[]> {
	const dir = rows > 0 ? await largeSite(rows) : undefined;
	const measure = (place: Place) =>
		withSite(async (url) => {
			const all = await repeat(runs, () =>
				visit({}, ({ page }) => changeFilters(page, { url, place }))
			);
			return all.flat();
		}, dir);
	const [top, charts] = [await measure('top'), await measure('charts')];
	const both = [...top, ...charts];
	const figure = (what: string, values: number[]): Figure => ({
		what: `${what}, ${label}`,
		unit: 'ms',
		values
	});
	return [
		{ ...figure('filter change → screen repainted, headline', top.map(onScreen)), budget },
		{ ...figure('filter change → screen repainted, charts', charts.map(onScreen)), budget },
		figure(
			'… and all the page below it, when there was time',
			both.map(({ painted }) => painted)
		),
		figure(
			'… charts of the page drawn, frame not awaited',
			both.map(({ drawn }) => drawn)
		)
	];
}

/** Where the page is scrolled to. */
type Place = 'top' | 'charts';

const onScreen = (repaint: Repaint) => repaint.onScreen;

async function changeFilters(
	page: Page,
	{ url, place }: { url: string; place: Place }
): Promise<Repaint[]> {
	await page.goto(url);
	await waitForEngine(page);
	if (place === 'charts')
		await page.locator('main .charts').evaluate((charts) => charts.scrollIntoView());
	await page.waitForTimeout(1000);
	const repaints: Repaint[] = [];
	for (const change of await planChanges(page)) {
		repaints.push(await page.evaluate(changeFilter, change));
		await page.waitForTimeout(PAUSE_MS);
	}
	return repaints;
}

/** A kind of organization, a later first year, every kind, an earlier last year; and so on. */
async function planChanges(page: Page): Promise<(readonly [string, string])[]> {
	const kinds = await optionsOf(page, 'organization-kind');
	const years = await optionsOf(page, 'from');
	return Array.from({ length: ROUNDS }, (_, round) => [
		['organization-kind', kinds[round % kinds.length]!] as const,
		['from', years[1 + round]!] as const,
		['organization-kind', ''] as const,
		['to', years.at(-2 - round)!] as const
	]).flat();
}

function optionsOf(page: Page, field: string): Promise<string[]> {
	return page
		.locator(`form[name=filters] select[name=${field}] option`)
		.evaluateAll((options) =>
			options.map((option) => (option as HTMLOptionElement).value).filter((value) => value !== '')
		);
}
