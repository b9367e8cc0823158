import { expect } from 'vitest';
import { tableFile, type ExportFile } from '$lib/export/records';
import { readFile, type FileReading, type TablePart } from '$lib/ingest/read-file';
import { recordFiles } from '$lib/state/dataset';
import type { RecordSource } from '$lib/state/record-source';
import { recordTables } from '$lib/state/record-tables';
import { createMemoryStorage } from '$lib/workspace/memory-storage';
import { openWorkspace, type NewBatch, type Workspace } from '$lib/workspace/workspace';
import { fakePersonKeys } from '../imports/fixture-reading';

const TITLE = { holds: 'own', today: new Date(2026, 10, 22) } as const;

/** Every table of a workspace that has records, as it is exported, in the order of import. */
export async function exportAll(records: RecordSource): Promise<ExportFile[]> {
	const tables = await recordTables(records, true);
	return tables.filter(({ rows }) => rows.length > 0).map((table) => tableFile(table, TITLE));
}

/** Bytes as text that tells a byte order mark. */
export function textOf(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** A table of a file as a batch to be committed. */
export function toBatch({ table, csv, records, fresh, format, replaces }: TablePart): NewBatch {
	const origin = { table, csv, records, fresh, format, file: 'f.csv', encoding: 'utf-8' };
	return { ...origin, ...(replaces.length > 0 && { replaces: { table, groups: replaces } }) };
}

/** Read a file against the records of a workspace. */
export async function readAgainst(
	records: RecordSource,
	{ name, bytes }: Pick<ExportFile, 'name' | 'bytes'>
): Promise<FileReading> {
	const files = await recordFiles(records);
	const existing = files.map(({ table, csv }) => ({ table, csv }));
	return readFile({ name, bytes: bytes.slice() }, { existing, personKeys: fakePersonKeys });
}

/** A workspace with these canonical files, one import each. */
export async function workspaceOf(
	files: readonly { table: string; csv: Uint8Array }[]
): Promise<Workspace> {
	const workspace = await openWorkspace(createMemoryStorage());
	await workspace.set('sample', 'hidden');
	for (const { table, csv } of files) {
		const origin = { file: 'f.csv', encoding: 'utf-8', format: 'f' };
		await workspace.commit([{ table, csv, records: 1, fresh: 1, ...origin }]);
	}
	return workspace;
}

/** What an import of a workspace's own export must say: nothing new, nothing wrong. */
export async function expectRoundTrip(records: RecordSource): Promise<ExportFile[]> {
	const files = await exportAll(records);
	for (const file of files) {
		const reading = await readAgainst(records, file);
		const { name } = file;
		const errors = reading.issues.filter(({ level }) => level !== 'warning');
		expect({ name, errors: errors.slice(0, 3) }).toEqual({ name, errors: [] });
		const { fresh, changed, rejected, isBlocked, questions } = reading;
		const asked = questions.filter(({ isBlocking }) => isBlocking);
		expect({ name, fresh, changed, rejected, isBlocked, asked }).toEqual({
			...{ name, fresh: 0, changed: 0, rejected: 0 },
			...{ isBlocked: false, asked: [] }
		});
		expect(`ayumi-${reading.label}-20261122.csv`).toBe(name);
	}
	return files;
}

/** An empty workspace that takes these exports in must export the same bytes. */
export async function expectSameInNewWorkspace(files: readonly ExportFile[]): Promise<void> {
	const empty = await workspaceOf([]);
	for (const file of files) {
		const reading = await readAgainst(empty, file);
		await empty.commit(reading.parts.map(toBatch));
	}
	const again = await exportAll(empty);
	expect(again.map(({ name, bytes }) => [name, textOf(bytes)])).toEqual(
		files.map(({ name, bytes }) => [name, textOf(bytes)])
	);
}
