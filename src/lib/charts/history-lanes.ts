import { historyFinding, historySummary, LANES, laneLabel } from '$lib/findings/history';
import type { MetricRows } from '$lib/findings/rows';
import { yearTicks } from './axes';
import { defineChart, type Plot } from './chart';
import { ACCENT, GRID, SERIES, SURFACE } from './palette';

type Row = MetricRows['history-lanes'];

const LANE_HEIGHT = 52;
/** Room left and right of the years, in px. */
const MARGIN = 124;
/** Width of a character of a label, in px. */
const CHARACTER = 12;
/** A year must be this wide, in px, to carry a count. */
const COUNT_WIDTH = 24;

interface Span {
	label: string;
	from: number;
	to: number;
}

/** Points of one lane and year stand side by side: `place` counts them. */
interface Point {
	row: Row;
	place: number;
}

const COLORS: Record<string, string> = {
	network: ACCENT,
	'working-group': SERIES[1],
	tool: SERIES[2],
	policy: SERIES[3],
	society: SERIES[4]
};

function spansOf(rows: readonly Row[], lastYear: number): Span[] {
	const spans = new Map<string, Span>();
	for (const row of rows.filter(({ lane }) => lane === 'steering')) {
		spans.set(row.label, { label: row.label, from: row.year_from, to: row.year_to ?? lastYear });
	}
	return [...spans.values()].sort((a, b) => a.from - b.from);
}

function pointsOf(rows: readonly Row[]): Point[] {
	const counts = new Map<string, number>();
	return rows
		.filter(({ lane }) => lane !== 'steering')
		.map((row) => {
			const key = `${row.lane}/${row.year_from}`;
			const place = counts.get(key) ?? 0;
			counts.set(key, place + 1);
			return { row, place };
		});
}

/** True when the name of a term fits into its bar. */
function isRoomy({ label, from, to }: Span, yearWidth: number): boolean {
	return (to - from + 1) * yearWidth >= label.length * CHARACTER;
}

/** Steering terms as bars with their name inside. */
function termMarks(plot: Plot, spans: readonly Span[], yearWidth: number) {
	const y = () => laneLabel('steering');
	return [
		plot.barX(spans, {
			x1: (span: Span) => span.from - 0.5,
			x2: (span: Span) => span.to + 0.5,
			y,
			fill: SERIES[0],
			stroke: SURFACE,
			strokeWidth: 2,
			insetTop: 4,
			insetBottom: 4,
			ariaLabel: (span: Span) => `${span.label}の運営委員 ${span.from}年から`
		}),
		plot.text(
			spans.filter((span) => isRoomy(span, yearWidth)),
			{
				x: (span: Span) => (span.from + span.to) / 2,
				y,
				text: 'label',
				fill: SURFACE
			}
		)
	];
}

/** Events as dots; where several share a year, their number stands above. */
function eventMarks(plot: Plot, points: readonly Point[], yearWidth: number) {
	const x = (point: Point) => point.row.year_from;
	const y = (point: Point) => laneLabel(point.row.lane);
	const several = yearWidth < COUNT_WIDTH ? [] : points.filter(({ place }) => place > 0);
	return [
		plot.dot(points, {
			x,
			y,
			r: 6,
			fill: (point: Point) => COLORS[point.row.lane] ?? ACCENT,
			stroke: SURFACE,
			ariaLabel: (point: Point) => `${point.row.label} ${point.row.text}`
		}),
		plot.text(
			several,
			plot.selectLast({
				x,
				y,
				z: (point: Point) => `${point.row.lane}/${point.row.year_from}`,
				text: (point: Point) => `×${point.place + 1}`,
				dy: -15,
				fill: 'currentColor'
			})
		)
	];
}

/** From the years before the network to now: events as dots, steering terms as bars. */
export const chart = defineChart({
	id: 'history-lanes',
	metric: 'history-lanes',
	title: {
		ja: 'ネットワークの歩み（時間軸）',
		en: 'History of the network (timeline)'
	},
	unit: { ja: '件', en: 'entries' },
	size: 'wide',
	finding: historyFinding,
	summary: historySummary,
	legend: () => [],
	spec: (plot, rows, { width, view }) => {
		const first = Math.min(view.years.to, ...rows.map((row) => row.year_from));
		const last = Math.max(view.years.to, ...rows.map((row) => row.year_from)) + 1;
		const lanes = LANES.filter(({ lane }) => rows.some((row) => row.lane === lane));
		const yearWidth = (width - MARGIN) / (last - first + 0.5);
		const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
		return {
			width,
			height: lanes.length * LANE_HEIGHT + 36,
			marginLeft: 108,
			marginRight: MARGIN - 108,
			marginTop: 4,
			marginBottom: 28,
			x: { type: 'linear', domain: [first - 0.5, last] },
			y: { type: 'band', domain: lanes.map(({ label }) => label), padding: 0.15 },
			color: { type: 'identity' },
			marks: [
				plot.axisY({ tickSize: 0, label: null }),
				plot.gridY({ stroke: GRID, strokeOpacity: 1 }),
				plot.axisX(yearTicks(years, width - MARGIN), {
					tickSize: 0,
					label: null,
					tickFormat: String
				}),
				...termMarks(plot, spansOf(rows, last - 0.5), yearWidth),
				...eventMarks(plot, pointsOf(rows), yearWidth)
			]
		};
	},
	columns: () => [
		{ label: '区分', text: (row) => laneLabel(row.lane) },
		{
			label: '年',
			text: (row) => (row.year_to === row.year_from ? String(row.year_from) : row.label)
		},
		{ label: '内容', text: (row) => row.text },
		{ label: '出典', text: (row) => row.source }
	]
});
