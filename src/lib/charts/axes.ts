import type { Plot } from './chart';
import { GRID } from './palette';

/** Room for horizontal text at `fontSize` 14 px, as Plot's options take it. */
export const FRAME = { marginTop: 28, marginRight: 16, marginBottom: 28 } as const;

/** Which 年度 get a tick label when `width` px hold them all: every one, or every second, third … */
export function yearTicks(years: readonly number[], width: number): number[] {
	const step = Math.max(1, Math.ceil((years.length * 44) / Math.max(width, 1)));
	const last = years.at(-1) ?? 0;
	return years.filter((year) => (last - year) % step === 0);
}

/** Light horizontal lines behind the marks and a vertical axis that starts at zero. */
export function countAxis(plot: Plot, label: string) {
	return [
		plot.gridY({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
		plot.axisY({ ticks: 4, label, labelArrow: 'none', tickSize: 0, labelAnchor: 'top' }),
		plot.ruleY([0])
	];
}

/** A horizontal axis of 年度 for bars. */
export function yearAxis(plot: Plot, years: readonly number[], width: number) {
	return plot.axisX(yearTicks(years, width - 60), {
		label: null,
		tickSize: 0,
		tickFormat: (year: number) => String(year)
	});
}
