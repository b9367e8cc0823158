import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { IMPORT_TABLES } from '$lib/domain/tables';
import type { Answers } from '$lib/ingest/review/question';
import { readFile, type FileReading, type ImportContext } from '$lib/ingest/read-file';

/** Folder of the fixtures: one folder per format, one pair of files per case. */
export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Stands for the workspace's secret: keys that are the same in every run. */
export function fakePersonKeys(names: string[]): Promise<string[]> {
	const toKey = (name: string) => createHash('sha256').update(`test ${name}`).digest('hex');
	return Promise.resolve(names.map((name) => `p-${toKey(name).slice(0, 8)}`));
}

/** A context with the canonical files of a folder; a missing folder holds none. */
export function contextFrom(folder: string): ImportContext {
	const files = existsSync(folder) ? readdirSync(folder) : [];
	const existing = IMPORT_TABLES.filter(({ file }) => files.includes(`${file}.csv`));
	return {
		existing: existing.map(({ name, file }) => {
			return { table: name, csv: new Uint8Array(readFileSync(join(folder, `${file}.csv`))) };
		}),
		personKeys: fakePersonKeys
	};
}

/** The files of a format's folder that are to be read: everything but what stands beside them. */
export function casesOf(format: string): string[] {
	const entries = readdirSync(join(FIXTURES, format), { withFileTypes: true });
	return entries.flatMap(({ name }) => {
		return /\.(?:json|existing)$/.test(name) ? [] : [`${format}/${name}`];
	});
}

/** The path of a case without its extension: what stands beside it begins so. */
export function stemOf(path: string): string {
	return join(FIXTURES, path.slice(0, path.length - extname(path).length));
}

/** Read a case (`attendance/good-utf8.csv`) against the records and answers beside it. */
export function readFixture(path: string): Promise<FileReading> {
	const stem = stemOf(path);
	const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
	const answered = `${stem}.answers.json`;
	const answers = existsSync(answered)
		? (JSON.parse(readFileSync(answered, 'utf8')) as Answers)
		: {};
	const source = { name: basename(path), bytes };
	return readFile(source, contextFrom(`${stem}.existing`), { answers });
}

/** What a fixture's `.json` holds of a reading: what was read, and every issue but its text. */
export function summarize(reading: FileReading) {
	const { meetings, issues, parts } = reading;
	const { encoding, format, records, fresh, alreadyThere, changed, rejected } = reading;
	const { duplicates } = reading;
	const leftOut = parts.flatMap((part) => {
		return part.leftOut.map(({ row, because }) => `${row} ${because}`);
	});
	const questions = reading.questions.map(({ id, code, proposed, answer, isBlocking, rows }) => {
		const state = isBlocking ? 'blocking' : 'open';
		return [id, code, proposed, answer, state, rows.join(' ')].join(' | ');
	});
	return {
		encoding,
		format,
		counts: { records, fresh, alreadyThere, changed, rejected, duplicates },
		people: reading.people,
		organizations: reading.organizations,
		meetings: meetings.map((one) => `${one.meetingId} ${one.heldOn} ${one.title} ${one.records}`),
		dropped: reading.droppedColumns,
		issues: issues.map(({ level, code, row, column, value }) => {
			return [level, code, row, column, value].join(' | ');
		}),
		...(leftOut.length > 0 ? { leftOut } : {}),
		...(questions.length > 0 ? { questions } : {}),
		csv: parts.flatMap(({ csv }) => new TextDecoder().decode(csv).split('\n').slice(0, -1))
	};
}
