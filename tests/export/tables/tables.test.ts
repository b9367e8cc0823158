import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AUDIENCES } from '$lib/domain/audience';
import { LANGUAGE_MODES } from '$lib/domain/language';
import type { Engine } from '$lib/engine/port';
import type { TableCell } from '$lib/export/tables/cell-words';
import { isLabeled } from '$lib/export/tables/column-labels';
import { coverFileName } from '$lib/export/tables/cover';
import { cellText, tablesCsvZip } from '$lib/export/tables/csv-zip';
import { metricTable, tableMetrics, type MetricTable } from '$lib/export/tables/metric-tables';
import { columnName, sheetNames } from '$lib/export/tables/sheet-names';
import { tablesWorkbook } from '$lib/export/tables/workbook';
import { metricOf } from '$lib/metrics/catalog';
import { createDatasetEngine, readSample, readTrap } from '../../metrics/dataset';
import { coverFor, handedRows } from '../handed-out';

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readTrap());
});
afterAll(() => engine.close());

async function tablesFor(audience: 'internal' | 'public'): Promise<MetricTable[]> {
	const rows = await handedRows(engine, tableMetrics(audience), audience);
	return rows.map((one) => metricTable(one, 'ja'));
}

describe.each(AUDIENCES)('the workbook for the audience $code', ({ code }) => {
	test('holds every cell of every metric, hidden ones as words', async () => {
		const tables = await tablesFor(code);
		const bytes = await tablesWorkbook(tables, coverFor(code));
		const { sheets } = await readXlsx(bytes);
		const names = sheetNames(['説明', '定義', ...tables.map(({ title }) => title)]);
		expect(sheets.map(({ name }) => name)).toEqual([names[0], ...names.slice(2), names[1]]);
		tables.forEach((table, index) => {
			const read = sheets[index + 1]?.rows ?? [];
			expect(read[0]?.slice(0, table.columns.length)).toEqual(
				table.columns.map(({ label }) => label)
			);
			table.rows.forEach((row, at) => {
				const cells = row.map((_, column) => (read[at + 1]?.[column] ?? null) as TableCell);
				expect(cells.map(cellText), `${table.id} ${at}`).toEqual(row.map(cellText));
				expect(cells.map((cell) => typeof cell)).toEqual(row.map((cell) => typeof cell));
			});
		});
	});

	test('says on its face for whom it is, and who made it nowhere', async () => {
		const bytes = await tablesWorkbook(await tablesFor(code), coverFor(code));
		const parts = unzipSync(bytes);
		const all = Object.values(parts)
			.map((part) => strFromU8(part))
			.join('\n');
		expect(all.includes('公開用：')).toBe(code === 'public');
		expect(all.includes('内部用：')).toBe(code === 'internal');
		expect(all.includes('5人未満は伏せ')).toBe(code === 'public');
		expect(strFromU8(parts['docProps/core.xml']!)).not.toMatch(/creator|lastModifiedBy/);
		expect(strFromU8(parts['docProps/app.xml']!)).not.toMatch(/Company|Manager/);
		expect(all).not.toMatch(/\/(?:tmp|home|Users|work)\//);
		expect(await tablesWorkbook(await tablesFor(code), coverFor(code))).toEqual(bytes);
	});

	test('has rows as high as their lines, and names that Excel can read', async () => {
		const parts = unzipSync(await tablesWorkbook(await tablesFor(code), coverFor(code)));
		const book = strFromU8(parts['xl/workbook.xml']!);
		const heads = [...book.matchAll(/Print_Titles"[^>]*>([^<]*)</g)].map(([, range]) => range);
		expect(heads.length).toBeGreaterThan(20);
		expect(heads.filter((range) => !/^'[^']+'!\$1:\$1$/.test(range ?? ''))).toEqual([]);
		// The last sheet holds the definitions, whose lines break.
		const last = `xl/worksheets/sheet${heads.length + 1}.xml`;
		const heights = [...strFromU8(parts[last]!).matchAll(/<row [^>]* ht="(\d+)"/g)];
		expect(heights.length).toBe(heads.length - 1);
		expect(Math.max(...heights.map(([, height]) => Number(height)))).toBeGreaterThan(40);
	});

	test('draws native charts that say what they show', async () => {
		const parts = unzipSync(await tablesWorkbook(await tablesFor(code), coverFor(code)));
		const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
		expect(charts.length).toBeGreaterThanOrEqual(6);
		const drawings = Object.entries(parts).filter(([name]) => /drawing\d+\.xml$/.test(name));
		for (const [, part] of drawings) expect(strFromU8(part)).toMatch(/descr="[^"]{20,}"/);
		// Beside a short table a chart stays on its page of paper.
		const sheets = Object.entries(parts).filter(([name]) => /sheet\d+\.xml$/.test(name));
		const drawn = sheets
			.map(([, part]) => strFromU8(part))
			.filter((text) => /<drawing /.test(text));
		expect(drawn.length).toBe(charts.length);
		const isShort = (text: string) => (text.match(/<row /g) ?? []).length <= 56;
		for (const text of drawn.filter(isShort)) expect(text).toMatch(/fitToHeight="1"/);
	});
});

test('the zip of CSVs holds the same cells, in both encodings', async () => {
	const tables = await tablesFor('public');
	for (const letters of ['utf-8', 'cp932'] as const) {
		const { bytes, lacking } = tablesCsvZip(tables, coverFor('public'), letters);
		const files = unzipSync(bytes);
		expect(lacking).toEqual([]);
		expect(Object.keys(files)).toHaveLength(tables.length + 2);
		const decoder = new TextDecoder(letters === 'utf-8' ? 'utf-8' : 'shift_jis');
		const texts = Object.values(files).map((part) => decoder.decode(part));
		expect(texts.filter((text) => text.includes('5未満')).length).toBeGreaterThan(3);
		expect(Object.keys(files).filter((name) => /[\\/:*?"<>|]/.test(name))).toEqual([]);
		const [first = new Uint8Array()] = Object.values(files);
		expect([...first.slice(0, 3)].join() === '239,187,191').toBe(letters === 'utf-8');
	}
	const twice = [1, 2].map(() => tablesCsvZip(tables, coverFor('public'), 'utf-8').bytes);
	expect(twice[0]).toEqual(twice[1]);
});

test('no table holds people, or what only the committee works with where anybody may see it', () => {
	for (const { code } of AUDIENCES) {
		for (const id of tableMetrics(code)) {
			const { columns, parameters } = metricOf(id);
			expect(columns.map(({ name }) => name)).not.toContain('person_key');
			expect(parameters.filter((one) => one.default === '' && one.name === 'id')).toEqual([]);
		}
	}
	expect(tableMetrics('public')).not.toContain('unseen-organizations');
});

test('every column has a name in Japanese', () => {
	const names = tableMetrics('internal').flatMap((id) => metricOf(id).columns);
	const unwritten = ['col', 'tile_row', 'heir_no', 'attendances_by_year'];
	const written = names.filter(({ name }) => !unwritten.includes(name));
	expect([...new Set(written.map(({ name }) => name))].filter((name) => !isLabeled(name))).toEqual(
		[]
	);
});

test('every language has its own names of sheets', async () => {
	const rows = await handedRows(engine, tableMetrics('public'), 'public');
	for (const { code } of LANGUAGE_MODES) {
		const tables = rows.map((one) => metricTable(one, code));
		const titles = sheetNames(tables.map(({ title }) => title));
		const workbook = await tablesWorkbook(tables, { ...coverFor('public'), language: code });
		expect(workbook.length).toBeGreaterThan(10_000);
		expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
		expect(titles.filter((title) => title.length > 31)).toEqual([]);
		// Two metrics of the same name would be told apart by a number alone.
		expect(titles.filter((title) => / \d$/.test(title))).toEqual([]);
	}
});

/** Columns that hold what records are found by, and their own words. */
const AS_RECORDED = /_id$|_code$|^(?:source|text|value|title|name|unit|indicator|era|number)$/;

test.each(['ja', 'easy'] as const)(
	'in %s no table holds a code that is for programs',
	async (mode) => {
		const sample = await createDatasetEngine(readSample());
		const rows = await handedRows(sample, tableMetrics('internal'), 'internal');
		await sample.close();
		const codes = rows.flatMap((one) => {
			const { columns, rows: cells } = metricTable(one, mode);
			return columns.flatMap(({ name }, at) =>
				cells
					.map((row) => row[at])
					.filter((cell) => typeof cell === 'string' && /^[a-z][a-z_-]*$/.test(cell))
					.filter(() => !AS_RECORDED.test(name))
					.map((cell) => `${one.id} ${name} ${cell}`)
			);
		});
		expect([...new Set(codes)]).toEqual([]);
	}
);

test('columns mean what they are called, and are called so in plain words too', async () => {
	const rows = await handedRows(engine, tableMetrics('internal'), 'internal');
	const labels = (id: string, mode: 'ja' | 'easy') =>
		rows
			.filter((one) => one.id === id)
			.flatMap((one) => metricTable(one, mode).columns.map(({ label }) => label));
	expect(labels('report-concept', 'ja')).not.toContain('機関の種類');
	expect(labels('shared-tools', 'ja')).toContain('ツール');
	expect(labels('steering-terms', 'ja')).not.toContain('年度の数');
	const plain = rows.flatMap((one) => metricTable(one, 'easy').columns);
	const hard = plain.filter(({ label }) => /延べ|実参加|圏域|前年度|開催|休眠|柱/.test(label));
	expect(hard.map(({ name }) => name)).toEqual([]);
	for (const { id } of rows)
		expect(new Set(labels(id, 'easy')).size).toBe(labels(id, 'easy').length);
});

describe('names', () => {
	test('of sheets are short, allowed and different', () => {
		const long = 'a'.repeat(40);
		expect(sheetNames(['a/b', long, long, ''])).toEqual([
			'a b',
			'a'.repeat(31),
			`${'a'.repeat(29)} 2`,
			'Sheet'
		]);
	});

	test('of sheets are none that Excel keeps for itself', () => {
		expect(sheetNames(['History', 'history table'])).toEqual(['History (list)', 'history table']);
	});

	test('of columns go on after Z', () => {
		expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
	});

	test('of files say what is in them', () => {
		expect(coverFileName(coverFor('public'), 'tables', 'xlsx')).toBe(
			'就労ネット_2008-2025年度_集計表_20260213.xlsx'
		);
		const internal = coverFor('internal', { isSample: true });
		expect(coverFileName(internal, 'tables', 'zip')).toBe(
			'就労ネット_2008-2025年度_集計表_サンプル_内部用_20260213.zip'
		);
	});
});
