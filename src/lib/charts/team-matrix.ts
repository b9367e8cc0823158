import { isHidden } from '$lib/domain/hidden-count';
import { count } from '$lib/findings/words';
import type { Plot } from './chart';
import { heatColor, heatStep, scaleOf, type HeatScale } from './heat-scale';
import { HEAT_INK, SURFACE } from './palette';

/** One number in a matrix of teams. */
export interface MatrixCell {
	/** Place from the left, and name of the row. */
	x: number;
	y: string;
	value: number;
	/** The metric's row that it stands in. */
	row: object;
}

/** How a matrix is laid out. */
export interface MatrixOptions {
	width: number;
	/** Columns in order, each with what stands below it. */
	columns: readonly { x: number; label: string }[];
	/** Rows from the top. */
	rows: readonly string[];
	/** Room for the names of rows, in px. */
	marginLeft: number;
}

/** A cell must be this wide, in px, to carry its number; a label needs a little more. */
const NUMBER_WIDTH = 19;
const LABEL_WIDTH = 40;
/** Words in place of a number, as 「非公開」 or “withheld”, need more. */
const HIDDEN_WIDTH = 58;
const ROW_HEIGHT = 34;
const MARGIN_RIGHT = 8;

/** Scale of the cells' colors. */
export function matrixScale(cells: readonly MatrixCell[]): HeatScale {
	return scaleOf(cells.map(({ value }) => value));
}

/** Every label where there is room for each, else every second, third …, the last one always. */
function roomyColumns({ columns, width, marginLeft }: MatrixOptions) {
	const each = (width - marginLeft - MARGIN_RIGHT) / Math.max(1, columns.length);
	const isShort = columns.every(({ label }) => label.length <= 2);
	const step = Math.max(1, Math.ceil((isShort ? NUMBER_WIDTH : LABEL_WIDTH) / each));
	return columns.filter((_, at) => (columns.length - 1 - at) % step === 0);
}

/** Cells that are darker with larger numbers, the number in each that has room for it. */
export function teamMatrix(plot: Plot, cells: readonly MatrixCell[], options: MatrixOptions) {
	const { width, columns, rows, marginLeft } = options;
	const scale = matrixScale(cells);
	const each = (width - marginLeft - MARGIN_RIGHT) / Math.max(1, columns.length);
	const hasRoom = ({ value }: MatrixCell) =>
		each >= (isHidden(value) ? HIDDEN_WIDTH : NUMBER_WIDTH);
	const labels = new Map(columns.map(({ x, label }) => [x, label]));
	return {
		width,
		height: 36 + Math.max(1, rows.length) * ROW_HEIGHT,
		marginLeft,
		marginRight: MARGIN_RIGHT,
		marginTop: 4,
		marginBottom: 28,
		x: { type: 'band' as const, domain: columns.map(({ x }) => x), padding: 0.04 },
		y: { type: 'band' as const, domain: rows, padding: 0.06 },
		color: { type: 'identity' as const },
		marks: [
			plot.axisY({ tickSize: 0, label: null }),
			plot.axisX(
				roomyColumns(options).map(({ x }) => x),
				{ tickSize: 0, label: null, tickFormat: (x: number) => labels.get(x) ?? '' }
			),
			plot.cell(cells, {
				x: 'x',
				y: 'y',
				fill: (cell: MatrixCell) => heatColor(cell.value, scale),
				stroke: SURFACE
			}),
			plot.text(cells.filter(hasRoom), {
				x: 'x',
				y: 'y',
				text: (cell: MatrixCell) => count(cell.value),
				fill: (cell: MatrixCell) => HEAT_INK[heatStep(cell.value, scale)] ?? HEAT_INK[0]
			})
		]
	};
}
