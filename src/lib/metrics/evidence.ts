import type { Choices } from '$lib/domain/choices';
import type { Filters } from '$lib/domain/filters';
import type { Parameter, QueryRequest } from '$lib/engine/port';
import {
	askedRows,
	filtersOfRow,
	isBeforeOneInView,
	isOfView,
	narrowToMeeting,
	narrowToStretch
} from './asked-years';
import { metricOf, views, type MetricId } from './catalog';
import { filterParameters, withViews } from './metric';
import type { MetricColumn } from './metric';
import { membersRuleOf } from './members-rule';
import { relationOf } from './relations';
import { rowsRulesFromText, sourcesOf, type RowSource } from './rows-rule';
import { narrowToPeriod, sourcesOfMeasure } from './trend-evidence';

/** A row of a metric. */
export type AskedRow = Readonly<Record<string, Parameter>>;

/** A number, several of them together, or a whole metric whose rows are asked for. */
export interface EvidenceQuestion {
	metric: MetricId;
	/** The metric's columns that make up the number; none for all of them. */
	columns: readonly string[];
	/** The metric's row that the number stands in; null for all rows. */
	row: AskedRow | null;
	/** The metric's further rows, where the number is the sum of several. */
	others?: readonly AskedRow[] | undefined;
	filters: Filters;
	/** What is chosen besides the filters. */
	choices: Choices;
}

/**
 * The rows a number is made of: one source for each relation. Of the columns of a row those count
 * that say anything: a year to come has no attendances, one on record no outlook.
 */
export function evidenceSources(question: EvidenceQuestion): RowSource[] {
	const { metric, columns } = question;
	const rows = askedRows(question);
	const isSaid = (column: string) => rows.some((row) => row[column] !== null);
	const said = rows.length ? columns.filter(isSaid) : columns;
	const rules = rowsRulesFromText(metricOf(metric).rows);
	const known = sourcesOf(rules, said.length ? said : columns, rows[0]);
	return metric === 'trend' ? sourcesOfMeasure(known, question) : known;
}

/** A column that narrows rows to those of a cell, and the one of the metric's row that says how. */
export interface SharedDimension extends MetricColumn {
	own: string;
}

/** Columns that narrow rows to those of a cell: what the metric's row and they have in common. */
export function sharedDimensions(metric: MetricId, source: RowSource): SharedDimension[] {
	const { rules } = rowsRulesFromText(metricOf(metric).rows);
	const counted = new Set(rules.map(({ column }) => column));
	const own = new Set(metricOf(metric).columns.map(({ name }) => name));
	const { pair, by, isUntil, within, isUntilMeeting } = source;
	if (within || isUntilMeeting) return [];
	return relationOf(source.relation).columns.flatMap((column) => {
		const { name } = column;
		if (name === by?.column) return [{ ...column, own: by.own }];
		const isLeft = name === pair?.column || (isUntil && name === 'fiscal_year');
		const isShared = own.has(name) && !counted.has(name) && !isLeft;
		return isShared ? [{ ...column, own: name }] : [];
	});
}

interface Narrowing {
	conditions: string[];
	parameters: Record<string, Parameter>;
}

/** A, B, … Z, AA, …: names of parameters have letters alone. */
function letters(at: number): string {
	const before = Math.floor(at / 26);
	return `${before > 0 ? letters(before - 1) : ''}${String.fromCharCode(97 + (at % 26))}`;
}

/** The rows of one row of the metric. `at` is its place among several. */
function narrowToOne(
	row: AskedRow,
	at: number,
	{ dimensions, source }: { dimensions: readonly SharedDimension[]; source: RowSource }
): { condition: string; parameters: [string, Parameter][] } {
	const valueOf = ({ name, own }: SharedDimension) => {
		const value = row[own] ?? null;
		return source.isYearEarlier && name === 'fiscal_year' ? Number(value) - 1 : value;
	};
	const nameOf = ({ name }: SharedDimension) => `row_${at > 0 ? `${letters(at)}_` : ''}${name}`;
	return {
		condition: dimensions
			.map((one) => `${one.name} IS NOT DISTINCT FROM CAST($${nameOf(one)} AS ${one.type})`)
			.join('\n  AND '),
		parameters: dimensions.map((one) => [nameOf(one), valueOf(one)])
	};
}

