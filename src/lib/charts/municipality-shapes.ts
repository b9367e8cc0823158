import type { PlotOptions } from '@observablehq/plot';
import type { View } from '$lib/domain/view';
import { placeName } from '$lib/findings/places';
import { count } from '$lib/findings/words';
import type { Boundaries, MunicipalityShape } from './boundaries';
import type { Chart, Plot } from './chart';
import { aspectOf, cornersOf, frameAround, middleOf, withRoom, type MapFrame } from './map-frame';
import { mapLabel, mapScale, type MapRow } from './map-scale';
import { chart as tiles } from './municipality-map';
import { heatColor } from './heat-scale';
import { ACCENT, INK, MUTED, SURFACE } from './palette';

interface Place {
	row: MapRow;
	shape: MunicipalityShape;
}

/** Room that is left at the edge of the drawing, in px. */
const MARGIN = 4;

function placesOf(rows: readonly MapRow[], { shapes }: Boundaries): Place[] {
	const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
	return rows.flatMap((row) => {
		const shape = byCode.get(row.municipality_code);
		return shape ? [{ row, shape }] : [];
	});
}

/** The home area with its surroundings; without one, whatever there is. */
function frameOf(places: readonly Place[], { shapes }: Boundaries): MapFrame {
	const home = places.filter(({ row }) => row.in_home_area === 1);
	if (home.length > 0) return frameAround(home.map(({ shape }) => shape));
	return frameAround(places.length > 0 ? places.map(({ shape }) => shape) : shapes, 0.05);
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
		spec: (plot, rows, { width, view }) => drawPlaces(plot, rows, boundaries, { width, view })
	};
}

function drawPlaces(
	plot: Plot,
	rows: readonly MapRow[],
	boundaries: Boundaries,
	{ width, view }: { width: number; view: View }
): PlotOptions {
	const places = placesOf(rows, boundaries);
	const frame = frameOf(places, boundaries);
	const scale = mapScale(rows);
	const height = Math.round(Math.max(300, Math.min(560, width * aspectOf(frame))));
	const size = { frame, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
	const geometry = ({ shape }: Place) => shape.geometry;
	const home = places.filter(({ row }) => row.in_home_area === 1);
	return {
		width,
		height,
		margin: MARGIN,
		projection: { type: 'mercator', domain: cornersOf(frame), clip: 'frame' },
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
			plot.geo(home, { geometry, stroke: ACCENT, strokeWidth: 3 }),
			...nameMarks(plot, namedOf(places, size), view)
		]
	};
}

/** Those with attendance that are named: the home area first, then who has most. */
function namedOf(places: readonly Place[], size: Parameters<typeof withRoom>[2]): Place[] {
	const first = places.toSorted(
		(a, b) => b.row.in_home_area - a.row.in_home_area || b.row.attendances - a.row.attendances
	);
	const came = first.filter(({ row }) => row.attendances > 0);
	return withRoom(came, ({ shape }) => middleOf(shape), size);
}

function nameMarks(plot: Plot, named: readonly Place[], { language }: View) {
	const words = (text: (place: Place) => string, dy: number, fontWeight: number) =>
		plot.text([...named], {
			x: ({ shape }: Place) => middleOf(shape)[0],
			y: ({ shape }: Place) => middleOf(shape)[1],
			text,
			dy,
			fontWeight,
			fill: INK,
			stroke: SURFACE,
			strokeWidth: 4
		});
	return [
		words(({ row }) => placeName(row, language), -8, 400),
		words(({ row }) => count(row.attendances), 9, 700)
	];
}
