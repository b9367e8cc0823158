import type { Chart } from './chart';

interface Module {
	chart?: Chart;
}

/** Whole files: a browser refuses to import a name that a file does not have. */
const files = import.meta.glob<Module>(['./*.ts', '!./draw-static.ts', '!./catalog.ts'], {
	eager: true
});

/** Every chart, by id. Each file of this folder that exports `chart` is one. */
export const charts: ReadonlyMap<string, Chart> = new Map(
	Object.values(files).flatMap(({ chart }) => (chart ? [[chart.id, chart] as const] : []))
);
