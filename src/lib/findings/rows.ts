/** The rows findings and charts speak about: the columns each metric declares. */
export type { MetricRows } from '$lib/metrics/rows';
export type { MetricId } from '$lib/metrics/catalog';
