import { eventsIn, marksOf, type DrawnEvent, type DrawnMark } from '$lib/charts/marks';
import { placeAt, type Place } from './mark-steps';

/** The marks of a drawing and where each stands, from the corner of what holds the drawing. */
export interface SeenMarks {
	marks: readonly DrawnMark[];
	places: readonly Place[];
}

const seen = new WeakMap<Element, SeenMarks & { width: number }>();

/** The ends of a drawn line on the page. */
function endsOf(element: Element, origin: DOMRect): Place['ends'] {
	const line = element as SVGPathElement;
	const matrix = line.getScreenCTM();
	if (!matrix) return undefined;
	const [from, to] = [0, line.getTotalLength()].map((at) => {
		const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
		return [x - origin.left, y - origin.top] as const;
	});
	return from && to ? [from, to] : undefined;
}

/** Read where the marks stand: once for each drawing and width. */
export function readMarks(drawing: HTMLElement): SeenMarks {
	const svg = drawing.querySelector('svg');
	if (!svg) return { marks: [], places: [] };
	const width = drawing.clientWidth;
	const known = seen.get(svg);
	if (known?.width === width) return known;
	const origin = drawing.getBoundingClientRect();
	const marks = marksOf(svg);
	const places = marks.map(({ element, series, at, isLine, isFaint }) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const box = { left: left - origin.left, top: top - origin.top, width, height };
		return { ...box, series, at, isFaint, ends: isLine ? endsOf(element, origin) : undefined };
	});
	const read = { marks, places, width };
	seen.set(svg, read);
	return read;
}

/** A pointer this near to the line of an event, in px, means it. */
const REACH_OF_EVENT = 6;

/** The event whose line or words were pressed in a drawing, unless a mark stands there. */
export function eventAt(drawing: HTMLElement, { clientX, clientY }: MouseEvent): DrawnEvent | null {
	const svg = drawing.querySelector('svg');
	const origin = drawing.getBoundingClientRect();
	const { places } = readMarks(drawing);
	if (!svg || placeAt(places, [clientX - origin.left, clientY - origin.top], { reach: 0 }) >= 0)
		return null;
	const isNear = ({ element, isLine }: DrawnEvent) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const reach = isLine ? REACH_OF_EVENT : 0;
		const isBeside = clientX >= left - reach && clientX <= right + reach;
		return isBeside && clientY >= top - reach && clientY <= bottom + reach;
	};
	return eventsIn(svg).find(isNear) ?? null;
}
