import { afterAll, describe, expect, test } from 'vitest';
import { createRandom } from './combinations';
import { closeNetwork, network, type VisitText } from './small-network';

afterAll(closeNetwork);

const NAMES = 'abcdefgh'.split('');
/** More meetings than the bits of one number hold, and than those of two. */
const DAYS = Array.from({ length: 190 }, (_, at) => dayAfter('2010-04-01', at));
const CHOICES = [1, 2, 3, 8, 20, 60];

function dayAfter(first: string, days: number): string {
	return new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Who was there on each day, and the visits of it. */
function visitsOf(isThere: (name: string, at: number) => boolean) {
	const attended = DAYS.map((_, at) => NAMES.filter((name) => isThere(name, at)));
	const visits = attended.flatMap((names, at) =>
		names.map((name): VisitText => `${DAYS[at]!} ${name} ${name}`)
	);
	return { attended, visits };
}

/** Pairs that shared at least so many days, counted one by one. */
function tiesOf(attended: readonly (readonly string[])[], least: number): number {
	const pairs = NAMES.flatMap((one, at) => NAMES.slice(at + 1).map((other) => [one, other]));
	return pairs.filter(
		(pair) => attended.filter((names) => pair.every((name) => names.includes(name))).length >= least
	).length;
}

describe('a year of more meetings than a number has bits', () => {
	test('has the ties that are counted day by day', async () => {
		const random = createRandom(7);
		const chances = NAMES.map(() => random() ** 2);
		const { attended, visits } = visitsOf((name) => random() < chances[NAMES.indexOf(name)]!);
		const ask = await network(visits);
		const found = CHOICES.map(async (least) => {
			const [row] = await ask('network-density', {}, { least_meetings: String(least) });
			const listed = await ask('network-ties', {}, { least_meetings: String(least) });
			return [row?.ties, listed.length];
		});
		const counted = CHOICES.map((least) => tiesOf(attended, least));
		expect(new Set(counted).size).toBeGreaterThan(3);
		expect(await Promise.all(found)).toEqual(counted.map((ties) => [ties, ties]));
	});

	test('ties two that met on the days where one number ends and the next begins', async () => {
		const { visits } = visitsOf((name, at) =>
			name === 'a' || name === 'b' ? [59, 60, 119, 120].includes(at) : name === 'c'
		);
		const ask = await network(visits);
		const tiesAt = async (least: string) =>
			(await ask('network-density', {}, { least_meetings: least }))[0]?.ties;
		expect([await tiesAt('4'), await tiesAt('5')]).toEqual([3, 0]);
	});
});
