/**
 * Colors by role, as CSS custom properties (ui/tokens.css), so that dark-on-light, print and
 * forced colors are decided in one place. At most five series.
 */
export const SERIES = [
	'var(--series-1)',
	'var(--series-2)',
	'var(--series-3)',
	'var(--series-4)',
	'var(--series-5)'
] as const;

/** The one accent: what the sentence speaks of. */
export const ACCENT = 'var(--accent)';
export const MUTED = 'var(--chart-muted)';
export const GRID = 'var(--chart-grid)';
export const BAND = 'var(--chart-band)';
export const INK = 'var(--ink)';
export const SURFACE = 'var(--surface)';

/** Steps of a heat map from few to many. The number stands in or behind every cell. */
export const HEAT = [
	'var(--heat-1)',
	'var(--heat-2)',
	'var(--heat-3)',
	'var(--heat-4)',
	'var(--heat-5)'
] as const;

/** Text color for each heat step. */
export const HEAT_INK = [
	'var(--heat-ink-1)',
	'var(--heat-ink-2)',
	'var(--heat-ink-3)',
	'var(--heat-ink-4)',
	'var(--heat-ink-5)'
] as const;

/** How the steps of a heat map divide its range: equally, or finer where values are small. */
export type HeatScale = 'equal' | 'fine-below';

const POWER: Record<HeatScale, number> = { equal: 1, 'fine-below': 2.5 };

/** The smallest whole number of each step on a scale from 0 to `max`. */
function lowerBounds(max: number, scale: HeatScale): number[] {
	return HEAT.map((_, step) => Math.ceil(max * (step / HEAT.length) ** POWER[scale]));
}

/** The step (0–4) of a value on a scale from 0 to `max`. */
export function heatStep(value: number, max: number, scale: HeatScale = 'equal'): number {
	const bounds = lowerBounds(max, scale);
	return Math.max(
		0,
		bounds.findLastIndex((bound) => value >= bound)
	);
}

/** Legend of a heat map: the range of values of each step that holds a whole number. */
export function heatLegend(
	max: number,
	unit: string,
	scale: HeatScale = 'equal'
): { label: string; color: string }[] {
	const bounds = lowerBounds(max, scale);
	const text = (value: number) => value.toLocaleString('ja-JP');
	return HEAT.flatMap((color, step) => {
		const low = bounds[step] ?? 0;
		const high = step === HEAT.length - 1 ? max : (bounds[step + 1] ?? max) - 1;
		if (high < low) return [];
		return [{ color, label: `${high > low ? `${text(low)}–${text(high)}` : text(low)}${unit}` }];
	});
}
