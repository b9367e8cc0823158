import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readFile as readIn } from '$lib/ingest/read-file';
import { repeat, type BenchOptions, type Figure } from './figure';
import { largeSample } from './site';

const ROWS = 1_000_000;

/** Reading alone, without a browser: our way of a file beside Papa Parse's splitting of it. */
export async function measureIngest({ runs }: BenchOptions): Promise<Figure[]> {
	const name = 'attendance.csv';
	const bytes = await readFile(join(await largeSample(ROWS), name));
	const text = bytes.toString('utf8');
	const context = { existing: [], personKeys: async (names: string[]) => names };
	const all = await repeat(runs, async () => {
		const ours = await timeOf(async () => {
			const { records } = await readIn({ name, bytes }, context);
			return records;
		});
		const papa = await timeOf(() => Papa.parse(text).data.length);
		return { ours, papa };
	});
	return [
		{
			what: 'read 1 M rows: ours ÷ Papa Parse alone',
			unit: '×',
			budget: 2,
			values: all.map(({ ours, papa }) => ours / papa)
		},
		{
			what: '… decode, check, normalize, match, write',
			unit: 'ms',
			values: all.map(({ ours }) => ours)
		},
		{ what: '… Papa Parse alone', unit: 'ms', values: all.map(({ papa }) => papa) }
	];
}

async function timeOf(work: () => number | Promise<number>): Promise<number> {
	const start = performance.now();
	const rows = await work();
	if (rows < ROWS * 0.9) throw new Error(`too few rows: ${rows}`);
	return performance.now() - start;
}
