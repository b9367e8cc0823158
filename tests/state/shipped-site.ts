import { FACT_TABLES } from '$lib/domain/facts';
import type { TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { csvLine } from '$lib/ingest/records/write-csv';

/** A record by column name; the columns left out are empty. */
export type Row = Readonly<Record<string, string>>;

/** Canonical CSV of one of our tables, with `source_row` counted from 2. */
export function canonicalCsv(table: string, rows: readonly Row[]): Uint8Array<ArrayBuffer> {
	const schemas: readonly TableSchema[] = [...IMPORT_TABLES, ...FACT_TABLES];
	const schema = schemas.find(({ name }) => name === table);
	if (!schema) throw new Error(`no such table: ${table}`);
	const names = schema.columns.map(({ name }) => name);
	const lines = rows.map((row, index) =>
		csvLine([...names.map((name) => row[name] ?? ''), String(index + 2)])
	);
	return new TextEncoder().encode(csvLine([...names, 'source_row']) + lines.join(''));
}

/** Attendance of a meeting on its day by people of one organization. */
export function roll(day: string, people: string): Row[] {
	return people.split(' ').map((person) => ({
		meeting_id: day,
		held_on: day,
		organization: person < 'p-5' ? 'こもれび' : 'あさもや',
		person_key: person
	}));
}

/** A `fetch` that serves these rows as the site's shipped files, and empty ones for the rest. */
export function shippedFetch(tables: Readonly<Record<string, readonly Row[]>>) {
	return async (url: string): Promise<Response> => {
		const file = /\/shipped\/(.+)\.csv$/.exec(url)?.[1];
		const schemas: readonly TableSchema[] = [...IMPORT_TABLES, ...FACT_TABLES];
		const schema = schemas.find((one) => one.file === file);
		if (!schema) return new Response(null, { status: 404 });
		return new Response(canonicalCsv(schema.name, tables[schema.name] ?? []));
	};
}
