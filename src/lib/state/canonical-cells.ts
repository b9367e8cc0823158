import type { TableSchema } from '$lib/domain/schema';
import { parseChunks } from '$lib/ingest/files/parse';
import { csvLine } from '$lib/ingest/records/write-csv';

/** Canonical cells by column, `source_row` among them. */
export type Cells = Readonly<Record<string, string>>;

function columnsOf(schema: TableSchema): string[] {
	return [...schema.columns.map(({ name }) => name), 'source_row'];
}

/** The records of a canonical CSV of this table. */
export function readCells(schema: TableSchema, csv: Uint8Array): Cells[] {
	return [...eachCells(schema, csv)];
}

/** The same one after the other, so that a long CSV is not held twice. */
export function* eachCells(schema: TableSchema, csv: Uint8Array): Generator<Cells> {
	const columns = columnsOf(schema);
	let isHeading = true;
	for (const { rows } of parseChunks(new TextDecoder().decode(csv), ',')) {
		for (const row of rows) {
			const isRecord = !isHeading && row.length > 1;
			isHeading = false;
			if (isRecord) yield toCells(columns, row);
		}
	}
}

/** The cells of one line, given without its line feed. Few lines hold quotes: those are parsed. */
export function splitLine(line: string): string[] {
	if (!line.includes('"')) return line.split(',');
	return [...parseChunks(line, ',')].flatMap(({ rows }) => rows)[0] ?? [];
}

/** A canonical CSV of these records. */
export function writeCells(
	schema: TableSchema,
	records: readonly Cells[]
): Uint8Array<ArrayBuffer> {
	const columns = columnsOf(schema);
	const lines = records.map((cells) => csvLine(columns.map((name) => cells[name] ?? '')));
	return new TextEncoder().encode(csvLine(columns) + lines.join(''));
}

function toCells(columns: readonly string[], row: readonly string[]): Cells {
	const cells: Record<string, string> = {};
	for (const [index, name] of columns.entries()) cells[name] = row[index] ?? '';
	return cells;
}