/** The rows of a number of the explorer, which says its period and part in words of its own. */
function narrowOfTrend(question: EvidenceQuestion, source: RowSource): Narrowing | null {
	const { metric, row, others = [], choices, columns } = question;
	if (metric !== 'trend' || !row || others.length > 0) return null;
	const known = relationOf(source.relation).columns.map(({ name }) => name);
	const { parameters } = metricOf(metric);
	const { isYearEarlier } = source;
	return narrowToPeriod({ row, choices, parameters, columns, known, isYearEarlier });
}

/** Those that the rows say: one that names its meeting alone is of whatever kind that is. */
function saidDimensions(question: EvidenceQuestion, source: RowSource): SharedDimension[] {
	const rows = askedRows(question);
	if (rows.length === 0) return [];
	const isSaid = ({ own }: SharedDimension) => rows.every((row) => row[own] !== undefined);
	return sharedDimensions(question.metric, source).filter(isSaid);
}

function narrowToRow(question: EvidenceQuestion, source: RowSource): Narrowing {
	const ofTrend = narrowOfTrend(question, source);
	if (ofTrend) return ofTrend;
	const dimensions = saidDimensions(question, source);
	if (dimensions.length === 0) return { conditions: [], parameters: {} };
	const all = askedRows(question).map((row, at) => narrowToOne(row, at, { dimensions, source }));
	const either = all.map(({ condition }) => `(${condition})`).join('\n  OR ');
	return {
		conditions: all.length > 1 ? [`(${either})`] : all.map(({ condition }) => condition),
		parameters: Object.fromEntries(all.flatMap(({ parameters }) => parameters))
	};
}

/** The rows of both of two that the metric's row names, and nothing where it names no two. */
function narrowToPair(question: EvidenceQuestion, { pair, per, relation }: RowSource): Narrowing {
	const { row, others = [] } = question;
	if (!row || !pair) return { conditions: [], parameters: {} };
	if (others.length > 0) throw new Error('pairs have no sum');
	const { column, ends } = pair;
	const type = relationOf(relation).columns.find(({ name }) => name === column)?.type ?? 'VARCHAR';
	const isEither = `${column} IN (CAST($pair_one AS ${type}), CAST($pair_other AS ${type}))`;
	return {
		conditions: [isEither, ...per.map((name) => `${name} IS NOT NULL`)],
		parameters: { pair_one: row[ends[0]] ?? null, pair_other: row[ends[1]] ?? null }
	};
}

/** Of the rows of two those of what both have: the least and the greatest of them are the two. */
function sharedByBoth(from: string, { row }: EvidenceQuestion, { pair, per }: RowSource): string {
	if (!row || !pair || per.length === 0) return `FROM ${from}`;
	const { column } = pair;
	const [one, other] = pair.ends.map((end) => row[end] ?? null);
	if (one === other) return `FROM ${from}`;
	const window = `(${column}) OVER (PARTITION BY ${per.join(', ')})`;
	return `FROM (
SELECT *, MIN${window} AS least_of_two, MAX${window} AS greatest_of_two
FROM ${from}
) AS shared
WHERE least_of_two < greatest_of_two`;
}

/** Columns that narrow rows to what is chosen, by the name of the parameter. */
const CHOSEN: Readonly<Record<string, string>> = { id: 'organization_id', map_year: 'fiscal_year' };

/** What is chosen narrows the rows, unless the metric's own rows say that column: partners. */
function narrowToChoice({ metric, choices }: EvidenceQuestion, source: RowSource): Narrowing {
	const { parameters, columns: own } = metricOf(metric);
	const { columns } = relationOf(source.relation);
	const chosen = parameters.flatMap(({ name }) => {
		const value = choices[name] ?? '';
		const column = columns.find((one) => one.name === CHOSEN[name]);
		const isSaid = own.some((one) => one.name === CHOSEN[name]);
		return column && !isSaid && value !== '' && value !== '0' ? [{ ...column, value }] : [];
	});
	return {
		conditions: chosen.map(({ name, type }) => `${name} = CAST($chosen_${name} AS ${type})`),
		parameters: Object.fromEntries(chosen.map(({ name, value }) => [`chosen_${name}`, value]))
	};
}

/** Tracks of the history that are shown (`network.policy`): the rows are of those alone. */
function narrowToTracks({ metric, choices }: EvidenceQuestion, source: RowSource): Narrowing {
	const hasTracks = metricOf(metric).parameters.some(({ name }) => name === 'tracks');
	const hasLanes = relationOf(source.relation).columns.some(({ name }) => name === 'lane');
	const tracks = choices['tracks'] ?? '';
	if (!hasTracks || !hasLanes || tracks === '') return { conditions: [], parameters: {} };
	return {
		conditions: [`'.' || CAST($tracks AS VARCHAR) || '.' LIKE '%.' || lane || '.%'`],
		parameters: { tracks }
	};
}

