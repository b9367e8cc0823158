import type { Markish, PlotOptions } from '@observablehq/plot';
import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { eventsOf, type EventTrack, type TrackEvent } from '$lib/findings/event-tracks';
import type { View } from '$lib/domain/view';
import { FRAME, yearStart } from './axes';
import type { LegendEntry, Plot } from './chart';
import { INK_SOFT } from './palette';

/** How upright lines are drawn, in the picture and in its legend: for `stroke-dasharray`. */
export const DASHES = { solid: 'none', dotted: '2 3', dashed: '7 4' } as const;

/** Below this width, in px, the words of events are left to the page. */
const NARROW = 640;
/** More events than this have no room for their words in the picture. */
const MOST_WORDS = 4;
/** Height of a line of words above the picture, in px. */
const LINE = 18;
/** Lines of several tracks in one 年度 stand beside each other, so many px apart. */
const APART = 3;

const LINES: Record<EventTrack['line'], InEach<string>> = {
	solid: { ja: '実線', en: 'solid line' },
	dotted: { ja: '点線', en: 'dotted line' },
	dashed: { ja: '破線', en: 'dashed line' }
};

/** 「社会のできごと（破線）」. */
export function trackLabel({ label, line }: EventTrack, language: LanguageMode): string {
	const [name, drawn] = [pick(label, language), pick(LINES[line], language)];
	return pick({ ja: `${name}のできごと（${drawn}）`, en: `Events: ${name} (${drawn})` }, language);
}

/** What the lines of events in these 年度 mean. */
export function eventLegend(view: View, years: readonly number[]): LegendEntry[] {
	const tracks = new Set(eventsOf(view, years).map(({ of }) => of));
	return [...tracks].map((track) => ({
		label: trackLabel(track, view.language),
		color: INK_SOFT,
		line: track.line
	}));
}

/** How the 年度 of a drawing run. */
export type Course = 'across' | 'down';

/** Room for the axis of 年度, in px. */
function roomOf(options: PlotOptions, course: Course): number {
	const { width = 0, marginLeft = 40, marginRight = 20 } = options;
	const { height = 0, marginTop = 0, marginBottom = 0 } = options;
	return course === 'down' ? height - marginTop - marginBottom : width - marginLeft - marginRight;
}

/** On an axis of 年度: how far the first of them stands from the edge, and from the next, in px. */
function stepsOf(scale: PlotOptions['x'], room: number) {
	const { type, padding = 0, domain = [] } = scale ?? {};
	const places = [...(domain as Iterable<unknown>)].length;
	const steps = type === 'point' ? places - 1 + 2 * padding : places + padding;
	const step = Math.floor(room / Math.max(1, steps));
	return { step, first: type === 'point' ? padding * step : step / 2 };
}

/** Where the line of an event stands: on a scale, and so many px beside that. */
interface Place {
	course: Course;
	at: (event: TrackEvent) => Date | number;
	shift: (event: TrackEvent) => number;
}

/** Lines of one 年度 stand on both sides of its beginning: between bars there is little room. */
function besideIn(events: readonly TrackEvent[]): Place['shift'] {
	return ({ year, of }) => {
		const tracks = [...new Set(events.filter((one) => one.year === year).map((one) => one.of))];
		return (tracks.indexOf(of) - (tracks.length - 1) / 2) * APART;
	};
}

function placeIn(
	options: PlotOptions,
	events: readonly TrackEvent[],
	{ years: [firstYear], course = 'across' }: TimeAxis
): Place {
	const scale = course === 'down' ? options.y : options.x;
	const type = scale?.type;
	const beside = besideIn(events);
	if (type !== 'band' && type !== 'point') {
		const beginning = (year: number) => (type === 'utc' ? yearStart(year) : year - 0.5);
		return { course, at: ({ year }) => beginning(year), shift: beside };
	}
	const { step, first } = stepsOf(scale, roomOf(options, course));
	// The first 年度 may begin outside of the frame, where the numbers of the axis are.
	const back = (year: number) => (year === firstYear ? Math.min(first, step / 2) : step / 2);
	return { course, at: ({ year }) => year, shift: (event) => beside(event) - back(event.year) };
}

/** The lines of a track: one for each 年度 in which it has an event. */
function trackLines(plot: Plot, track: EventTrack, events: readonly TrackEvent[], place: Place) {
	const ofTrack = events.filter(({ of }) => of === track);
	const own = [...new Map(ofTrack.map((event) => [event.year, event])).values()];
	const style = { stroke: INK_SOFT, strokeDasharray: DASHES[track.line], pointerEvents: 'none' };
	return [...new Set(own.map(place.shift))].map((shift) => {
		const there = own.filter((event) => place.shift(event) === shift);
		if (place.course === 'down') return plot.ruleY(there, { ...style, y: place.at, dy: shift });
		return plot.ruleX(there, { ...style, x: place.at, dx: shift });
	});
}

function flat(marks: readonly Markish[]): Markish[] {
	return marks.flatMap((mark) => (Array.isArray(mark) ? flat(mark) : [mark]));
}

/** Marks in front of which lines stand, and texts, which stay in front of lines. */
function withoutTexts(marks: readonly Markish[]) {
	const all = flat(marks);
	const isText = (mark: Markish) =>
		typeof mark === 'object' && mark !== null && 'ariaLabel' in mark && mark.ariaLabel === 'text';
	return { behind: all.filter((mark) => !isText(mark)), texts: all.filter(isText) };
}

/** The words of each event on a line of its own, so that none run into another. */
function wordsOf(plot: Plot, events: readonly TrackEvent[], place: Place, middle: number) {
	return events.map((event, line) =>
		plot.text([event], {
			x: place.at,
			text: 'text',
			frameAnchor: 'top',
			textAnchor: event.year > middle ? 'end' : 'start',
			lineAnchor: 'bottom',
			dx: place.shift(event),
			dy: -6 - (events.length - 1 - line) * LINE,
			fill: 'currentColor'
		})
	);
}

/** The 年度 of a drawing, and how they run. */
interface TimeAxis {
	years: readonly number[];
	course?: Course | undefined;
}

/**
 * A drawing over time with a line where each 年度 with an event begins, where no mark stands, and the
 * words of the events above it where there is room. Those on record are in Japanese alone.
 */
export function withEvents(
	plot: Plot,
	options: PlotOptions,
	{ view, ...axis }: TimeAxis & { view: View }
): PlotOptions {
	const { years, course } = axis;
	const events = eventsOf(view, years);
	if (events.length === 0) return options;
	const tracks = [...new Set(events.map(({ of }) => of))];
	const place = placeIn(options, events, axis);
	const lines = tracks.flatMap((track) => trackLines(plot, track, events, place));
	const { width = 0, height = 0, marginTop = FRAME.marginTop, marks = [] } = options;
	const isAlone = course !== 'down' && !options.fx && view.language !== 'en';
	const hasWords = isAlone && width >= NARROW && events.length <= MOST_WORDS;
	const { behind, texts } = withoutTexts(marks);
	if (!hasWords) return { ...options, marks: [...behind, ...lines, ...texts] };
	const middle = ((years[0] ?? 0) + (years.at(-1) ?? 0)) / 2;
	const more = events.length * LINE;
	return {
		...options,
		marginTop: marginTop + more,
		height: height + more,
		marks: [...behind, ...lines, ...texts, ...wordsOf(plot, events, place, middle)]
	};
}
