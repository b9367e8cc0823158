import { createHmac } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createIssue } from '$lib/ingest/review/issue';
import type { Question } from '$lib/ingest/review/question';
import {
	prepareContext,
	readFile,
	refuse,
	type FileReading,
	type PreparedContext
} from '$lib/ingest/read-file';

/** Print, as one JSON array, how each file would be read. Returns 1 when any file is refused. */
export async function main(argv: string[]): Promise<number> {
	if (argv.length === 0) {
		process.stderr.write('使い方: npm run inspect -- ファイル…\n');
		return 1;
	}
	const context = prepareContext({ existing: [], personKeys });
	const reports: unknown[] = [];
	let exitCode = 0;
	for (const path of argv) {
		const reading = await readPath(path, context);
		if (reading.format === null) exitCode = 1;
		reports.push(toReport(path, reading));
	}
	process.stdout.write(`${JSON.stringify(reports, null, '\t')}\n`);
	return exitCode;
}

/** A path without a file is a refused file, so that the others are still reported. */
async function readPath(path: string, context: PreparedContext): Promise<FileReading> {
	const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
	if (!isFile) return refuse(basename(path), null, createIssue('missing-file'));
	return readFile({ name: basename(path), bytes: readFileSync(path) }, context);
}

/** Keys under a key of no worth: nothing printed leads back to a name by itself. */
function personKeys(names: string[]): Promise<string[]> {
	const toKey = (name: string) => createHmac('sha256', 'inspect').update(name).digest('hex');
	return Promise.resolve(names.map((name) => `p-${toKey(name).slice(0, 16)}`));
}

/** Questions may show names of people and lines of the file on a screen; a report never does. */
function withoutNames({ id, code, proposed, answer, isBlocking, ...question }: Question) {
	const isAboutPeople = code === 'same-person';
	const detail = isAboutPeople ? '' : question.detail;
	const choices = question.choices.map(({ value, label }) => (label === '' ? value : label));
	return { id, code, detail, proposed, answer, isBlocking, rows: question.rows, choices };
}

function toReport(path: string, reading: FileReading) {
	const { encoding, format, meetings, records, people, issues, sample } = reading;
	return {
		file: path,
		encoding,
		format,
		meetings: meetings.map(({ title, heldOn }) => ({ title, heldOn })),
		records,
		people,
		organizations: reading.organizations,
		fresh: reading.fresh,
		rejected: reading.rejected,
		columns: reading.parts.flatMap(({ columns }) => columns),
		questions: reading.questions.map(withoutNames),
		droppedColumns: reading.droppedColumns,
		issueCounts: reading.issueCounts,
		issues,
		sample
	};
}