/** Of rows of all years until then those of the organizations counted, where a list names them. */
function narrowToMembers(question: EvidenceQuestion, source: RowSource): Narrowing {
	const known = source.isUntil ? membersRuleOf(question) : null;
	if (!known) return { conditions: [], parameters: {} };
	const { list, parameter, where } = known.rule;
	return {
		conditions: [
			`heir_no IN (
SELECT heir_no
FROM (
${withViews(metricOf(list).sql, views)}
) AS listed
WHERE ${where.column} = CAST($member_value AS VARCHAR)
)`
		],
		parameters: { [parameter]: known.year, member_value: where.value }
	};
}

function narrowToSource({ where, relation }: RowSource): Narrowing {
	const { columns } = relationOf(relation);
	const all = where.flatMap((condition) => {
		const type = columns.find(({ name }) => name === condition.column)?.type;
		if (!type) throw new Error(`relation ${relation} has no column ${condition.column}`);
		const names = condition.values.map((_, at) => `${condition.column}_${'abcdefgh'[at]}`);
		const list = names.map((name) => `CAST($${name} AS ${type})`).join(', ');
		const text = `${condition.column} ${condition.isNot ? 'NOT IN' : 'IN'} (${list})`;
		return { text, values: names.map((name, at) => [name, condition.values[at] ?? ''] as const) };
	});
	return {
		conditions: all.map(({ text }) => text),
		parameters: Object.fromEntries(all.flatMap(({ values }) => values))
	};
}

/** Of a whole chart the rows of the years before those in view, whatever these are. */
function narrowToEarlier(question: EvidenceQuestion, source: RowSource): Narrowing {
	const isShifted = source.isYearEarlier && isOfView(question);
	return { conditions: isShifted ? [isBeforeOneInView()] : [], parameters: {} };
}

function requestOver(question: EvidenceQuestion, source: RowSource, select: string, end = '') {
	const { sql } = relationOf(source.relation);
	const narrowings = [
		narrowToRow(question, source),
		narrowToPair(question, source),
		narrowToStretch(question, source),
		narrowToMeeting(question, source),
		narrowToChoice(question, source),
		narrowToTracks(question, source),
		narrowToMembers(question, source),
		narrowToEarlier(question, source),
		narrowToSource(source)
	];
	const conditions = narrowings.flatMap((one) => one.conditions);
	const where = conditions.length ? `\nWHERE ${conditions.join('\n  AND ')}` : '';
	const from = `(\n${withViews(sql, views)}\n) AS evidence${where}`;
	return {
		sql: `SELECT\n  ${select}\n${sharedByBoth(from, question, source)}${end}`,
		parameters: Object.assign(
			filterParameters(filtersOfRow(question, source)),
			...narrowings.map((one) => one.parameters)
		) as Record<string, Parameter>
	};
}

/** The query of some of the rows behind a number, in the relation's order. */
export function evidenceRowsRequest(
	question: EvidenceQuestion,
	source: RowSource,
	{ offset, limit }: { offset: number; limit: number }
): QueryRequest {
	const { columns, order } = relationOf(source.relation);
	const end = `\nORDER BY ${order}\nLIMIT $limit OFFSET $offset`;
	const select = columns.map(({ name }) => name).join(',\n  ');
	const request = requestOver(question, source, select, end);
	return { ...request, parameters: { ...request.parameters, offset, limit } };
}

/** The query of how many rows are behind a number (`row_count`), and what they count to. */
export function evidenceCountRequest(question: EvidenceQuestion, source: RowSource): QueryRequest {
	const parts = source.per.map((column) => `CAST(${column} AS VARCHAR)`);
	const counted = parts.length ? `COUNT(DISTINCT ${parts.join(" || ' ' || ")})` : 'COUNT(*)';
	return requestOver(
		question,
		source,
		`CAST(COUNT(*) AS INTEGER) AS row_count,\n  CAST(${counted} AS INTEGER) AS counted`
	);
}

/** The query of the different values (`different`) that a number counts, by its first column. */
export function evidenceDifferentRequest(
	question: EvidenceQuestion,
	source: RowSource
): QueryRequest {
	return requestOver(question, source, `DISTINCT ${source.per[0]} AS different`);
}
