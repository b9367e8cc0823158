import type { MunicipalityShape } from './boundaries';

type Point = readonly [longitude: number, latitude: number];

/** What part of the land a map shows: its south-west and north-east corners. */
export interface MapFrame {
	low: Point;
	high: Point;
}

/** So much of its own size is added to the home area on every side. */
const MARGIN = 0.6;

function bounds(points: readonly (readonly number[])[]): MapFrame {
	const fold = (at: 0 | 1, choose: (...values: number[]) => number, start: number) =>
		points.reduce((found, point) => choose(found, point[at] ?? start), start);
	return {
		low: [fold(0, Math.min, 180), fold(1, Math.min, 85)],
		high: [fold(0, Math.max, -180), fold(1, Math.max, -85)]
	};
}

/** The frame around shapes, with room; the same in every 年度, so that a map can be paged through. */
export function frameAround(shapes: readonly MunicipalityShape[], margin = MARGIN): MapFrame {
	const { low, high } = bounds(shapes.flatMap(({ geometry }) => geometry.coordinates.flat(2)));
	const [dx, dy] = [(high[0] - low[0]) * margin, (high[1] - low[1]) * margin];
	return { low: [low[0] - dx, low[1] - dy], high: [high[0] + dx, high[1] + dy] };
}

/** Corners of a frame, for a projection to fit. */
export function cornersOf({ low, high }: MapFrame) {
	return { type: 'MultiPoint' as const, coordinates: [[...low], [...high]] };
}

/** Height by width of a frame on a Mercator map. */
export function aspectOf({ low, high }: MapFrame): number {
	const middle = ((low[1] + high[1]) / 2) * (Math.PI / 180);
	return (high[1] - low[1]) / (Math.max(high[0] - low[0], 1e-6) * Math.cos(middle));
}

/** Where a name stands: the middle of the largest part of the land. */
export function middleOf({ geometry }: MunicipalityShape): Point {
	const middles = geometry.coordinates.map(([ring = []]) => {
		let [area, x, y] = [0, 0, 0];
		ring.forEach(([fromX = 0, fromY = 0], at) => {
			const [toX = 0, toY = 0] = ring[(at + 1) % ring.length] ?? [];
			const cross = fromX * toY - toX * fromY;
			area += cross;
			x += (fromX + toX) * cross;
			y += (fromY + toY) * cross;
		});
		return { size: Math.abs(area), point: [x / (3 * area), y / (3 * area)] as const };
	});
	const largest = middles.reduce((a, b) => (b.size > a.size ? b : a), { size: 0, point: [0, 0] });
	return [largest.point[0] ?? 0, largest.point[1] ?? 0];
}

/** Room that a name with its number takes, in px. */
const LABEL = { width: 58, height: 40 };

/** Those of the things that can be named without one name on another, the first ones before. */
export function withRoom<Thing>(
	things: readonly Thing[],
	pointOf: (thing: Thing) => Point,
	{ frame, width, height }: { frame: MapFrame; width: number; height: number }
): Thing[] {
	const { low, high } = frame;
	const span = Math.max(high[0] - low[0], 1e-6);
	const scale = Math.min(width / span, height / (span * aspectOf(frame)));
	const upward = (scale * span * aspectOf(frame)) / Math.max(high[1] - low[1], 1e-6);
	const toPixels = ([x, y]: Point) => [
		width / 2 + (x - (low[0] + high[0]) / 2) * scale,
		height / 2 + (y - (low[1] + high[1]) / 2) * upward
	];
	const taken: number[][] = [];
	return things.filter((thing) => {
		const [x = 0, y = 0] = toPixels(pointOf(thing));
		const isInside =
			Math.abs(x - width / 2) < (width - LABEL.width) / 2 &&
			Math.abs(y - height / 2) < (height - LABEL.height) / 2;
		const isFree = taken.every(
			([otherX = 0, otherY = 0]) =>
				Math.abs(x - otherX) >= LABEL.width || Math.abs(y - otherY) >= LABEL.height
		);
		if (isInside && isFree) taken.push([x, y]);
		return isInside && isFree;
	});
}
