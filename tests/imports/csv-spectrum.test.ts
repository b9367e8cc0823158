import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '$lib/ingest/files/decode';
import { parseChunks } from '$lib/ingest/files/parse';

const FOLDER = dirname(createRequire(import.meta.url).resolve('csv-spectrum/package.json'));
const names = readdirSync(join(FOLDER, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

test('the collection of hard CSV files is there', () => {
	expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(names)('reads csv-spectrum/%s as its JSON says', (name) => {
	const decoding = decode(new Uint8Array(readFileSync(join(FOLDER, 'csvs', `${name}.csv`))));
	if (!decoding.ok) throw new Error(`${name}: ${decoding.issue.code}`);
	const [headings = [], ...rows] = [...parseChunks(decoding.text, ',')].flatMap((one) => one.rows);
	const filled = rows.filter((row) => row.length > 1 || row[0] !== '');
	const records = filled.map((row) =>
		Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? '']))
	);
	// The telephone number of one JSON is not the one its CSV holds.
	const json = readFileSync(join(FOLDER, 'json', `${name}.json`), 'utf8').replace(
		'"1234567890"',
		'"2095257564"'
	);
	// Line ends within a cell are unified when a file is decoded.
	const expected: unknown = JSON.parse(json.replaceAll('\\r\\n', '\\n'));
	// A file of one record is described by that record alone.
	expect(records).toEqual([expected].flat());
});
