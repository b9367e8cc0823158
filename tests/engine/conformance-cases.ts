import type { Table } from 'apache-arrow';
import { expect } from 'vitest';
import { QueryError, type Engine, type QueryRequest, type TableSource } from '$lib/engine/port';
import { ORGANIZATIONS, sourceOf, VISITS } from './conformance-data';

/** An engine that holds the visits and organizations, and short ways to use it. */
export interface Bench {
	engine: Engine;
	/** Rows of an answer as plain lists; days as milliseconds since 1970. */
	rows: (sql: string, parameters?: QueryRequest['parameters']) => Promise<unknown[][]>;
	load: (tables: readonly TableSource[], statements?: readonly string[]) => Promise<void>;
}

/** Promises of the port by their titles. */
export type Cases = Readonly<Record<string, (bench: Bench) => Promise<void>>>;

/** One SELECT, by default without parameters. */
export function ask(sql: string, parameters: QueryRequest['parameters'] = {}): QueryRequest {
	return { sql, parameters };
}

function cellsOf(table: Table): unknown[][] {
	return Array.from({ length: table.numRows }, (_, row) =>
		table.schema.fields.map((_field, column): unknown => table.getChildAt(column)?.get(row))
	);
}

/** The short ways to use an engine. */
export function benchOf(engine: Engine): Bench {
	return {
		engine,
		rows: async (sql, parameters) => cellsOf(await engine.query(ask(sql, parameters))),
		load: (tables, statements = []) => engine.load(tables, statements)
	};
}

/** What `load` promises. */
export const LOAD_CASES: Cases = {
	'replaces every table by the new ones': async ({ rows, load }) => {
		await load([sourceOf({ ...VISITS, files: [['v-9,2024-04-01,1,0.5,a,p-1']] })]);
		expect(await rows('SELECT id FROM visit')).toEqual([['v-9']]);
		await expect(rows('SELECT * FROM organization')).rejects.toThrow(QueryError);
	},

	'makes an empty table of no files, and of a file with only its header': async ({
		rows,
		load
	}) => {
		await load([sourceOf({ ...VISITS, files: [] }), sourceOf({ ...ORGANIZATIONS, files: [[]] })]);
		expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM visit')).toEqual([[0]]);
		expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM organization')).toEqual([[0]]);
		expect(await rows('SELECT id, held_on FROM visit')).toEqual([]);
	},

	'reads a file with a byte order mark as one without, in its first column too': async ({
		rows,
		load
	}) => {
		const source = sourceOf({ ...VISITS, files: [['v-1,2024-04-01,1,0.5,a,p-1']] });
		const [plain] = source.files;
		const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...(plain?.bytes ?? [])]);
		const files = [{ bytes: marked, batch: 0 }, ...source.files.map((file) => ({ ...file }))];
		await load([{ ...source, files }]);
		expect(await rows('SELECT id FROM visit')).toEqual([['v-1'], ['v-1']]);
	},

	'gives every row the number of its batch': async ({ rows, load }) => {
		const files = [['v-1,2024-04-01,1,0.5,a,p-1'], ['v-2,2024-04-02,2,1.5,b,p-2']];
		await load([sourceOf({ ...VISITS, files })]);
		expect(await rows('SELECT id, batch_no FROM visit ORDER BY id')).toEqual([
			['v-1', 0],
			['v-2', 1]
		]);
	},

	'runs the statements in their order': async ({ rows, load }) => {
		await load(
			[sourceOf(VISITS)],
			[
				'CREATE TABLE small AS SELECT id FROM visit WHERE seats > 1',
				"CREATE TABLE one AS SELECT id FROM small WHERE id = 'v-3'"
			]
		);
		expect(await rows('SELECT id FROM one')).toEqual([['v-3']]);
	},

	'keeps quotes, commas, line feeds and Japanese as they are, and NULL where empty': async ({
		rows
	}) => {
		expect(await rows('SELECT name FROM organization ORDER BY id')).toEqual([
			['こもれび'],
			['カンマ, と"引用符"と\n改行'],
			["O'Brien 髙槻𠮷"],
			[null]
		]);
	},

	'rejects a file with a value that is not of its type, with the SQL': async ({ load }) => {
		const bad = sourceOf({ ...VISITS, files: [['v-1,2024-02-30,1,1,a,p']] });
		const error: unknown = await load([bad]).catch((cause: unknown) => cause);
		expect(error).toBeInstanceOf(QueryError);
		expect((error as QueryError).sql).toContain('visit');
	},

	'rejects a row with a cell too many': async ({ load }) => {
		const bad = sourceOf({ ...VISITS, files: [['v-1,2024-02-03,1,1,a,p,more']] });
		await expect(load([bad])).rejects.toThrow(QueryError);
	},

	'holds no tables after a load that failed, not even those that were loaded': async ({
		rows,
		load
	}) => {
		const bad = sourceOf({ ...ORGANIZATIONS, files: [['one cell']] });
		await expect(load([sourceOf(VISITS), bad])).rejects.toThrow(QueryError);
		await expect(rows('SELECT id FROM visit')).rejects.toThrow(QueryError);
	},

	'can be used again after a load that failed': async ({ rows, load }) => {
		await load([], ['CREATE TABLE x AS SELECT no_such_column']).catch(() => undefined);
		await load([sourceOf(VISITS)]);
		expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM visit')).toEqual([[7]]);
	}
};

