import { pick, type InEach } from '$lib/domain/language';
import { inTurn, PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { labelIn, MODES } from '$lib/domain/codes';
import { meetingsFinding, meetingsSummary } from '$lib/findings/participation';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf, type HistoryMark, type View } from '$lib/domain/view';
import { FRAME, countAxis, timeAxis, yearLines, yearStart } from './axes';
import { defineChart, type Plot } from './chart';
import { shownNumber } from './native';
import { ACCENT, BAND, SERIES } from './palette';

type Row = MetricRows['attendances-by-meeting'];

const BANDS: InEach<string> = {
	ja: '背景の帯は、コロナ禍など社会のできごとのあった年度です。',
	easy: 'うしろの帯は、社会で大きなできごとがあった年度です。',
	en: 'Bands behind the line are years with events in society, such as the pandemic.'
};

/** Height of a line of words above the picture, in px. */
const LINE = 18;

/** Below this width, in px, the words of the bands are left to the legend and the table. */
const NARROW = 640;

const day = (row: Row) => new Date(`${row.held_on}T00:00:00Z`);

type Mark = HistoryMark & { line: number };

/** Events outside the network in view; a band over the whole picture would say nothing. */
function societyMarks({ history, years: { from, to } }: View): Mark[] {
	return history
		.filter(({ track, year }) => track === 'society' && year >= from && year <= to && from < to)
		.map((mark, line) => ({ ...mark, line }));
}

/** Bands one 年度 wide; each has its words on a line of its own, so that none run into another. */
function bands(plot: Plot, marks: readonly Mark[], hasWords: boolean) {
	const words = hasWords ? marks : [];
	return [
		plot.rectX(marks, {
			x1: (mark: Mark) => yearStart(mark.year),
			x2: (mark: Mark) => yearStart(mark.year + 1),
			fill: BAND,
			insetLeft: 1
		}),
		...words.map((mark) =>
			plot.text([mark], {
				x: yearStart(mark.year),
				text: 'text',
				frameAnchor: 'top',
				textAnchor: 'start',
				lineAnchor: 'bottom',
				dx: 2,
				dy: -6 - (marks.length - 1 - mark.line) * LINE,
				fill: 'currentColor'
			})
		)
	];
}

/** Every meeting since the records began, as a line; online meetings carry an accent dot. */
export const chart = defineChart({
	id: 'attendances-by-meeting',
	metric: 'attendances-by-meeting',
	title: {
		ja: '会議ごとの参加者数（折れ線）',
		easy: '会議ごとの参加した人の数（折れ線）',
		en: 'Attendances by meeting (line)'
	},
	unit: PEOPLE,
	size: 'wide',
	finding: meetingsFinding,
	summary: (rows, view) => {
		const note = rows.length && societyMarks(view).length ? pick(BANDS, view.language) : '';
		return inTurn([meetingsSummary(rows, view), note], view.language);
	},
	legend: (_, view) => {
		const labels = labelsIn(view.language);
		return [
			{ label: labels.inPersonMark, color: SERIES[0] },
			{ label: labels.onlineMark, color: ACCENT },
			{ label: labels.societyMark, color: BAND }
		];
	},
	spec: (plot, rows, { width, view }) => {
		const { from, to } = view.years;
		const years = yearsOf(view);
		const marks = societyMarks(view);
		// The words of the marks are in Japanese, as on record.
		const hasWords = width >= NARROW && view.language !== 'en';
		const marginTop = FRAME.marginTop + (hasWords ? marks.length * LINE : 0);
		return {
			...FRAME,
			marginTop,
			width,
			height: marginTop + 240,
			x: { type: 'utc', domain: [yearStart(from), yearStart(to + 1)] },
			y: { domain: [0, Math.max(10, ...rows.map((row) => row.attendances))], nice: true },
			marks: [
				...bands(plot, marks, hasWords),
				...countAxis(plot, pick(PEOPLE, view.language)),
				timeAxis(plot, years, width - 60, view.language),
				yearLines(plot, years),
				plot.lineY(rows, { x: day, y: 'attendances', stroke: SERIES[0], strokeWidth: 1.5 }),
				plot.dot(rows, {
					x: day,
					y: 'attendances',
					r: width < NARROW ? 1.8 : 2.5,
					fill: (row: Row) => (row.mode === 'online' ? ACCENT : SERIES[0]),
					symbol: (row: Row) => (row.mode === 'online' ? 'diamond' : 'circle')
				})
			],
			symbol: { type: 'identity' },
			color: { type: 'identity' }
		};
	},
	native: (rows, { language }) => {
		const labels = labelsIn(language);
		const values = rows.map((row) => shownNumber(row.attendances));
		return {
			kind: 'lines',
			categories: rows.map((row) => row.held_on),
			series: [{ name: labels.people, values, color: SERIES[0] }],
			valueTitle: pick(PEOPLE, language),
			categoryTitle: labels.heldOn
		};
	},
	columns: ({ language }) => {
		const labels = labelsIn(language);
		return [
			{ label: labels.heldOn, text: (row) => row.held_on },
			{ label: labels.meetingTitle, text: (row) => row.title ?? labels.untitled },
			{ label: labels.mode, text: (row) => labelIn(MODES, row.mode, language) },
			{ label: labels.people, text: (row) => count(row.attendances), madeOf: ['attendances'] },
			{
				label: labels.organizations,
				text: (row) => count(row.organizations),
				madeOf: ['organizations']
			}
		];
	}
});
