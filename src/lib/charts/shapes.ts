/** Names of the shapes; no two are alike without color. */
export type ShapeName =
	| 'circle'
	| 'square'
	| 'diamond'
	| 'triangle'
	| 'cross'
	| 'wye'
	| 'star'
	| 'hourglass'
	| 'downward'
	| 'bar';

type Point = readonly [number, number];

/** What draws a path, as far as shapes need it. */
interface Pen {
	moveTo: (x: number, y: number) => void;
	lineTo: (x: number, y: number) => void;
	closePath: () => void;
}

/** Half of the side of a square whose area is that of a circle of radius 1: so have all shapes. */
const HALF = Math.sqrt(Math.PI) / 2;

/** Points around the middle, the first at the top: their distances take turns. */
function around(corners: number, ...distances: readonly number[]): Point[] {
	return Array.from({ length: corners }, (_, at) => {
		const angle = (at / corners) * 2 * Math.PI;
		const far = distances[at % distances.length] ?? 1;
		return [far * Math.sin(angle), -far * Math.cos(angle)];
	});
}

const turned = (points: readonly Point[]) => points.map(([x, y]): Point => [x, -y]);

const rectangle = (x: number, y: number): Point[] => [
	[-x, -y],
	[x, -y],
	[x, y],
	[-x, y]
];

/** A plus with arms as wide as its middle. */
function plus(): Point[] {
	const [arm, far] = [Math.sqrt(Math.PI / 5) / 2, (Math.sqrt(Math.PI / 5) / 2) * 3];
	const corner: readonly Point[] = [
		[arm, -far],
		[arm, -arm],
		[far, -arm]
	];
	const right = [...corner, ...turned(corner).toReversed()];
	return [...right, ...right.toReversed().map(([x, y]): Point => [-x, y])];
}

/** A Y: three arms, each as long as it is wide. */
function threeArms(): Point[] {
	const inner = 1 / Math.sqrt(12);
	const width = Math.sqrt(Math.PI / ((inner / 2 + 1) * 3));
	const arm: readonly Point[] = [
		[width / 2, width * inner],
		[width / 2, width * (inner + 1)],
		[-width / 2, width * (inner + 1)]
	];
	return [0, 1, 2].flatMap((at) => {
		const [cos, sin] = [Math.cos((at * 2 * Math.PI) / 3), Math.sin((at * 2 * Math.PI) / 3)];
		return arm.map(([x, y]): Point => [cos * x - sin * y, sin * x + cos * y]);
	});
}

/** Two triangles, the one on its head above the other. */
function waisted(): Point[] {
	const [half, waist] = [1.1, 0.3];
	const height = Math.PI / 2 / (half + waist);
	const right: readonly Point[] = [
		[half, -height],
		[waist, 0],
		[half, height]
	];
	return [...right, ...right.toReversed().map(([x, y]): Point => [-x, y])];
}

const TRIANGLE = around(3, Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3))));

/** Corners of the shapes that have some, for a size of 1. */
const CORNERS: Readonly<Record<Exclude<ShapeName, 'circle'>, readonly Point[]>> = {
	square: rectangle(HALF, HALF),
	diamond: around(4, 1.65, 0.95),
	triangle: TRIANGLE,
	cross: plus(),
	wye: threeArms(),
	star: around(10, 1.67, 0.64),
	hourglass: waisted(),
	downward: turned(TRIANGLE),
	bar: rectangle(1.6 * HALF, HALF / 1.6)
};

/** The corners of a shape of size 1 around its middle; none for the circle. */
export function cornersOf(shape: ShapeName): readonly Point[] {
	return shape === 'circle' ? [] : CORNERS[shape];
}

/** How far a shape of size 1 reaches from its middle, up, down or sideways. */
export function reachOfShape(shape: ShapeName): number {
	return Math.max(shape === 'circle' ? 1 : 0, ...cornersOf(shape).flat().map(Math.abs));
}

/** A shape as Plot draws one. */
export function symbolOf(shape: ShapeName) {
	if (shape === 'circle') return shape;
	return {
		draw(pen: Pen, area: number) {
			const size = Math.sqrt(area / Math.PI);
			for (const [at, [x, y]] of CORNERS[shape].entries()) {
				if (at === 0) pen.moveTo(x * size, y * size);
				else pen.lineTo(x * size, y * size);
			}
			pen.closePath();
		}
	};
}
