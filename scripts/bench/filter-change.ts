import type { Page } from '@playwright/test';
import { visit, waitForEngine } from './browser';
import { repeat, type BenchOptions, type Figure } from './figure';
import { changeFilter, type Change, type Repaint } from './page-filter';
import { largeSite, withSite } from './site';

/** Rounds of four changes each; no view is asked for twice, so that no kept result helps. */
const ROUNDS = 5;
const PAUSE_MS = 150;

/** So long, in ms, a person has a control in focus at the least before a value of it is chosen. */
const IN_FOCUS_MS = 300;

/** The other pages with a filter and charts. */
export const FILTERED_PAGES = [
	'trends',
	'flow',
	'regions',
	'network',
	'working-groups',
	'history',
	'pillars',
	'outreach',
	'hypothesis'
] as const;

/** So many rows of attendance, and how long a change may take; 0 rows = as shipped. */
export interface Size {
	rows: number;
	label: string;
	/** In ms. */
	budget: number;
}

/** A filter changed by a person on one of these pages, at its top and where its charts begin. */
export async function measureFilterOnPage(
	{ runs }: BenchOptions,
	name: (typeof FILTERED_PAGES)[number],
	{ rows, label, budget }: Size
): Promise<Figure[]> {
	const dir = rows > 0 ? await largeSite(rows) : undefined;
	const measure = (place: Place) =>
		withSite(async (site) => {
			const how = { url: `${site}${name}/`, place, inFocus: IN_FOCUS_MS };
			const all = await repeat(runs, () => visit({}, ({ page }) => changeFilters(page, how)));
			return all.flat().map(({ onScreen }) => onScreen);
		}, dir);
	const figure = (where: string, values: number[]): Figure => ({
		what: `filter chosen on ${name} → ${where} on screen, ${label}`,
		unit: 'ms',
		values,
		budget
	});
	return [figure('top', await measure('top')), figure('charts', await measure('charts'))];
}

/**
 * A change of a filter on the overview until what is on screen has followed, at its top and where
 * its charts begin, and until everything has: as a person chooses, who has the control in focus
 * first, and as a script does, of which nothing is known before.
 */
export async function measureFilterChange(
	{ runs }: BenchOptions,
	{ rows, label, budget }: Size
): Promise<Figure[]> {
	const dir = rows > 0 ? await largeSite(rows) : undefined;
	const measure = (place: Place, inFocus: number | null) =>
		withSite(async (url) => {
			const all = await repeat(runs, () =>
				visit({}, ({ page }) => changeFilters(page, { url, place, inFocus }))
			);
			return all.flat();
		}, dir);
	const measureWay = async (who: string, inFocus: number | null, budgets: { budget?: number }) => {
		const [top, charts] = [await measure('top', inFocus), await measure('charts', inFocus)];
		const figure = (what: string, all: Repaint[], which: keyof Repaint): Figure => ({
			what: `${what}, ${label}`,
			unit: 'ms',
			values: all.map((repaint) => repaint[which])
		});
		return [
			{ ...figure(`filter chosen by ${who} → headline on screen`, top, 'onScreen'), ...budgets },
			{ ...figure(`filter chosen by ${who} → charts on screen`, charts, 'onScreen'), ...budgets },
			figure('… and all the page below, when there was time', [...top, ...charts], 'painted')
		];
	};
	return [
		...(await measureWay('a person', IN_FOCUS_MS, { budget })),
		...(await measureWay('a script', null, {}))
	];
}

/** Where the page is scrolled to. */
type Place = 'top' | 'charts';

async function changeFilters(
	page: Page,
	{ url, place, inFocus }: { url: string; place: Place; inFocus: number | null }
): Promise<Repaint[]> {
	await page.goto(url);
	await waitForEngine(page);
	if (place === 'charts')
		await page
			.locator('main .charts')
			.first()
			.evaluate((charts) => charts.scrollIntoView());
	await page.waitForTimeout(1000);
	const repaints: Repaint[] = [];
	for (const [field, value] of await planChanges(page)) {
		const change: Change = [field, value, inFocus];
		repaints.push(await page.evaluate(changeFilter, change));
		await page.waitForTimeout(PAUSE_MS);
	}
	return repaints;
}

/**
 * A kind of organization, a later first year, every kind, an earlier last year; and so on. Some
 * pages can be narrowed to years alone.
 */
async function planChanges(page: Page): Promise<(readonly [string, string])[]> {
	const kinds = await optionsOf(page, 'organization-kind');
	const years = await optionsOf(page, 'from');
	const kind = (value: string) => (kinds.length > 0 ? [['organization-kind', value] as const] : []);
	return Array.from({ length: ROUNDS }, (_, round) => [
		...kind(kinds[round % kinds.length]!),
		['from', years[1 + round]!] as const,
		...kind(''),
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
