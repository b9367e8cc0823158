import { describe, expect, test } from 'vitest';
import { readFile, type FileReading } from '$lib/ingest/read-file';
import { fakePersonKeys } from './fixture-reading';

const HEADINGS = '開催日,機関名,氏名';

function readText(text: string, name = 'list.csv'): Promise<FileReading> {
	const bytes = new TextEncoder().encode(text);
	return readFile({ name, bytes }, { existing: [], personKeys: fakePersonKeys });
}

function csvOf({ parts }: FileReading): string {
	return parts.map(({ csv }) => new TextDecoder().decode(csv)).join('');
}

describe('names of people', () => {
	const leaks = [
		['a name in the person column', `${HEADINGS}\n2022-05-18,こもれび,秘密太郎\n`],
		['a name in a key column', '開催日,機関名,参加者キー\n2022-05-18,こもれび,秘密太郎\n'],
		['a name in a second name column', `${HEADINGS},お名前\n2022-05-18,こもれび,a,秘密太郎\n`],
		['a row beyond the headings', `${HEADINGS}\n2022-05-18,こもれび,a,秘密太郎\n`],
		['a quote that opens late', `${HEADINGS}\n2022-05-18,"かぜ,a\n2022-05-18,"b,秘密太郎\n`],
		['a quote in the middle', `${HEADINGS}\n2022-05-18,"か"ぜ,a\n2022-05-18,"b",秘密太郎\n`],
		['rows above the headings', `秘密太郎の名簿\n${HEADINGS}\n2022-05-18,こもれび,a\n`],
		['no headings at all', '2022-05-18,こもれび,秘密太郎\n']
	] as const;

	test.each(leaks)('are in no part of the reading: %s', async (_, text) => {
		const reading = await readText(text);
		expect(JSON.stringify({ ...reading, csv: csvOf(reading) })).not.toContain('秘密');
	});
});

describe('cells that attack', () => {
	test('markup and formulas stay text in one cell', async () => {
		const cell = '<img src=x onerror=alert(1)>';
		const reading = await readText(`${HEADINGS}\n2022-05-18,${cell},a\n2022-05-18,=1+1,b\n`);
		expect(reading.sample.rows.map((row) => row[7])).toEqual([cell, '=1+1']);
	});

	test('direction marks, NUL and zero-width characters are taken out', async () => {
		const reading = await readText(`${HEADINGS}\n2022-05-18,こ\u202eも\u0000れ\u200bび,a\n`);
		expect(reading.sample.rows[0]?.[7]).toBe('こもれび');
	});

	test('a cell of 10 MB is refused by its row and does not stop the others', async () => {
		const long = 'あ'.repeat(3_500_000);
		const reading = await readText(`${HEADINGS}\n2022-05-18,${long},a\n2022-05-18,こもれび,b\n`);
		expect(reading.records).toBe(1);
		expect(reading.issues).toMatchObject([{ code: 'too-long', row: 2, column: '機関名' }]);
	});

	test('the separator of key parts inside a cell does not make two records one', async () => {
		const rows = 'a\u001fb,c\n2022-05-18,a,b\u001fc\n';
		const reading = await readText(`開催日,機関名,参加者キー\n2022-05-18,${rows}`);
		expect(reading.records).toBe(2);
	});
});

describe('shapes that attack', () => {
	test('100,000 columns are read without the ones beyond the first thousand', async () => {
		const headings = Array.from({ length: 100_000 }, (_, index) => `列${index}`).join(',');
		const cells = ','.repeat(100_000);
		const reading = await readText(`${HEADINGS},${headings}\n2022-05-18,こもれび,a${cells}\n`);
		expect(reading.records).toBe(1);
		expect(reading.issues.length).toBeLessThan(30);
	});

	test('a million quotes are refused in time', async () => {
		const reading = await readText(`${HEADINGS}\n2022-05-18,${'"a'.repeat(500_000)},b\n`);
		expect(reading.records).toBe(0);
	});

	test('a quote that never ends in a long file is refused by the row it begins in', async () => {
		const rows = '2022-05-18,こもれび,a\n'.repeat(50_000);
		const reading = await readText(`${HEADINGS}\n2022-05-18,"か,b\n${rows}`);
		expect(reading.format).toBeNull();
		expect(reading.issues).toMatchObject([{ code: 'quote-never-closed', row: 2 }]);
	});

	test('more than a thousand mistakes are all counted and a thousand listed', async () => {
		const reading = await readText(`${HEADINGS}\n${'いつか,こもれび,a\n'.repeat(3000)}`);
		expect(reading.issues).toHaveLength(1000);
		expect(reading.issueCounts.byCode).toEqual({ 'not-a-date': 3000 });
		expect(reading.rejected).toBe(3000);
	});
});

test('every byte alone, and every pair with a line feed, is read or refused', async () => {
	for (let byte = 0; byte < 256; byte++) {
		for (const bytes of [[byte], [byte, 10, byte], [byte, 0], [0x81, byte]]) {
			const source = { name: 'x', bytes: Uint8Array.from(bytes) };
			const reading = await readFile(source, { existing: [], personKeys: fakePersonKeys });
			expect(reading.format).toBeNull();
			expect(reading.issues).toHaveLength(1);
		}
	}
});
