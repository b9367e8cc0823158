import { NO_CHOICES } from '$lib/domain/choices';
import { hasSameFilters, NO_FILTERS, queryFromFilters, type Filters } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest, metrics, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { narrow } from './narrow';
import { choicesToTry, recompute } from './recompute';
import type { Facts } from './recompute-facts';

type Cell = string | number | null;
/** A row of a metric, whichever. */
export type Row = Readonly<Record<string, Cell>>;

/** Metrics that look at fewer filters than all: asked only when the others are not set. */
const LOOKS_AT_YEARS_ONLY = new Set<MetricId>(['filter-options', 'history-lanes']);

function isEqual(a: Cell | undefined, b: Cell | undefined): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a === b;
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** The first place where two results differ, in words; '' when they are equal. */
export function difference(id: MetricId, engine: readonly Row[], ours: readonly Row[]): string {
	const { columns } = metricOf(id);
	const index = Array.from({ length: Math.max(engine.length, ours.length) }).findIndex((_, at) =>
		columns.some(({ name }) => !isEqual(engine[at]?.[name], ours[at]?.[name]))
	);
	if (index < 0) return '';
	const show = (row: Row | undefined) => (row ? JSON.stringify(row) : 'no such row');
	return `row ${index}: engine ${show(engine[index])}, recomputed ${show(ours[index])}`;
}

/** The id of every metric; while one is written, those that `METRICS=a,b` names. */
export const METRIC_IDS = ([...metrics.keys()] as MetricId[]).filter(
	(id) => !process.env.METRICS || process.env.METRICS.split(',').includes(id)
);

/** Those whose rows name no organization. */
export const NAMELESS = METRIC_IDS.filter(
	(id) => !metricOf(id).columns.some(({ name }) => name === 'name' || name === 'counted_as')
);

/**
 * Every difference between the engine and the recomputation over these views. `idsAt` says which
 * metrics are asked for the view at an index.
 */
export async function findDifferences(
	engine: Engine,
	facts: Facts,
	views: readonly Filters[],
	idsAt: (index: number) => readonly MetricId[] = () => METRIC_IDS
): Promise<string[]> {
	const differences: string[] = [];
	for (const [index, filters] of views.entries()) {
		const { from, to } = filters;
		const seen = narrow(facts, filters);
		for (const id of idsAt(index)) {
			const isNarrowed = !hasSameFilters(filters, { ...NO_FILTERS, from, to });
			if (isNarrowed && LOOKS_AT_YEARS_ONLY.has(id)) continue;
			const tried = choicesToTry[id] ?? [NO_CHOICES];
			const choices = tried[index % tried.length] ?? NO_CHOICES;
			const table = await engine.query(metricRequest(id, filters, choices));
			const rows = decodeRows(id, table) as unknown as Row[];
			const ours = recompute[id]?.({ ...seen, choices }) ?? [];
			const found = difference(id, rows, ours as unknown as Row[]);
			const asked = `${queryFromFilters(filters)} ${JSON.stringify(choices)}`;
			if (found) differences.push(`${id} ${asked}: ${found}`);
		}
	}
	return differences;
}
