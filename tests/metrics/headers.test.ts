import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/engine/port';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import { metricOf, metricRequest, type MetricId } from '$lib/metrics/catalog';
import { metricFromFile } from '$lib/metrics/metric';
import { evidenceRowsRequest, evidenceSources, sharedDimensions } from '$lib/metrics/evidence';
import { relationOf, relations } from '$lib/metrics/relations';
import { rowsRulesFromText } from '$lib/metrics/rows-rule';
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
const evidenceFiles = readSql(`${FOLDER}/evidence`);
const allFiles = [
	...metricFiles,
	...['views', 'model'].flatMap((one) => readSql(`${FOLDER}/${one}`))
].concat(evidenceFiles);

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

/** Columns of numbers that say which row it is, not how many there are. */
const DIMENSIONS = new RegExp(
	`^(${[
		'fiscal_year|month|number|year_from|year_to|in_home_area|col|tile_row',
		'organization_(no|a|b|since)|person_since|years_later|heir_no'
	].join('|')})$`
);

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
		expect(metric.question.ja).toMatch(/か。$/);
		expect(metric.question.en).toMatch(/\?$/);
		expect(metric.definition.ja).toMatch(/。$/);
		expect(metric.caveat.ja).toMatch(/。$/);
		expect(metric.grain.ja).toMatch(/^1行/);
		expect(metric.grain.en).toMatch(/^one row/);
		expect(metric.number).toMatch(/^(-|\d{1,2}(, \d{1,2})*)$/);
		const { question, definition, caveat, grain, unit } = metric;
		for (const { en } of [question, definition, caveat, grain, unit]) {
			expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
		}
		for (const { en } of [definition, caveat]) expect(en).toMatch(/[.”]$/);
	});

	test('casts and names every column that it declares, in the same order', () => {
		const items = outputItems(`\n${metric.sql}`);
		const cast = items.map((item) => /^CAST\s*\([\s\S]*\sAS (\w+)\s*\)\s+AS (\w+)$/.exec(item));
		expect(items.filter((_, index) => !cast[index])).toEqual([]);
		expect(cast.map((match) => `${match?.[2]} ${match?.[1]}`)).toEqual(
			metric.columns.map(({ name, type }) => `${name} ${type}`)
		);
	});

	test('says of every number what rows it is made of', () => {
		const { rules, relation } = rowsRulesFromText(metric.rows);
		const numbers = metric.columns
			.filter(({ name, type }) => /INTEGER|DOUBLE/.test(type) && !DIMENSIONS.test(name))
			.map(({ name }) => name);
		expect(rules.map(({ column }) => column)).toEqual(numbers);
		for (const source of [...rules.flatMap(({ sources }) => sources)]) {
			const known = relationOf(source.relation).columns.map(({ name }) => name);
			const { pair, by, within, when } = source;
			const either = [pair?.column, by?.column].filter((name) => name !== undefined);
			const asked = [...source.per, ...source.where.map(({ column }) => column), ...either];
			expect(asked.filter((column) => !known.includes(column))).toEqual([]);
			const said = [
				...(pair?.ends ?? []),
				...(by ? [by.own] : []),
				...(within ?? []),
				...(when ? [when.column] : [])
			];
			const own = metric.columns.map(({ name }) => name);
			expect(said.filter((column) => !own.includes(column))).toEqual([]);
		}
		if (relation) expect(relations.has(relation)).toBe(true);
		else expect(rules.length > 0 || metric.rows === '-').toBe(true);
	});

	test('has a row that its evidence can be narrowed to', () => {
		const { rules } = rowsRulesFromText(metric.rows);
		const grouped =
			/\nGROUP BY/.test(metric.sql) && metric.grain.ja !== '1行だけ' && rules.length > 0;
		for (const { sources } of rules) {
			const isNarrowed = sources.map(
				(source) =>
					source.pair ||
					source.within ||
					(source.isUntil && metric.columns.some(({ name }) => name === 'fiscal_year')) ||
					sharedDimensions(metric.id as MetricId, source).length > 0
			);
			if (grouped) expect(isNarrowed.every(Boolean)).toBe(true);
		}
	});

	test('gives one row or settles the order of its rows', () => {
		const hasOrder = /\nORDER BY [\s\S]+$/.test(metric.sql);
		expect(hasOrder || metric.grain.ja === '1行だけ').toBe(true);
	});
});

describe.each(evidenceFiles)('the evidence $file', ({ file, text }) => {
	const relation = relationOf(file.replace('.sql', ''));

	test('has a header, and casts and names every column that it declares', () => {
		expect(relation.title.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
		expect(relation.title.en).toMatch(/^[a-z ]+$/i);
		expect(relation.grain).toMatch(/^1行/);
		const cast = outputItems(`\n${text.replace(/^--.*\n/gm, '')}`).map((item) =>
			/^CAST\s*\([\s\S]*\sAS (\w+)\s*\)\s+AS (\w+)$/.exec(item)
		);
		expect(cast.map((match) => `${match?.[2]} ${match?.[1]}`)).toEqual(
			relation.columns.map(({ name, type }) => `${name} ${type}`)
		);
	});

	test('says of every row where it is written, and settles the order by its columns', () => {
		const names = relation.columns.map(({ name }) => name);
		expect(names.slice(0, 4)).toEqual(['table_name', 'batch_no', 'source_row', 'also_in']);
		expect(relation.order.split(', ').filter((name) => !names.includes(name))).toEqual([]);
	});
});

describe('the SQL of metrics, views, model and evidence', () => {
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

	test.each([...relations.keys()])(
		'evidence of %s has the columns that it declares',
		async (id) => {
			const question = {
				metric: 'attendances',
				columns: [],
				row: null,
				filters: NO_FILTERS,
				choices: NO_CHOICES
			} as const;
			const [source] = evidenceSources(question);
			if (!source) throw new Error('attendances without a source');
			const page = { offset: 0, limit: 1000 };
			const table = await engine.query(
				evidenceRowsRequest(question, { ...source, relation: id }, page)
			);
			for (const { name, nullable } of relationOf(id).columns) {
				const vector = table.getChild(name);
				expect(vector, name).not.toBeNull();
				if (!nullable) expect(`${name}: ${vector?.nullCount} null`).toBe(`${name}: 0 null`);
			}
		}
	);

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
