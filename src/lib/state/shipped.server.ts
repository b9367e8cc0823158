import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FACT_TABLES } from '$lib/domain/facts';
import { NO_FILTERS } from '$lib/domain/filters';
import type { TableSchema } from '$lib/domain/schema';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import type { Engine } from '$lib/engine/port';
import { tableSource } from '$lib/engine/table-source';
import type { HistoryMark } from '$lib/domain/view';
import { readTable } from '$lib/ingest/read-table';
import { CsvBuilder, csvLine } from '$lib/ingest/write-csv';
import { metricRequest, modelStatements, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import type { MetricRows } from '$lib/metrics/rows';
import type { ShippedSite } from './dashboard.svelte';
import { optionsFromRows } from './options';
import type { Results } from './results';

/** The folder with a network's data: `DATA_DIR`, or this network's own. */
const FOLDER = resolve(process.env.DATA_DIR ?? 'data');

const schemas: readonly TableSchema[] = [...IMPORT_TABLES, ...FACT_TABLES];

function pathOf(schema: TableSchema): string {
	const isRecord = IMPORT_TABLES.some((table) => table.name === schema.name);
	return join(FOLDER, isRecord ? 'sample' : '', `${schema.file}.csv`);
}

/** What is served below `/shipped/`: file name without extension, label, what a row is. */
export const shippedTables = schemas.map(({ file, label, grain }) => ({ file, label, grain }));

/** A shipped table as canonical CSV with every column and `source_row`; without a file, no rows. */
export function shippedCsv(file: string): Uint8Array<ArrayBuffer> {
	const schema = schemas.find((table) => table.file === file);
	if (!schema) throw new Error(`no shipped table: ${file}`);
	const names = schema.columns.map(({ name }) => name);
	const csv = new CsvBuilder();
	csv.add(csvLine([...names, 'source_row']));
	if (existsSync(pathOf(schema))) {
		const { records, issues } = readTable(schema, readFileSync(pathOf(schema), 'utf8'));
		const error = issues.find(({ level }) => level === 'error');
		if (error) throw new Error(`${pathOf(schema)}: ${error.row}: ${error.message}`);
		records.forEach((record, index) =>
			csv.add(csvLine([...names.map((name) => record[name] ?? ''), String(index + 2)]))
		);
	}
	return csv.build();
}

let loading: Promise<Engine> | null = null;

async function loadEngine(): Promise<Engine> {
	const engine = await createNodeEngine();
	const sources = schemas.map((schema) =>
		tableSource(schema, [{ bytes: shippedCsv(schema.file), batch: 0 }])
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

function networkFacts(): Map<string, string> {
	const schema = FACT_TABLES.find(({ name }) => name === 'network');
	if (!schema) throw new Error('no table of facts: network');
	const { records } = readTable(schema, readFileSync(pathOf(schema), 'utf8'));
	return new Map(records.map((record) => [record['key'] ?? '', record['value'] ?? '']));
}

function toMark(row: MetricRows['history-lanes']): HistoryMark {
	return { year: row.year_from, track: row.lane, text: row.text };
}

/** What every page knows about the site: names, choices of the filters, marks of the time axes. */
export async function shippedSite(): Promise<ShippedSite> {
	const facts = networkFacts();
	const lanes = await shippedRows('history-lanes');
	return {
		networkName: facts.get('name') ?? '',
		shortName: facts.get('short_name') ?? '',
		isSample: facts.get('attendance_data') !== 'real',
		options: optionsFromRows(await shippedRows('filter-options')),
		history: lanes.filter(({ lane }) => lane === 'society').map(toMark)
	};
}
