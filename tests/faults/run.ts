import { serve } from '../../scripts/serve.js';
import { damageEveryFile } from './damage';
import { killAtRandom } from './kills';
import { tryObstacles } from './obstacles';
import { killInThePage } from './page-kills';
import { createRandom } from './random';
import { Tally } from './tally';

/** `npm run faults -- 300 7`: that many kills (default 200) with that seed (default: by the clock). */
export async function main([kills = '200', given]: string[]): Promise<number> {
	const seed = given === undefined ? Date.now() % 1_000_000 : Number(given);
	process.stdout.write(`seed ${seed}\n`);
	const serving = await serve({ port: 0, host: '127.0.0.1' });
	const tally = new Tally();
	try {
		const random = createRandom(seed);
		await damageEveryFile(serving.url, 6, random, tally);
		await tryObstacles(serving.url, 12, random, tally);
		await killInThePage(serving.url, process.env.NOPAGE ? 0 : 10, random, tally);
		await killAtRandom(serving.url, Number(kills), random, tally);
	} finally {
		await serving.close();
	}
	process.stdout.write(`${tally.summary()}, seed ${seed}\n`);
	return tally.lost.length === 0 ? 0 : 1;
}
