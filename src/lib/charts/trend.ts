import { count, decimal } from '$lib/findings/words';
import { WITHHELD } from '$lib/domain/hidden-count';
import { languageOf, pick } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { trendFinding, trendNumber, trendSummary } from '$lib/findings/trend';
import { trendChoices } from '$lib/findings/trend-choices';
import { partLabel, periodLabel } from '$lib/findings/trend-parts';
import { markLabel, marksIn } from '$lib/findings/trend-signals';
import { isMarked, rangeLabel, signalLabel } from '$lib/findings/signals';
import { FRAME, timeAxis, yearStart } from './axes';
import { defineChart, yearsInView, type LegendEntry, type Plot, type TableColumn } from './chart';
import { GRID, MUTED, SERIES } from './palette';
import { facetsOf, GAP, MARGIN, type Facets } from './trend-layout';
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
const WORDS = {
	ja: {
		before: '前の年の同じ月（灰色の破線）',
		period: '期間',
		part: '分け方',
		ghost: '前の年',
		attendances: '延べ参加者数（名）',
		meetings: '名簿のある会議（回）',
		events: 'できごと（件）',
		range: 'ふだんの幅（帯）',
		mean: '平均（横線）',
		average: '期間の平均',
		usual: 'ふだんの幅',
		mark: '印'
	},
	en: {
		before: 'same month of the year before (gray dashes)',
		period: 'Period',
		part: 'Part',
		ghost: 'Year before',
		attendances: 'Attendances (n)',
		meetings: 'Meetings with a roll',
		events: 'Events',
		range: 'usual range (band)',
		mean: 'mean (line)',
		average: 'Mean of periods',
		usual: 'Usual range',
		mark: 'Mark'
	}
} as const;

const wordsOf = (view: View) => WORDS[languageOf(view.language)];
const day = (row: Row) => new Date(`${row.starts_on}T00:00:00Z`);

type OfPart = Pick<Row, 'part'>;

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

/** A stretch of one part. */
type PartStretch = Stretch & OfPart;

const isRangeTold = (row: Row) =>
	row.usual_mean !== null &&
	row.upper_limit !== null &&
	![row.usual_mean, row.lower_limit, row.upper_limit].includes(WITHHELD);

/** The stretches of every part that have a usual range to draw. */
function stretchesOf(rows: readonly Row[]): PartStretch[] {
	const told = rows.filter(isRangeTold);
	const firsts = new Map(told.map((row) => [`${row.part} ${row.usual_from}`, row]));
	return [...firsts.values()].map((row) => ({
		part: row.part,
		from: yearStart(row.usual_from),
		to: yearStart(row.usual_to + 1),
		mean: row.usual_mean ?? 0,
		low: Math.max(0, row.lower_limit ?? 0),
		high: row.upper_limit
	}));
}

/** The top of the axis: the largest value or limit, and of the year before where that is drawn. */
function largestOf(rows: readonly Row[], view: View): number {
	const ghosts = hasGhost(rows, view) ? rows.map((row) => row.value_before ?? 0) : [];
	const limits = rows.filter(isRangeTold).map((row) => row.upper_limit ?? 0);
	return Math.max(1, ...rows.map((row) => row.value), ...ghosts, ...limits);
}

/** A single dot has no line to find it by. */
function dotRadius(dots: number): number {
	if (dots <= FEW_DOTS) return 4.5;
	return dots <= MANY_DOTS ? 3 : 1.6;
}

