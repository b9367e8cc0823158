import type { HistoryMark, View } from '$lib/domain/view';
import { NO_CHOICES } from '$lib/domain/choices';
import { NO_FILTERS } from '$lib/domain/filters';
import { charts } from '$lib/charts/catalog';
import type { Chart } from '$lib/charts/chart';
import { metricRequest } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { createDatasetEngine, readSample, readTrap, type Dataset } from '../metrics/dataset';
import { choicesToTry } from '../metrics/recompute';

/** Rows of any metric, as a chart takes them. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** The rows behind every chart, by metric. */
export type ChartRows = ReadonlyMap<string, readonly AnyRow[]>;

const HISTORY: readonly HistoryMark[] = [
	{ year: 2020, track: 'society', text: 'コロナ禍' },
	{ year: 2014, track: 'society', text: '社会のできごと' }
];

/** Charts that speak Japanese only, whatever the language of the view. */
export const ONLY_IN_JAPANESE: readonly string[] = [
	'active-working-groups',
	'working-group-months',
	'history-lanes'
];

/** A view of these years, the records beginning in `firstYear`. */
export function viewOf(from: number, to: number, firstYear = from): View {
	return {
		filters: NO_FILTERS,
		years: { from, to },
		firstYear,
		lastYear: to,
		unfinished: null,
		history: HISTORY,
		choices: {},
		language: 'ja',
		rounded: {}
	};
}

/** The rows every chart needs, over a data set, unfiltered. */
export async function chartRows(dataset: Dataset): Promise<ChartRows> {
	const engine = await createDatasetEngine(dataset);
	const rows = new Map<string, readonly AnyRow[]>();
	for (const id of new Set([...charts.values()].map(({ metric }) => metric))) {
		// Of what may be chosen that which these records have most of.
		for (const choices of choicesToTry[id] ?? [NO_CHOICES]) {
			const table = await engine.query(metricRequest(id, NO_FILTERS, choices));
			const found = decodeRows(id, table) as unknown as AnyRow[];
			if (found.length > (rows.get(id)?.length ?? -1)) rows.set(id, found);
		}
	}
	await engine.close();
	return rows;
}

/** The rows of any chart over the sample; what that does not hold, outcomes, the traps do. */
export async function readRowsOfCharts(): Promise<(chart: Pick<Chart, 'metric'>) => AnyRow[]> {
	const [shipped, trap] = [await chartRows(readSample()), await chartRows(readTrap())];
	return ({ metric }) => {
		const sample = shipped.get(metric) ?? [];
		return [...(sample.length ? sample : (trap.get(metric) ?? []))];
	};
}

/** The rows of one 年度; of places, which have none, the first three. */
export function onlyYear(rows: readonly AnyRow[], year: number): AnyRow[] {
	const own = rows.filter((row) => (row['fiscal_year'] ?? row['year_from']) === year);
	return rows.some((row) => 'fiscal_year' in row || 'year_from' in row) ? own : rows.slice(0, 3);
}
