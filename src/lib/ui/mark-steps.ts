/** Where a mark stands on the page, in px. */
export interface Place {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Keys that lead from one mark to another. */
export const STEP_KEYS = [
	'ArrowRight',
	'ArrowLeft',
	'ArrowUp',
	'ArrowDown',
	'Home',
	'End'
] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** Marks that begin within so many px of one another stand above each other. */
const SAME_COLUMN = 3;

const middle = ({ top, height }: Place) => top + height / 2;

/** The places in columns from left to right, each from top to bottom; as indexes. */
function columnsOf(places: readonly Place[]): number[][] {
	const order = places.map((_, index) => index);
	const at = (index: number) => places[index] as Place;
	order.sort((a, b) => at(a).left - at(b).left || middle(at(a)) - middle(at(b)));
	const columns: number[][] = [];
	for (const index of order) {
		const column = columns.at(-1);
		const [first] = column ?? [];
		if (column && first !== undefined && at(index).left - at(first).left <= SAME_COLUMN) {
			column.push(index);
		} else columns.push([index]);
	}
	for (const column of columns) column.sort((a, b) => middle(at(a)) - middle(at(b)));
	return columns;
}

/** The places from left to right, each column from top to bottom; as indexes. */
export function inReadingOrder(places: readonly Place[]): number[] {
	return columnsOf(places).flat();
}

function nearest(places: readonly Place[], column: readonly number[], height: number): number {
	const away = (index: number) => Math.abs(middle(places[index] as Place) - height);
	return column.reduce((best, index) => (away(index) < away(best) ? index : best));
}

/**
 * The mark that a key leads to: left and right to the neighbor at about the same height, up and
 * down within what stands above each other. Where there is nothing in that direction, to the next
 * or the one before, so that two keys reach every mark. `from` is -1 at first.
 */
export function stepFrom(places: readonly Place[], from: number, key: StepKey): number {
	const columns = columnsOf(places);
	const order = columns.flat();
	const at = order.indexOf(from);
	if (at < 0 || key === 'Home') return order[0] ?? -1;
	if (key === 'End') return order.at(-1) ?? -1;
	const isForward = key === 'ArrowRight' || key === 'ArrowDown';
	const number = columns.findIndex((column) => column.includes(from));
	const isAcross = key === 'ArrowRight' || key === 'ArrowLeft';
	const aside = columns[number + (isForward ? 1 : -1)];
	if (isAcross && aside) return nearest(places, aside, middle(places[from] as Place));
	if (isAcross && columns.length > 1) return from;
	return order[at + (isForward ? 1 : -1)] ?? from;
}

/** The place nearest to a point, within `reach` px of its edge; -1 for none. */
export function placeAt(places: readonly Place[], x: number, y: number, reach: number): number {
	let best = -1;
	let least = reach;
	for (const [index, { left, top, width, height }] of places.entries()) {
		const across = Math.max(left - x, 0, x - left - width);
		const down = Math.max(top - y, 0, y - top - height);
		const away = Math.hypot(across, down);
		if (away > least || (away === least && best >= 0)) continue;
		best = index;
		least = away;
	}
	return best;
}
