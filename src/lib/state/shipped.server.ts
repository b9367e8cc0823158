import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TRACKS } from '$lib/domain/codes';
import { FACT_TABLES } from '$lib/domain/facts';
import { NO_FILTERS } from '$lib/domain/filters';
import type { InEach } from '$lib/domain/language';
import type { TableSchema } from '$lib/domain/schema';
import { factInEnglish, tableInEnglish } from '$lib/domain/table-texts-en';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import type { Engine } from '$lib/engine/port';
import { tableSource } from '$lib/engine/table-source';
import type { HistoryMark } from '$lib/domain/view';
import { readFile } from '$lib/ingest/read-file';
import { readTable } from '$lib/ingest/records/read-table';
import { CsvBuilder, csvLine } from '$lib/ingest/records/write-csv';
import { metricRequest, notesOf, type MetricId } from '$lib/metrics/catalog';
import { modelStatements } from '$lib/metrics/model-statements';
import { decodeRows } from '$lib/metrics/decode-rows';
import type { MetricRows } from '$lib/metrics/rows';
import type { ShippedSite } from './shipped-site';
import { optionsFromRows } from './options';
import type { PageNumbers, Results } from './results';

/** The folder with a network's data: `DATA_DIR`, or this network's own. */
const FOLDER = resolve(process.env.DATA_DIR ?? 'data');

const schemas: readonly TableSchema[] = [...IMPORT_TABLES, ...FACT_TABLES];

function pathOf(schema: TableSchema): string {
	const isRecord = IMPORT_TABLES.some((table) => table.name === schema.name);
	return join(FOLDER, isRecord ? 'sample' : '', `${schema.file}.csv`);
}

/** What is served below `/shipped/`: file name without extension, label, what a row is. */
export const shippedTables = schemas.map((schema) => {
	const isRecord = IMPORT_TABLES.some((table) => table.name === schema.name);
	const english = isRecord ? tableInEnglish(schema) : factInEnglish(schema);
	const { file, label, grain } = schema;
	const words: InEach<{ label: string; grain: string }> = {
		ja: { label, grain },
		en: { label: english?.label ?? file, grain: english?.description ?? file }
	};
	return { file, words };
});

/** Read a table that users can import as an import is read, against the tables before it. */
async function importedCsv(schema: TableSchema): Promise<Uint8Array<ArrayBuffer>> {
	if (!existsSync(pathOf(schema))) return factCsv(schema, emptyText(schema));
	const before = IMPORT_TABLES.slice(
		0,
		IMPORT_TABLES.findIndex(({ name }) => name === schema.name)
	);
	const existing = await Promise.all(
		before.map(async (table) => ({ table: table.name, csv: await shippedCsv(table.file) }))
	);
	const source = { name: pathOf(schema), bytes: new Uint8Array(readFileSync(pathOf(schema))) };
	const { parts, issues, issueCounts } = await readFile(source, {
		existing,
		personKeys: refuseNames
	});
	if (issues.some(({ code }) => code === 'no-records')) return factCsv(schema, emptyText(schema));
	// Counted, not searched: only the first thousand issues are listed.
	if (issueCounts.error + issueCounts.question > 0) {
		const said = issues.find(({ level }) => level !== 'warning')?.message ?? 'run check:data';
		throw new Error(`${pathOf(schema)}: ${said}`);
	}
	return parts[0]?.csv ?? factCsv(schema, emptyText(schema));
}

/** Published files hold keys: whoever has the names makes the keys. */
function refuseNames(): Promise<string[]> {
	throw new Error(`${FOLDER}: names of people can't be published; write person_key instead`);
}

/** A table of facts, which must be canonical already. */
function factCsv(schema: TableSchema, text: string): Uint8Array<ArrayBuffer> {
	const names = schema.columns.map(({ name }) => name);
	const { records, rows, issues } = readTable(schema, text);
	const error = issues.find(({ level }) => level === 'error');
	if (error) throw new Error(`${pathOf(schema)}: ${error.message}`);
	const csv = new CsvBuilder();
	csv.add(csvLine([...names, 'source_row']));
	for (const [index, record] of records.entries()) {
		csv.add(csvLine([...names.map((name) => record[name] ?? ''), String(rows[index])]));
	}
	return csv.build();
}

