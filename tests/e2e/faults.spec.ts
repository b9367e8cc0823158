import { expect, test } from '@playwright/test';
import { createRandom } from '../faults/random';
import { tryFaults } from '../faults/suite';
import { Tally } from '../faults/tally';

test('kills, damage and obstacles leave the state before or the state after', async ({
	baseURL
}) => {
	test.setTimeout(300_000);
	const seed = Date.now() % 1_000_000;
	const tally = new Tally();
	const extent = { kills: 10, pageKills: 1, positions: 2, rounds: 1 };
	await tryFaults(baseURL ?? '', extent, createRandom(seed), tally);
	const summary = `${tally.summary()}, seed ${seed}`;
	test.info().annotations.push({ type: 'faults', description: summary });
	expect(tally.lost, summary).toEqual([]);
	expect(tally.tried('kill')).toBe(11);
});
