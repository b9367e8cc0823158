import { isHidden } from '$lib/domain/hidden-count';
import { languageOf, pick } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import type { MetricRows } from '$lib/findings/rows';
import { dayLabel } from '$lib/findings/trend-parts';
import { unusualFinding, unusualSummary } from '$lib/findings/unusual';
import { isMarked, rangeLabel, signalLabel, SIGNALS } from '$lib/findings/signals';
import { amount, decimal, count } from '$lib/findings/words';
import { countAxis, FRAME, timeAxis, yearLines, yearStart } from './axes';
import { defineChart, type Plot, yearsInView } from './chart';
import { MUTED, SERIES } from './palette';
import { markEntries, markShape, rangeEntries, usualMarks, type Stretch } from './usual-range';

type Row = MetricRows['unusual-meetings'];

const WORDS = {
	ja: {
		range: 'ふだんの幅（帯）',
		mean: '平均（横線）',
		run: '同じ側に8回以上続く',
		unit: '名',
		date: '開催日',
		title: '会議名',
		untitled: '（会議名なし）',
		attendances: '参加者数（名）',
		average: '平均（名）',
		usual: 'ふだんの幅（名）',
		mark: '印'
	},
	en: {
		range: 'usual range (band)',
		mean: 'mean (line)',
		run: 'run of 8 or more on one side',
		unit: ' people',
		date: 'Date',
		title: 'Meeting',
		untitled: '(no title)',
		attendances: 'Attendances',
		average: 'Mean',
		usual: 'Usual range',
		mark: 'Mark'
	}
} as const;

const wordsOf = (view: View) => WORDS[languageOf(view.language)];
/** Where there are few meetings there is no line to find them by. */
const FEW = 30;

const day = (row: Row) => new Date(`${row.held_on}T00:00:00Z`);

/** Each stretch from its first meeting, or the year of its break, to the next one. */
function stretchesOf(rows: readonly Row[], view: View): Stretch[] {
	const firsts = [...new Map(rows.toReversed().map((row) => [row.baseline, row])).values()];
	const stretches = firsts.toReversed();
	const starts = stretches.map((row) => (row.baseline > 0 ? yearStart(row.baseline) : day(row)));
	const begin = yearStart(view.years.from);
	const end = yearStart(view.years.to + 1);
	return stretches.map((row, index) => {
		const start = starts[index] ?? begin;
		return {
			from: start < begin ? begin : start,
			to: starts[index + 1] ?? end,
			mean: row.mean,
			low: row.lower_limit === null ? null : Math.max(0, row.lower_limit),
			high: row.upper_limit
		};
	});
}

function pointMarks(plot: Plot, rows: readonly Row[], view: View) {
	const place = { x: day, y: 'attendances' } as const;
	const { unit } = wordsOf(view);
	const people = ({ attendances: value }: Row) =>
		isHidden(value) ? amount(value, unit.trim(), view.language) : `${value}${unit}`;
	const label = (row: Row) =>
		`${dayLabel(row.held_on, view.language)} ${people(row)} ${signalLabel(row, view)}`;
	const marked = rows.filter(isMarked);
	return [
		plot.lineY(rows, { ...place, z: 'baseline', stroke: MUTED, strokeWidth: 1 }),
		plot.dot(
			rows.filter((row) => !isMarked(row)),
			{ ...place, r: rows.length <= FEW ? 4 : 2.5, fill: SERIES[0] }
		),
		plot.dot(marked, {
			...place,
			...markShape<Row>({ outside: 6, run: 4 }),
			ariaLabel: label
		})
	];
}

/** Every meeting with the usual range; what is outside it or in a long run is marked by shape. */
export const chart = defineChart({
	id: 'unusual-meetings',
	metric: 'unusual-meetings',
	title: {
		ja: 'いつもと違う回：会議ごとの参加者数とふだんの幅（XmR管理図）',
		en: 'Unusual meetings: attendances and their usual range (XmR chart)'
	},
	unit: { ja: '名', easy: '人', en: 'people' },
	size: 'wide',
	years: yearsInView,
	finding: unusualFinding,
	summary: unusualSummary,
	legend: (_, view) => {
		const words = wordsOf(view);
		return [
			...markEntries([
				['above', pick(SIGNALS.above, view.language)],
				['below', pick(SIGNALS.below, view.language)],
				['run', words.run]
			]),
			...rangeEntries(words)
		];
	},
	spec: (plot, rows, { width, view }) => {
		const { from, to } = view.years;
		const years = yearsOf(view);
		const stretches = stretchesOf(rows, view);
		const top = Math.max(
			10,
			...rows.map((row) => row.attendances),
			...stretches.map(({ high }) => high ?? 0)
		);
		return {
			...FRAME,
			width,
			height: 300,
			x: { type: 'utc', domain: [yearStart(from), yearStart(to + 1)] },
			y: { domain: [0, top], nice: true },
			symbol: { type: 'identity' },
			color: { type: 'identity' },
			r: { type: 'identity' },
			marks: [
				...usualMarks(plot, stretches),
				...countAxis(plot, wordsOf(view).unit.trim()),
				timeAxis(plot, years, width - 60, view.language),
				yearLines(plot, years),
				...pointMarks(plot, rows, view)
			]
		};
	},
	columns: (view) => {
		const words = wordsOf(view);
		return [
			{ label: words.date, text: (row) => row.held_on },
			{ label: words.title, text: (row) => row.title ?? words.untitled },
			{
				label: words.attendances,
				text: (row) => count(row.attendances),
				madeOf: ['attendances']
			},
			{ label: words.average, text: (row) => decimal(row.mean), madeOf: ['mean'] },
			{
				label: words.usual,
				text: (row) => rangeLabel(row, view) || '―',
				madeOf: ['lower_limit', 'upper_limit']
			},
			{ label: words.mark, text: (row) => signalLabel(row, view) }
		];
	}
});
