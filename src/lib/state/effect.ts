import { NO_FILTERS } from '$lib/domain/filters';
import { fiscalYearOfMonth } from '$lib/domain/fiscal-year';
import { IMPORT_TABLES } from '$lib/domain/tables';
import type { Engine } from '$lib/engine/port';
import { metricRequest } from '$lib/metrics/catalog';
import { modelStatements } from '$lib/metrics/model-statements';
import { decodeRows } from '$lib/metrics/decode-rows';
import type { MetricRows } from '$lib/metrics/rows';
import { visitRecords } from '$lib/workspace/csv-groups';
import type { WorkspaceState } from '$lib/workspace/fold';
import { tableSources, type StagedBatch } from './dataset';
import type { RecordSource } from './record-source';
import { optionsFromRows } from './options';
import { outreachEffect, type OutreachEffect } from './outreach-effect';

/** The numbers that head the dashboard. */
export interface HeadlineCounts {
	attendances: number;
	participants: number;
	organizations: number;
	/** Meetings with a roll. */
	meetings: number;
}

/** The headline counts of a 年度. */
export interface YearCounts extends HeadlineCounts {
	fiscalYear: number;
}

/** The headline numbers over all years, and of some of them. */
export interface HeadlineNumbers extends HeadlineCounts {
	/** The years the staged files touch and the latest on record, ascending. */
	years: YearCounts[];
}

/** What a commit would do to the headline numbers. Both have the same years. */
export interface Effect {
	before: HeadlineNumbers;
	after: HeadlineNumbers;
	/** The 年度 that heads the dashboard, before or after the later one; null without records. */
	latestYear: number | null;
	/** What happens to the months of outreach, if anything does. */
	outreach?: OutreachEffect;
}

/** Above this number of records a preview would take too long. */
export const PREVIEW_LIMIT = 200_000;

const METRICS = [
	'totals',
	'attendances',
	'participants',
	'participating-organizations',
	'attendances-per-meeting',
	'filter-options',
	'outreach'
] as const;

type Counted = { [Id in (typeof METRICS)[number]]: MetricRows[Id][] };

// Counted once for every state of the records: what is staged changes more often.
const countedBefore = new WeakMap<WorkspaceState, Promise<Counted | null>>();

/**
 * The headline numbers as they are and as they would be with the staged batches, by the SQL of the
 * dashboard and beside its tables. Null where there are too many records for a preview.
 */
export async function previewEffect(
	engine: Engine,
	workspace: RecordSource,
	staged: readonly StagedBatch[],
	signal?: AbortSignal
): Promise<Effect | null> {
	const { state } = workspace;
	const kept = state.batches.map(({ active, records }) => (active ? records : 0));
	if (sum(kept) + sum(staged.map(countLines)) > PREVIEW_LIMIT) return null;
	const before = await countOnce(engine, workspace);
	const after = before && (await count(engine, workspace, staged, signal));
	return before && after && toEffect(before, after, staged.flatMap(yearsTouched));
}

/** The headline numbers of records and of others in their place, counted as for `previewEffect`. */
export async function compareRecords(
	engine: Engine,
	records: RecordSource,
	others: RecordSource,
	signal?: AbortSignal
): Promise<Effect | null> {
	const before = await countOnce(engine, records);
	const after = before && (await count(engine, others, [], signal));
	return before && after && toEffect(before, after, []);
}

/** @param touched years to be shown even where nothing changes */
function toEffect(before: Counted, after: Counted, touched: readonly number[]): Effect {
	const onRecord = [before, after].flatMap((one) => optionsFromRows(one['filter-options']).years);
	const latestYear = onRecord.length > 0 ? Math.max(...onRecord) : null;
	const shown = new Set([...yearsChanged(before, after), ...touched]);
	if (latestYear !== null) shown.add(latestYear);
	const years = [...shown].sort((left, right) => left - right);
	const outreach = outreachEffect(before.outreach, after.outreach);
	return {
		before: toNumbers(before, years),
		after: toNumbers(after, years),
		latestYear,
		...(outreach && { outreach })
	};
}

