import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import { NO_FILTERS } from '$lib/domain/filters';
import { metricOf, metricRequest } from '$lib/metrics/catalog';
import { metricFromFile } from '$lib/metrics/metric';
import { createDatasetEngine, loadDataset, readSample, readTrap } from './dataset';
import { METRIC_IDS } from './recompute-checks';

const FOLDER = 'src/lib/metrics';

function readSql(folder: string) {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.sql'))
		.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));
}

/** SQL without comments and without the insides of its string literals. */
function codeOf(text: string): string {
	return text.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''");
}

const metricFiles = readSql(FOLDER);
const allFiles = [FOLDER, `${FOLDER}/views`, `${FOLDER}/model`].flatMap(readSql);

/** What a distributed engine would not understand, or what would differ between engines. */
const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
	['text pasted into SQL', /\$\{/],
	['QUALIFY', /\bQUALIFY\b/i],
	['FILTER (…)', /\bFILTER\s*\(/i],
	['GROUP BY ALL or ORDER BY ALL', /\bBY\s+ALL\b/i],
	['FROM first', /^\s*FROM\b(?![\s\S]*\bSELECT\b)/i],
	['integer division //', /\/\//],
	['a cast with ::', /::/],
	['lists, structs and maps', /\[|\]|\{|\}|\b(LIST|STRUCT|MAP|ARRAY|UNNEST|JSON)\w*\s*\(/i],
	['EXCLUDE, REPLACE or COLUMNS', /\b(EXCLUDE|COLUMNS)\s*\(|\*\s*REPLACE\b/i],
	['the time of the query', /\b(today|now|current_date|current_timestamp)\b/i],
	[
		'functions of one engine',
		/\b(strip_accents|strftime|date_trunc|arg_max|median|quantile\w*)\s*\(/i
	],
	['random order', /\b(random|sample|tablesample)\b\s*\(?/i],
	['a join without its condition', /\bUSING\b|\bNATURAL\b|\bLATERAL\b|\bASOF\b/i]
];

/** The outermost SELECT list, item by item. */
function outputItems(sql: string): string[] {
	const code = codeOf(sql);
	const start = code.lastIndexOf('\nSELECT\n') < 0 ? 0 : code.lastIndexOf('\nSELECT\n');
	let depth = 0;
	let item = '';
	const items: string[] = [];
	for (const character of code.slice(start).replace(/^\s*SELECT/, '')) {
		if (depth === 0 && /\bFROM$/.test(item) && /\s/.test(character)) break;
		if (character === '(') depth += 1;
		if (character === ')') depth -= 1;
		if (character === ',' && depth === 0) {
			items.push(item.trim());
			item = '';
		} else item += character;
	}
	return [...items, item.replace(/\bFROM$/, '').trim()];
}

describe.each(metricFiles)('the metric $file', ({ file, text }) => {
	const metric = metricFromFile(file.replace('.sql', ''), text);

	test('has a header whose words are all there', () => {
		expect(metric.title.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
		expect(metric.title.en).toMatch(/^[a-z0-9 ,-]+$/i);
		expect(metric.question).toMatch(/か。$/);
		expect(metric.definition).toMatch(/。$/);
		expect(metric.caveat).toMatch(/。$/);
		expect(metric.grain).toMatch(/^1行/);
		expect(metric.number).toMatch(/^(-|\d{1,2}(, \d{1,2})*)$/);
		expect(metric.unit).not.toBe('');
	});

	test('casts and names every column that it declares, in the same order', () => {
		const items = outputItems(`\n${metric.sql}`);
		const cast = items.map((item) => /^CAST\s*\([\s\S]*\sAS (\w+)\s*\)\s+AS (\w+)$/.exec(item));
		expect(items.filter((_, index) => !cast[index])).toEqual([]);
		expect(cast.map((match) => `${match?.[2]} ${match?.[1]}`)).toEqual(
			metric.columns.map(({ name, type }) => `${name} ${type}`)
		);
	});

	test('gives one row or settles the order of its rows', () => {
		const hasOrder = /\nORDER BY [\s\S]+$/.test(metric.sql);
		expect(hasOrder || metric.grain === '1行だけ').toBe(true);
	});
});

describe('the SQL of metrics, views and model', () => {
	test.each(FORBIDDEN)('uses no %s', (_, pattern) => {
		const using = allFiles.filter(({ text }) => pattern.test(codeOf(text)));
		expect(using.map(({ file }) => file)).toEqual([]);
	});

	test('is written with spaces and without a trailing semicolon in metrics and views', () => {
		expect(allFiles.filter(({ text }) => text.includes('\t')).map(({ file }) => file)).toEqual([]);
		const ended = metricFiles.filter(({ text }) => /;\s*$/.test(codeOf(text)));
		expect(ended.map(({ file }) => file)).toEqual([]);
	});
});

/** Arrow's name of the types a metric may declare. */
const ARROW: Record<string, RegExp> = {
	INTEGER: /^Int32$/,
	DOUBLE: /^Float64$/,
	VARCHAR: /^Utf8$/,
	DATE: /^Date/
};

describe.each([
	['the sample', readSample],
	['the traps', readTrap],
	['no rows at all', () => new Map()]
])('over %s', (_, read) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await createDatasetEngine(new Map());
		await loadDataset(engine, read());
	});
	afterAll(() => engine.close());

	test.each(METRIC_IDS)('%s returns exactly the columns that it declares', async (id) => {
		const table = await engine.query(metricRequest(id, NO_FILTERS));
		const { columns } = metricOf(id);
		expect(table.schema.fields.map((field) => field.name)).toEqual(columns.map((one) => one.name));
		for (const { name: column, type, nullable } of columns) {
			const vector = table.getChild(column);
			expect(`${column} ${String(vector?.type)}`).toMatch(
				new RegExp(`^${column} ${ARROW[type]?.source.slice(1)}`)
			);
			if (!nullable) expect(`${column}: ${vector?.nullCount} null`).toBe(`${column}: 0 null`);
		}
	});
});
