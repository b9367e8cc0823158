import { NO_CHOICES } from '$lib/domain/choices';
import { queryFromFilters, type Filters } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeColumns, decodeRows, type DecodedRow } from '$lib/metrics/decode-rows';
import {
	evidenceCountRequest,
	evidenceRowsRequest,
	evidenceSources,
	sharedDimensions,
	type EvidenceQuestion
} from '$lib/metrics/evidence';
import { membersQuestion } from '$lib/metrics/members';
import { relationOf } from '$lib/metrics/relations';
import { rowsRulesFromText, type RowSource, type RowsRule } from '$lib/metrics/rows-rule';
import { COMPUTED } from './evidence-parts';
import { groupBy } from './group-by';
import type { Parts } from './recompute';
import { METRIC_IDS } from './recompute-checks';

/** More rows than any data set of the tests has. */
const ALL = { offset: 0, limit: 1_000_000 };

/** Metrics that have rows behind them. */
export const EXPLAINED = METRIC_IDS.filter((id) => metricOf(id).rows !== '-');

/** What a metric's header says its numbers are made of. */
export const rulesOf = (id: MetricId) => rowsRulesFromText(metricOf(id).rows).rules;

/** The rows behind a number. */
export async function readEvidence(
	engine: Engine,
	question: EvidenceQuestion,
	source: RowSource
): Promise<DecodedRow[]> {
	const table = await engine.query(evidenceRowsRequest(question, source, ALL));
	return decodeColumns(source.relation, relationOf(source.relation).columns, table);
}

/** Number of different values of `per` in rows, or of the rows. Without a value is not counted. */
function countOf(rows: readonly DecodedRow[], per: readonly string[]): number {
	if (per.length === 0) return rows.length;
	const known = rows.filter((row) => per.every((column) => row[column] !== null));
	return new Set(known.map((row) => per.map((column) => row[column]).join('\t'))).size;
}

/** Rows of both of the two that a metric's row names, of what both have. */
function ofBoth(rows: DecodedRow[], row: DecodedRow, { pair, per }: RowSource): DecodedRow[] {
	if (!pair) return rows;
	const ends = pair.ends.map((end) => row[end]);
	const theirs = rows.filter((one) => ends.includes(one[pair.column]));
	if (per.length === 0) return theirs;
	const keyOf = (one: DecodedRow) => JSON.stringify(per.map((column) => one[column]));
	const known = theirs.filter((one) => per.every((column) => one[column] !== null));
	const sets = ends.map(
		(end) => new Set(known.filter((one) => one[pair.column] === end).map(keyOf))
	);
	return known.filter((one) => sets.every((set) => set.has(keyOf(one))));
}

const USUAL = ['usual_from', 'usual_to'] as const;

