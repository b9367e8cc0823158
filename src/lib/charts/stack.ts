import type { Plot } from './chart';
import { FRAME, countAxis, yearAxis } from './axes';
import { SURFACE } from './palette';

/** One segment of a stacked bar. */
export interface Segment {
	year: number;
	series: string;
	color: string;
	value: number;
}

/** What stacked bars need besides their segments. */
export interface StackOptions {
	years: readonly number[];
	width: number;
	unit: string;
	/** A segment in words, where it is not said in Japanese. */
	say?: (segment: Segment) => string;
}

/** Stacked bars by 年度; segments are stacked in the order given, each year's first at the foot. */
export function stackedBars(
	plot: Plot,
	segments: readonly Segment[],
	{ years, width, unit, say }: StackOptions
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
						((segment: Segment) => `${segment.year}年度 ${segment.series} ${segment.value}${unit}`)
				}
			)
		]
	};
}
