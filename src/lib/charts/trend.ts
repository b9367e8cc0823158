import { WITHHELD } from '$lib/domain/hidden-count';
import { languageOf, pick } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { trendFinding, trendSummary } from '$lib/findings/trend';
import { isOfShares, trendChoices } from '$lib/findings/trend-choices';
import { partLabel, periodLabel } from '$lib/findings/trend-parts';
import { markLabel, marksIn, trendSignal } from '$lib/findings/trend-signals';
import { isMarked } from '$lib/findings/signals';
import { FRAME, timeAxis, yearStart } from './axes';
import { defineChart, yearsInView, type LegendEntry, type Plot } from './chart';
import { flowLabels } from './flow-labels';
import { GRID, MUTED, SERIES } from './palette';
import { facetsOf, GAP, MARGIN, type Facets } from './trend-layout';
import { trendColumns, valueLabel } from './trend-table';
import { markEntries, markShape, rangeEntries, usualMarks, type Stretch } from './usual-range';

type Row = MetricRows['trend'];

/** Height of a small picture and of one that stands alone, in px. */
const SMALL = 150;
const ALONE = 280;
/** More years than this, and lines of the year before would run into each other. */
export const MOST_GHOST_YEARS = 6;
/** More points than this in one picture are drawn small, so that the line is still seen. */
const MANY_DOTS = 80;
const FEW_DOTS = 12;
/** A share of fewer than these has its interval drawn (METRICS.md). */
const LARGE_BASE = 100;

const WORDS = {
	ja: {
		before: '前の年の同じ月（灰色の破線）',
		range: 'ふだんの幅（帯）',
		mean: '平均（横線）'
	},
	en: {
		before: 'same month of the year before (gray dashes)',
		range: 'usual range (band)',
		mean: 'mean (line)'
	}
} as const;

const wordsOf = (view: View) => WORDS[languageOf(view.language)];
const day = (row: Pick<Row, 'starts_on'>) => new Date(`${row.starts_on}T00:00:00Z`);

type OfPart = Pick<Row, 'part'>;

const partsIn = (rows: readonly Row[]) => new Set(rows.map(({ part }) => part)).size;

/** Parts in their order, each with its place among the small pictures. */
function placesOf(rows: readonly Row[], width: number) {
	const parts = [...new Map(rows.map((row) => [row.part, row])).values()];
	const facets = facetsOf(parts.length, width);
	const at = new Map(parts.map(({ part }, index) => [part, index]));
	const fx = ({ part }: OfPart) => (at.get(part) ?? 0) % facets.columns;
	const fy = ({ part }: OfPart) => Math.floor((at.get(part) ?? 0) / facets.columns);
	return { parts, facets, place: facets.columns * facets.lines > 1 ? { fx, fy } : {} };
}

/** True for a view that has room for the line of the year before. */
export function hasRoomForGhost({ choices, years: { from, to } }: View): boolean {
	return trendChoices(choices).grain === 'month' && to - from < MOST_GHOST_YEARS;
}

function hasGhost(rows: readonly Row[], view: View): boolean {
	return hasRoomForGhost(view) && rows.some((row) => row.value_before !== null);
}

/** Shares are drawn in percent. */
const scaleOf = ({ choices }: View) => (isOfShares(trendChoices(choices)) ? 100 : 1);

/** A number of a row as it is drawn; a gap where there is none. */
const drawnAs = (number: number | null, view: View) =>
	number === null ? NaN : number * scaleOf(view);

/** A stretch of one part. */
type PartStretch = Stretch & OfPart;

const isRangeTold = (row: Row) =>
	row.usual_mean !== null &&
	row.upper_limit !== null &&
	![row.usual_mean, row.lower_limit, row.upper_limit].includes(WITHHELD);

/** The stretches of every part that have a usual range to draw. */
function stretchesOf(rows: readonly Row[], view: View): PartStretch[] {
	const most = isOfShares(trendChoices(view.choices)) ? 1 : Infinity;
	const told = rows.filter(isRangeTold);
	const firsts = new Map(told.map((row) => [`${row.part} ${row.usual_from}`, row]));
	return [...firsts.values()].map((row) => ({
		part: row.part,
		from: yearStart(row.usual_from),
		to: yearStart(row.usual_to + 1),
		mean: drawnAs(row.usual_mean, view),
		low: drawnAs(Math.max(0, row.lower_limit ?? 0), view),
		high: drawnAs(Math.min(most, row.upper_limit ?? 0), view)
	}));
}

