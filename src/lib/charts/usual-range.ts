import type { UsualRow } from '$lib/findings/signals';
import type { LegendEntry, Plot } from './chart';
import { ACCENT, BAND, INK, MUTED, SERIES } from './palette';

/** A stretch of time with one mean and, where it is long enough, a usual range. */
export interface Stretch {
	from: Date;
	to: Date;
	mean: number;
	low: number | null;
	high: number | null;
}

/** Unlike the line of the year before, which is dashed. */
const EDGE = '2 3';

const isRun = ({ signal }: UsualRow) => signal.startsWith('run-');

/** The usual range as a band, and the mean as a line; `place` says in which small picture. */
export function usualMarks<One extends Stretch>(
	plot: Plot,
	stretches: readonly One[],
	place: { fx?: (one: One) => number; fy?: (one: One) => number } = {}
) {
	const ranged = stretches.filter(({ high }) => high !== null);
	const along = { x1: 'from', x2: 'to', ...place } as const;
	return [
		plot.rectX(ranged, { ...along, y1: 'low', y2: 'high', fill: BAND }),
		...(['low', 'high'] as const).map((edge) =>
			plot.ruleY(ranged, { ...along, y: edge, stroke: MUTED, strokeDasharray: EDGE })
		),
		plot.ruleY(stretches, { ...along, y: 'mean', stroke: INK, strokeWidth: 1.5 })
	];
}

/** How a marked point is drawn: its shape says what it is, its color says it again. */
export function markShape<Row extends UsualRow>({
	outside,
	run
}: {
	outside: number;
	run: number;
}) {
	return {
		r: (row: Row) => (isRun(row) ? run : outside),
		symbol: (row: Row) => (isRun(row) ? 'square' : 'triangle'),
		rotate: (row: Row) => (row.signal === 'below' ? 180 : 0),
		fill: (row: Row) => (isRun(row) ? SERIES[2] : ACCENT)
	};
}

const SHAPES = { above: 'triangle', below: 'downward', run: 'square' } as const;

/** Entries of a legend for marks, with their words. */
export function markEntries(
	marks: readonly (readonly [kind: keyof typeof SHAPES, label: string])[]
): LegendEntry[] {
	return marks.map(([kind, label]) => ({
		label,
		color: kind === 'run' ? SERIES[2] : ACCENT,
		shape: SHAPES[kind]
	}));
}

/** Entries of a legend for the usual range and the mean. */
export function rangeEntries(words: { range: string; mean: string }): LegendEntry[] {
	return [
		{ label: words.range, color: BAND },
		{ label: words.mean, color: INK, shape: 'bar' }
	];
}