/** What `query` promises. */
export const QUERY_CASES: Cases = {
	'gives INTEGER and DOUBLE as numbers, VARCHAR as text, DATE as a day': async ({ rows }) => {
		expect(await rows("SELECT seats, hours, id, held_on FROM visit WHERE id = 'v-1'")).toEqual([
			[2, 1.5, 'v-1', Date.UTC(2023, 2, 31)]
		]);
	},

	'gives counts and sums that are cast as plain numbers': async ({ rows }) => {
		const [row] = await rows(
			'SELECT CAST(COUNT(*) AS INTEGER), CAST(SUM(seats) AS INTEGER), CAST(SUM(hours) AS DOUBLE) FROM visit'
		);
		expect(row).toEqual([7, 14, 10.5]);
	},

	'gives no BigInt and no decimal object even where nothing is cast': async ({ rows }) => {
		const [row] = await rows('SELECT COUNT(*), SUM(seats), 1.5 FROM visit');
		expect(row).toEqual([7, 14, 1.5]);
	},

	'binds named parameters, each as often as it is written': async ({ rows }) => {
		const sql =
			'SELECT id FROM visit WHERE seats >= $low AND seats <= $high AND $low + $low <> $high ORDER BY id';
		expect(await rows(sql, { high: 2, low: 1 })).toEqual([]);
		expect(await rows(sql, { high: 2, low: 2 })).toEqual([['v-1'], ['v-5']]);
	},

	'takes text with quotes as data, never as SQL': async ({ rows }) => {
		for (const text of ["' OR 1=1 --", "O'Brien 髙槻𠮷", '"; DROP TABLE visit; --', '$low', '']) {
			const [row] = await rows('SELECT CAST($text AS VARCHAR)', { text });
			expect(row).toEqual([text]);
		}
		const sql = 'SELECT id FROM organization WHERE name = $name';
		expect(await rows(sql, { name: "' OR 1=1 --" })).toEqual([]);
		expect(await rows(sql, { name: "O'Brien 髙槻𠮷" })).toEqual([['c']]);
	},

	'binds null as NULL': async ({ rows }) => {
		expect(await rows('SELECT CAST($nothing AS VARCHAR)', { nothing: null })).toEqual([[null]]);
	},

	'rejects when a parameter has no value': async ({ rows }) => {
		await expect(rows('SELECT $low, $high', { low: 1 })).rejects.toThrow(/high/);
	},

	'rejects with the SQL and the cause of a failure, and works afterwards': async ({
		engine,
		rows
	}) => {
		const sql = 'SELECT no_such_column FROM visit';
		const error: unknown = await engine.query(ask(sql)).catch((cause: unknown) => cause);
		expect(error).toBeInstanceOf(QueryError);
		expect((error as QueryError).sql).toBe(sql);
		expect((error as QueryError).cause).toBeInstanceOf(Error);
		expect((error as QueryError).message).toContain('no_such_column');
		expect(await rows('SELECT CAST(COUNT(*) AS INTEGER) FROM visit')).toEqual([[7]]);
	},

	'rejects with AbortError when superseded before it begins': async ({ engine }) => {
		const signal = AbortSignal.abort();
		const error: unknown = await engine.query(ask('SELECT 1'), signal).catch((one: unknown) => one);
		expect((error as Error).name).toBe('AbortError');
	}
};

