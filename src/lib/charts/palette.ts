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
