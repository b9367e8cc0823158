import type { HistoryMark } from '$lib/domain/view';
import type { TrackEvent } from '$lib/findings/event-tracks';

/** An element of a drawing that stands for a row of the metric, or for the sum of several. */
export interface DrawnMark {
	element: Element;
	/** The metric's row; the rows whose sum it shows. */
	rows: readonly [object, ...object[]];
	/** The rows' columns that the mark shows, where the chart says so; none for all. */
	columns: readonly string[];
	/** What its length or place on the scale says; null where it says no number. */
	value: number | null;
	/** The series it is of: the marks of one are read from left to right. '' where there is none. */
	series: string;
	/** Its place along the axis, as a number: marks of series that share it are of one time. */
	at: number | null;
	/** True for a line from one place to another: no box says where it is. */
	isLine: boolean;
	/** True for what is drawn so faintly that it is meant only by who presses it. */
	isFaint: boolean;
	/** The mark in words, '' where the chart has none of its own. */
	label: string;
}

/** What a datum may say about itself, where it is not the metric's row. */
interface Datum {
	row?: object;
	/** Where it is the sum of several rows. */
	rows?: readonly object[] | undefined;
	columns?: readonly string[];
	series?: unknown;
	isLine?: boolean;
	isFaint?: boolean;
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

/** An event of the history as it is drawn: its line, or its words. */
export interface DrawnEvent {
	element: Element;
	event: HistoryMark;
	isLine: boolean;
}

const drawnEvents = new WeakMap<Element, readonly DrawnEvent[]>();
const drawn = new WeakMap<Element, readonly DrawnMark[]>();

/** Shapes that show a value; lines of text and of axes do not. */
const SHAPES = ['rect', 'circle', 'path', 'line', 'use', 'polygon'];

function isMark(thing: unknown): thing is WatchedMark {
	const { initialize, render } = (thing ?? {}) as Partial<WatchedMark>;
	return typeof initialize === 'function' && typeof render === 'function';
}

/** What Plot binds to an element: the index of its datum. */
type Bound = Element & { __data__?: unknown };

/** The index that Plot binds to an element; lines and areas have several, text is no mark. */
function indexOf(element: Element): number | null {
	const bound = (element as Bound).__data__;
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

/** The place along the axis: the day of a date, the year of a band. */
function placeAlong(channels: Channels, index: number): number | null {
	const { value } = channels['x'] ?? channels['x1'] ?? {};
	const found = value?.[index];
	const place = found instanceof Date ? found.getTime() : found;
	return typeof place === 'number' && Number.isFinite(place) ? place : null;
}

/** The rows of the metric that a datum stands for; null where it has others, or none. */
function rowsOf(datum: Datum, known: ReadonlySet<object>): DrawnMark['rows'] | null {
	const [first, ...others] = datum.rows ?? [datum.row ?? datum];
	return first && [first, ...others].every((row) => known.has(row)) ? [first, ...others] : null;
}

/** A datum and what Plot knows of it. */
interface Drawn {
	element: Element;
	datum: unknown;
	channels: Channels;
	index: number;
}

function toMark(
	{ element, datum, channels, index }: Drawn,
	known: ReadonlySet<object>
): DrawnMark | null {
	if (typeof datum !== 'object' || datum === null) return null;
	const rows = rowsOf(datum, known);
	if (!rows) return null;
	const { columns = [], series, isLine = false, isFaint = false } = datum as Datum;
	return {
		element,
		rows,
		columns,
		value: valueAt(channels, index),
		series: typeof series === 'string' ? series : '',
		at: placeAlong(channels, index),
		isLine,
		isFaint,
		label: element.getAttribute('aria-label') ?? ''
	};
}

function toEvent({ element, datum }: Pick<Drawn, 'element' | 'datum'>): DrawnEvent[] {
	const isEvent = typeof datum === 'object' && datum !== null && 'track' in datum && 'of' in datum;
	if (!isEvent) return [];
	return [{ element, event: datum as TrackEvent, isLine: element.localName === 'line' }];
}

/** Keeps the marks of a drawing, put in an order of their own where they have one. */
type Keep = (svg: Element, arrange?: (marks: readonly DrawnMark[]) => readonly DrawnMark[]) => void;

/**
 * Watch which elements Plot draws for which rows. Call before drawing; gives the function that
 * keeps what was seen for the drawing.
 */
export function watchMarks(marks: unknown, rows: readonly object[]): Keep {
	const known = new Set(rows);
	const seen: DrawnMark[] = [];
	const events: DrawnEvent[] = [];
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
				const bound = (element as Bound).__data__;
				if (typeof bound === 'number') events.push(...toEvent({ element, datum: data[bound] }));
				const index = indexOf(element);
				if (index === null) continue;
				const found = toMark({ element, datum: data[index], channels, index }, known);
				if (found) seen.push(found);
			}
			return group;
		};
	}
	return (svg, arrange = (all) => all) => {
		drawn.set(svg, arrange(seen));
		drawnEvents.set(svg, events);
	};
}

/** The lines of events in a drawing, and their words. */
export function eventsIn(svg: Element): readonly DrawnEvent[] {
	return drawnEvents.get(svg) ?? [];
}

/** The marks of a drawing that stand for rows, in the order they are drawn or were put in. */
export function marksOf(svg: Element): readonly DrawnMark[] {
	return drawn.get(svg) ?? [];
}
