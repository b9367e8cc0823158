import type { Choices } from '$lib/domain/choices';
import type { MetricId } from '$lib/metrics/catalog';
import type { MetricRows } from '$lib/metrics/rows';
import type { DecodedRow } from '$lib/metrics/decode-rows';
import type { Seen } from './narrow';

/** Metrics recomputed from the rows of the CSVs by METRICS.md, without the engine. */
export type Recomputed = { [Id in MetricId]?: (seen: Seen) => MetricRows[Id][] };

/** The evidence of one row of a metric, by relation; `isEarlier` for those of the year before. */
export type Parts = (relation: string, isEarlier?: boolean) => readonly DecodedRow[];

/** How numbers that are no count of rows follow from the rows that their header names. */
export type Computed = {
	[Id in MetricId]?: Readonly<Record<string, (parts: Parts) => number | null>>;
};

/** What is chosen in turn for metrics that have parameters, where it is not always the default. */
export type ChoicesToTry = { [Id in MetricId]?: readonly Choices[] };

interface RecomputeFile {
	recomputed: Recomputed;
	choicesToTry?: ChoicesToTry;
	computed?: Computed;
}

const files = Object.values(import.meta.glob<RecomputeFile>('./recomputed/*.ts', { eager: true }));

/** Those of every file of `recomputed/`. */
export const recompute: Recomputed = Object.assign({}, ...files.map((file) => file.recomputed));

/** Those of every file of `recomputed/`. */
export const choicesToTry: ChoicesToTry = Object.assign(
	{},
	...files.map((file) => file.choicesToTry ?? {})
);

/** Those of every file of `recomputed/`. */
export const computed: Computed = Object.assign({}, ...files.map((file) => file.computed ?? {}));
