import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACT_TABLES } from '$lib/domain/facts';
import { NO_FILTERS, type Filters } from '$lib/domain/filters';
import { IMPORT_TABLES } from '$lib/domain/tables';
import { createNodeEngine } from '$lib/engine/duckdb-node';
import type { Engine, QueryRequest } from '$lib/engine/port';
import { tableSource } from '$lib/engine/table-source';
import { metricOf, metricRequest, views, type MetricId } from '$lib/metrics/catalog';
import { withViews } from '$lib/metrics/metric';
import { modelStatements } from '$lib/metrics/model-statements';
import { METRICS as OVERVIEW } from '../../src/routes/metrics';
import { METRICS as REGIONS } from '../../src/routes/regions/metrics';
import { BUILD } from '../build.js';
import type { BenchOptions, Figure } from './figure';
import { largeSite } from './site';

const PAGES: readonly (readonly [string, readonly MetricId[]])[] = [
	['overview', OVERVIEW],
	['regions', REGIONS]
];

const CHANGES: readonly Filters[] = [
	{ ...NO_FILTERS, organizationKind: 'transition' },
	{ ...NO_FILTERS, from: 2012 },
	{ ...NO_FILTERS, mode: 'online' },
	{ ...NO_FILTERS, from: 2015, organizationKind: 'school' },
	{ ...NO_FILTERS, to: 2020 }
];

/**
 * Three ways to ask for a page, in processor time of the engine alone: one query a metric over the
 * cells (as the app does), one statement for the whole page over them, and one query a metric over
 * every record, without the cells that are added up at load. 0 rows = as shipped.
 */
export async function measureWays(
	{ runs }: BenchOptions,
	{ rows, label }: { rows: number; label: string }
): Promise<Figure[]> {
	const folder = join(rows > 0 ? await largeSite(rows) : BUILD, 'shipped');
	const withCells = await engineOver(folder, modelStatements);
	const figures: Figure[] = [];
	for (const [page, ids] of PAGES) {
		const what = (way: string) => `${page}, ${ids.length} metrics: ${way}, ${label}`;
		const single = await timesOf(withCells, runs, (change) => separate(ids, change));
		figures.push({ what: what('one query each'), unit: 'ms', values: single });
		const combined = await timesOf(withCells, runs, (change) => [together(ids, change)]);
		figures.push({ what: what('one statement'), unit: 'ms', values: combined });
	}
	await withCells.close();
	const withoutCells = await engineOver(folder, modelStatements.map(asView));
	for (const [page, ids] of PAGES) {
		const values = await timesOf(withoutCells, runs, (change) => separate(ids, change));
		const what = `${page}, ${ids.length} metrics: one query each, no cells, ${label}`;
		figures.push({ what, unit: 'ms', values });
	}
	await withoutCells.close();
	return figures;
}

/** The cells as what they are made of, computed anew for every query. */
function asView(statement: string): string {
	return statement.replace(/CREATE TABLE (\w+_cell) AS/, 'CREATE VIEW $1 AS');
}

async function engineOver(folder: string, statements: readonly string[]): Promise<Engine> {
	const engine = await createNodeEngine();
	const sources = [...IMPORT_TABLES, ...FACT_TABLES].map(async (schema) => {
		const bytes = new Uint8Array(await readFile(join(folder, `${schema.file}.csv`)));
		return tableSource(schema, [{ bytes, batch: 0 }]);
	});
	await engine.load(await Promise.all(sources), statements);
	return engine;
}

function separate(ids: readonly MetricId[], change: Filters): QueryRequest[] {
	return ids.map((id) => metricRequest(id, change));
}

/** All metrics of a page in one text: the views are computed once, the cells come as text. */
function together(ids: readonly MetricId[], change: Filters): QueryRequest {
	const width = Math.max(...ids.map((id) => metricOf(id).columns.length));
	const parts = ids.map((id, at) => {
		const { columns, sql } = metricOf(id);
		const cells = Array.from({ length: width }, (_, index) => {
			const name = columns[index]?.name;
			return `${name ? `CAST(${name} AS VARCHAR)` : 'NULL'} AS cell_${index}`;
		});
		return `SELECT ${at} AS part, ${cells.join(', ')} FROM (\n${sql}\n) AS part_${at}`;
	});
	const sql = withViews(parts.join('\nUNION ALL\n'), views);
	const once = sql.replace(/^(WITH )?(\w+_view) AS \(/gm, '$1$2 AS MATERIALIZED (');
	const parameters = Object.assign({}, ...ids.map((id) => metricRequest(id, change).parameters));
	return { sql: once, parameters };
}

/** Processor time of each change, ms; the first round, which plans, is left out. */
async function timesOf(
	engine: Engine,
	runs: number,
	ask: (change: Filters) => readonly QueryRequest[]
): Promise<number[]> {
	const times: number[] = [];
	for (let run = -1; run < runs; run++) {
		for (const change of CHANGES) {
			const before = process.cpuUsage();
			for (const request of ask(change)) await engine.query(request);
			const { user, system } = process.cpuUsage(before);
			if (run >= 0) times.push((user + system) / 1000);
		}
	}
	return times;
}
