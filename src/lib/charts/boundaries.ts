import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Ring = number[][];

/** A municipality's land by its five-digit code, in degrees, wound as Plot draws it. */
export interface MunicipalityShape {
	code: string;
	type: 'Feature';
	geometry: { type: 'MultiPolygon'; coordinates: Ring[][] };
}

/** The boundaries of a file, and whom to name beside every map drawn from it. */
export interface Boundaries {
	shapes: readonly MunicipalityShape[];
	attribution: string;
}

/** Why a file is no map of municipalities. */
export type BoundaryProblem = 'not-json' | 'not-topology' | 'no-municipalities' | 'too-large';

/** What is said where the file names nobody. */
const USUAL_ATTRIBUTION = '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成';

/** More than a file of the whole country needs, in characters. */
const LARGEST = 20_000_000;

/** Read a TopoJSON file of municipalities, in which shapes bear five-digit codes as their ids. */
export function readBoundaries(text: string): Boundaries | BoundaryProblem {
	if (text.length > LARGEST) return 'too-large';
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return 'not-json';
	}
	if (!isTopology(parsed)) return 'not-topology';
	try {
		const shapes = shapesOf(parsed);
		if (shapes.length === 0) return 'no-municipalities';
		return { shapes, attribution: attributionOf(parsed) };
	} catch {
		return 'not-topology'; // arcs that are not there, or no numbers
	}
}

function isTopology(parsed: unknown): parsed is Topology {
	if (typeof parsed !== 'object' || parsed === null) return false;
	const { type, objects, arcs } = parsed as Partial<Topology>;
	return (
		type === 'Topology' && Array.isArray(arcs) && typeof objects === 'object' && objects !== null
	);
}

function attributionOf(topology: Topology): string {
	const { attribution } = topology as { attribution?: unknown };
	return typeof attribution === 'string' && attribution.trim() !== ''
		? attribution.trim().slice(0, 300)
		: USUAL_ATTRIBUTION;
}

/** Shapes of the object `municipalities`, or else of the first whose shapes bear codes. */
function shapesOf(topology: Topology): MunicipalityShape[] {
	const { municipalities, ...others } = topology.objects;
	const collections = [municipalities, ...Object.values(others)].filter(
		(object): object is GeometryCollection => object?.type === 'GeometryCollection'
	);
	for (const collection of collections) {
		const shapes = feature(topology, collection).features.flatMap(({ id, properties, geometry }) =>
			toShape(codeOf(id, properties), geometry)
		);
		if (shapes.length > 0) return shapes;
	}
	return [];
}

function codeOf(id: unknown, properties: unknown): string {
	const { code, N03_007 } = (properties ?? {}) as Record<string, unknown>;
	// Four digits: a number has lost the zero before it. Two would be a prefecture.
	const found = [id, code, N03_007].map((one) => String(one ?? ''));
	return found.find((one) => /^\d{4,5}$/.test(one))?.padStart(5, '0') ?? '';
}

function toShape(
	code: string,
	geometry: { type: string; coordinates?: unknown } | null
): MunicipalityShape[] {
	if (code === '' || !geometry) return [];
	const polygons = polygonsOf(geometry);
	if (polygons.length === 0 || !polygons.flat(2).every(isPoint)) return [];
	const coordinates = polygons.map((rings) => rings.map((ring, at) => wind(ring, at === 0)));
	return [{ code, type: 'Feature', geometry: { type: 'MultiPolygon', coordinates } }];
}

function polygonsOf({ type, coordinates }: { type: string; coordinates?: unknown }): Ring[][] {
	if (type === 'Polygon') return [coordinates as Ring[]];
	return type === 'MultiPolygon' ? (coordinates as Ring[][]) : [];
}

function isPoint([longitude = NaN, latitude = NaN]: number[]): boolean {
	return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85;
}

/** Outer rings go clockwise: the other way round it would be the whole earth but the town. */
function wind(ring: Ring, isOuter: boolean): Ring {
	const doubleArea = ring.reduce((sum, [x = 0, y = 0], at) => {
		const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
		return sum + (x * nextY - nextX * y);
	}, 0);
	return doubleArea < 0 === isOuter ? ring : ring.toReversed();
}
