import type { Table } from 'apache-arrow';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { QueryError, type Engine, type QueryRequest, type TableSource } from '$lib/engine/port';
import { GUESTS, ORGANIZATIONS, sourceOf, VISITS } from './conformance-data';

const ask = (sql: string, parameters: QueryRequest['parameters'] = {}): QueryRequest => ({
	sql,
	parameters
});

/** Rows as plain lists; days as milliseconds since 1970. */
function cellsOf(table: Table): unknown[][] {
	return Array.from({ length: table.numRows }, (_, row) =>
		table.schema.fields.map((_field, column): unknown => table.getChildAt(column)?.get(row))
	);
}

/** What every engine behind the port must do. `create` gives a new engine that holds nothing. */
export function engineConformance(create: () => Promise<Engine>): void {
	let engine: Engine;
	const rows = async (sql: string, parameters: QueryRequest['parameters'] = {}) =>
		cellsOf(await engine.query(ask(sql, parameters)));
	const load = (tables: readonly TableSource[], statements: readonly string[] = []) =>
		engine.load(tables, statements);

	beforeAll(async () => {
		engine = await create();
	});
	afterAll(() => engine.close());
	beforeEach(() => load([sourceOf(VISITS), sourceOf(ORGANIZATIONS)]));

	describe('load', () => {
		it('replaces every table by the new ones', async () => {
			await load([sourceOf({ ...VISITS, files: [['v-9,2024-04-01,1,0.5,a,p-1']] })]);
			expect(await rows('SELECT id FROM visit')).toEqual([['v-9']]);
			await expect(rows('SELECT * FROM organization')).rejects.toThrow(QueryError);
		});

		it('makes an empty table of no files, and of a file with only its header', async () => {
			await load([sourceOf({ ...VISITS, files: [] }), sourceOf({ ...ORGANIZATIONS, files: [[]] })]);
			expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM visit')).toEqual([[0]]);
			expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM organization')).toEqual([[0]]);
			expect(await rows('SELECT id, held_on FROM visit')).toEqual([]);
		});

		it('gives every row the number of its batch', async () => {
			const files = [['v-1,2024-04-01,1,0.5,a,p-1'], ['v-2,2024-04-02,2,1.5,b,p-2']];
			await load([sourceOf({ ...VISITS, files })]);
			expect(await rows('SELECT id, batch_no FROM visit ORDER BY id')).toEqual([
				['v-1', 0],
				['v-2', 1]
			]);
		});

		it('runs the statements in their order', async () => {
			await load(
				[sourceOf(VISITS)],
				[
					'CREATE TABLE small AS SELECT id FROM visit WHERE seats > 1',
					"CREATE TABLE one AS SELECT id FROM small WHERE id = 'v-3'"
				]
			);
			expect(await rows('SELECT id FROM one')).toEqual([['v-3']]);
		});

		it('keeps quotes, commas, line feeds and Japanese as they are, and NULL where empty', async () => {
			expect(await rows('SELECT name FROM organization ORDER BY id')).toEqual([
				['こもれび'],
				['カンマ, と"引用符"と\n改行'],
				["O'Brien 髙槻𠮷"],
				[null]
			]);
		});

		it('rejects a file with a value that is not of its type, with the SQL', async () => {
			const bad = sourceOf({ ...VISITS, files: [['v-1,2024-02-30,1,1,a,p']] });
			const error: unknown = await load([bad]).catch((cause: unknown) => cause);
			expect(error).toBeInstanceOf(QueryError);
			expect((error as QueryError).sql).toContain('visit');
		});

		it('rejects a row with a cell too many', async () => {
			const bad = sourceOf({ ...VISITS, files: [['v-1,2024-02-03,1,1,a,p,more']] });
			await expect(load([bad])).rejects.toThrow(QueryError);
		});

		it('can be used again after a load that failed', async () => {
			await load([], ['CREATE TABLE x AS SELECT no_such_column']).catch(() => undefined);
			await load([sourceOf(VISITS)]);
			expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM visit')).toEqual([[7]]);
		});
	});

	describe('query', () => {
		it('gives INTEGER and DOUBLE as numbers, VARCHAR as text, DATE as a day', async () => {
			expect(await rows("SELECT seats, hours, id, held_on FROM visit WHERE id = 'v-1'")).toEqual([
				[2, 1.5, 'v-1', Date.UTC(2023, 2, 31)]
			]);
		});

		it('gives counts and sums that are cast as plain numbers', async () => {
			const [row] = await rows(
				'SELECT CAST(COUNT(*) AS INTEGER), CAST(SUM(seats) AS INTEGER), CAST(SUM(hours) AS DOUBLE) FROM visit'
			);
			expect(row).toEqual([7, 14, 10.5]);
		});

		it('gives no BigInt and no decimal object even where nothing is cast', async () => {
			const [row] = await rows('SELECT COUNT(*), SUM(seats), 1.5 FROM visit');
			expect(row).toEqual([7, 14, 1.5]);
		});

		it('binds named parameters, each as often as it is written', async () => {
			const sql =
				'SELECT id FROM visit WHERE seats >= $low AND seats <= $high AND $low + $low <> $high ORDER BY id';
			expect(await rows(sql, { high: 2, low: 1 })).toEqual([]);
			expect(await rows(sql, { high: 2, low: 2 })).toEqual([['v-1'], ['v-5']]);
		});

		it('takes text with quotes as data, never as SQL', async () => {
			for (const text of ["' OR 1=1 --", "O'Brien 髙槻𠮷", '"; DROP TABLE visit; --', '$low', '']) {
				const [row] = await rows('SELECT CAST($text AS VARCHAR)', { text });
				expect(row).toEqual([text]);
			}
			const sql = 'SELECT id FROM organization WHERE name = $name';
			expect(await rows(sql, { name: "' OR 1=1 --" })).toEqual([]);
			expect(await rows(sql, { name: "O'Brien 髙槻𠮷" })).toEqual([['c']]);
		});

		it('binds null as NULL', async () => {
			expect(await rows('SELECT CAST($nothing AS VARCHAR)', { nothing: null })).toEqual([[null]]);
		});

		it('rejects when a parameter has no value', async () => {
			await expect(rows('SELECT $low, $high', { low: 1 })).rejects.toThrow(/high/);
		});

		it('rejects with the SQL and the cause of a failure, and works afterwards', async () => {
			const sql = 'SELECT no_such_column FROM visit';
			const error: unknown = await engine.query(ask(sql)).catch((cause: unknown) => cause);
			expect(error).toBeInstanceOf(QueryError);
			expect((error as QueryError).sql).toBe(sql);
			expect((error as QueryError).cause).toBeInstanceOf(Error);
			expect((error as QueryError).message).toContain('no_such_column');
			expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM visit')).toEqual([[7]]);
		});

		it('rejects with AbortError when superseded before it begins', async () => {
			const signal = AbortSignal.abort();
			const error: unknown = await engine
				.query(ask('SELECT 1'), signal)
				.catch((one: unknown) => one);
			expect((error as Error).name).toBe('AbortError');
		});
	});

	describe('queryAll', () => {
		it('gives one promise a request, in their order, a failure among them alone', async () => {
			const requests = [ask('SELECT 1'), ask('SELECT broken'), ask('SELECT $n', { n: 3 })];
			const settled = await Promise.allSettled(engine.queryAll(requests));
			expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
			const [first, , last] = settled;
			expect(first?.status === 'fulfilled' && cellsOf(first.value)).toEqual([[1]]);
			expect(last?.status === 'fulfilled' && cellsOf(last.value)).toEqual([[3]]);
		});

		it('gives nothing for no requests', () => {
			expect(engine.queryAll([])).toEqual([]);
		});

		it('rejects every request with AbortError when superseded, and works afterwards', async () => {
			const signal = AbortSignal.abort();
			const settled = await Promise.allSettled(
				engine.queryAll([ask('SELECT 1'), ask('SELECT 2')], signal)
			);
			expect(settled.map((one) => one.status === 'rejected' && (one.reason as Error).name)).toEqual(
				['AbortError', 'AbortError']
			);
			expect(await rows('SELECT 1')).toEqual([[1]]);
		});
	});

	describe('the rows that tell engines apart', () => {
		it.each(GUESTS)('$what', async ({ sql, expected }) => {
			expect(await rows(sql)).toEqual(expected);
		});
	});

	it('rejects every call once it is closed', async () => {
		const closed = await create();
		await closed.load([sourceOf(VISITS)], []);
		await closed.close();
		await expect(closed.query(ask('SELECT id FROM visit'))).rejects.toThrow();
		await expect(closed.load([sourceOf(VISITS)], [])).rejects.toThrow();
	});
}
