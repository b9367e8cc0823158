import type { StepKey } from './mark-keys';

/** Where a mark stands on the page, in px. */
export interface Place {
	left: number;
	top: number;
	width: number;
	height: number;
	/** The series it is of; none where the drawing has no several. */
	series?: string;
	/** Its place along the axis. */
	at?: number | null;
	/** The ends of a line, as `[x, y]`. */
	ends?: readonly [Point, Point] | undefined;
	/** Drawn so faintly that a pointer means it only where it presses. */
	isFaint?: boolean;
}

type Point = readonly [number, number];

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

const across = ({ left, width }: Place) => left + width / 2;

/** Marks of one time that stand no further aside, in px, stand above each other. */
const ASIDE = 12;

/** The marks of each series from left to right; as indexes. */
function bySeries(places: readonly Place[]): Map<string, number[]> {
	const all = new Map<string, number[]>();
	for (const [index, { series = '' }] of places.entries()) {
		all.set(series, [...(all.get(series) ?? []), index]);
	}
	const at = (index: number) => across(places[index] as Place);
	for (const own of all.values()) own.sort((one, other) => at(one) - at(other));
	return all;
}

/**
 * The marks of one time, one for each series: from top to bottom where they stand above each other,
 * else, in small pictures side by side, as they come. Where no other series has that time, those
 * nearest to it.
 */
function ofOneTime(places: readonly Place[], from: number): number[] {
	const own = places[from] as Place;
	const away = (index: number) => Math.abs((places[index]?.at ?? 0) - (own.at ?? 0));
	const nearestOf = [...bySeries(places)].flatMap(([series, all]) => {
		if (series === own.series) return [from];
		return all.toSorted((one, other) => away(one) - away(other))[0] ?? [];
	});
	const same = nearestOf.filter((index) => away(index) === 0);
	const aside = (index: number) => Math.abs(across(places[index] as Place) - across(own));
	if (same.some((index) => aside(index) > ASIDE)) return same;
	const height = (index: number) => middle(places[index] as Place);
	const column = same.length > 1 ? same : nearestOf;
	return column.toSorted((one, other) => height(one) - height(other));
}

/** Left and right within a series, up and down between series at one time; it stays at an end. */
function stepAmongSeries(places: readonly Place[], from: number, key: StepKey): number {
	const isAcross = key === 'ArrowRight' || key === 'ArrowLeft';
	const isForward = key === 'ArrowRight' || key === 'ArrowDown';
	const line = isAcross
		? (bySeries(places).get(places[from]?.series ?? '') ?? [])
		: ofOneTime(places, from);
	return line[line.indexOf(from) + (isForward ? 1 : -1)] ?? from;
}

/**
 * The mark that a key leads to. In a drawing of several series: left and right to the one before
 * and after in the series, up and down to another series at one time. Else left and right to the
 * neighbor at about the same height, up and down within what stands above each other; where there
 * is nothing in that direction, to the next or the one before, so that two keys reach every mark.
 * `from` is -1 at first.
 */
export function stepFrom(places: readonly Place[], from: number, key: StepKey): number {
	const columns = columnsOf(places);
	const order = columns.flat();
	const at = order.indexOf(from);
	if (key === 'End') return order.at(-1) ?? -1;
	if (at < 0 || key === 'Home') return order[0] ?? -1;
	if (new Set(places.map(({ series = '' }) => series)).size > 1) {
		return stepAmongSeries(places, from, key);
	}
	const isForward = key === 'ArrowRight' || key === 'ArrowDown';
	const number = columns.findIndex((column) => column.includes(from));
	const isAcross = key === 'ArrowRight' || key === 'ArrowLeft';
	const aside = columns[number + (isForward ? 1 : -1)];
	if (isAcross && aside) return nearest(places, aside, middle(places[from] as Place));
	if (isAcross && columns.length > 1) return from;
	return order[at + (isForward ? 1 : -1)] ?? from;
}

/** Where a mark stands among others: `at` of `all`, in a series of several marks or overall. */
export interface MarkPlace {
	at: number;
	all: number;
	/** '' where it is counted among all marks. */
	series: string;
}

/**
 * The place of a mark on the way that keys lead. In a drawing of several series: within its own,
 * as left and right do. Else, or where it is alone in its series, in the order of reading, in which
 * Home leads to the first and End to the last.
 */
export function placeIn(places: readonly Place[], index: number): MarkPlace {
	const groups = bySeries(places);
	const series = places[index]?.series ?? '';
	const own = groups.get(series) ?? [];
	if (groups.size > 1 && own.length > 1) {
		return { at: own.indexOf(index) + 1, all: own.length, series };
	}
	return { at: inReadingOrder(places).indexOf(index) + 1, all: places.length, series: '' };
}

/**
 * The mark that a key leads to among things and the ties of each, which follow it and share its
 * series: left and right to the next thing, down and up to its ties and back.
 */
export function stepAmongTies(places: readonly Place[], from: number, key: StepKey): number {
	const starts = places.flatMap(({ series }, index) =>
		series === places[index - 1]?.series ? [] : [index]
	);
	const at = starts.findLastIndex((start) => start <= from);
	if (key === 'End') return starts.at(-1) ?? -1;
	if (at < 0 || key === 'Home') return starts[0] ?? -1;
	if (key === 'ArrowRight') return starts[at + 1] ?? from;
	if (key === 'ArrowLeft') return starts[at - 1] ?? from;
	const next = from + (key === 'ArrowDown' ? 1 : -1);
	return places[next]?.series === places[from]?.series ? next : from;
}

/** A line is meant by a pointer this near, in px, and comes so far behind a point or clear one. */
const LINE = { reach: 6, behind: 4, faintBehind: 9 } as const;

function awayFromLine([[x1, y1], [x2, y2]]: readonly [Point, Point], x: number, y: number): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const share = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
	const along = Math.min(1, Math.max(0, share));
	return Math.hypot(x1 + along * dx - x, y1 + along * dy - y);
}

function awayFrom(place: Place, x: number, y: number): number {
	const { left, top, width, height, ends, isFaint } = place;
	if (ends) {
		const away = awayFromLine(ends, x, y);
		const behind = isFaint ? LINE.faintBehind : LINE.behind;
		return away > LINE.reach ? Infinity : away + behind;
	}
	const aside = Math.max(left - x, 0, x - left - width);
	return Math.hypot(aside, Math.max(top - y, 0, y - top - height));
}

/**
 * The place nearest to a point, within `reach` px of its edge; -1 for none. What is faint is not
 * meant by a pointer that only passes.
 */
export function placeAt(
	places: readonly Place[],
	[x, y]: Point,
	{ reach, isPassing = false }: { reach: number; isPassing?: boolean }
): number {
	let best = -1;
	let least = reach;
	for (const [index, place] of places.entries()) {
		if (isPassing && place.isFaint) continue;
		const away = awayFrom(place, x, y);
		if (away > least || (away === least && best >= 0)) continue;
		best = index;
		least = away;
	}
	return best;
}
