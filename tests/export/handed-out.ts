import type { Audience } from '$lib/domain/audience';
import { NO_FILTERS } from '$lib/domain/filters';
import type { Engine } from '$lib/engine/port';
import { metricOf, metricRequest, type MetricId } from '$lib/metrics/catalog';
import { decodeRows } from '$lib/metrics/decode-rows';
import { PROTECTIONS, type Protection } from '$lib/privacy/protection';
import { publishRows } from '$lib/privacy/publish';
import type { OpenRows } from '$lib/export/open-data/package';
import type { Cover } from '$lib/export/tables/cover';
import type { TableRows } from '$lib/export/tables/metric-tables';

/** The usual protection. */
export const [STANDARD] = PROTECTIONS as [Protection];

/** The face of what tests hand out. */
export function coverFor(audience: Audience, change: Partial<Cover> = {}): Cover {
	return {
		network: '就労支援ネットワーク',
		shortName: '就労ネット',
		years: { from: 2008, to: 2025 },
		asOf: '2026-02-13',
		source: 'サンプルデータ（合成）',
		isSample: false,
		narrowed: [],
		audience,
		protection: STANDARD,
		language: 'ja',
		...change
	};
}

/** Rows of metrics as an audience may see them, and the exact ones beside. */
export async function handedRows(
	engine: Engine,
	ids: readonly MetricId[],
	audience: Audience,
	protection: Protection = STANDARD
): Promise<(TableRows & { exact: readonly object[] })[]> {
	const requests = ids.map((id) => metricRequest(id, NO_FILTERS));
	const tables = engine.queryAll(requests, new AbortController().signal);
	return Promise.all(
		ids.map(async (id, index) => {
			const table = await tables[index];
			if (!table) throw new Error(`no rows of ${id}`);
			const exact = decodeRows(id, table) as readonly object[];
			const shown = audience === 'public' ? publishRows(exact, metricOf(id), protection) : exact;
			return { id, rows: shown, exact };
		})
	);
}

/** Rows by metric, as a package takes them. */
export function openRows(rows: readonly TableRows[]): OpenRows {
	return Object.fromEntries(rows.map((one) => [one.id, one.rows])) as unknown as OpenRows;
}
