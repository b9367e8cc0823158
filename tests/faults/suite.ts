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
	tally: Tally
): Promise<void> {
	await damageEveryFile(site, positions, random, tally);
	await damageSealedFiles(site, positions, random, tally);
	await showDamage(site, random, tally);
	await tryObstacles(site, rounds, random, tally);
	await killInThePage(site, pageKills, random, tally);
	await killAtRandom(site, kills, random, tally);
}
