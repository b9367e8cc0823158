import { fiscalYearText } from '$lib/domain/fiscal-year';
import { yearsOf, type View } from '$lib/domain/view';
import { isHidden } from '$lib/domain/hidden-count';
import { FRAME, yearAxis } from './axes';
import type { Plot } from './chart';
import { shareText, type ShareCell } from './flow-labels';
import { roundedTo, yearsChart, type NativeChart } from './native';
import { GRID, SURFACE } from './palette';

/** From this base on an interval is narrower than the dot says much about. */
const LARGE_BASE = 100;

/** One line of shares by 年度. */
export interface ShareLine<Row> {
	name: string;
	who: 'people' | 'organizations';
	color: string;
	symbol: 'circle' | 'diamond';
	of: (row: Row) => ShareCell;
	/** The row's columns that make up the share. */
	columns: readonly (keyof Row & string)[];
}

interface Point<Row> extends ShareCell {
	row: Row;
	/** Name of the line. */
	series: string;
	columns: readonly string[];
	year: number;
	percent: number;
	bottom: number;
	top: number;
}

function pointsOf<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	line: ShareLine<Row>
): Point<Row>[] {
	return rows.flatMap((row) => {
		const cell = line.of(row);
		if (cell.share === null || cell.low === null || cell.high === null) return [];
		const [percent, bottom, top] = [cell.share * 100, cell.low * 100, cell.high * 100];
		const { name: series, columns } = line;
		return [{ ...cell, row, series, columns, year: row.fiscal_year, percent, bottom, top }];
	});
}

/** Points in unbroken runs of years: a line is not drawn over a year without a share. */
function withRuns<Row>(points: readonly Point<Row>[]) {
	let run = 0;
	return points.map((point, index) => {
		const before = points[index - 1];
		if (before && before.year !== point.year - 1) run += 1;
		return { ...point, run };
	});
}

/** Width of a letter of a bold name, in px: at most. */
const LETTER = { latin: 9, other: 14 } as const;

/** Where the name of a line stands: above its last year, and above all points that it is wide. */
function nameOf<Row>(points: readonly Point<Row>[], name: string, step: number): Point<Row>[] {
	const last = points.at(-1);
	if (!last) return [];
	const wide = [...name].reduce(
		(sum, letter) => sum + (/[ -~]/.test(letter) ? LETTER.latin : LETTER.other),
		0
	);
	const under = points.filter(({ year }) => (last.year - year - 0.5) * step < wide);
	return [{ ...last, percent: Math.max(...under.map(({ percent }) => percent)) }];
}

/** Intervals of small bases, without their rows: only a dot stands for its row. */
function intervalsOf<Row>(points: readonly Point<Row>[]) {
	return points
		.filter(({ base }) => base < LARGE_BASE)
		.map(({ year, bottom, top }) => ({ year, bottom, top }));
}

function marksOf<Row extends { fiscal_year: number }>(
	plot: Plot,
	points: readonly Point<Row>[],
	line: ShareLine<Row>,
	{ view, shift, step, isAlone }: { view: View; shift: number; step: number; isAlone: boolean }
) {
	const place = { x: 'year', y: 'percent' } as const;
	return [
		plot.ruleX(intervalsOf(points), {
			x: 'year',
			y1: 'bottom',
			y2: 'top',
			dx: shift,
			stroke: line.color,
			strokeWidth: 1.5,
			strokeOpacity: 0.6
		}),
		plot.lineY(withRuns(points), {
			...place,
			z: 'run',
			dx: shift,
			stroke: line.color,
			strokeWidth: 2
		}),
		plot.dot(points, {
			...place,
			dx: shift,
			r: 4.5,
			symbol: line.symbol,
			fill: line.color,
			ariaLabel: (point: Point<Row>) =>
				`${fiscalYearText(point.year, view.language)} ${line.name} ${shareText(point, line.who, view.language)}`
		}),
		// One line alone is named by the title and the legend; here its name would lie on it.
		plot.text(isAlone ? [] : nameOf(points, line.name, step), {
			...place,
			text: () => line.name,
			dx: 6,
			dy: -14,
			textAnchor: 'end',
			fill: line.color,
			stroke: SURFACE,
			strokeWidth: 4,
			fontWeight: 700
		})
	];
}

/** Whether no line has a share to draw: bases below 10, or no year before. */
export function hasNoShare<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	lines: readonly ShareLine<Row>[]
): boolean {
	return lines.every((line) => pointsOf(rows, line).length === 0);
}

/** Lines of shares, from 0 to 50 or 100 %; upright lines for the interval of each small base. */
export function shareLines<Row extends { fiscal_year: number }>(
	plot: Plot,
	rows: readonly Row[],
	lines: readonly ShareLine<Row>[],
	{ width, view }: { width: number; view: View }
) {
	const years = yearsOf(view);
	const shiftOf = (index: number) => (lines.length > 1 ? index * 6 - 3 : 0);
	const drawn = lines.map((line) => ({ line, points: pointsOf(rows, line) }));
	const highest = Math.max(50, ...drawn.flatMap(({ points }) => points.map(({ top }) => top)));
	return {
		...FRAME,
		width,
		height: width < 480 ? 260 : 280,
		x: { type: 'point' as const, domain: years, padding: 0.3 },
		y: { domain: [0, highest > 50 ? 100 : 50] },
		marks: [
			plot.gridY({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
			plot.axisY({ ticks: 4, label: '%', labelArrow: 'none', tickSize: 0, labelAnchor: 'top' }),
			yearAxis(plot, years, width),
			plot.ruleY([0]),
			...drawn.flatMap(({ line, points }, index) =>
				marksOf(plot, points, line, {
					view,
					shift: shiftOf(index),
					step: (width - 56) / years.length,
					isAlone: lines.length === 1
				})
			)
		]
	};
}

/**
 * The same lines for a program that draws them itself, without the intervals: a share of few, which
 * the table gives as counts, is a gap.
 */
export function shareNumbers<Row extends { fiscal_year: number }>(
	rows: readonly Row[],
	lines: readonly ShareLine<Row>[],
	view: View
): NativeChart {
	const numbers = lines.flatMap(({ name, color, of }) =>
		rows.map((row) => {
			const { share, part, base } = of(row);
			const isShown = share !== null && ![part, base].some(isHidden);
			const value = isShown ? roundedTo(0, share * 100) : null;
			return { year: row.fiscal_year, series: name, color, value };
		})
	);
	return yearsChart('lines', numbers, { unit: '%', view });
}
