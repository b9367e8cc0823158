import type { Page } from '@playwright/test';
import { ACTS } from './acts';
import { openTools, startVictim, withProfile, type Victim } from './browser';
import type { Digest } from './digest';
import { digestAfter, digestFiles, readFiles, unexplained, type Files } from './known-states';
import { checkNumbers } from './numbers';
import { pick, pickNumber, type Random } from './random';
import type { Tally } from './tally';

/** What may be there after a kill. */
interface Known {
	what: string;
	before: Digest;
	after: Digest;
	/** Files there were before the act. */
	files: Files;
	isAcknowledged: boolean;
}

/** How a tab ends. */
const ENDS = ['browser', 'crash', 'crash', 'crash', 'close'] as const;

/** How long each act took, in ms: a moment within it is chosen for the next kill. */
type Durations = Map<string, number>;

const MOST_FILES = 90;
const NUMBERS_EVERY = 25;

/** Kill the browser, or the tab, at random moments of everything that writes. */
export async function killAtRandom(
	site: string,
	kills: number,
	random: Random,
	tally: Tally
): Promise<void> {
	const durations: Durations = new Map();
	await withProfile(async (profile) => {
		let known: Known | null = null;
		for (let killed = 0; killed < kills;) {
			const victim = await startVictim(profile);
			for (let isRunning = true; isRunning && killed < kills; killed++) {
				const page = await openTools(victim.context, site);
				if (known) await check(page, known, tally);
				if (killed % NUMBERS_EVERY === NUMBERS_EVERY - 1) {
					await checkNumbersOnce(victim, site, await readFiles(page), tally);
				}
				const end = pick(random, ENDS) ?? 'browser';
				known = await killOnce(page, end, victim, durations, random);
				tally.count(`kill: ${known.what}`);
				isRunning = end !== 'browser';
			}
			await victim.kill();
		}
		if (known) {
			const victim = await startVictim(profile);
			await check(await openTools(victim.context, site), known, tally);
			await victim.kill();
		}
	});
}

/** A workspace under a passphrase shows no numbers, and changes are not recomputed here. */
async function checkNumbersOnce({ context }: Victim, site: string, files: Files, tally: Tally) {
	const { isSealed, hasChanges } = await digestFiles(files);
	if (!isSealed && !hasChanges) await checkNumbers(context, site, files, tally);
}

async function killOnce(
	page: Page,
	end: (typeof ENDS)[number],
	victim: Victim,
	durations: Durations,
	random: Random
): Promise<Known> {
	let files = await readFiles(page);
	if (files.size > MOST_FILES) {
		await page.evaluate(() => faults.put([]));
		files = new Map();
	}
	const act = files.size < 3 ? 'commit-many' : (pick(random, Object.keys(ACTS)) ?? 'commit');
	const seed = pickNumber(random, 2 ** 31);
	const [before, after] = [await digestFiles(files), await digestAfter(files, act, seed)];
	const started = performance.now();
	let isAcknowledged = false;
	const acting = page
		.evaluate(([name, number]) => faults.act(name, number), [act, seed] as const)
		.then(() => {
			isAcknowledged = true;
			const took = performance.now() - started;
			durations.set(act, ((durations.get(act) ?? took) + took) / 2);
		})
		.catch(() => {}); // the page is gone: that is the fault
	await wait(random() * 1.15 * (durations.get(act) ?? 150));
	const wasAcknowledged = isAcknowledged;
	await endTab(page, end, victim);
	await acting;
	const what = `${act}, ${end}`;
	return { what, before, after, files, isAcknowledged: wasAcknowledged };
}

async function endTab(page: Page, end: (typeof ENDS)[number], victim: Victim) {
	if (end === 'browser') return victim.kill();
	if (end === 'close') return page.close();
	const session = await page.context().newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	session.send('Page.crash').catch(() => {}); // it never answers
	await crashed;
	await page.close();
}

async function check(page: Page, known: Known, tally: Tally) {
	const { before, after, what } = known;
	const files = await readFiles(page);
	const now = await digestFiles(files);
	const isAfter = now.state === after.state;
	if (!isAfter && now.state !== before.state) tally.lose(`${what}: neither before nor after`);
	if (known.isAcknowledged && !isAfter) tally.lose(`${what}: acknowledged and not there`);
	for (const damage of unexplained(now)) tally.lose(`${what}: ${damage}`);
	const isPlain = !before.isSealed && !now.isSealed;
	for (const [path, bytes] of isPlain ? known.files : []) {
		const kept = files.get(path);
		if (!kept || Buffer.compare(bytes, kept) !== 0) tally.lose(`${what}: ${path} changed`);
	}
	tally.see(outcomeOf(known, isAfter));
}

function outcomeOf({ before, after, isAcknowledged }: Known, isAfter: boolean): string {
	if (before.state === after.state) return 'nothing to change';
	if (!isAfter) return 'state before';
	return isAcknowledged ? 'state after, acknowledged' : 'state after, not yet acknowledged';
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
