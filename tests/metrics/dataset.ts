import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { FACT_TABLES } from '$lib/domain/facts';
import type { TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import type { Engine } from '$lib/engine/port';
import { tableSource } from '$lib/engine/table-source';
import { csvLine } from '$lib/ingest/records/write-csv';
import { modelStatements } from '$lib/metrics/model-statements';
import { groupBy } from './group-by';

/** A row of a CSV as it is written, with the batch it came in and its row of the file. */
export interface CsvRow {
	cells: Readonly<Record<string, string>>;
	batch: number;
	row: number;
}

/** Rows of a data set by name of the table. */
export type Dataset = ReadonlyMap<string, readonly CsvRow[]>;

/** Every table the engine loads. */
export const SCHEMAS: readonly TableSchema[] = [...IMPORT_TABLES, ...FACT_TABLES];

/** Rows of a CSV text; cells that a file leaves out are ''. */
function parseRows(text: string, batch: number): CsvRow[] {
	const { data, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		delimiter: ',',
		skipEmptyLines: true
	});
	if (errors.length > 0) throw new Error(`broken CSV: ${JSON.stringify(errors[0])}`);
	return data.map((cells, index) => ({ cells, batch, row: index + 2 }));
}

/** `attendance.csv` is batch 0 of its table; `attendance.1.csv` and so on are later batches. */
function readTableFiles(folder: string, file: string): CsvRow[] {
	return readdirSync(folder)
		.map((name) => new RegExp(`^${file}(?:\\.(\\d+))?\\.csv$`).exec(name))
		.filter((match) => match !== null)
		.flatMap((match) =>
			parseRows(readFileSync(`${folder}/${match[0]}`, 'utf8'), Number(match[1] ?? 0))
		);
}

/** Read a data set from the first of the folders that has each table; no file, no rows. */
export function readDataset(...folders: readonly string[]): Dataset {
	const present = folders.filter((folder) => existsSync(folder));
	if (present.length < folders.length) throw new Error(`no such folder: ${folders.join()}`);
	return new Map(
		SCHEMAS.map(({ name, file }) => [
			name,
			present.map((folder) => readTableFiles(folder, file)).find((rows) => rows.length > 0) ?? []
		])
	);
}

/** Rows of one batch as the engine loads them. */
export function toCsv(schema: TableSchema, rows: readonly CsvRow[]): Uint8Array<ArrayBuffer> {
	const names = schema.columns.map(({ name }) => name);
	const lines = rows.map(({ cells, row }) =>
		csvLine([...names.map((name) => cells[name] ?? ''), String(row)])
	);
	return new TextEncoder().encode(csvLine([...names, 'source_row']) + lines.join(''));
}

/** An engine that holds a data set and the tables the metrics are counted from. */
export async function createDatasetEngine(dataset: Dataset): Promise<Engine> {
	const engine = await createNodeEngine();
	await loadDataset(engine, dataset);
	return engine;
}

/** Replace what an engine holds by a data set. */
export async function loadDataset(engine: Engine, dataset: Dataset): Promise<void> {
	const sources = SCHEMAS.map((schema) => {
		const batches = groupBy(dataset.get(schema.name) ?? [], ({ batch }) => batch);
		const files = [...batches].map(([batch, rows]) => ({ bytes: toCsv(schema, rows), batch }));
		return tableSource(schema, files);
	});
	await engine.load(sources, modelStatements);
}

/** A small data set given as CSV texts by file name. */
export function datasetOf(texts: Readonly<Record<string, string>>): Dataset {
	return new Map(SCHEMAS.map(({ name, file }) => [name, parseRows(texts[file]?.trim() ?? '', 0)]));
}

/** The sample that ships with the app, and its facts. */
export function readSample(): Dataset {
	return readDataset('data/sample', 'data');
}

/** The small hand-made data set with every trap we know of. */
export function readTrap(): Dataset {
	return readDataset('tests/metrics/trap');
}
