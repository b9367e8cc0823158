import type * as PlotModule from '@observablehq/plot';
import type { MetricId, MetricRows } from '$lib/findings/rows';
import type { InEach } from '$lib/domain/language';
import { ofFinishedYears } from '$lib/findings/finished';
import { yearsOf, type View } from '$lib/domain/view';
import type { Basis } from './basis';
import { eventLegend, withEvents, type Course } from './events';
import type { NativeChart } from './native';
import type { ShapeName } from './shapes';

/** Observable Plot, handed in so that a page can speak of a chart before Plot is loaded. */
export type Plot = typeof PlotModule;

/** A column of the table behind a chart. */
export interface TableColumn<Row> {
	label: string;
	/** The cell's text. */
	text: (row: Row) => string;
	/** Columns of the row that make up the number, where it is one: numbers stand to the right. */
	madeOf?: readonly (keyof Row & string)[];
}

/**
 * What rows say. `before` are those of the year before a view of one year, where they are known
 * (`rowsBefore`): they are compared with, never drawn.
 */
type Say<Row> = (rows: readonly Row[], view: View, before?: readonly Row[]) => string;

/** An entry of a legend, in the order of the drawing. `color` is a CSS custom property's name. */
export interface LegendEntry {
	label: string;
	color: string;
	/** How it is drawn, where it is an upright line. */
	line?: 'solid' | 'dotted' | 'dashed';
	/** How it is drawn, where it is a mark of this shape; else it is an area. */
	shape?: ShapeName;
}

/**
 * One chart: rows in, drawing and words out, all in the language of the view. No data access, no
 * DOM, no color literals. Every datum of a labeled mark is the metric's row, or holds it as `row`;
 * a sum holds its `rows`. Of several series each datum names its own as `series`.
 */
export interface Chart<Id extends MetricId = MetricId> {
	/** `data-chart` of its figure; the file's name. */
	id: string;
	metric: Id;
	/** What is shown and in which form: 「会議ごとの参加者数（折れ線）」. */
	title: InEach<string>;
	/** Name of a mark's unit, for the reading line. */
	unit: InEach<string>;
	/** Which of several drawings of the same rows this is; '' for the one that is prerendered. */
	drawing?: string;
	/** The columns that the drawing is about, where not the first number of the table is. */
	measures?: readonly (keyof MetricRows[Id] & string)[];
	/** Width at which the page's first paint is drawn, in px; the figure's place in the grid. */
	size: 'wide' | 'half';
	/** The 年度 along its time axis, where it has one: events of the history are drawn there. */
	years?: (rows: readonly MetricRows[Id][], view: View) => readonly number[];
	/** How they run: across, unless it says down. */
	course?: Course;
	/**
	 * The 年度 that a row is of, where the sentences compare whole years: one that is not over is
	 * left out of them. Null where the rows of a view are not of whole years.
	 */
	wholeYear?: (row: MetricRows[Id], view: View) => number | null;
	/** Whether rows hold nothing to draw: no place, no share with a base. Never, where not given. */
	isBlank?: (rows: readonly MetricRows[Id][]) => boolean;
	/** What it is made of, where that is not meetings on record alone: for its source and date. */
	basis?: (rows: readonly MetricRows[Id][], view: View) => Basis;
	/** One careful sentence: what the rows say. */
	finding: Say<MetricRows[Id]>;
	/** One to three sentences that stand for the drawing. */
	summary: Say<MetricRows[Id]>;
	legend: (rows: readonly MetricRows[Id][], view: View) => LegendEntry[];
	spec: (
		plot: Plot,
		rows: readonly MetricRows[Id][],
		context: { width: number; view: View }
	) => PlotModule.PlotOptions;
	columns: (view: View) => readonly TableColumn<MetricRows[Id]>[];
	/** The same numbers for a program that draws bars and lines itself, where it can. */
	native?: (rows: readonly MetricRows[Id][], view: View) => NativeChart;
}

/** The years of a chart whose time axis holds the whole view. */
export const yearsInView = (_: unknown, view: View): number[] => yearsOf(view);

/** The 年度 of a row that is of one. */
export const ownYear = (row: { fiscal_year: number }): number => row.fiscal_year;

/**
 * Keeps the row type of a chart while it is written; one over time gets the events on its axis, one
 * of whole years speaks of those that are over.
 */
export function defineChart<Id extends MetricId>(written: Chart<Id>): Chart<Id> {
	const { years, course, legend, spec, wholeYear } = written;
	const chart = wholeYear ? { ...written, ...ofFinishedYears(written, wholeYear) } : written;
	if (!years) return chart;
	return {
		...chart,
		legend: (rows, view) => [...legend(rows, view), ...eventLegend(view, years(rows, view))],
		spec: (plot, rows, context) => {
			const { view } = context;
			const axis = { view, years: years(rows, view), course };
			return withEvents(plot, spec(plot, rows, context), axis);
		}
	};
}
