import type { BrowserContext, Page } from '@playwright/test';
import { openTools, startVictim, withProfile } from './browser';
import { digestAfter, digestFiles, readFiles, unexplained } from './known-states';
import { ACTS } from './acts';
import { pick, pickNumber, type Random } from './random';
import type { Tally } from './tally';

/** Everything that stands in the way without a crash: a full disk, no permission, another tab. */
export async function tryObstacles(
	site: string,
	rounds: number,
	random: Random,
	tally: Tally
): Promise<void> {
	await withProfile(async (profile) => {
		const victim = await startVictim(profile);
		try {
			const page = await openTools(victim.context, site);
			await page.evaluate(() => faults.act('commit-many', 1));
			for (let round = 0; round < rounds; round++) {
				await refuseSteps(page, random, tally);
				await writeInTwoTabs(victim.context, site, random, tally);
				await changeClock(page, random, tally);
				await page.evaluate(() => faults.put([]));
				await page.evaluate((seed) => faults.act('commit-many', seed), round);
			}
			await fillQuota(page, site, tally);
		} finally {
			await victim.kill();
		}
	});
}

const REFUSALS = [
	'QuotaExceededError',
	'NotAllowedError',
	'NotFoundError',
	'NoModificationAllowedError'
];

/** A seal, which changes no records, ends otherwise. */
const OBSTRUCTED = Object.keys(ACTS).filter((act) => act !== 'seal');

/** Refuse one step of the file system, and every later one, at each step of an act in turn. */
async function refuseSteps(page: Page, random: Random, tally: Tally) {
	for (const name of REFUSALS) {
		const seed = pickNumber(random, 2 ** 31);
		const act = pick(random, OBSTRUCTED) ?? 'commit';
		// A folder that was pulled away does not come back in the middle.
		for (const isLasting of name === 'NotFoundError' ? [true] : [true, false]) {
			const step = pickNumber(random, 60);
			const files = await readFiles(page);
			const [before, after] = [await digestFiles(files), await digestAfter(files, act, seed)];
			const options = { act, seed, step, name, isLasting };
			const code = await page.evaluate((given) => faults.actRefused(given), options);
			const now = await digestFiles(await readFiles(page));
			const what = `${name} at step ${step} of ${act}: ${code}`;
			const isAfter = now.state === after.state;
			if (!isAfter && now.state !== before.state) tally.lose(`${what}: in between`);
			if (code === '' && !isAfter) tally.lose(`${what}: acknowledged and not there`);
			if (code === 'unknown') tally.lose(`${what}: an error without a code`);
			for (const damage of unexplained(now)) tally.lose(`${what}: ${damage}`);
			tally.count(`refused: ${name}${isLasting ? '' : ', once'}`);
			tally.see(code === '' ? 'done before the refusal' : `refused as ${code}`);
		}
	}
}

/** Two tabs import at once: both keep what they were told is kept. */
async function writeInTwoTabs(context: BrowserContext, site: string, random: Random, tally: Tally) {
	const tabs = await Promise.all([openTools(context, site), openTools(context, site)]);
	const acts = tabs.map((tab) => {
		const seeds = Array.from({ length: 4 }, () => pickNumber(random, 2 ** 31));
		return { tab, seeds };
	});
	const first = tabs[0]!;
	const before = await digestFiles(await readFiles(first));
	await Promise.all(
		acts.map(({ tab, seeds }) =>
			tab.evaluate(async (all) => {
				for (const seed of all) await faults.act('commit', seed);
			}, seeds)
		)
	);
	const now = await digestFiles(await readFiles(first));
	const added = countBatches(now.state) - countBatches(before.state);
	if (added !== 8) tally.lose(`two tabs: ${added} of 8 imports are there`);
	if (now.damage.length > 0) tally.lose(`two tabs: ${now.damage.join()}`);
	tally.count('two tabs: import of one at once', 8);
	await Promise.all(tabs.map((tab) => tab.close()));
}

function countBatches(state: string): number {
	return (JSON.parse(state) as { batches: unknown[] }).batches.length;
}

/** The order of the log does not hang on the clock. */
async function changeClock(page: Page, random: Random, tally: Tally) {
	for (const year of [1970, 2099, 2026, 1999]) {
		const act = ['commit', 'undo', 'redo', 'setting'][pickNumber(random, 4)] ?? 'commit';
		const seed = pickNumber(random, 2 ** 31);
		const files = await readFiles(page);
		const after = await digestAfter(files, act, seed);
		const time = Date.UTC(year, 0, 1) + pickNumber(random, 1e10);
		await page.evaluate((given) => faults.actAt(given.act, given.seed, given.time), {
			...{ act, seed, time }
		});
		const now = await digestFiles(await readFiles(page));
		if (now.state !== after.state) tally.lose(`clock at ${year}: ${act} did something else`);
		tally.count('clock set back or forth');
	}
}

/** The browser's own limit: nothing is lost, and once there is room again, it works. */
async function fillQuota(page: Page, site: string, tally: Tally) {
	const session = await page.context().newCDPSession(page);
	const { origin } = new URL(site);
	const files = await readFiles(page);
	const before = await digestFiles(files);
	const quota = async (quotaSize?: number) => {
		const limit = quotaSize === undefined ? {} : { quotaSize };
		await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
	};
	for (const size of [1, 20_000, 200_000]) {
		await quota(size);
		const code = await page.evaluate(() =>
			faults.act('commit-large', 7).then(
				() => '',
				(cause: { code?: string }) => cause.code ?? 'unknown'
			)
		);
		const now = await digestFiles(await readFiles(page));
		if (code !== 'storage-full') tally.lose(`quota of ${size}: ${code || 'no error'}`);
		if (now.state !== before.state) tally.lose(`quota of ${size}: another state`);
		tally.count('quota of the browser filled');
	}
	await quota();
	const after = await digestAfter(await readFiles(page), 'commit-large', 7);
	await page.evaluate(() => faults.act('commit-large', 7));
	const now = await digestFiles(await readFiles(page));
	if (now.state !== after.state) tally.lose('quota: no import once there is room again');
}
