const CODES = ['27207', '27301', '26100', '27211'] as const;

/** The corners of a square of a tenth of a degree, every other one the other way round. */
function square(at: number): number[][] {
	const [x, y] = [135.6 + (at % 2) * 0.1, 34.8 + Math.floor(at / 2) * 0.1];
	const ring = [
		[x, y],
		[x, y + 0.1],
		[x + 0.1, y + 0.1],
		[x + 0.1, y],
		[x, y]
	];
	return at % 2 === 0 ? ring : ring.toReversed();
}

/** A made-up map of four square municipalities, as a TopoJSON file holds one. */
export function tinyTopology() {
	return {
		type: 'Topology',
		objects: {
			municipalities: {
				type: 'GeometryCollection',
				geometries: CODES.map((id, at) => ({ type: 'Polygon', id, arcs: [[at]] }))
			}
		},
		arcs: CODES.map((_, at) => square(at))
	};
}