/** What `queryAll` promises. */
export const QUERY_ALL_CASES: Cases = {
	'gives one promise a request, in their order, a failure among them alone': async ({ engine }) => {
		const requests = [ask('SELECT 1'), ask('SELECT broken'), ask('SELECT $n', { n: 3 })];
		const settled = await Promise.allSettled(engine.queryAll(requests));
		expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		const [first, , last] = settled;
		expect(first?.status === 'fulfilled' && cellsOf(first.value)).toEqual([[1]]);
		expect(last?.status === 'fulfilled' && cellsOf(last.value)).toEqual([[3]]);
	},

	'gives nothing for no requests': async ({ engine }) => {
		expect(engine.queryAll([])).toEqual([]);
	},

	'rejects every request with AbortError when superseded, and works afterwards': async ({
		engine,
		rows
	}) => {
		const signal = AbortSignal.abort();
		const settled = await Promise.allSettled(
			engine.queryAll([ask('SELECT 1'), ask('SELECT 2')], signal)
		);
		expect(settled.map((one) => one.status === 'rejected' && (one.reason as Error).name)).toEqual([
			'AbortError',
			'AbortError'
		]);
		expect(await rows('SELECT 1')).toEqual([[1]]);
	}
};

const COUNT = ask('SELECT CAST(COUNT(*) AS INTEGER) FROM visit');
const OTHER_VISITS = { ...VISITS, files: [['v-9,2024-04-01,1,0.5,a,p-1']] };

/** What `preview` promises. */
export const PREVIEW_CASES: Cases = {
	'answers from its own tables and statements, in the order of the requests': async ({
		engine
	}) => {
		const tables = await engine.preview(
			[sourceOf(OTHER_VISITS)],
			['CREATE TABLE seat AS SELECT seats FROM visit'],
			[COUNT, ask('SELECT id FROM visit WHERE seats = $n', { n: 1 }), ask('SELECT seats FROM seat')]
		);
		expect(tables.map(cellsOf)).toEqual([[[1]], [['v-9']], [[1]]]);
	},

	'leaves the loaded tables as they are, for questions asked before too': async ({
		engine,
		rows,
		load
	}) => {
		await load([sourceOf(VISITS)], ['CREATE TABLE small AS SELECT id FROM visit']);
		const asked = [COUNT.sql, 'SELECT CAST(COUNT(*) AS INTEGER) FROM small'];
		const before = await Promise.all(asked.map((sql) => rows(sql)));
		const statements = ["CREATE TABLE small AS SELECT 'x' AS id"];
		const [table] = await engine.preview([sourceOf(OTHER_VISITS)], statements, [COUNT]);
		expect(table && cellsOf(table)).toEqual([[1]]);
		expect(await Promise.all(asked.map((sql) => rows(sql)))).toEqual(before);
		expect(before).toEqual([[[7]], [[7]]]);
	},

	'sees none of the loaded tables, and leaves none of its own': async ({ engine, rows }) => {
		const asking = engine.preview([sourceOf(VISITS)], [], [ask('SELECT id FROM organization')]);
		await expect(asking).rejects.toThrow(QueryError);
		await engine.preview([], ['CREATE TABLE own AS SELECT 1 AS x'], [ask('SELECT x FROM own')]);
		await expect(rows('SELECT x FROM own')).rejects.toThrow(QueryError);
		await expect(engine.preview([], [], [ask('SELECT x FROM own')])).rejects.toThrow(QueryError);
	},

	'leaves the loaded tables as they are when it fails at a file, a statement or a request': async ({
		engine,
		rows
	}) => {
		const bad = sourceOf({ ...VISITS, files: [['one cell']] });
		const good = () => sourceOf(OTHER_VISITS);
		const failing = [
			() => engine.preview([bad], [], [COUNT]),
			() => engine.preview([good()], ['CREATE TABLE x AS SELECT broken'], [COUNT]),
			() => engine.preview([good()], [], [COUNT, ask('SELECT broken'), COUNT]),
			() => engine.preview([good()], [], [ask('SELECT $low')])
		];
		for (const preview of failing) {
			await expect(preview()).rejects.toThrow();
			expect(await rows(COUNT.sql)).toEqual([[7]]);
		}
		const [table] = await engine.preview([good()], [], [COUNT]);
		expect(table && cellsOf(table)).toEqual([[1]]);
	},

	'rejects with AbortError when superseded before it begins': async ({ engine }) => {
		const asking = engine.preview([sourceOf(VISITS)], [], [COUNT], AbortSignal.abort());
		await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
	}
};
