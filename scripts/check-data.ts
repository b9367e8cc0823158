import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { FACT_TABLES } from '$lib/domain/facts';
import type { TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { checkReferences, type CheckedTable } from '$lib/ingest/records/check-references';
import { createIssue, type Issue } from '$lib/ingest/review/issue';
import { readFile } from '$lib/ingest/read-file';
import { readTable } from '$lib/ingest/records/read-table';

const SHOWN = 50;
const LEVELS: Record<Issue['level'], string> = {
	error: '誤り',
	question: '確認',
	warning: '注意'
};

/** Without these a site has nothing to show; every other file may be missing. */
const NEEDED = ['network', 'attendance'];

type Reading = Omit<CheckedTable, 'schema'> & { issues: Issue[] };
type Existing = { table: string; csv: Uint8Array }[];

/** Check all of `DATA_DIR` (default `data`) with the importer's own code; 1 if there are errors. */
export async function main(): Promise<number> {
	const folder = resolve(process.env.DATA_DIR ?? 'data');
	const tables = new Map<string, CheckedTable>();
	const existing: Existing = [];
	let errors = 0;
	for (const schema of [...FACT_TABLES, ...IMPORT_TABLES]) {
		const isFact = FACT_TABLES.some((table) => table.name === schema.name);
		const path = join(folder, isFact ? '' : 'sample', `${schema.file}.csv`);
		const { records, rows, issues } = await readPath(path, schema, isFact ? null : existing);
		tables.set(schema.name, { schema, records, rows });
		errors += print(relative('.', path), records.length, issues);
	}
	for (const { table, issues } of checkReferences(tables)) errors += print(table, null, issues);
	process.stdout.write(errors > 0 ? `誤りが${errors}件あります。\n` : '誤りはありません。\n');
	return errors > 0 ? 1 : 0;
}

async function readPath(
	path: string,
	schema: TableSchema,
	existing: Existing | null
): Promise<Reading> {
	if (!existsSync(path)) {
		const issues = NEEDED.includes(schema.name) ? [createIssue('missing-file')] : [];
		return { records: [], rows: [], issues };
	}
	const bytes = readFileSync(path);
	if (existing) return readRecords(path, bytes, schema, existing);
	return readTable(schema, bytes.toString('utf8'));
}

/** A table that users can import is read as an import is, against the tables before it. */
async function readRecords(
	path: string,
	bytes: Uint8Array,
	schema: TableSchema,
	existing: Existing
): Promise<Reading> {
	const personKeys = (names: string[]) => Promise.resolve(names.map(() => 'p-00000000'));
	const imported = await readFile({ name: path, bytes }, { existing, personKeys });
	// A table may be empty: headings alone say so.
	if (imported.issueCounts.byCode['no-records']) return { records: [], rows: [], issues: [] };
	const csv = imported.parts[0]?.csv ?? new Uint8Array();
	existing.push({ table: schema.name, csv });
	const canonical = readTable(schema, new TextDecoder().decode(csv));
	return { ...canonical, issues: [...imported.issues, ...canonical.issues] };
}

/** Print the issues of a file; returns how many are errors. */
function print(file: string, records: number | null, issues: readonly Issue[]): number {
	const title = records === null ? `${file}（つながり）` : `${file}（${records}件）`;
	process.stdout.write(`${title}: ${issues.length === 0 ? '問題なし' : `${issues.length}件`}\n`);
	for (const { level, row, column, message } of issues.slice(0, SHOWN)) {
		const place = [row > 0 ? `${row}行目` : '', column].filter(Boolean).join(' ');
		process.stdout.write(`  ${LEVELS[level]} ${place}: ${message}\n`);
	}
	if (issues.length > SHOWN) process.stdout.write(`  ほか${issues.length - SHOWN}件\n`);
	return issues.filter(({ level }) => level !== 'warning').length;
}
