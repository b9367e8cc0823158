import { homeAreaFinding, regionsSummary } from '$lib/findings/composition';
import type { MetricRows } from '$lib/findings/rows';
import { count, inTurn, PEOPLE } from '$lib/findings/words';
import { pick, type InEach } from '$lib/domain/language';
import { defineChart } from './chart';
import { regionColumns, regionInWords } from './municipality-ranks';
import { ACCENT, HEAT_INK, heatColor, heatLegend, heatStep } from './palette';

type Row = MetricRows['regional-reach'];
type Tile = Row & { col: number; tile_row: number };

const HOW_TO_READ: InEach<string> = {
	ja: 'タイルはおおよその位置に並べています。枠の太いタイルが圏域です。',
	easy: '1つの四角が1つの市区町村です。ふとい線の四角が地元です。',
	en: 'Tiles stand roughly where the municipalities are. A thick frame marks the home area.'
};
const TILE_HEIGHT = 46;

function tilesOf(rows: readonly Row[]): Tile[] {
	return rows.filter((row): row is Tile => row.col !== null && row.tile_row !== null);
}

function extent(values: readonly number[]): number[] {
	if (values.length === 0) return [];
	const from = Math.min(...values);
	const to = Math.max(...values);
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** One municipality has most of the attendances: finer steps keep the others apart. */
const scaleOf = (rows: readonly Row[]) => ({
	max: Math.max(0, ...tilesOf(rows).map((row) => row.attendances)),
	isFineBelow: true
});

/** Municipalities as tiles of equal size, placed roughly as on the map; none is too small. */
export const chart = defineChart({
	id: 'municipality-tiles',
	metric: 'regional-reach',
	title: {
		ja: '市区町村別の延べ参加者数（タイル地図）',
		easy: '市区町村ごとの参加した人の数（タイルの地図）',
		en: 'Attendances by municipality (tile map)'
	},
	unit: PEOPLE,
	size: 'half',
	finding: homeAreaFinding,
	summary: (rows, view) => {
		const how = rows.length ? pick(HOW_TO_READ, view.language) : '';
		return inTurn([regionsSummary(rows, view), how], view.language);
	},
	legend: (rows, { language }) => heatLegend(scaleOf(rows), pick(PEOPLE, language), language),
	spec: (plot, rows, { width, view }) => {
		const tiles = tilesOf(rows);
		const scale = scaleOf(rows);
		const ys = extent(tiles.map((tile) => tile.tile_row));
		const ink = (tile: Tile) => HEAT_INK[heatStep(tile.attendances, scale)] ?? HEAT_INK[0];
		const place = { x: 'col', y: 'tile_row' } as const;
		return {
			width,
			height: Math.max(1, ys.length) * (TILE_HEIGHT + 4) + 8,
			margin: 4,
			x: { type: 'band', domain: extent(tiles.map((tile) => tile.col)), padding: 0.04, axis: null },
			y: { type: 'band', domain: ys, padding: 0.06, axis: null },
			color: { type: 'identity' },
			marks: [
				plot.cell(tiles, {
					...place,
					fill: (tile: Tile) => heatColor(tile.attendances, scale),
					stroke: (tile: Tile) => (tile.in_home_area === 1 ? ACCENT : 'none'),
					strokeWidth: 3,
					inset: 1,
					ariaLabel: (tile: Tile) => regionInWords(tile, view.language)
				}),
				plot.text(tiles, {
					...place,
					text: (tile: Tile) => (tile.municipality ?? '').replace(/[市町村]$/, ''),
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
	columns: regionColumns
});
