import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORT_TABLES } from '$lib/domain/tables';
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

/** Read a fixture (`attendance/good-utf8`) against the records beside it. */
export function readFixture(path: string): Promise<FileReading> {
	const base = join(FIXTURES, path);
	const bytes = new Uint8Array(readFileSync(`${base}.csv`));
	return readFile(
		{ name: `${path.split('/').at(-1)}.csv`, bytes },
		contextFrom(`${base}.existing`)
	);
}

/** What a fixture's `.json` holds of a reading: what was read, and every issue but its text. */
export function summarize(reading: FileReading) {
	const { meetings, issues, csv } = reading;
	const { encoding, format, records, fresh, alreadyThere, changed, rejected } = reading;
	const { duplicates } = reading;
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
		csv: new TextDecoder().decode(csv).split('\n').slice(0, -1)
	};
}