function countOnce(engine: Engine, workspace: RecordSource): Promise<Counted | null> {
	const { state } = workspace;
	const counted = countedBefore.get(state) ?? count(engine, workspace, []);
	countedBefore.set(state, counted);
	counted.catch(() => countedBefore.delete(state));
	return counted;
}

async function count(
	engine: Engine,
	workspace: RecordSource,
	staged: readonly StagedBatch[],
	signal?: AbortSignal
): Promise<Counted | null> {
	const sources = await tableSources(workspace, staged);
	const files = sources.flatMap((source) => source.files);
	if (sum(files.map(({ bytes }) => countLines({ csv: bytes }))) > PREVIEW_LIMIT) return null;
	const requests = METRICS.map((id) => metricRequest(id, NO_FILTERS));
	const tables = await engine.preview(sources, modelStatements, requests, signal);
	const rows = METRICS.map((id, index) => {
		const table = tables[index];
		if (!table) throw new Error(`preview without an answer: ${id}`);
		return [id, decodeRows(id, table)] as const;
	});
	return Object.fromEntries(rows) as unknown as Counted;
}

function toNumbers(counted: Counted, years: readonly number[]): HeadlineNumbers {
	const { attendances, participants, organizations, meetings } = counted.totals[0] ?? NONE;
	const inYears = years.map((year) => toYearCounts(counted, year));
	return { attendances, participants, organizations, meetings, years: inYears };
}

const NONE: HeadlineCounts = { attendances: 0, participants: 0, organizations: 0, meetings: 0 };

function toYearCounts(counted: Counted, year: number): YearCounts {
	const organizations = rowOf(counted['participating-organizations'], year)?.organizations;
	return {
		fiscalYear: year,
		attendances: rowOf(counted.attendances, year)?.attendances ?? 0,
		participants: rowOf(counted.participants, year)?.participants ?? 0,
		organizations: organizations ?? 0,
		meetings: rowOf(counted['attendances-per-meeting'], year)?.meetings ?? 0
	};
}

function rowOf<Row extends { fiscal_year: number }>(rows: readonly Row[], year: number) {
	return rows.find((row) => row.fiscal_year === year);
}

/** The years with a roll. */
function yearsOf(counted: Counted): number[] {
	return counted['attendances-per-meeting'].map((row) => row.fiscal_year);
}

/** Also years a file does not name: a replacement takes out records of the year before, say. */
function yearsChanged(before: Counted, after: Counted): number[] {
	return [...yearsOf(before), ...yearsOf(after)].filter(
		(year) =>
			JSON.stringify(toYearCounts(before, year)) !== JSON.stringify(toYearCounts(after, year))
	);
}

/** The years of the dates in a staged file; none for a table without dates of meetings. */
function yearsTouched({ table, csv }: StagedBatch): number[] {
	const schema = IMPORT_TABLES.find(({ name }) => name === table);
	const place = schema?.columns.findIndex(({ name }) => name === 'held_on') ?? -1;
	if (place !== 1) return [];
	const years = new Set<number>();
	visitRecords(csv, (_group, _from, _to, date) => {
		const [year, month] = [digitsAt(csv, date, 4), digitsAt(csv, date + 5, 2)];
		if (year > 0 && month > 0) years.add(fiscalYearOfMonth(year, month));
	});
	return [...years];
}

/** A number written at a place of a file; decoding each of many dates would take longer. */
function digitsAt(csv: Uint8Array, place: number, length: number): number {
	let number = 0;
	for (let at = place; at < place + length; at++) number = number * 10 + ((csv[at] ?? 0) - 48);
	return number;
}

function countLines({ csv }: Pick<StagedBatch, 'csv'>): number {
	let lines = -1; // the heading
	for (let at = csv.indexOf(10); at !== -1; at = csv.indexOf(10, at + 1)) lines += 1;
	return Math.max(0, lines);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
