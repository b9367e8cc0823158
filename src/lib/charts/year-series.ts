import { pick, type InEach } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import { FRAME, tickText, wholeTickText, yearAxis } from './axes';
import type { LegendEntry, Plot } from './chart';
import { roundedTo, yearsChart, type NativeChart } from './native';
import { GRID } from './palette';

/** A line over the 年度, told from others by its mark and its color. */
export interface Series<Row> {
	label: InEach<string>;
	color: string;
	symbol: 'circle' | 'square' | 'triangle' | 'diamond';
	/** The column of the row that it shows. */
	column: keyof Row & string;
	value: (row: Row) => number | null;
	text: (value: number) => string;
}

interface Point<Row> {
	row: Row;
	/** Name of the line. */
	series: string;
	columns: readonly string[];
	year: number;
	value: number;
}

function pointsOf<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	{ value, label, column }: Series<Row>,
	view: View
): Point<Row>[] {
	const series = pick(label, view.language);
	return rows.flatMap((row) => {
		const found = value(row);
		if (found === null) return [];
		return [{ row, series, columns: [column], year: row.fiscal_year, value: found }];
	});
}

/** A line and a mark for each 年度 that has a value. */
function marksOf<Row extends { fiscal_year: number }>(
	plot: Plot,
	rows: readonly Row[],
	{ series, view }: { series: Series<Row>; view: View }
) {
	const points = pointsOf(rows, series, view);
	const place = { x: 'year', y: 'value' } as const;
	const say = ({ year, value, series: name }: Point<Row>) => {
		const said = `${name} ${series.text(value)}`;
		return pick({ ja: `${year}年度 ${said}`, en: `FY${year} ${said}` }, view.language);
	};
	return [
		plot.lineY(points, { ...place, stroke: series.color, strokeWidth: 2.5 }),
		plot.dot(points, {
			...place,
			r: 4.5,
			symbol: series.symbol,
			fill: series.color,
			ariaLabel: say
		})
	];
}

/** What `yearSeries` draws, and where. */
interface SeriesFrame<Row> {
	series: readonly Series<Row>[];
	width: number;
	view: View;
	unit: string;
}

/** Lines with a mark for each 年度 that has a value, from zero. */
export function yearSeries<Row extends { fiscal_year: number }>(
	plot: Plot,
	rows: readonly Row[],
	{ series, width, view, unit }: SeriesFrame<Row>
) {
	const years = yearsOf(view);
	const isWhole = series.some((one) => rows.some((row) => (one.value(row) ?? 0) > 1));
	return {
		...FRAME,
		marginLeft: 44,
		width,
		height: width < 480 ? 240 : 260,
		x: { type: 'point' as const, domain: years, padding: 0.3 },
		y: { nice: true, zero: true },
		marks: [
			plot.gridY({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
			plot.axisY({
				ticks: 4,
				// Of a density up to 1 the parts are the scale; of what is counted they are none.
				tickFormat: isWhole ? wholeTickText : tickText,
				label: unit,
				labelArrow: 'none',
				tickSize: 0,
				labelAnchor: 'top'
			}),
			yearAxis(plot, years, width),
			plot.ruleY([0]),
			...series.flatMap((one) => marksOf(plot, rows, { series: one, view }))
		]
	};
}

/** Decimals of a text of a number: 「12.3」 has one. */
function decimalsOf(text: string): number {
	return /[.](\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** The same lines for a program that draws them itself, as exactly as their texts say. */
export function yearNumbers<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	{ series, unit, view }: Omit<SeriesFrame<Row>, 'width'>
): NativeChart {
	const numbers = series.flatMap(({ label, color, value, text }) =>
		rows.map((row) => {
			const found = value(row);
			const decimals = found === null ? 0 : decimalsOf(text(found));
			const name = pick(label, view.language);
			return { year: row.fiscal_year, series: name, color, value: roundedTo(decimals, found) };
		})
	);
	return yearsChart('lines', numbers, { unit, view });
}

/** The lines by name, each with its mark, so that color is not needed. */
export function seriesLegend<Row>(series: readonly Series<Row>[], view: View): LegendEntry[] {
	return series.map(({ label, color, symbol }) => ({
		label: pick(label, view.language),
		color,
		shape: symbol
	}));
}

/** The heading of the column of years. */
export const YEAR_LABEL: InEach<string> = { ja: '年度', en: 'Fiscal year' };
