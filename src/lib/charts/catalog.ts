import type { Chart } from './chart';

/** Every chart, by id. Each file of this folder that exports `chart` is one. */
export const charts: ReadonlyMap<string, Chart> = new Map(
	Object.values(import.meta.glob<Chart | undefined>('./*.ts', { import: 'chart', eager: true }))
		.filter((chart): chart is Chart => chart !== undefined)
		.map((chart) => [chart.id, chart])
);
