import type { LanguageMode } from '$lib/domain/language';
import { placeIn } from '$lib/domain/place-names';
import { mapFinding, mapSummary } from '$lib/findings/places';
import { count } from '$lib/findings/words';
import { defineChart } from './chart';
import { legendUnit, mapColumns, mapLabel, mapScale, type MapRow } from './map-scale';
import { heatColor, heatLegend, heatStep } from './heat-scale';
import { ACCENT, HEAT_INK } from './palette';

type Tile = MapRow & { col: number; tile_row: number };

const TILE_HEIGHT = 46;

function tilesOf(rows: readonly MapRow[]): Tile[] {
	return rows.filter((row): row is Tile => row.col !== null && row.tile_row !== null);
}

function extent(values: readonly number[]): number[] {
	if (values.length === 0) return [];
	const from = Math.min(...values);
	const to = Math.max(...values);
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Width of a Latin letter, in px. */
const LETTER = 8;

/** A name without 市 or 町; one that has no room is cut, and stands in the table. */
function tileName(
	{ municipality, municipality_code: code }: Tile,
	room: number,
	language: LanguageMode
): string {
	const name = placeIn(municipality ?? '', code, language).replace(/[市町村]$/, '');
	const most = Math.max(3, Math.floor(room / LETTER) - 1);
	return language === 'en' && name.length > most + 1 ? `${name.slice(0, most)}.` : name;
}

/**
 * Municipalities of one 年度 or of all in view, as tiles of equal size placed roughly as on the map:
 * the map that is always there. `municipality-shapes.ts` draws the same rows on real boundaries.
 */
export const chart = defineChart({
	id: 'municipality-map',
	metric: 'regional-map',
	title: {
		ja: '市区町村別・年度別の延べ参加者数（タイル地図）',
		easy: '市や町から来た人の数（タイルの地図）',
		en: 'Attendances by municipality and fiscal year (tile map)'
	},
	unit: { ja: '名', easy: '人', en: 'people' },
	size: 'half',
	finding: mapFinding,
	summary: mapSummary,
	isBlank: (rows) => rows.every(({ municipality_code: code }) => code === 'unknown'),
	legend: (rows, { language }) => heatLegend(mapScale(rows), legendUnit(language), language),
	spec: (plot, rows, { width, view }) => {
		const tiles = tilesOf(rows);
		const scale = mapScale(rows);
		const xs = extent(tiles.map((tile) => tile.col));
		const ys = extent(tiles.map((tile) => tile.tile_row));
		const ink = (tile: Tile) => HEAT_INK[heatStep(tile.attendances, scale)] ?? HEAT_INK[0];
		const place = { x: 'col', y: 'tile_row' } as const;
		return {
			width,
			height: Math.max(1, ys.length) * (TILE_HEIGHT + 4) + 8,
			margin: 4,
			x: { type: 'band', domain: xs, padding: 0.04, axis: null },
			y: { type: 'band', domain: ys, padding: 0.06, axis: null },
			color: { type: 'identity' },
			marks: [
				plot.cell(tiles, {
					...place,
					fill: (tile: Tile) => heatColor(tile.attendances, scale),
					stroke: (tile: Tile) => (tile.in_home_area === 1 ? ACCENT : 'none'),
					strokeWidth: 3,
					inset: 1,
					ariaLabel: (tile: Tile) => mapLabel(tile, view.language)
				}),
				plot.text(tiles, {
					...place,
					text: (tile: Tile) => tileName(tile, width / xs.length, view.language),
					dy: -8,
					fill: ink
				}),
				plot.text(tiles, {
					...place,
					text: (tile: Tile) => count(tile.attendances),
					dy: 10,
					fill: ink,
					fontWeight: 700
				})
			]
		};
	},
	columns: ({ language }) => mapColumns(language)
});
