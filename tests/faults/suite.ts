import { damageEveryFile, damageSealedFiles } from './damage';
import { showDamage } from './damage-on-page';
import { killAtRandom } from './kills';
import { tryObstacles } from './obstacles';
import { killInThePage } from './page-kills';
import type { Random } from './random';
import type { Tally } from './tally';

/** How much is tried. */
export interface Extent {
	/** Browsers and tabs killed while the workspace writes. */
	kills: number;
	/** Browsers killed after a click on a page of the site. */
	pageKills: number;
	/** Bytes flipped in every stored file. */
	positions: number;
	/** Rounds of refused steps, tabs at once and wrong clocks. */
	rounds: number;
}

/** Try every kind of fault on a served site. */
export async function tryFaults(
	site: string,
	{ kills, pageKills, positions, rounds }: Extent,
	random: Random,
	tally: Tally,
	say: (progress: string) => void = () => {}
): Promise<void> {
	const stages: readonly [what: string, run: () => Promise<void>][] = [
		['damage', () => damageEveryFile(site, positions, random, tally)],
		['damage under a passphrase', () => damageSealedFiles(site, positions, random, tally)],
		['damage on the page', () => showDamage(site, random, tally)],
		['obstacles', () => tryObstacles(site, rounds, random, tally)],
		['kills in the page', () => killInThePage(site, pageKills, random, tally)],
		['kills', () => killAtRandom(site, kills, random, tally)]
	];
	for (const [what, run] of stages) {
		const started = performance.now();
		await run();
		const seconds = Math.round((performance.now() - started) / 1000);
		say(`${what}: ${seconds} s, ${tally.tried()} faults so far, ${tally.lost.length} lost`);
	}
}
