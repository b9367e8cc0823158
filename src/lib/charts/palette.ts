import type { LanguageMode } from '$lib/domain/language';
import { unitFor } from '$lib/findings/words';

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
export const INK_SOFT = 'var(--ink-soft)';
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

/** The darker steps alone, for cells that carry no number: each is seen on white. */
export const DARK_HEAT = HEAT.slice(2);

/** How a heat map divides the range from 0 to `max`. */
export interface HeatScale {
	max: number;
	/** Colors from few to many; all five where not given. */
	colors?: readonly string[];
	/** The smallest number there can be: ranges below it are left out of the legend. */
	min?: number;
	/** Finer steps where values are small, for ranges that one value dominates. */
	isFineBelow?: boolean;
}

/** The smallest whole number of each step. */
function lowerBounds({ max, colors = HEAT, isFineBelow = false }: HeatScale): number[] {
	return colors.map((_, step) =>
		Math.ceil(max * (step / colors.length) ** (isFineBelow ? 2.5 : 1))
	);
}

/** The step of a value, from 0. */
export function heatStep(value: number, scale: HeatScale): number {
	const bounds = lowerBounds(scale);
	return Math.max(
		0,
		bounds.findLastIndex((bound) => value >= bound)
	);
}

/** The color of a value. */
export function heatColor(value: number, scale: HeatScale): string {
	return (scale.colors ?? HEAT)[heatStep(value, scale)] ?? HEAT[0];
}

/** Legend of a heat map: the range of values of each step that holds a whole number. */
export function heatLegend(
	scale: HeatScale,
	unit: string,
	language: LanguageMode = 'ja'
): { label: string; color: string }[] {
	const { max, min = 0, colors = HEAT } = scale;
	const bounds = lowerBounds(scale);
	const text = (value: number) => Math.ceil(value).toLocaleString('ja-JP');
	const gap = language === 'en' ? ' ' : '';
	return colors.flatMap((color, step) => {
		const low = Math.max(min, bounds[step] ?? 0);
		const high = step === colors.length - 1 ? max : (bounds[step + 1] ?? max) - 1;
		if (high < low) return [];
		const range = high > low ? `${text(low)}–${text(high)}` : text(low);
		const of = high > low ? unit : unitFor(low, unit, language);
		return [{ color, label: `${range}${gap}${of}` }];
	});
}
