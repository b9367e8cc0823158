import { describe, expect, test } from 'vitest';
import { prepareContext, readFile, type FileReading } from '$lib/ingest/read-file';
import { fakePersonKeys } from './fixture-reading';

const HEADINGS = '開催日,会議名,機関名,氏名';
const ROWS = Array.from({ length: 5000 }, (_, index) => {
	const day = String((index % 28) + 1).padStart(2, '0');
	return `2022/5/${day},学習会,機関${index % 40},"見本, ${index}"`;
});

function bytesOf(rows: readonly string[], lineEnd = '\n'): Uint8Array {
	return new TextEncoder().encode([HEADINGS, ...rows, ''].join(lineEnd));
}

function read(bytes: Uint8Array, ...existing: FileReading[]): Promise<FileReading> {
	const files = existing.flatMap(({ parts }) => parts);
	return readFile({ name: 'list.csv', bytes }, { existing: files, personKeys: fakePersonKeys });
}

describe('a file that is read again', () => {
	test('has no new records', async () => {
		const first = await read(bytesOf(ROWS));
		const again = await read(bytesOf(ROWS), first);
		expect(first.fresh).toBe(5000);
		expect([again.fresh, again.alreadyThere]).toEqual([0, 5000]);
		expect(again.parts[0]?.csv).toEqual(first.parts[0]?.csv);
	});

	test('has no new records after it was sorted and saved with other line ends', async () => {
		const first = await read(bytesOf(ROWS));
		const again = await read(bytesOf([...ROWS].sort().reverse(), '\r\n'), first);
		expect(again.fresh).toBe(0);
	});

	test('has only the added rows as new records', async () => {
		const first = await read(bytesOf(ROWS));
		const added = ['2022/5/1,学習会,機関0,見本九千', '2022/6/1,学習会,機関0,見本九千'];
		const again = await read(bytesOf([...ROWS, ...added]), first);
		expect([again.fresh, again.alreadyThere]).toEqual([2, 5000]);
	});

	test('is compared with all files that exist, not only the first', async () => {
		const one = await read(bytesOf(ROWS.slice(0, 2000)));
		const other = await read(bytesOf(ROWS.slice(2000)));
		expect((await read(bytesOf(ROWS), one, other)).fresh).toBe(0);
	});
});

test('a context prepared once serves several files and learns nothing from them', async () => {
	const first = await read(bytesOf(ROWS));
	const context = prepareContext({ existing: [], personKeys: fakePersonKeys });
	for (const name of ['one.csv', 'other.csv']) {
		const reading = await readFile({ name, bytes: bytesOf(ROWS) }, context);
		expect(reading.parts[0]?.csv).toEqual(first.parts[0]?.csv);
		expect(reading.fresh).toBe(5000);
	}
});

test('every record carries the spreadsheet row it came from, across chunks', async () => {
	const wide = ROWS.map((row) => row.replace('学習会', '学習会'.repeat(30)));
	const { parts } = await read(bytesOf(wide));
	const lines = new TextDecoder().decode(parts[0]?.csv).trimEnd().split('\n').slice(1);
	expect(lines.map((line) => Number(line.split(',').at(-1)))).toEqual(ROWS.map((_, at) => at + 2));
});

test('progress rises to 1', async () => {
	const fractions: number[] = [];
	const source = { name: 'list.csv', bytes: bytesOf(ROWS) };
	const context = { existing: [], personKeys: fakePersonKeys };
	await readFile(source, context, { onProgress: (fraction) => fractions.push(fraction) });
	expect(fractions.length).toBeGreaterThan(1);
	expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
	expect(fractions.at(-1)).toBe(1);
});

test('an aborted signal stops the reading with its reason', async () => {
	const abort = new AbortController();
	const source = { name: 'list.csv', bytes: bytesOf(ROWS) };
	const context = { existing: [], personKeys: fakePersonKeys };
	const options = { signal: abort.signal, onProgress: () => abort.abort(new Error('enough')) };
	await expect(readFile(source, context, options)).rejects.toThrow('enough');
});

test('readFile() throws when an existing file is not canonical', async () => {
	const existing = [{ table: 'attendance', csv: new TextEncoder().encode('a,b\n1,2\n') }];
	const context = { existing, personKeys: fakePersonKeys };
	const reading = readFile({ name: 'list.csv', bytes: bytesOf(ROWS) }, context);
	await expect(reading).rejects.toThrow('not canonical: a,b');
});
