import type { Cell, SheetChart } from 'hucre/xlsx';
import type { MetricId } from '$lib/metrics/catalog';
import { quoted } from '../sheet-rows';
import type { TableCell } from './cell-words';
import type { MetricTable } from './metric-tables';
import { columnName } from './sheet-names';
import type { TableWords } from './table-words';

/** How a sheet's chart is drawn. */
interface Drawing {
	/** Columns drawn side by side or, two and more, on each other. */
	values: readonly string[];
	/** A column whose every value makes a part of the chart. */
	split?: string;
}

/** Sheets that carry a native chart over the 年度. */
const DRAWINGS: Readonly<Partial<Record<MetricId, Drawing>>> = {
	attendances: { values: ['attendances'] },
	participants: { values: ['participants'] },
	'participating-organizations': { values: ['organizations'] },
	'new-participants': { values: ['new_participants', 'returning_participants'] },
	'outside-share': {
		values: ['home_attendances', 'outside_attendances', 'unknown_attendances']
	},
	'attendances-by-organization-kind': { values: ['attendances'], split: 'organization_kind' },
	'mode-mix': { values: ['attendances'], split: 'mode' }
};

/** Colors that people with any color vision tell apart, dark enough on white (as Okabe–Ito). */
const COLORS = ['0017C1', 'B35900', '00705A', '8A3B7D', '5C5C5C', '0072B2', '7A5C00', 'A1123F'];

/** Rows that a chart covers. */
const CHART_ROWS = 22;

/** Cells beside a table and the chart drawn of them. */
export interface SheetDrawing {
	chart: SheetChart;
	/** Cells that turn the table for the chart, by row and column. */
	cells: Map<string, Partial<Cell>>;
	/** Of the columns beside the table. */
	widths: readonly { width: number }[];
	/** The last row that the chart covers. */
	lastRow: number;
}

/** The chart of a sheet, where there is one and two years to be compared. */
export function sheetDrawing(
	table: MetricTable,
	sheet: string,
	t: TableWords
): SheetDrawing | null {
	const drawing = DRAWINGS[table.id];
	const year = table.columns.findIndex(({ name }) => name === 'fiscal_year');
	const years = [...new Set(table.rows.map((row) => row[year] ?? null))];
	if (!drawing || year < 0 || years.length < 2) return null;
	const turned = drawing.split ? turn(table, drawing, years) : null;
	const base = turned ?? asItStands(table, drawing);
	const start = turned ? table.columns.length + 1 : 0;
	const top = turned ? 1 : 0;
	const cells = turned ? cellsOf(turned, start, t) : new Map<string, Partial<Cell>>();
	// Beside a narrow table, but below a turned one: wide sheets are printed small.
	const place = turned
		? { row: top + turned.rows.length + 3, col: start }
		: { row: 1, col: table.columns.length + 1 };
	const widths = turned ? [{ width: 3 }, ...turned.head.map(() => ({ width: 17 }))] : [];
	const chart = chartOf(base, { table, sheet, start, top, years, place, t });
	return { cells, widths, lastRow: place.row + CHART_ROWS, chart };
}

/** A grid with the years first; `columns` says where its parts stand. */
interface Grid {
	head: readonly string[];
	rows: readonly (readonly TableCell[])[];
	columns: readonly number[];
}

function asItStands(table: MetricTable, { values }: Drawing): Grid {
	const columns = values.map((value) => table.columns.findIndex(({ name }) => name === value));
	return { head: table.columns.map(({ label }) => label), rows: table.rows, columns };
}

/** One row for each year, one column for each part: the same cells in another order. */
function turn(table: MetricTable, { values, split }: Drawing, years: readonly TableCell[]): Grid {
	const indexOf = (wanted?: string) => table.columns.findIndex(({ name }) => name === wanted);
	const [year, part, value] = [indexOf('fiscal_year'), indexOf(split), indexOf(values[0])];
	const parts = [...new Set(table.rows.map((row) => String(row[part])))];
	const found = new Map(table.rows.map((row) => [`${row[year]}|${row[part]}`, row[value] ?? null]));
	return {
		head: [table.columns[year]?.label ?? '', ...parts],
		rows: years.map((one) => [one, ...parts.map((name) => found.get(`${one}|${name}`) ?? null)]),
		columns: parts.map((_, index) => index + 1)
	};
}

function cellsOf({ head, rows }: Grid, start: number, t: TableWords): Map<string, Partial<Cell>> {
	const cells = new Map<string, Partial<Cell>>();
	cells.set(`0,${start}`, { value: t.chartBase, style: { font: { italic: true } } });
	for (const [row, values] of [head, ...rows].entries()) {
		for (const [column, value] of values.entries()) {
			if (value === null) continue;
			const style = typeof value === 'number' || row === 0 ? {} : { style: RIGHT };
			cells.set(`${row + 1},${start + column}`, { value, ...style });
		}
	}
	return cells;
}

const RIGHT = { alignment: { horizontal: 'right' } } as const;

interface Placed {
	table: MetricTable;
	sheet: string;
	/** First column, and row of the head, of what is drawn. */
	start: number;
	top: number;
	years: readonly TableCell[];
	/** Cell where the chart begins. */
	place: { row: number; col: number };
	t: TableWords;
}

function chartOf(grid: Grid, { table, sheet, start, top, years, place, t }: Placed): SheetChart {
	const first = top + 2;
	const last = top + 1 + grid.rows.length;
	const cellsIn = (column: number) => {
		const name = columnName(column);
		return `${quoted(sheet)}!$${name}$${first}:$${name}$${last}`;
	};
	const year = table.columns.findIndex(({ name }) => name === 'fiscal_year');
	const isStacked = grid.columns.length > 1;
	return {
		type: 'column',
		title: table.title,
		titleFontSize: 14,
		...(isStacked ? { barGrouping: 'stacked', overlap: 100 } : { legend: false }),
		...(isStacked ? { legend: 'bottom' } : {}),
		gapWidth: 60,
		dispBlanksAs: 'gap',
		series: grid.columns.map((column, index) => ({
			name: grid.head[column] ?? '',
			categories: cellsIn(start === 0 ? year : start),
			values: cellsIn(start + column),
			color: COLORS[index % COLORS.length] ?? '0017C1'
		})),
		anchor: {
			from: place,
			to: { row: place.row + CHART_ROWS, col: place.col + (start === 0 ? 10 : 6) }
		},
		frameTitle: t.chartOf(table.title),
		altText: t.altText(table.title, String(years[0]), String(years.at(-1)))
	};
}