/** The years that what is usual is reckoned from; null for other numbers. */
function stretchOf(
	{ metric, columns }: EvidenceQuestion,
	row: DecodedRow,
	{ within }: RowSource
): number[] | null {
	const isUsual = columns.length > 0 && columns.every((one) => /^usual_|_limit$/.test(one));
	const [first, last] = metric === 'trend' && isUsual ? USUAL : (within ?? []);
	if (!first || !last) return null;
	const [from, to] = [Number(row[first]), Number(row[last])];
	return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The rows behind the numbers of one view: each source is read once, for all metrics. */
class ViewRows {
	readonly #read = new Map<string, Promise<DecodedRow[]>>();
	readonly #groups = new Map<string, Map<string, DecodedRow[]>>();

	constructor(
		readonly engine: Engine,
		readonly filters: Filters
	) {}

	/** The rows of the whole view that have a metric row's dimensions. */
	async ofRow(question: EvidenceQuestion, row: DecodedRow, source: RowSource) {
		const stretch = stretchOf(question, row, source);
		if (stretch) {
			const all = (await this.#group(question, source, [])).get('[]') ?? [];
			return all.filter(({ fiscal_year: year }) => stretch.includes(Number(year)));
		}
		if (source.isUntilMeeting) {
			const all = (await this.#group(question, source, [])).get('[]') ?? [];
			const placeOf = (one: DecodedRow) => `${one.held_on} ${one.meeting_id}`;
			return all.filter((one) => placeOf(one) <= placeOf(row));
		}
		const shared = sharedDimensions(question.metric, source);
		const names = shared.map(({ name }) => name);
		const wanted = shared.map(({ name, own }) => {
			const isShifted = source.isYearEarlier && name === 'fiscal_year';
			return isShifted ? Number(row[own]) - 1 : row[own];
		});
		const groups = await this.#group(question, source, names);
		const theirs = groups.get(JSON.stringify(wanted)) ?? [];
		const inTime = source.isUntil ? await this.#until({ ...question, row }, theirs) : theirs;
		return ofBoth(inTime, row, source);
	}

	/** Rows of all years until that of the metric's row, of the organizations that it counts. */
	async #until(question: EvidenceQuestion, rows: readonly DecodedRow[]): Promise<DecodedRow[]> {
		const last = Number(question.row?.fiscal_year);
		const inTime = rows.filter(({ fiscal_year }) => Number(fiscal_year) <= last);
		const { list, request } = membersQuestion(question) ?? {};
		if (!list || !request) return inTime;
		const listed = decodeRows(list.list, await this.engine.query(request));
		const members = (listed as readonly DecodedRow[]).filter(
			(one) => one[list.where.column] === list.where.value
		);
		const counted = new Set(members.map(({ heir_no }) => heir_no));
		return inTime.filter(({ heir_no }) => counted.has(heir_no ?? null));
	}

	async #group(question: EvidenceQuestion, source: RowSource, names: readonly string[]) {
		const sourceKey = JSON.stringify([
			source.relation,
			source.where,
			source.isYearEarlier,
			source.isUntil
		]);
		const key = JSON.stringify([sourceKey, names]);
		const known = this.#groups.get(key);
		if (known) return known;
		const reading = this.#read.get(sourceKey) ?? readEvidence(this.engine, question, source);
		this.#read.set(sourceKey, reading);
		const groups = groupBy(await reading, (one) => JSON.stringify(names.map((name) => one[name])));
		this.#groups.set(key, groups);
		return groups;
	}
}

function isEqual(a: unknown, b: unknown): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a === b;
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** The evidence of one metric in a view. */
class ViewEvidence {
	constructor(
		readonly id: MetricId,
		readonly view: ViewRows
	) {}

	get engine() {
		return this.view.engine;
	}

	get asked() {
		return { metric: this.id, filters: this.view.filters, choices: NO_CHOICES };
	}

	async ofRow(row: DecodedRow, columns: readonly string[]) {
		const question = { ...this.asked, columns, row: null };
		const narrowed = evidenceSources({ ...question, row }).map(async (source) => {
			return { source, rows: await this.view.ofRow(question, row, source) };
		});
		return Promise.all(narrowed);
	}

	/** A number as it follows from its rows. */
	async recompute(row: DecodedRow, rule: RowsRule): Promise<unknown> {
		if (rule.isCount) {
			const [one] = await this.ofRow(row, [rule.column]);
			return one ? countOf(one.rows, one.source.per) : undefined;
		}
		const computed = rulesOf(this.id).filter(({ isCount, isWhole }) => !isCount && isWhole);
		const parts = await this.ofRow(
			row,
			computed.map(({ column }) => column)
		);
		const find: Parts = (relation, isEarlier = false) =>
			parts.find(({ source }) => source.relation === relation && source.isYearEarlier === isEarlier)
				?.rows ?? [];
		return COMPUTED[this.id]?.[rule.column]?.(find);
	}
}

/** What a question about one cell gets from the engine, beside the view's rows narrowed by hand. */
async function cellDifference(view: ViewEvidence, row: DecodedRow, columns: readonly string[]) {
	const question = { ...view.asked, columns, row };
	const expected = await view.ofRow(row, columns);
	for (const [at, source] of evidenceSources(question).entries()) {
		const rows = await readEvidence(view.engine, question, source);
		const ours = expected[at]?.rows ?? [];
		if (JSON.stringify(rows) !== JSON.stringify(ours)) {
			return `${source.relation}: ${rows.length} rows asked, ${ours.length} narrowed`;
		}
		const table = await view.engine.query(evidenceCountRequest(question, source));
		const said = [table.getChild('row_count')?.get(0), table.getChild('counted')?.get(0)];
		const counted = [ours.length, countOf(ours, source.per)];
		if (said.join() !== counted.join()) return `${source.relation}: ${said} is not ${counted}`;
	}
	return '';
}

/**
 * Every number of these metrics in these views that is not what its rows give, and every cell out
 * of `cells` a metric and view whose own question gives other rows.
 */
export async function findUnexplained(
	engine: Engine,
	views: readonly Filters[],
	{ cells, random }: { cells: number; random: () => number },
	idsAt: (index: number) => readonly MetricId[] = () => EXPLAINED
): Promise<string[]> {
	const problems: string[] = [];
	for (const [index, filters] of views.entries()) {
		const seen = new ViewRows(engine, filters);
		for (const id of idsAt(index)) {
			const view = new ViewEvidence(id, seen);
			const table = await engine.query(metricRequest(id, filters));
			const rows = decodeRows(id, table) as unknown as DecodedRow[];
			const where = `${id} ${queryFromFilters(filters)}`;
			for (const row of rows) {
				for (const rule of rulesOf(id).filter(({ isWhole }) => isWhole)) {
					const value = await view.recompute(row, rule);
					if (!isEqual(row[rule.column], value)) {
						problems.push(`${where} ${JSON.stringify(row)}: ${rule.column} of its rows: ${value}`);
					}
				}
			}
			for (let count = 0; count < Math.min(cells, rows.length); count++) {
				const row = rows[Math.floor(random() * rows.length)] ?? {};
				const column = rulesOf(id)[Math.floor(random() * rulesOf(id).length)]?.column;
				const problem = await cellDifference(view, row, column ? [column] : []);
				if (problem) problems.push(`${where} ${JSON.stringify(row)} ${column}: ${problem}`);
			}
		}
	}
	return problems;
}
