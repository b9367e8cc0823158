import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, readFixture, summarize } from './fixture-reading';

/** With WRITE_FIXTURES=1 a missing `.json` is written, to be checked by eye before it is kept. */
const WRITES = process.env.WRITE_FIXTURES === '1';

const formats = readdirSync(FIXTURES, { withFileTypes: true }).filter((one) => one.isDirectory());

describe.each(formats.map(({ name }) => name))('%s', (format) => {
	const files = readdirSync(join(FIXTURES, format)).filter((name) => name.endsWith('.csv'));

	test.each(files.map((name) => name.slice(0, -4)))(`reads ${format}/%s.csv`, async (name) => {
		const path = `${format}/${name}`;
		const expected = join(FIXTURES, `${path}.json`);
		const reading = await readFixture(path);
		const summary = summarize(reading);
		if (WRITES && !existsSync(expected)) {
			writeFileSync(expected, `${JSON.stringify(summary, null, '\t')}\n`);
		}
		expect(summary).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
		for (const { message } of reading.issues) expect(message).toMatch(/。$/);
	});
});

test('every expectation has its fixture', () => {
	const orphans = formats.flatMap(({ name }) => {
		const files = readdirSync(join(FIXTURES, name));
		const expectations = files.filter((file) => file.endsWith('.json'));
		return expectations.filter((file) => !files.includes(file.replace(/json$/, 'csv')));
	});
	expect(orphans).toEqual([]);
});
