import { placeName } from '$lib/findings/places';
import { count } from '$lib/findings/words';
import type { Boundaries, MunicipalityShape } from './boundaries';
import type { Chart } from './chart';
import { mapLabel, mapScale, type MapRow } from './map-scale';
import { chart as tiles } from './municipality-map';
import { ACCENT, heatColor, INK, MUTED, SURFACE } from './palette';

interface Place {
	row: MapRow;
	shape: MunicipalityShape;
}

/** Names that fit on the map: those of the home area, and of as many more as have most. */
const MOST_NAMED = 6;

/** Room that is left around what the picture is fitted to, in px. */
const INSET = 12;

function placesOf(rows: readonly MapRow[], { shapes }: Boundaries): Place[] {
	const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
	return rows.flatMap((row) => {
		const shape = byCode.get(row.municipality_code);
		return shape ? [{ row, shape }] : [];
	});
}

/** What is looked at: the network's surroundings, as on the tiles; else whatever there is. */
function focusOf(places: readonly Place[], { shapes }: Boundaries) {
	const near = places.filter(({ row }) => row.col !== null || row.in_home_area === 1);
	const features = near.length > 0 ? near.map(({ shape }) => shape) : shapes;
	return { type: 'FeatureCollection' as const, features: [...features] };
}

function isNamed({ row }: Place, named: readonly Place[]): boolean {
	return row.in_home_area === 1 || named.some((one) => one.row === row);
}

/** The same rows, words and table as the tiles, drawn on real boundaries. */
export function onBoundaries(boundaries: Boundaries): Chart<'regional-map'> {
	return {
		...tiles,
		drawing: 'map',
		title: {
			ja: '市区町村別・年度別の延べ参加者数（地図）',
			easy: '市や町から来た人の数（地図）',
			en: 'Attendances by municipality and fiscal year (map)'
		},
		spec: (plot, rows, { width, view }) => {
			const places = placesOf(rows, boundaries);
			const scale = mapScale(rows);
			const came = places.filter(({ row }) => row.attendances > 0);
			const named = came.filter((place) => isNamed(place, came.slice(0, MOST_NAMED)));
			const geometry = ({ shape }: Place) => shape.geometry;
			const centroid = (text: (place: Place) => string, dy: number, fontWeight: number) =>
				plot.text(
					named,
					plot.centroid({
						geometry,
						text,
						dy,
						fontWeight,
						fill: INK,
						stroke: SURFACE,
						strokeWidth: 4
					})
				);
			return {
				width,
				height: Math.round(Math.max(320, Math.min(560, width))),
				margin: 4,
				projection: {
					type: 'mercator',
					domain: focusOf(places, boundaries),
					inset: INSET,
					clip: 'frame'
				},
				color: { type: 'identity' },
				marks: [
					plot.geo([...boundaries.shapes], { fill: SURFACE, stroke: MUTED, strokeWidth: 0.5 }),
					plot.geo(places, {
						geometry,
						fill: ({ row }: Place) => heatColor(row.attendances, scale),
						stroke: MUTED,
						strokeWidth: 0.75,
						ariaLabel: ({ row }: Place) => mapLabel(row, view.language)
					}),
					plot.geo(
						places.filter(({ row }) => row.in_home_area === 1),
						{ geometry, stroke: ACCENT, strokeWidth: 3 }
					),
					centroid(({ row }) => placeName(row, view.language), -8, 400),
					centroid(({ row }) => count(row.attendances), 9, 700)
				]
			};
		}
	};
}
