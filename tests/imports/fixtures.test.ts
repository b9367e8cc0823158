import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { casesOf, FIXTURES, readFixture, stemOf, summarize } from './fixture-reading';

/** With WRITE_FIXTURES=1 a missing `.json` is written, to be checked by eye before it is kept. */
const WRITES = process.env.WRITE_FIXTURES === '1';

const formats = readdirSync(FIXTURES, { withFileTypes: true })
	.filter((one) => one.isDirectory())
	.map(({ name }) => name);

describe.each(formats)('%s', (format) => {
	test.each(casesOf(format))('reads %s', async (path) => {
		const expected = `${stemOf(path)}.json`;
		const reading = await readFixture(path);
		const summary = summarize(reading);
		if (WRITES && !existsSync(expected)) {
			writeFileSync(expected, `${JSON.stringify(summary, null, '\t')}\n`);
		}
		expect(summary).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
		for (const { message } of reading.issues) expect(message).toMatch(/。$/);
	});

	test('has a case for every expectation, and no two cases of one name', () => {
		const stems = casesOf(format).map((path) => stemOf(path).split('/').at(-1) ?? '');
		const expectations = readdirSync(`${FIXTURES}/${format}`).flatMap((name) => {
			const stem = /^(.*?)(?:\.answers)?\.json$/.exec(name)?.[1];
			return stem === undefined ? [] : [stem];
		});
		expect(expectations.filter((stem) => !stems.includes(stem))).toEqual([]);
		expect(new Set(stems).size).toBe(stems.length);
	});
});
