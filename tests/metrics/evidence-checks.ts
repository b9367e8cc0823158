import { NO_CHOICES } from '$lib/domain/choices';
import { queryFromFilters, type Filters } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeColumns, decodeRows, type DecodedRow } from '$lib/metrics/decode-rows';
import {
	evidenceCountRequest,
	evidenceRowsRequest,
	evidenceSources,
	relationOf,
	sharedDimensions,
	type EvidenceQuestion
} from '$lib/metrics/evidence';
import { rowsRulesFromText, type RowSource, type RowsRule } from '$lib/metrics/rows-rule';
import { COMPUTED } from './evidence-parts';
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

/** The rows of the whole view that have a metric row's dimensions. */
function narrow(id: MetricId, row: DecodedRow, source: RowSource, rows: readonly DecodedRow[]) {
	const shared = sharedDimensions(id, relationOf(source.relation));
	const wanted = shared.map(({ name }): [string, unknown] => {
		const isShifted = source.isYearEarlier && name === 'fiscal_year';
		return [name, isShifted ? Number(row[name]) - 1 : row[name]];
	});
	return rows.filter((one) => wanted.every(([name, value]) => one[name] === value));
}

function isEqual(a: unknown, b: unknown): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a === b;
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** The evidence of one view of one metric, each source asked once. */
class ViewEvidence {
	readonly #rows = new Map<string, Promise<DecodedRow[]>>();

	constructor(
		readonly engine: Engine,
		readonly id: MetricId,
		readonly filters: Filters
	) {}

	get asked() {
		return { metric: this.id, filters: this.filters, choices: NO_CHOICES };
	}

	async ofRow(row: DecodedRow, columns: readonly string[]) {
		const question = { ...this.asked, columns, row: null };
		const { from } = this.filters;
		// The year before the first in view is shown for comparison.
		const earlier = { ...this.filters, from: from === null ? null : from - 1 };
		const narrowed = evidenceSources(question).map(async (source) => {
			const key = JSON.stringify(source);
			const asked = source.isYearEarlier ? { ...question, filters: earlier } : question;
			const rows = this.#rows.get(key) ?? readEvidence(this.engine, asked, source);
			this.#rows.set(key, rows);
			return { source, rows: narrow(this.id, row, source, await rows) };
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
		for (const id of idsAt(index)) {
			const view = new ViewEvidence(engine, id, filters);
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
