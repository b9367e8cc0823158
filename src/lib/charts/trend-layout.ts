import { yearStart } from './axes';

/** How small multiples stand side by side. */
export interface Facets {
	columns: number;
	lines: number;
}

/** Room around and between the small pictures, in px and as a share of a picture. */
export const MARGIN = { left: 48, right: 16 } as const;
export const GAP = { x: 0.08, y: 0.3 } as const;

/** Narrowest small picture, in px. */
const NARROWEST = 290;
const MOST_COLUMNS = 3;

/** The columns and lines of so many small pictures at a width. */
export function facetsOf(parts: number, width: number): Facets {
	const room = Math.floor((width - MARGIN.left - MARGIN.right) / NARROWEST);
	const columns = Math.max(1, Math.min(MOST_COLUMNS, room, parts));
	return { columns, lines: Math.max(1, Math.ceil(parts / columns)) };
}

/**
 * The 年度 at a place of a drawing, `x` px from its left edge; places beside the pictures count as
 * their nearest edge. `years` are those on the axis of each picture.
 */
export function yearAt(
	x: number,
	{ width, columns, years }: { width: number; columns: number; years: { from: number; to: number } }
): number {
	const room = width - MARGIN.left - MARGIN.right;
	const step = room / (columns - (columns > 1 ? GAP.x : 0));
	const picture = columns > 1 ? step * (1 - GAP.x) : room;
	const within = Math.max(0, Math.min(room - 1, x - MARGIN.left));
	const share = Math.min(1, (within % step) / picture);
	const [start, end] = [yearStart(years.from).getTime(), yearStart(years.to + 1).getTime()];
	const date = new Date(start + share * (end - start));
	const year = date.getUTCMonth() < 3 ? date.getUTCFullYear() - 1 : date.getUTCFullYear();
	return Math.max(years.from, Math.min(years.to, year));
}
