import type { Page } from '@playwright/test';
import { csvFile } from '../e2e/pages/import-page';
import { openTools, startVictim, withProfile, type Victim } from './browser';
import { digestFiles, readFiles, unexplained } from './known-states';
import { checkNumbers } from './numbers';
import { pickNumber, type Random } from './random';
import type { Tally } from './tally';

const FILES = 3;

/** Kill the browser at random moments after the user has clicked to take files in, or to undo. */
export async function killInThePage(
	site: string,
	kills: number,
	random: Random,
	tally: Tally
): Promise<void> {
	await withProfile(async (profile) => {
		let imports = 0;
		for (let killed = 0; killed < kills; killed++) {
			const victim = await startVictim(profile);
			const acted = await importAndKill(victim, site, killed, random);
			tally.count('kill: import in the page, browser');
			imports = await checkAfter(profile, site, { imports, ...acted }, tally);
		}
	});
}

/** Three files of one day each, whose records nobody has had before. */
function filesOf(round: number) {
	return Array.from({ length: FILES }, (_, index) => {
		const day = `20${10 + (round % 15)}-1${index % 3}-0${1 + index}`;
		const lines = Array.from({ length: 300 }, (_, row) => {
			return `${day},機関${row % 7},p-${(round * 1e4 + row).toString(16).padStart(8, '0')}`;
		});
		return csvFile(`${round}-${index}.csv`, ['開催日,機関名,参加者キー', ...lines]);
	});
}

async function importAndKill(victim: Victim, site: string, round: number, random: Random) {
	const page = await victim.context.newPage();
	await page.goto(`${site}import/`);
	await page.waitForSelector('html[data-engine=ready]', { state: 'attached', timeout: 90_000 });
	await page.locator('input[type=file][name=files]').setInputFiles(filesOf(round));
	await page.waitForFunction(
		(count) => document.querySelectorAll('[data-import-file][data-state=ready]').length === count,
		FILES,
		{ timeout: 90_000 }
	);
	await page.locator('button[name=commit]').click();
	await page.waitForTimeout(pickNumber(random, 250));
	const isAcknowledged = await isSaidToBeKept(page);
	await victim.kill();
	return { isAcknowledged };
}

async function isSaidToBeKept(page: Page): Promise<boolean> {
	const said = page.locator('[role=status]').filter({ hasText: 'を取り込みました' });
	return (await said.count()) > 0;
}

async function checkAfter(
	profile: string,
	site: string,
	before: { imports: number; isAcknowledged: boolean },
	tally: Tally
): Promise<number> {
	const victim = await startVictim(profile);
	try {
		const tools = await openTools(victim.context, site);
		const files = await readFiles(tools);
		await tools.close();
		const digest = await digestFiles(files);
		const state = JSON.parse(digest.state) as { batches: unknown[] };
		const imports = state.batches.length;
		const added = imports - before.imports;
		if (added !== 0 && added !== FILES) tally.lose(`import in the page: ${added} of ${FILES}`);
		if (before.isAcknowledged && added === 0) tally.lose('import in the page: said and not kept');
		for (const damage of unexplained(digest)) tally.lose(`import in the page: ${damage}`);
		tally.see(added === 0 ? 'state before' : 'state after');
		await checkNumbers(victim.context, site, files, tally);
		return imports;
	} finally {
		await victim.kill();
	}
}
