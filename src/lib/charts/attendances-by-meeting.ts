import { pick } from '$lib/domain/language';
import { PEOPLE, count } from '$lib/findings/words';
import { labelsIn } from './labels';
import { labelIn, MODES } from '$lib/domain/codes';
import { meetingsFinding, meetingsSummary } from '$lib/findings/participation';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf } from '$lib/domain/view';
import { FRAME, countAxis, shortDays, timeAxis, yearLines, yearStart } from './axes';
import { defineChart, yearsInView } from './chart';
import { shownNumber } from './native';
import { ACCENT, SERIES } from './palette';

type Row = MetricRows['attendances-by-meeting'];

/** Below this width, in px, dots are drawn small. */
const NARROW = 640;

const day = (row: Row) => new Date(`${row.held_on}T00:00:00Z`);

/** Where there are few meetings there is no line to find them by. */
const FEW = 30;

function dotRadius(meetings: number, isNarrow: boolean): number {
	if (meetings <= FEW) return 4.5;
	return isNarrow ? 1.8 : 2.5;
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
	years: yearsInView,
	summary: meetingsSummary,
	legend: (_, view) => {
		const labels = labelsIn(view.language);
		return [
			{ label: labels.inPersonMark, color: SERIES[0], shape: 'circle' },
			{ label: labels.onlineMark, color: ACCENT, shape: 'diamond' }
		];
	},
	spec: (plot, rows, { width, view }) => {
		const { from, to } = view.years;
		const years = yearsOf(view);
		return {
			...FRAME,
			width,
			height: 268,
			x: { type: 'utc', domain: [yearStart(from), yearStart(to + 1)] },
			y: { domain: [0, Math.max(10, ...rows.map((row) => row.attendances))], nice: true },
			marks: [
				...countAxis(plot, pick(PEOPLE, view.language)),
				timeAxis(plot, years, width - 60, view.language),
				yearLines(plot, years),
				plot.lineY(rows, { x: day, y: 'attendances', stroke: SERIES[0], strokeWidth: 1.5 }),
				plot.dot(rows, {
					x: day,
					y: 'attendances',
					r: dotRadius(rows.length, width < NARROW),
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
		const days = rows.map((row) => row.held_on);
		return {
			kind: 'lines',
			categories: shortDays(days, language),
			series: [{ name: labels.people, values, color: SERIES[0] }],
			valueTitle: pick(PEOPLE, language),
			categoryTitle: labels.heldOn,
			inFull: { title: labels.heldOn, values: days }
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
