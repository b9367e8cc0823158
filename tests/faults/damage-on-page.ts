import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace } from '$lib/workspace/workspace';
import { openTools, startVictim, withProfile } from './browser';
import { encode, readFiles } from './known-states';
import { checkNumbers } from './numbers';
import { pickNumber, type Random } from './random';
import type { Tally } from './tally';

/** Harm one import: the page must name it, and count all the others. */
export async function showDamage(site: string, random: Random, tally: Tally): Promise<void> {
	await withProfile(async (profile) => {
		const victim = await startVictim(profile);
		const tools = await openTools(victim.context, site);
		await tools.evaluate(() => faults.act('commit-many', 3));
		const files = await readFiles(tools);
		const workspace = await openWorkspace(createMemoryStorage(new Map(files)));
		const batches = workspace.state.batches.filter(({ active }) => active);
		const { sha256 = '', file = '' } = batches[pickNumber(random, batches.length)] ?? {};
		const path = `batches/${sha256}.csv`;
		const bytes = files.get(path)?.slice() ?? new Uint8Array([0]);
		bytes[bytes.length >> 1]! ^= 1;
		await tools.evaluate(([name, text]) => faults.harm(name, text), [path, encode(bytes)] as const);
		tally.count('damage: seen on the page');

		await checkNumbers(victim.context, site, await readFiles(tools), tally);
		const page = await victim.context.newPage();
		await page.goto(`${site}keep/`);
		const said = page.locator('[data-damage]').filter({ hasText: file });
		await said
			.first()
			.waitFor({ timeout: 60_000 })
			.catch(() => {
				tally.lose(`damage of ${file} is not said on the page`);
			});
		await victim.kill();
	});
}
