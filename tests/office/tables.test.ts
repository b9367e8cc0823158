import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metricTable, tableMetrics, type MetricTable } from '$lib/export/tables/metric-tables';
import { tablesWorkbook } from '$lib/export/tables/workbook';
import { coverFor, handedRows } from '../export/handed-out';
import { createDatasetEngine, readSample } from '../metrics/dataset';
import type { Engine } from '$lib/engine/port';
import { convertAll, squeezed, type Converted } from './convert';

let engine: Engine;
let tables: MetricTable[];
let read: Converted;
beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
	const ids = tableMetrics('public').slice(0, 9);
	const rows = await handedRows(engine, ids, 'public');
	tables = rows.map((one) => metricTable(one, 'ja'));
	const bytes = await tablesWorkbook(tables, coverFor('public'));
	const found = convertAll({ 'tables.xlsx': bytes }).get('tables.xlsx');
	if (!found) throw new Error('LibreOffice made no pages');
	read = found;
});
afterAll(() => engine.close());

describe('the workbook of tables in LibreOffice', () => {
	test('says on its first page what it is, and lists its sheets', () => {
		const [first = ''] = read.pages.map(squeezed);
		for (const text of ['公開用', '2026年2月13日', '5人未満は伏せ']) {
			expect(first).toContain(squeezed(text));
		}
		for (const { title } of tables) expect(first).toContain(squeezed(title));
	});

	test('shows the numbers of every sheet as they are published', () => {
		const all = read.pages.map(squeezed).join('\n');
		for (const { id, columns, rows } of tables) {
			for (const { label } of columns) expect(all, id).toContain(squeezed(label));
			for (const row of rows.slice(0, 20)) {
				const numbers = row.map((cell, at) => printed(cell, columns[at]?.name ?? ''));
				expect(all, id).toContain(squeezed(numbers.join('')));
			}
		}
	});

	test('has the heads of the columns on every page of a long table', () => {
		const long = tables.filter(({ rows }) => rows.length > 60);
		expect(long.length).toBeGreaterThan(0);
		for (const { title, columns } of long) {
			const own = read.pages.filter((page) => squeezed(page).startsWith(squeezed(title)));
			expect(own.length).toBeGreaterThan(1);
			const head = squeezed(columns.map(({ label }) => label).join(''));
			for (const page of own) expect(squeezed(page)).toContain(head);
		}
	});

	test('says at the foot of every page whose numbers these are, and for whom', () => {
		const pages = read.pages.map(squeezed);
		const bare = pages.filter((page) => !page.includes('会議まで') || !page.includes('公開用'));
		expect(bare).toEqual([]);
		expect(read.pictures.filter((picture) => picture.length < 900)).toEqual([]);
	});
});

/** A cell as LibreOffice prints it. */
function printed(cell: string | number | null, name: string): string {
	if (typeof cell !== 'number') return cell ?? '';
	if (name === 'fiscal_year') return String(cell);
	return cell.toLocaleString('en', {
		maximumFractionDigits: 3,
		minimumFractionDigits: Number.isInteger(cell) ? 0 : 1
	});
}