function valueMarks(
	plot: Plot,
	rows: readonly Row[],
	view: View,
	{ place, parts }: { place: object; parts: number }
) {
	const chosen = trendChoices(view.choices);
	const unit = pick(chosen.measure.unit, view.language);
	const line = { x: day, z: 'part', ...place };
	const ghosts = hasGhost(rows, view) ? rows.filter((row) => row.value_before !== null) : [];
	const dots = rows.map((row) => ({ ...row, row, series: partLabel(row, view.language) }));
	const label = (row: Row) =>
		[
			periodLabel(row, chosen.grain, view.language),
			partLabel(row, view.language),
			`${trendNumber(row.value, chosen)}${unit}`,
			isMarked(row) ? signalLabel(row, view, chosen.grain) : ''
		]
			.filter(Boolean)
			.join(' ');
	const radius = dotRadius(rows.length / Math.max(1, parts));
	const spot = { x: day, y: 'value', ...place, ariaLabel: label } as const;
	return [
		plot.lineY(ghosts, { ...line, y: 'value_before', stroke: MUTED, strokeDasharray: '5 4' }),
		plot.lineY(rows, { ...line, y: 'value', stroke: SERIES[0], strokeWidth: 2 }),
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

function legendOf(rows: readonly Row[], view: View): LegendEntry[] {
	const { measure } = trendChoices(view.choices);
	const before: LegendEntry = { label: wordsOf(view).before, color: MUTED, shape: 'bar' };
	return [
		{ label: pick(measure.label, view.language), color: SERIES[0], shape: 'circle' },
		...(hasGhost(rows, view) ? [before] : []),
		...markEntries(marksIn(rows).map((kind) => [kind, markLabel(kind, view)])),
		...(rows.some(isRangeTold) ? rangeEntries(wordsOf(view)) : [])
	];
}

function heightOf({ lines, columns }: Facets, marginTop: number): number {
	if (lines * columns === 1) return marginTop + ALONE;
	return marginTop + FRAME.marginBottom + lines * SMALL + (lines - 1) * SMALL * GAP.y;
}

/** What is usual, in words: the mean, the range, and whether the period is marked. */
function usualColumns(view: View): TableColumn<Row>[] {
	const { grain } = trendChoices(view.choices);
	const words = wordsOf(view);
	return [
		{
			label: words.average,
			text: ({ usual_mean: mean }) => (mean === null ? '―' : decimal(mean)),
			madeOf: ['usual_mean']
		},
		{
			label: words.usual,
			text: (row) => rangeLabel(row, view) || '―',
			madeOf: ['lower_limit', 'upper_limit']
		},
		{ label: words.mark, text: (row) => signalLabel(row, view, grain) }
	];
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
	unit: { ja: '名・機関・回', easy: '人・機関・回', en: 'people, organizations or meetings' },
	size: 'wide',
	years: yearsInView,
	wholeYear: (row, { choices }) =>
		trendChoices(choices).grain === 'year' ? row.fiscal_year : null,
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
			y: { domain: [0, largestOf(rows, view)], nice: true },
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
				...usualMarks(plot, stretchesOf(rows), place),
				...valueAxis(plot, isAlone ? unit : null),
				timeAxis(plot, yearsOf(view), pictureWidth * 0.8, view.language),
				...valueMarks(plot, rows, view, { place, parts: parts.length }),
				plot.text(names, {
					...place,
					text: (row: Row) => partLabel(row, view.language),
					frameAnchor: 'top-left',
					lineAnchor: 'bottom',
					dy: -8,
					fontWeight: 700,
					fill: 'currentColor'
				})
			]
		};
	},
	columns: (view) => {
		const chosen = trendChoices(view.choices);
		const words = wordsOf(view);
		return [
			{
				label: words.period,
				text: (row) => periodLabel(row, chosen.grain, view.language)
			},
			{ label: words.part, text: (row) => partLabel(row, view.language) },
			{
				label: pick(chosen.measure.label, view.language),
				text: (row) => trendNumber(row.value, chosen),
				madeOf: ['value']
			},
			{
				label: words.ghost,
				text: (row) => (row.value_before === null ? '―' : trendNumber(row.value_before, chosen)),
				madeOf: ['value_before']
			},
			...(chosen.measure.code === 'attendances'
				? []
				: [
						{
							label: words.attendances,
							text: (row: Row) => count(row.attendances),
							madeOf: ['attendances'] as const
						}
					]),
			{ label: words.meetings, text: (row) => count(row.meetings), madeOf: ['meetings'] },
			{ label: words.events, text: (row) => count(row.events) },
			...usualColumns(view)
		];
	}
});
