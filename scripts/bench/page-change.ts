import type { Page } from '@playwright/test';
import { visit, waitForEngine } from './browser';
import { repeat, type BenchOptions, type Figure } from './figure';
import { goToPage } from './page-go';
import { withSite } from './site';

/** Pages with charts, in an order in which somebody might read; the overview comes between. */
const PATHS = ['trends/', 'regions/', 'working-groups/', 'flow/', 'history/', 'pillars/'];
const NETWORK = 'network/';
const PAUSE_MS = 700;

interface Times {
	onScreen: number;
	whole: number;
}

interface Visited {
	first: Times[];
	again: Times[];
	network: Times[];
}

/** A click on a link until the other page has its charts: for the first time, and again. */
export async function measurePageChange({ runs }: BenchOptions): Promise<Figure[]> {
	const all = await withSite((url) =>
		repeat(runs, () => visit({}, ({ page }) => walkThrough(page, url)))
	);
	const figure = (what: string, name: keyof Visited, which: keyof Times): Figure => ({
		what,
		unit: 'ms',
		values: all.flatMap((one) => one[name].map((times) => times[which]))
	});
	const again = 'page change, a page seen before → screen, 9 k rows';
	return [
		{ ...figure(again, 'again', 'onScreen'), budget: 100 },
		{ ...figure('… for the first time, with its code', 'first', 'onScreen'), budget: 100 },
		{ ...figure('… to the network of all organizations', 'network', 'onScreen'), budget: 300 },
		figure('page change, seen before → all its charts, when there was time', 'again', 'whole'),
		figure('… for the first time', 'first', 'whole')
	];
}

async function walkThrough(page: Page, url: string): Promise<Visited> {
	await page.goto(url);
	await waitForEngine(page);
	await page.waitForTimeout(1500);
	const visited: Visited = { first: [], again: [], network: [] };
	const go = async (path: string) => {
		const time = await page.evaluate(goToPage, new URL(path, url).pathname);
		await page.waitForTimeout(PAUSE_MS);
		return time;
	};
	for (const times of [visited.first, visited.again]) {
		for (const path of PATHS) times.push(await go(path));
		visited.network.push(await go(NETWORK));
		await go('');
	}
	return visited;
}
