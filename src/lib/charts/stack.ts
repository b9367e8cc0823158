import { fiscalYearText } from '$lib/domain/fiscal-year';
import type { LanguageMode } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import { amount } from '$lib/findings/words';
import type { Plot } from './chart';
import { FRAME, countAxis, yearAxis } from './axes';
import { yearsChart } from './native';
import { SURFACE } from './palette';

/** One segment of a stacked bar. */
export interface Segment {
	year: number;
	series: string;
	color: string;
	value: number;
	/** The metric's row it is of, where it is one; and its columns that make up the value. */
	row?: object | undefined;
	/** The rows it is the sum of, where it is of several. */
	rows?: readonly object[];
	columns?: readonly string[];
	/** The counts that make up the value, where it is none of the row's own. */
	of?: readonly number[];
	/** True where it is the sum of these. */
	isSum?: boolean;
}

/** What bars stand in. */
export interface StackFrame {
	/** Every 年度 of the view, empty ones too. */
	years: readonly number[];
	/** Width of the drawing in px. */
	width: number;
	/** Unit of the values, in the language. */
	unit: string;
	language?: LanguageMode;
	/** A segment in words, where it is not said as year, series and value. */
	say?: (segment: Segment) => string;
}

/** Stacked bars by 年度; segments are stacked in the order given, each year's first at the foot. */
export function stackedBars(
	plot: Plot,
	segments: readonly Segment[],
	{ years, width, unit, language = 'ja', say }: StackFrame
) {
	return {
		...FRAME,
		width,
		height: width < 480 ? 260 : 280,
		x: { type: 'band' as const, domain: years, padding: years.length < 5 ? 0.6 : 0.2 },
		y: { nice: true, zero: true },
		color: { type: 'identity' as const },
		marks: [
			...countAxis(plot, unit),
			yearAxis(plot, years, width),
			plot.barY(
				segments.filter((segment) => segment.value > 0),
				{
					x: 'year',
					y: 'value',
					z: 'series',
					fill: 'color',
					stroke: SURFACE,
					strokeWidth: 1,
					ariaLabel:
						say ??
						((segment: Segment) =>
							`${fiscalYearText(segment.year, language)} ${segment.series} ${amount(segment.value, unit, language)}`)
				}
			)
		]
	};
}

/** What a chart of stacked bars is made of. */
interface Stacked<Row> {
	segments: (rows: readonly Row[], view: View) => Segment[];
	frame: (rows: readonly Row[], view: View) => Omit<StackFrame, 'width' | 'language'>;
}

/** Stacked bars, drawn by Plot and handed to programs that draw them themselves. */
export function stackedChart<Row>({ segments, frame }: Stacked<Row>) {
	return {
		years: (rows: readonly Row[], view: View) => frame(rows, view).years,
		spec: (plot: Plot, rows: readonly Row[], { width, view }: { width: number; view: View }) => {
			const { language } = view;
			return stackedBars(plot, segments(rows, view), { ...frame(rows, view), width, language });
		},
		native: (rows: readonly Row[], view: View) => {
			const found = segments(rows, view);
			const isStacked = new Set(found.map(({ series }) => series)).size > 1;
			const kind = isStacked ? 'stacked-columns' : 'columns';
			return yearsChart(kind, found, { ...frame(rows, view), view });
		}
	};
}
