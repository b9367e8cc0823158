import { expect, test } from 'vitest';
import { rowsOver } from './rows-over';

const HEADER = 'meeting_id,held_on,organization,person_key';

async function factorOf(counts: readonly number[]): Promise<number | undefined> {
	const lines = counts.flatMap((count, index) =>
		Array.from({ length: count }, (_, person) => `m-1,2022-05-18,機関${index},p-${person}`)
	);
	const rows = await rowsOver('elephant-factor', { attendance: [HEADER, ...lines].join('\n') });
	return rows[0]?.elephant_factor;
}

test('1000, 433, 343, 332, 202, 90, 42 and 33 rest on two, as CHAOSS gives it', async () => {
	expect(await factorOf([1000, 433, 343, 332, 202, 90, 42, 33])).toBe(2);
});

test('exactly half is half: of two that came as often, one is enough', async () => {
	expect(await factorOf([5, 5])).toBe(1);
	expect(await factorOf([5, 5, 1])).toBe(2);
});
