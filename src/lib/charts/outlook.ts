import { pick, type InEach } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import { outlookFinding, outlookSummary } from '$lib/findings/outlook';
import type { MetricRows } from '$lib/findings/rows';
import { yearLabel } from '$lib/findings/trend-parts';
import { count } from '$lib/findings/words';
import { countAxis, FRAME, yearAxis } from './axes';
import { defineChart, type Plot } from './chart';
import { ACCENT, MUTED, SERIES } from './palette';

type Row = MetricRows['outlook'];
type Ahead = Row & { value: number; low: number; high: number };

const JA = {
	actual: '実績',
	unfinished: '途中の年度',
	outlook: '見込み',
	range: '見込みの幅（縦線）',
	none: '判断できません',
	unit: '名',
	year: '年度',
	state: '種類',
	attendances: '延べ参加者数（名）',
	to: '～'
};

const WORDS: InEach<typeof JA> = {
	ja: JA,
	easy: { unit: '人', attendances: '参加した人の数（人）' },
	en: {
		actual: 'on record',
		unfinished: 'unfinished year',
		outlook: 'outlook',
		range: 'range of the outlook (upright line)',
		none: 'cannot be judged',
		unit: ' people',
		year: 'Fiscal year',
		state: 'State',
		attendances: 'Attendances',
		to: '–'
	}
};

const wordsOf = (view: View) => pick(WORDS, view.language);

function isAhead(row: Row): row is Ahead {
	return row.value !== null && row.low !== null && row.high !== null;
}

function rangeText(row: Ahead, view: View): string {
	const low = count(Math.floor(row.low));
	return `${low}${wordsOf(view).to}${count(Math.ceil(row.high))}`;
}

/** The view, as far as the rows lead beyond it: the outlook is of the year after. */
function yearsDrawn(rows: readonly Row[], view: View): number[] {
	const to = Math.max(view.years.to, ...rows.map(({ year }) => year));
	const from = Math.min(view.years.from, ...rows.map(({ year }) => year));
	return yearsOf({ ...view, years: { from, to } });
}

function aheadMarks(plot: Plot, rows: readonly Ahead[], view: View) {
	const words = wordsOf(view);
	const label = (row: Ahead) =>
		`${yearLabel(row.year, view.language)} ${words.outlook} ${rangeText(row, view)}${words.unit}`;
	const tick = { x: 'year', stroke: ACCENT, strokeWidth: 3, inset: 2 } as const;
	return [
		plot.ruleX(rows, {
			x: 'year',
			y1: 'low',
			y2: 'high',
			stroke: ACCENT,
			strokeWidth: 3,
			ariaLabel: label
		}),
		plot.tickY(rows, { ...tick, y: 'low' }),
		plot.tickY(rows, { ...tick, y: 'high' }),
		plot.text(rows, {
			x: 'year',
			y: 'high',
			text: () => words.outlook,
			dy: -12,
			textAnchor: 'end',
			dx: 14,
			fill: 'currentColor'
		})
	];
}

/** Attendances by 年度, and the range in which those of the next one are expected. */
export const chart = defineChart({
	id: 'outlook',
	metric: 'outlook',
	title: {
		ja: '年度別の延べ参加者数と次の年度の見込み（棒と幅）',
		en: 'Attendances by fiscal year and the outlook (bars and a range)',
		easy: '年度ごとの参加した人の数と、次の年度の見込み（棒と幅）'
	},
	unit: { ja: '名', easy: '人', en: 'people' },
	size: 'half',
	years: yearsDrawn,
	finding: outlookFinding,
	summary: outlookSummary,
	legend: (_, view) => [
		{ label: wordsOf(view).actual, color: SERIES[0] },
		{ label: wordsOf(view).unfinished, color: MUTED },
		{ label: wordsOf(view).range, color: ACCENT }
	],
	spec: (plot, rows, { width, view }) => {
		const words = wordsOf(view);
		const years = yearsDrawn(rows, view);
		return {
			...FRAME,
			width,
			height: width < 480 ? 260 : 280,
			x: { type: 'band', domain: years, padding: years.length < 5 ? 0.6 : 0.2 },
			y: { nice: true, zero: true },
			color: { type: 'identity' },
			marks: [
				...countAxis(plot, words.unit.trim()),
				yearAxis(plot, years, width),
				plot.barY(
					rows.filter((row) => row.attendances !== null),
					{
						x: 'year',
						y: 'attendances',
						fill: (row: Row) => (row.state === 'unfinished' ? MUTED : SERIES[0]),
						ariaLabel: (row: Row) =>
							`${yearLabel(row.year, view.language)} ${row.state === 'unfinished' ? words.unfinished : words.actual} ${count(row.attendances ?? 0)}${words.unit}`
					}
				),
				...aheadMarks(plot, rows.filter(isAhead), view)
			]
		};
	},
	columns: (view) => {
		const words = wordsOf(view);
		const states: Record<string, string> = words;
		const valueOf = (row: Row) => {
			if (row.attendances !== null) return count(row.attendances);
			return isAhead(row) ? rangeText(row, view) : words.none;
		};
		return [
			{ label: words.year, text: (row) => yearLabel(row.year, view.language) },
			{ label: words.state, text: (row) => states[row.state] ?? row.state },
			{
				label: words.attendances,
				text: valueOf,
				madeOf: ['attendances', 'value', 'low', 'high']
			}
		];
	}
});
