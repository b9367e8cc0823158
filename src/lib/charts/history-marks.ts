import type { View } from '$lib/domain/view';
import type { HistoryEntry } from '$lib/findings/history';
import type { MetricRows } from '$lib/findings/rows';
import { amount, yearName } from '$lib/findings/story-words';
import { count } from '$lib/findings/words';
import type { Plot } from './chart';
import {
	BAR,
	LINE,
	PLOT_HEIGHT,
	STEP,
	xOf,
	type Frame,
	type LaneBox,
	type PlacedLabel,
	type Point
} from './history-layout';
import { ACCENT, GRID, INK, SERIES, SURFACE } from './palette';

type YearRow = MetricRows['history-attendances'];

const COLORS: Record<string, string> = {
	network: ACCENT,
	'working-group': SERIES[1],
	tool: SERIES[2],
	policy: SERIES[3],
	society: SERIES[4],
	milestone: SERIES[0]
};

/** Every kind of lane has a form of its own too: color alone says nothing. */
const SYMBOLS: Record<string, string> = {
	network: 'circle',
	'working-group': 'square',
	tool: 'diamond',
	policy: 'triangle',
	society: 'hexagon',
	milestone: 'star'
};

/** What all marks of a drawing have in common. */
export interface Drawing {
	plot: Plot;
	frame: Frame;
	view: View;
	/** Whether marks lead to the entries of the list. */
	hasLinks: boolean;
}

function linkOf({ hasLinks }: Drawing) {
	return hasLinks ? { href: ({ entry }: { entry: HistoryEntry }) => `#${entry.id}` } : {};
}

/** Lines between the lanes, and their names beside or above them. */
export function laneMarks({ plot, frame }: Drawing, boxes: readonly LaneBox[]) {
	return [
		plot.ruleY(
			boxes.slice(1).map(({ top }) => top),
			{ stroke: GRID, x1: 0, x2: frame.width }
		),
		plot.text(boxes, {
			x: frame.isNarrow ? 4 : frame.marginLeft - 12,
			y: ({ top, base }: LaneBox) => (frame.isNarrow ? top + 14 : base + BAR / 2),
			text: 'label',
			textAnchor: frame.isNarrow ? ('start' as const) : ('end' as const),
			fill: INK
		})
	];
}

/** Years under the lanes. */
export function yearMarks({ plot, frame }: Drawing, years: readonly number[], foot: number) {
	return plot.text(years, {
		x: (year: number) => Math.min(Math.max(xOf(year, frame), 18), frame.width - 18),
		y: foot + 16,
		text: String,
		fill: INK
	});
}

/** Events as signs; those of one year below each other. */
export function eventMarks(drawing: Drawing, points: readonly Point[], box: LaneBox) {
	const { plot, frame } = drawing;
	return plot.dot(points, {
		x: ({ entry }: Point) => xOf(entry.at, frame),
		y: ({ place }: Point) => box.base + BAR / 2 + place * STEP,
		r: 6,
		symbol: SYMBOLS[box.lane] ?? 'circle',
		fill: COLORS[box.lane] ?? ACCENT,
		stroke: SURFACE,
		ariaLabel: ({ entry }: Point) =>
			`${box.label} ${entry.isPrinted ? `${entry.label} ${entry.text}` : entry.text}`,
		...linkOf(drawing)
	});
}

/** Terms as bars. */
export function termMarks(drawing: Drawing, points: readonly Point[], box: LaneBox) {
	const { plot, frame } = drawing;
	const end = ({ to }: HistoryEntry) => Math.min(to ?? frame.last, frame.last) + 0.5;
	return plot.rect(points, {
		x1: ({ entry }: Point) => xOf(Math.max(entry.from, frame.first) - 0.5, frame),
		x2: ({ entry }: Point) => xOf(end(entry), frame),
		y1: box.base,
		y2: box.base + BAR,
		fill: SERIES[0],
		stroke: SURFACE,
		strokeWidth: 2,
		ariaLabel: ({ entry }: Point) => `${box.label} ${entry.text}`,
		...linkOf(drawing)
	});
}

/** Names under the marks of a lane, in rows that keep them apart, with a thin line to each. */
export function labelMarks(
	{ plot }: Drawing,
	labels: readonly PlacedLabel<{ x: number }>[],
	{ base }: LaneBox
) {
	const yOf = ({ row }: { row: number }) => base + BAR + 10 + row * LINE;
	return [
		plot.ruleX(
			labels.filter(({ row }) => row > 0),
			{
				x: ({ of }: PlacedLabel<{ x: number }>) => of.x,
				y1: base + BAR,
				y2: (label: PlacedLabel<{ x: number }>) => yOf(label) - 8,
				stroke: GRID
			}
		),
		plot.text(labels, {
			x: 'x',
			y: yOf,
			text: 'text',
			fill: INK,
			stroke: SURFACE,
			strokeWidth: 4
		})
	];
}

/** The participation line from zero, with its first, largest and last number. */
export function participationMarks(
	{ plot, frame, view }: Drawing,
	rows: readonly YearRow[],
	{ base }: LaneBox
) {
	const max = Math.max(1, ...rows.map((row) => row.attendances));
	const foot = base + PLOT_HEIGHT;
	const x = (row: YearRow) => xOf(row.fiscal_year, frame);
	const y = (row: YearRow) => foot - (row.attendances / max) * (PLOT_HEIGHT - 24);
	const most = rows.find((row) => row.attendances === max);
	const named = [...new Set([rows[0], most, rows.at(-1)])].filter((row) => row !== undefined);
	const say = (row: YearRow) =>
		`${yearName(row.fiscal_year, view.language)} ${amount(row.attendances, 'person', view.language)}`;
	return [
		plot.ruleY([foot], { stroke: INK, x1: frame.marginLeft, x2: frame.width - frame.marginRight }),
		plot.line(rows, { x, y, stroke: SERIES[0], strokeWidth: 2 }),
		plot.dot(rows, { x, y, r: 3, fill: SERIES[0], ariaLabel: say }),
		plot.text(named, {
			x: (row: YearRow) => Math.min(Math.max(x(row), 20), frame.width - 20),
			y: (row: YearRow) => y(row) - 12,
			text: (row: YearRow) => count(row.attendances),
			fill: INK,
			stroke: SURFACE,
			strokeWidth: 4
		})
	];
}