/** The top of the axis: the largest value or limit, and of the year before where that is drawn. */
function largestOf(rows: readonly Row[], view: View): number {
	const ghosts = hasGhost(rows, view) ? rows.map((row) => row.value_before ?? 0) : [];
	const limits = rows.filter(isRangeTold).map((row) => row.upper_limit ?? 0);
	const largest = Math.max(0, ...rows.map((row) => row.value ?? 0), ...ghosts, ...limits);
	return isOfShares(trendChoices(view.choices)) ? topOfShares(largest) : Math.max(1, largest);
}

/** The whole, a half or a fifth: shares are compared between pictures and years. */
function topOfShares(largest: number): number {
	if (largest > 0.5) return 100;
	return largest > 0.2 ? 50 : 20;
}

/** A single dot has no line to find it by. */
function dotRadius(dots: number): number {
	if (dots <= FEW_DOTS) return 4.5;
	return dots <= MANY_DOTS ? 3 : 1.6;
}

/** The 95 % intervals of shares of few, where they can be told apart: the table has them all. */
function intervalsOf(rows: readonly Row[], parts: number) {
	if (rows.length / Math.max(1, parts) > MANY_DOTS) return [];
	return rows.filter(
		({ value, low, high, base }) =>
			value !== null && low !== null && high !== null && (base ?? 0) < LARGE_BASE
	);
}

function intervalMarks(
	plot: Plot,
	rows: readonly Row[],
	view: View,
	{ place, parts }: { place: object; parts: number }
) {
	const top = largestOf(rows, view);
	const intervals = intervalsOf(rows, parts).map(({ part, low, high, starts_on }) => ({
		...{ part, starts_on },
		...{ low: drawnAs(low, view), high: Math.min(top, drawnAs(high, view)) }
	}));
	const line = { stroke: SERIES[0], strokeWidth: 1.5, strokeOpacity: 0.45 };
	return [plot.ruleX(intervals, { x: day, y1: 'low', y2: 'high', ...place, ...line })];
}

function valueMarks(
	plot: Plot,
	rows: readonly Row[],
	view: View,
	{ place, parts }: { place: object; parts: number }
) {
	const { grain } = trendChoices(view.choices);
	const line = { x: day, z: 'part', ...place };
	const ghosts = hasGhost(rows, view) ? rows.filter((row) => row.value_before !== null) : [];
	const dots = rows
		.filter((row) => row.value !== null)
		.map((row) => ({ ...row, row, series: partLabel(row, view) }));
	const label = (row: Row) =>
		[
			periodLabel(row, grain, view.language),
			partLabel(row, view),
			valueLabel(row, view),
			isMarked(row) ? trendSignal(row, view, grain) : ''
		]
			.filter(Boolean)
			.join(' ');
	const radius = dotRadius(rows.length / Math.max(1, parts));
	const height = (row: Row) => drawnAs(row.value, view);
	const spot = { x: day, y: height, ...place, ariaLabel: label } as const;
	return [
		plot.lineY(ghosts, {
			...line,
			y: (row: Row) => drawnAs(row.value_before, view),
			stroke: MUTED,
			strokeDasharray: '5 4'
		}),
		...intervalMarks(plot, rows, view, { place, parts }),
		plot.lineY(rows, { ...line, y: height, stroke: SERIES[0], strokeWidth: 2 }),
		plot.dot(
			dots.filter(({ row }) => !isMarked(row)),
			{ ...spot, r: radius, fill: SERIES[0] }
		),
		plot.dot(
			dots.filter(({ row }) => isMarked(row)),
			{
				...spot,
				...markShape<Row>({ outside: radius + 2.5, run: radius + 1 })
			}
		)
	];
}

/** A horizontal line or two behind the values; the unit where one picture stands alone. */
function valueAxis(plot: Plot, unit: string | null) {
	const ticks = unit === null ? 2 : 4;
	const words = { label: unit, labelArrow: 'none', labelAnchor: 'top' } as const;
	return [
		plot.gridY({ ticks, stroke: GRID, strokeOpacity: 1 }),
		plot.axisY({ ticks, tickSize: 0, ...words }),
		plot.ruleY([0])
	];
}

