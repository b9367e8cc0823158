import type { MetricId } from '$lib/metrics/catalog';

/** What was asked, in the two steps it is shown in: `last` comes second. */
export function inTwoSteps<Table>(
	ids: readonly MetricId[],
	tables: readonly Table[],
	last: readonly MetricId[]
): { id: MetricId; table: Table }[][] {
	return [false, true].map((isLast) =>
		ids.flatMap((id, index) => {
			const table = tables[index];
			return table && last.includes(id) === isLast ? [{ id, table }] : [];
		})
	);
}
