/** An element of a drawing that stands for a row of the metric. */
export interface DrawnMark {
	element: Element;
	/** The metric's row. */
	row: object;
	/** The row's columns that the mark shows, where the chart says so; none for all. */
	columns: readonly string[];
	/** What its length or place on the scale says; null where it says no number. */
	value: number | null;
	/** The mark in words, '' where the chart has none of its own. */
	label: string;
}

/** What a datum may say about itself, where it is not the metric's row. */
interface Datum {
	row?: object;
	columns?: readonly string[];
}

/** What Plot knows of all data of a mark: their places on a scale. */
interface Channel {
	value?: ArrayLike<unknown>;
	/** `band` for places that have no order of size. */
	type?: string;
}

type Channels = Record<string, Channel>;

/** A mark of Plot as far as it is watched: it makes its data, then an element for each datum. */
interface WatchedMark {
	initialize: (...given: unknown[]) => {
		data: ArrayLike<unknown> | null;
		channels?: Record<string, Channel>;
	};
	render: (...given: unknown[]) => Element | null;
}

const drawn = new WeakMap<Element, readonly DrawnMark[]>();

/** Shapes that show a value; lines of text and of axes do not. */
const SHAPES = ['rect', 'circle', 'path', 'line', 'use', 'polygon'];

function isMark(thing: unknown): thing is WatchedMark {
	const { initialize, render } = (thing ?? {}) as Partial<WatchedMark>;
	return typeof initialize === 'function' && typeof render === 'function';
}

/** The index that Plot binds to an element; lines and areas have several, text is no mark. */
function indexOf(element: Element): number | null {
	const bound = (element as unknown as { __data__?: unknown }).__data__;
	const isShape = SHAPES.includes(element.tagName.toLowerCase());
	return isShape && typeof bound === 'number' ? bound : null;
}

function numberAt(channels: Channels, name: string, index: number): number | null {
	const { value, type } = channels[name] ?? {};
	const found = type === 'band' ? null : value?.[index];
	return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

/** The length of a bar, else the place of a point, upwards before sideways. */
function valueAt(channels: Channels, index: number): number | null {
	for (const side of ['y', 'x']) {
		const [from, to] = [`${side}1`, `${side}2`].map((name) => numberAt(channels, name, index));
		if (typeof from === 'number' && typeof to === 'number') return Math.abs(to - from);
	}
	return numberAt(channels, 'y', index) ?? numberAt(channels, 'x', index);
}

function toMark(
	{ element, datum, value }: { element: Element; datum: unknown; value: number | null },
	rows: ReadonlySet<object>
): DrawnMark | null {
	if (typeof datum !== 'object' || datum === null) return null;
	const { row = datum, columns = [] } = datum as Datum;
	if (!rows.has(row)) return null;
	return { element, row, columns, value, label: element.getAttribute('aria-label') ?? '' };
}

/**
 * Watch which elements Plot draws for which rows. Call before drawing; gives the function that
 * keeps what was seen for the drawing.
 */
export function watchMarks(marks: unknown, rows: readonly object[]): (svg: Element) => void {
	const known = new Set(rows);
	const seen: DrawnMark[] = [];
	for (const mark of [marks].flat(9).filter(isMark)) {
		const { initialize, render } = mark;
		let data: ArrayLike<unknown> = [];
		let channels: Channels = {};
		mark.initialize = (...given) => {
			const state = initialize.apply(mark, given);
			data = state.data ?? [];
			channels = state.channels ?? {};
			return state;
		};
		mark.render = (...given) => {
			const group = render.apply(mark, given);
			for (const element of group?.querySelectorAll('*') ?? []) {
				const index = indexOf(element);
				if (index === null) continue;
				const value = valueAt(channels, index);
				const found = toMark({ element, datum: data[index], value }, known);
				if (found) seen.push(found);
			}
			return group;
		};
	}
	return (svg) => drawn.set(svg, seen);
}

/** The marks of a drawing that stand for rows, in the order they are drawn. */
export function marksOf(svg: Element): readonly DrawnMark[] {
	return drawn.get(svg) ?? [];
}
