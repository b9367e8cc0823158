import type { Page } from '@playwright/test';
import { visit, waitForEngine } from './browser';
import { repeat, type BenchOptions, type Figure } from './figure';
import { goToPage, type Going } from './page-go';
import { builtSite, withSite } from './site';

/** Pages with charts, in an order in which somebody might read; the overview comes between. */
const PATHS = ['trends/', 'regions/', 'working-groups/', 'flow/', 'history/', 'pillars/'];
const NETWORK = 'network/';
const PAUSE_MS = 700;
/** So long, in ms, a person points at a link at the least before clicking it. */
const POINTED_AT_MS = 150;

interface Times {
	onScreen: number;
	whole: number;
}

interface Visited {
	first: Times[];
	again: Times[];
	network: Times[];
}

/**
 * A click on a link until the other page has its charts, for the first time and again: as a person
 * clicks, who points at the link first, and as a script does.
 */
export async function measurePageChange({ runs }: BenchOptions): Promise<Figure[]> {
	const measure = async (who: string, pointedAt: number | null) => {
		const all = await withSite((url) =>
			repeat(runs, () => visit({}, ({ page }) => walkThrough(page, url, pointedAt)))
		);
		return (what: string, name: keyof Visited, which: keyof Times): Figure => ({
			what: `link clicked by ${who} → ${what}`,
			unit: 'ms',
			values: all.flatMap((one) => one[name].map((times) => times[which]))
		});
	};
	const [person, script] = [
		await measure('a person', POINTED_AT_MS),
		await measure('a script', null)
	];
	const again = 'screen of a page seen before, 9 k rows';
	const [first, network] = ['… for the first time', '… of the network of all organizations'];
	return [
		{ ...person(again, 'again', 'onScreen'), budget: 100 },
		{ ...person(first, 'first', 'onScreen'), budget: 100 },
		{ ...person(network, 'network', 'onScreen'), budget: 300 },
		person('all charts of a page seen before, when there was time', 'again', 'whole'),
		person(first, 'first', 'whole'),
		script(again, 'again', 'onScreen'),
		script(first, 'first', 'onScreen'),
		script(network, 'network', 'onScreen')
	];
}

/** A sample of so many rows has 151 of its organizations in the last fiscal year. */
const [ROWS_OF_150, ORGANIZATIONS_OF_150] = [20_000, 175];

/** A click on the link of the network, of 150 organizations, until it is on screen. */
export async function measureLargeNetwork({ runs }: BenchOptions): Promise<Figure[]> {
	const dir = await builtSite(ROWS_OF_150, ORGANIZATIONS_OF_150);
	const measure = (pointedAt: number | null) =>
		withSite(async (url) => {
			const open = async ({ page }: { page: Page }) => {
				const go = await startAt(page, url, pointedAt);
				const first = await go(NETWORK);
				await go('');
				return [first.onScreen, (await go(NETWORK)).onScreen];
			};
			return (await repeat(runs, () => visit({}, open))).flat();
		}, dir);
	const what = (who: string) => `link clicked by ${who} → network of 150 organizations`;
	return [
		{ what: what('a person'), unit: 'ms', values: await measure(POINTED_AT_MS), budget: 300 },
		{ what: what('a script'), unit: 'ms', values: await measure(null) }
	];
}

/** Open a site and wait until it is at rest. Gives what goes from page to page. */
async function startAt(page: Page, url: string, pointedAt: number | null) {
	await page.goto(url);
	await waitForEngine(page);
	await page.waitForTimeout(1500);
	return async (path: string): Promise<Times> => {
		const going: Going = [new URL(path, url).pathname, pointedAt];
		const time = await page.evaluate(goToPage, going);
		await page.waitForTimeout(PAUSE_MS);
		return time;
	};
}

async function walkThrough(page: Page, url: string, pointedAt: number | null): Promise<Visited> {
	const visited: Visited = { first: [], again: [], network: [] };
	const go = await startAt(page, url, pointedAt);
	for (const times of [visited.first, visited.again]) {
		for (const path of PATHS) times.push(await go(path));
		visited.network.push(await go(NETWORK));
		await go('');
	}
	return visited;
}
