import { NO_CHOICES, type Choices } from '$lib/domain/choices';
import { queryFromFilters, type Filters } from '$lib/domain/filters';
import type { Engine, Parameter, QueryRequest } from '$lib/engine/port';
import { metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { randomFilters, type Choices as FilterChoices } from './combinations';
import { groupBy } from './group-by';
import { narrow, type Seen } from './narrow';
import { choicesToTry, recompute } from './recompute';
import { difference, type Row } from './recompute-checks';
import type { Facts } from './recompute-facts';

/** Views without anybody that are asked too: more of them show nothing that these do not. */
export const EMPTY_VIEWS = 50;

/** Whether nobody is in a view. */
export const isEmpty = ({ visits, seats }: Seen) => visits.length + seats.length === 0;

/** Random views, each once and almost all of them with somebody in it, with the facts in each. */
export function manyViews(
	facts: Facts,
	choices: FilterChoices,
	count: number,
	random: () => number
): Seen[] {
	const views = new Map<string, Seen>();
	let empty = 0;
	while (views.size < count) {
		const [filters] = randomFilters(choices, 1, random);
		const key = filters ? queryFromFilters(filters) : '';
		if (!filters || views.has(key)) continue;
		const seen = narrow(facts, filters);
		if (isEmpty(seen) && ++empty > EMPTY_VIEWS) continue;
		views.set(key, seen);
	}
	return [...views.values()];
}

/** A view and what is chosen besides it. */
export interface Question {
	seen: Seen;
	choices: Choices;
}

/** What a metric is asked: the choices in turn, each with every so many-th view. */
export function questionsOf(id: MetricId, views: readonly Seen[]): Question[] {
	const tried = choicesToTry[id] ?? [NO_CHOICES];
	return views.map((seen, at) => ({ seen, choices: tried[at % tried.length] ?? NO_CHOICES }));
}

/** A question in words, by which it is told from others. */
export function questionInWords({ seen, choices }: Question): string {
	return `${queryFromFilters(seen.filters as Filters)} ${JSON.stringify(choices)}`;
}

function literal(value: Parameter): string {
	return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

/**
 * Many questions as one: the text of the metric stands beside a list of the values of its
 * parameters. Several times as fast as one after another; the order of rows is not kept.
 */
function allAtOnce(requests: readonly QueryRequest[]): QueryRequest {
	const [first] = requests;
	if (!first) throw new Error('no questions');
	const names = Object.keys(first.parameters);
	const values = requests.map(({ parameters }, at) => {
		const own = names.map((name) => literal(parameters[name] ?? null));
		return `(${[at, ...own].join(', ')})`;
	});
	const sql = first.sql.replace(/\$(\w+)/g, (_, name) => `asked.the_${name}`);
	const heads = ['question_no', ...names.map((name) => `the_${name}`)].join(', ');
	return {
		sql: `SELECT asked.question_no, answer.*
FROM (VALUES ${values.join(',\n')}) AS asked(${heads})
CROSS JOIN LATERAL (
${sql}
) AS answer`,
		parameters: {}
	};
}

/** Rows in an order that is the same for all who count alike. */
function inOrder(rows: readonly Row[]): Row[] {
	const keyOf = (row: Row) => {
		const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
		return JSON.stringify(
			cells.map(([, cell]) => (typeof cell === 'number' ? cell.toPrecision(9) : cell))
		);
	};
	return rows
		.map((row) => ({ row, key: keyOf(row) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ row }) => row);
}

const ours = (id: MetricId, { seen, choices }: Question) =>
	(recompute[id]?.({ ...seen, choices }) ?? []) as unknown as Row[];

const requestOf = (id: MetricId, { seen, choices }: Question) =>
	metricRequest(id, seen.filters, choices);

/** What a metric reads of a question: filters and choices that stand in its text or its views. */
export function partRead(id: MetricId, question: Question): string {
	const { sql, parameters } = requestOf(id, question);
	const read = Object.entries(parameters).filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql));
	return JSON.stringify(read);
}

/** Every question that the engine answers otherwise than the recomputation, asked all at once. */
export async function differencesAtOnce(
	engine: Engine,
	id: MetricId,
	questions: readonly Question[]
): Promise<string[]> {
	const table = await engine.query(allAtOnce(questions.map((one) => requestOf(id, one))));
	const numbers = table.getChild('question_no');
	const rows = decodeRows(id, table).map((row, at) => ({ row: row as Row, at }));
	const answers = groupBy(rows, ({ at }) => Number(numbers?.get(at)));
	return questions.flatMap((question, at) => {
		const answer = (answers.get(at) ?? []).map(({ row }) => row);
		const found = difference(id, inOrder(answer), inOrder(ours(id, question)));
		return found ? [`${id} ${questionInWords(question)}: ${found}`] : [];
	});
}

/** The same, asked one after another. */
export async function differencesInTurn(
	engine: Engine,
	id: MetricId,
	questions: readonly Question[]
): Promise<string[]> {
	const differences: string[] = [];
	for (const question of questions) {
		const rows = decodeRows(id, await engine.query(requestOf(id, question)));
		const found = difference(id, rows as Row[], ours(id, question));
		if (found) differences.push(`${id} ${questionInWords(question)}: ${found}`);
	}
	return differences;
}
