import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeTables } from '../describe';
import { makeSample } from './sample';

const SAMPLE_FOLDER = fileURLToPath(new URL('.', import.meta.url));
const README = fileURLToPath(new URL('../README.md', import.meta.url));

/**
 * Write the sample files, and the column tables of `data/README.md` beside them.
 * `--rows N` writes about N attendance rows to `data/sample/large/` instead.
 */
export async function main(argv: string[]): Promise<void> {
	const rows = rowsFrom(argv);
	if (rows === undefined) {
		await writeSample(SAMPLE_FOLDER);
		await writeFile(README, await writeTables(await readFile(README, 'utf8')));
	} else await writeSample(`${SAMPLE_FOLDER}large/`, rows);
}

function rowsFrom(argv: readonly string[]): number | undefined {
	const at = argv.indexOf('--rows');
	if (at < 0) return undefined;
	const rows = Number(argv[at + 1]);
	if (!Number.isInteger(rows) || rows < 1) throw new Error(`not a number of rows: ${argv[at + 1]}`);
	return rows;
}

async function writeSample(folder: string, rows?: number): Promise<void> {
	await mkdir(folder, { recursive: true });
	const sample = makeSample(rows);
	await writeFile(`${folder}organizations.csv`, sample.organizations);
	await writeFile(`${folder}meetings.csv`, sample.meetings);
	await pipeline(Readable.from(sample.attendance), createWriteStream(`${folder}attendance.csv`));
	await writeFile(`${folder}working-group-activity.csv`, sample.workingGroupActivity());
	await writeFile(`${folder}outreach.csv`, sample.outreach);
}
