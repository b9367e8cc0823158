import type { MetricId } from '$lib/metrics/catalog';

const files = import.meta.glob<{ METRICS: readonly MetricId[] }>('./**/metrics.ts', {
	eager: true
});

/** What each page asks for, by its path: as the `metrics.ts` beside it says. */
export const PAGE_METRICS: ReadonlyMap<string, readonly MetricId[]> = new Map(
	Object.entries(files).map(([file, { METRICS }]) => [
		file.replace(/^\.|metrics\.ts$/g, ''),
		METRICS
	])
);
