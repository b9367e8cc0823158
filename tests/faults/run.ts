import { ensureBuild } from '../../scripts/build.js';
import { serve } from '../../scripts/serve.js';
import { createRandom } from './random';
import { tryFaults, type Extent } from './suite';
import { Tally } from './tally';

const WHOLE: Extent = { kills: 200, pageKills: 10, positions: 6, rounds: 12 };

/** `npm run faults -- 300 7`: that many kills (default 200) with that seed (default: the clock). */
export async function main([kills = String(WHOLE.kills), given]: string[]): Promise<number> {
	const seed = given === undefined ? Date.now() % 1_000_000 : Number(given);
	process.stdout.write(`seed ${seed}\n`);
	await ensureBuild();
	const serving = await serve({ port: 0, host: '127.0.0.1' });
	const tally = new Tally();
	const started = performance.now();
	try {
		await tryFaults(serving.url, { ...WHOLE, kills: Number(kills) }, createRandom(seed), tally);
	} finally {
		await serving.close();
	}
	const seconds = Math.round((performance.now() - started) / 1000);
	process.stdout.write(`${tally.summary()}, ${seconds} s, seed ${seed}\n`);
	return tally.lost.length === 0 ? 0 : 1;
}