/** Without these a site has nothing to show; every other file may be missing. */
const NEEDED: readonly string[] = ['network', 'attendance'];

const csvs = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function readShipped(schema: TableSchema): Promise<Uint8Array<ArrayBuffer>> {
	if (!existsSync(pathOf(schema))) {
		if (NEEDED.includes(schema.name)) throw new Error(`missing file: ${pathOf(schema)}`);
		return factCsv(schema, emptyText(schema));
	}
	if (IMPORT_TABLES.some(({ name }) => name === schema.name)) return importedCsv(schema);
	return factCsv(schema, readFileSync(pathOf(schema), 'utf8'));
}

function emptyText(schema: TableSchema): string {
	return csvLine(schema.columns.map(({ name }) => name));
}

/** A shipped table as canonical CSV with every column and `source_row`; without a file, no rows. */
export function shippedCsv(file: string): Promise<Uint8Array<ArrayBuffer>> {
	const schema = schemas.find((table) => table.file === file);
	if (!schema) throw new Error(`no shipped table: ${file}`);
	const csv = csvs.get(file) ?? readShipped(schema);
	csvs.set(file, csv);
	return csv;
}

let loading: Promise<Engine> | null = null;

async function loadEngine(): Promise<Engine> {
	const engine = await createNodeEngine();
	const sources = await Promise.all(
		schemas.map(async (schema) =>
			tableSource(schema, [{ bytes: await shippedCsv(schema.file), batch: 0 }])
		)
	);
	await engine.load(sources, modelStatements);
	return engine;
}

async function shippedRows<Id extends MetricId>(id: Id): Promise<MetricRows[Id][]> {
	loading ??= loadEngine();
	const engine = await loading;
	return decodeRows(id, await engine.query(metricRequest(id, NO_FILTERS)));
}

/** The rows of these metrics over the shipped data, unfiltered; the same SQL as in the browser. */
export async function shippedResults(ids: readonly MetricId[]): Promise<Results> {
	const entries = await Promise.all(ids.map(async (id) => [id, await shippedRows(id)] as const));
	return Object.fromEntries(entries) as Results;
}

/** What a page with these metrics brings: their rows as above, and what is said of each. */
export async function shippedPage(ids: readonly MetricId[]): Promise<PageNumbers> {
	const notes = Object.fromEntries(ids.map((id) => [id, notesOf(id)]));
	return { results: await shippedResults(ids), notes };
}

function networkFacts(): Map<string, string> {
	const schema = FACT_TABLES.find(({ name }) => name === 'network');
	if (!schema) throw new Error('no table of facts: network');
	const { records } = readTable(schema, readFileSync(pathOf(schema), 'utf8'));
	return new Map(records.map((record) => [record['key'] ?? '', record['value'] ?? '']));
}

function toMark(row: MetricRows['history-lanes']): HistoryMark {
	return { year: row.year_from, track: row.lane, text: row.text };
}

/** The beginning of a checksum over every shipped file. */
async function dataName(): Promise<string> {
	const hash = createHash('sha256');
	for (const { file } of schemas) hash.update(file).update(await shippedCsv(file));
	return hash.digest('hex').slice(0, 12);
}

/** What every page knows about the site: names, choices of the filters, marks of the time axes. */
export async function shippedSite(): Promise<ShippedSite> {
	const facts = networkFacts();
	const lanes = await shippedRows('history-lanes');
	return {
		networkName: facts.get('name') ?? '',
		shortName: facts.get('short_name') ?? '',
		isSample: facts.get('attendance_data') !== 'real',
		dataName: await dataName(),
		options: optionsFromRows(await shippedRows('filter-options')),
		history: lanes.filter(({ lane }) => TRACKS.some(({ code }) => code === lane)).map(toMark)
	};
}
