import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANALYSIS_TABLES } from '$lib/domain/analysis-tables';
import { factInEnglish } from '$lib/domain/table-texts-en';
import { FACT_TABLES } from '$lib/domain/facts';
import type { Engine } from '$lib/engine/port';
import { reasonOf } from '$lib/state/expert-query.svelte';
import { MOST_ROWS, oneSelect } from '$lib/state/one-select';
import { readAnswer } from '$lib/state/query-answer';
import { drawable } from '$lib/ui/expert-drawing';
import { EXPERT_EXAMPLES } from '$lib/ui/expert-examples';
import { hostileStatements } from '../e2e/pages/hostile-sql';
import { createDatasetEngine, readSample } from '../metrics/dataset';

let engine: Engine;
beforeAll(async () => {
	engine = await createDatasetEngine(readSample());
});
afterAll(() => engine.close());

async function ask(text: string) {
	const select = oneSelect(text);
	if ('problem' in select) throw new Error(select.problem);
	return readAnswer(engine, select.sql);
}

describe('one SELECT', () => {
	test.each([
		['', 'empty'],
		[' ; -- nothing\n', 'empty'],
		['SELECT 1; DROP TABLE attendance', 'several'],
		['SELECT 1) AS a; DROP TABLE attendance; SELECT * FROM (SELECT 1', 'several'],
		['DROP TABLE attendance', 'not-a-select'],
		['/* SELECT */ DELETE FROM attendance', 'not-a-select'],
		["SELECT 'open", 'not-closed'],
		['SELECT 1 /* open', 'not-closed'],
		[`SELECT ${'1'.repeat(20_001)}`, 'too-long']
	])('of %j is none: %s', (text, problem) => {
		expect(oneSelect(text)).toEqual({ problem });
	});

	test.each([
		["SELECT ';' AS a -- ; DROP TABLE attendance", ';'],
		[';\n select 1 AS a;  -- ;\n', 1],
		['WITH one AS (SELECT 2 AS a) SELECT a FROM one;', 2],
		['SELECT $$;$$ AS a', ';'],
		['SELECT "a;b" FROM (SELECT 3 AS "a;b")', 3]
	])('of %j is run', async (text, value) => {
		expect((await ask(text)).rows).toEqual([[value]]);
	});
});

test('a number of many digits is given with all of them', async () => {
	const { rows } = await ask(
		`SELECT 9007199254740993::BIGINT AS a, -9007199254740993::BIGINT AS b, 42::BIGINT AS c,
			9007199254740991::BIGINT AS d, 170141183460469231731687303715884105727::HUGEINT AS e,
			18446744073709551615::UBIGINT AS f, 12345678901234567.89::DECIMAL(19, 2) AS g,
			1e300::DOUBLE AS h, 'b' AS a`
	);
	expect(rows[0]).toEqual([
		'9007199254740993',
		'-9007199254740993',
		42,
		9007199254740991,
		'170141183460469231731687303715884105727',
		'18446744073709551615',
		'12345678901234567.89',
		1e300,
		'b'
	]);
});

test('every example runs and gives rows; the first is drawn as a line', async () => {
	const answers = await Promise.all(EXPERT_EXAMPLES.map(({ sql }) => ask(sql)));
	expect(answers.filter(({ rows }) => rows.length === 0)).toEqual([]);
	expect(answers.map((answer) => drawable(answer)?.form ?? null)).toEqual([
		'line',
		'bar',
		null,
		null,
		'line'
	]);
});

test('an answer keeps its order, is cut, and says dates as days', async () => {
	const all = await ask('SELECT held_on FROM attendance ORDER BY held_on DESC');
	expect(all).toMatchObject({ columns: ['held_on'], isCut: true });
	expect(all.rows.length).toBe(MOST_ROWS);
	const days = all.rows.map(([day]) => String(day));
	expect(days).toEqual(days.toSorted().reverse());
	expect(days[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('nothing hostile changes the tables or gives a row', async () => {
	const before = await ask('SELECT COUNT(*) FROM attendance');
	const own = ['DROP TABLE attendance', 'DELETE FROM attendance', 'CREATE TABLE x AS SELECT 1'];
	const wrapped = own.map((text) => `WITH a AS (SELECT 1) ${text}`);
	const gave: string[] = [];
	for (const text of [...hostileStatements('http://127.0.0.1:1'), ...own, ...wrapped]) {
		const rows = await ask(text).then(
			(answer) => answer.rows.length,
			() => 0
		);
		if (rows > 0) gave.push(text);
	}
	expect(gave).toEqual([]);
	expect(await ask('SELECT COUNT(*) FROM attendance')).toEqual(before);
});

test.each([
	["SELECT * FROM read_csv('http://127.0.0.1:1/a.csv')", 'outside'],
	["SELECT * FROM read_text('/etc/passwd')", 'outside'],
	['SELECT * FROM nothing_here', 'name'],
	['SELECT nothing_here FROM attendance', 'name'],
	['SELECT $nothing', 'name'],
	['SELECT FROM WHERE', 'grammar']
])('why %j fails is said: %s', async (text, reason) => {
	const message = await ask(text).then(
		() => '',
		(cause: Error) => cause.message
	);
	expect(`${reasonOf(message)} ${message}`).toMatch(new RegExp(`^${reason} `));
});

test('the derived tables are described as they are', async () => {
	for (const { name, columns } of ANALYSIS_TABLES) {
		const { rows } = await ask(
			`SELECT column_name FROM information_schema.columns
			WHERE table_name = '${name}' ORDER BY ordinal_position`
		);
		expect(rows.flat(), name).toEqual(columns.map((column) => column.name));
	}
	expect(FACT_TABLES.filter((table) => !factInEnglish(table))).toEqual([]);
});
