import { metricOf, metricRequest, views, type MetricId } from '$lib/metrics/catalog';
import { decodeColumns, type DecodedRow } from '$lib/metrics/decode-rows';
import {
	evidenceCountRequest,
	evidenceRowsRequest,
	evidenceSources,
	type AskedRow,
	type EvidenceQuestion
} from '$lib/metrics/evidence';
import { yearsWithin } from '$lib/metrics/asked-years';
import { withViews } from '$lib/metrics/metric';
import { relationOf } from '$lib/metrics/relations';
import { rowsRulesFromText, type RowSource } from '$lib/metrics/rows-rule';
import { isOfStretch, yearsOfPeriod } from '$lib/metrics/trend-evidence';
import type { QueryRequest } from '$lib/engine/port';
import { originOf, type LoadedRecords, type Origin } from './origins';

export type { AskedRow, EvidenceQuestion, Origin, RowSource };
export { isOfStretch, yearsOfPeriod };

/** Rows of one kind behind a number. */
export interface EvidencePart {
	source: RowSource;
	title: { ja: string; en: string };
	/** Number of rows. */
	rowCount: number;
	/** Number of different things in them, where such are counted; else the rows. */
	counted: number;
}

/** A row behind a number, and where it is written. */
export interface EvidenceRow {
	cells: DecodedRow;
	table: string;
	/** Row of the file as a spreadsheet shows it. */
	row: number;
	/** Number of further rows that say the same. */
	alsoIn: number;
	origin: Origin;
}

/** How many rows of which kinds are behind a number. Rejects with QueryError. */
export async function readEvidence(
	{ engine }: LoadedRecords,
	question: EvidenceQuestion
): Promise<EvidencePart[]> {
	const sources = evidenceSources(question);
	const requests = sources.map((source) => evidenceCountRequest(question, source));
	const tables = await Promise.all(engine.queryAll(requests));
	return sources.map((source, index) => ({
		source,
		title: relationOf(source.relation).title,
		rowCount: Number(tables[index]?.getChild('row_count')?.get(0)),
		counted: Number(tables[index]?.getChild('counted')?.get(0))
	}));
}

/** Some of the rows behind a number, in their order. Rejects with QueryError. */
export async function readEvidenceRows(
	records: LoadedRecords,
	question: EvidenceQuestion,
	source: RowSource,
	page: { offset: number; limit: number }
): Promise<EvidenceRow[]> {
	const { columns } = relationOf(source.relation);
	const table = await records.engine.query(evidenceRowsRequest(question, source, page));
	return decodeColumns(source.relation, columns, table).map((cells) => {
		const name = String(cells.table_name);
		return {
			cells,
			table: name,
			row: Number(cells.source_row),
			alsoIn: Number(cells.also_in),
			origin: originOf(records, name, Number(cells.batch_no))
		};
	});
}

/**
 * True when a number is the count of its rows, or several are each the count of rows of a kind of
 * their own; else it is computed from them.
 */
export function isCountOfRows({ metric, columns }: EvidenceQuestion): boolean {
	const { rules } = rowsRulesFromText(metricOf(metric).rows);
	const own = rules.filter(({ column }) => columns.includes(column));
	const relations = new Set(own.map(({ sources }) => sources[0]?.relation));
	return own.length > 0 && relations.size === own.length && own.every(({ isCount }) => isCount);
}

/** Whether the rows behind a number are narrowed by a filter, by the name of its parameter. */
export function isNarrowedBy(question: EvidenceQuestion, filter: string): boolean {
	return evidenceSources(question).some(({ relation }) =>
		new RegExp(`\\$${filter}\\b`).test(withViews(relationOf(relation).sql, views))
	);
}

/** First and last year of a number that is of more than its row: of a whole stretch; else null. */
export function stretchOf(question: EvidenceQuestion): [number, number] | null {
	const [source] = evidenceSources(question);
	return source?.within ? yearsWithin(question, source.within) : null;
}

/** Whether all rows behind a number are those of all years until its own. */
export function isUntilThen(question: EvidenceQuestion): boolean {
	const sources = evidenceSources(question);
	return sources.length > 0 && sources.every(({ isUntil }) => isUntil === true);
}

/** The query that gave the number. */
export function formulaOf({ metric, filters, choices }: EvidenceQuestion): QueryRequest {
	return metricRequest(metric, filters, choices);
}

/** What the file of a metric says about it. */
export function metricInWords(id: MetricId) {
	const { title, definition, caveat, unit, source } = metricOf(id);
	return { title, definition, caveat, unit, source };
}
