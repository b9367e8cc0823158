import { labelOf, MODES } from '$lib/domain/codes';
import { meetingsFinding, meetingsSummary } from '$lib/findings/participation';
import type { MetricRows } from '$lib/findings/rows';
import { yearsOf, type View } from '$lib/domain/view';
import { FRAME, countAxis, timeAxis, yearLines, yearStart } from './axes';
import { defineChart, type Plot } from './chart';
import { ACCENT, BAND, SERIES } from './palette';

type Row = MetricRows['attendances-by-meeting'];

/** A band must be this wide, in px, to hold its words. */
const BAND_TEXT_WIDTH = 62;

const day = (row: Row) => new Date(`${row.held_on}T00:00:00Z`);

/** Events outside the network as bands one 年度 wide, with their words on top. */
function bands(plot: Plot, view: View, width: number) {
	const { from, to } = view.years;
	// A band over the whole picture would say nothing.
	const events = view.history.filter(
		({ track, year }) => track === 'society' && year >= from && year <= to && from < to
	);
	const yearWidth = width / (to - from + 1);
	return [
		plot.rectX(events, {
			x1: (event: { year: number }) => yearStart(event.year),
			x2: (event: { year: number }) => yearStart(event.year + 1),
			fill: BAND,
			insetLeft: 1
		}),
		plot.text(yearWidth < BAND_TEXT_WIDTH ? [] : events, {
			x: (event: { year: number }) => new Date(Date.UTC(event.year, 9, 1)),
			text: 'text',
			frameAnchor: 'top',
			lineAnchor: 'bottom',
			lineWidth: 4.2,
			dy: -6,
			fill: 'currentColor'
		})
	];
}

/** Every meeting since the records began, as a line; online meetings carry an accent dot. */
export const chart = defineChart({
	id: 'attendances-by-meeting',
	metric: 'attendances-by-meeting',
	title: '会議ごとの参加者数（折れ線）',
	unit: '名',
	size: 'wide',
	finding: meetingsFinding,
	summary: (rows, view) =>
		`${meetingsSummary(rows, view)}背景の帯は、コロナ禍など社会のできごとのあった年度です。`,
	legend: () => [
		{ label: '集合・ハイブリッド', color: SERIES[0] },
		{ label: 'オンライン', color: ACCENT },
		{ label: '社会のできごと', color: BAND }
	],
	spec: (plot, rows, { width, view }) => {
		const { from, to } = view.years;
		const years = yearsOf(view);
		return {
			...FRAME,
			marginTop: 52,
			width,
			height: width < 480 ? 280 : 320,
			x: { type: 'utc', domain: [yearStart(from), yearStart(to + 1)] },
			y: { domain: [0, Math.max(10, ...rows.map((row) => row.attendances))], nice: true },
			marks: [
				...bands(plot, view, width),
				...countAxis(plot, '名'),
				timeAxis(plot, years, width - 60),
				yearLines(plot, years),
				plot.lineY(rows, { x: day, y: 'attendances', stroke: SERIES[0], strokeWidth: 1.5 }),
				plot.dot(rows, {
					x: day,
					y: 'attendances',
					r: 2.5,
					fill: (row: Row) => (row.mode === 'online' ? ACCENT : SERIES[0]),
					symbol: (row: Row) => (row.mode === 'online' ? 'diamond' : 'circle')
				})
			],
			symbol: { type: 'identity' },
			color: { type: 'identity' }
		};
	},
	columns: () => [
		{ label: '開催日', text: (row) => row.held_on },
		{ label: '会議名', text: (row) => row.title ?? '（名称なし）' },
		{ label: '開催形態', text: (row) => labelOf(MODES, row.mode) },
		{ label: '参加者数（名）', text: (row) => String(row.attendances), isNumber: true },
		{ label: '機関数', text: (row) => String(row.organizations), isNumber: true }
	]
});