/** What is measured; with its unit where small pictures have no room for one at their axes. */
function measureLabel(rows: readonly Row[], { choices, language }: View): string {
	const { measure } = trendChoices(choices);
	const label = pick(measure.label, language);
	if (partsIn(rows) < 2) return label;
	const unit = pick(measure.unit, language).trim();
	return pick({ ja: `${label}（${unit}）`, en: `${label} (${unit})` }, language);
}

function legendOf(rows: readonly Row[], view: View): LegendEntry[] {
	const before: LegendEntry = { label: wordsOf(view).before, color: MUTED, shape: 'bar' };
	return [
		{ label: measureLabel(rows, view), color: SERIES[0], shape: 'circle' },
		...(hasGhost(rows, view) ? [before] : []),
		...(intervalsOf(rows, partsIn(rows)).length > 0
			? [{ label: flowLabels(view.language).interval, color: SERIES[0], line: 'solid' as const }]
			: []),
		...markEntries(marksIn(rows).map((kind) => [kind, markLabel(kind, view)])),
		...(rows.some(isRangeTold) ? rangeEntries(wordsOf(view)) : [])
	];
}

function heightOf({ lines, columns }: Facets, marginTop: number): number {
	if (lines * columns === 1) return marginTop + ALONE;
	return marginTop + FRAME.marginBottom + lines * SMALL + (lines - 1) * SMALL * GAP.y;
}

/** The explorer: any measure over time, in small pictures of one scale, one for each part. */
export const chart = defineChart({
	id: 'trend',
	metric: 'trend',
	measures: ['value'],
	title: {
		ja: '選んだ数え方の推移（小さな折れ線の並び）',
		en: 'A chosen measure over time (small multiples of lines)',
		easy: 'えらんだ数の移り変わり（小さな線のグラフ）'
	},
	unit: {
		ja: '名・機関・回・%',
		easy: '人・機関・回・%',
		en: 'people, organizations, meetings or %'
	},
	size: 'wide',
	years: yearsInView,
	wholeYear: (row, { choices }) =>
		trendChoices(choices).grain === 'year' ? row.fiscal_year : null,
	isBlank: (rows) => rows.every(({ value }) => value === null),
	finding: trendFinding,
	summary: trendSummary,
	legend: legendOf,
	spec: (plot, rows, { width, view }) => {
		const { from, to } = view.years;
		const { parts, facets, place } = placesOf(rows, width);
		const isAlone = facets.columns * facets.lines === 1;
		const marginTop = FRAME.marginTop + 8;
		const unit = pick(trendChoices(view.choices).measure.unit, view.language).trim();
		const pictureWidth = (width - MARGIN.left - MARGIN.right) / facets.columns;
		const names = isAlone ? [] : parts;
		return {
			marginTop,
			marginBottom: FRAME.marginBottom,
			marginLeft: MARGIN.left,
			marginRight: MARGIN.right,
			width,
			height: heightOf(facets, marginTop),
			x: { type: 'utc', domain: [yearStart(from), yearStart(to + 1)] },
			y: { domain: [0, largestOf(rows, view)], nice: !isOfShares(trendChoices(view.choices)) },
			...(isAlone
				? {}
				: {
						fx: { axis: null, paddingInner: facets.columns > 1 ? GAP.x : 0, paddingOuter: 0 },
						fy: { axis: null, paddingInner: facets.lines > 1 ? GAP.y : 0, paddingOuter: 0 }
					}),
			symbol: { type: 'identity' },
			color: { type: 'identity' },
			r: { type: 'identity' },
			marks: [
				...usualMarks(plot, stretchesOf(rows, view), place),
				...valueAxis(plot, isAlone ? unit : null),
				timeAxis(plot, yearsOf(view), pictureWidth * 0.8, view.language),
				...valueMarks(plot, rows, view, { place, parts: parts.length }),
				plot.text(names, {
					...place,
					text: (row: Row) => partLabel(row, view),
					frameAnchor: 'top-left',
					lineAnchor: 'bottom',
					dy: -8,
					fontWeight: 700,
					fill: 'currentColor'
				})
			]
		};
	},
	columns: trendColumns
});
