import { pick, type InEach } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import {
	historyEntries,
	historyFinding,
	historySummary,
	LANES,
	laneLabel,
	PARTICIPATION,
	tracksShown,
	type HistoryEntry,
	type ShownBeside
} from '$lib/findings/history';
import { termName } from '$lib/findings/story-words';
import type { MetricRows } from '$lib/findings/rows';
import { yearTicks } from './axes';
import { reportOf, type Basis } from './basis';
import { defineChart, type Chart } from './chart';
import {
	BAR,
	layLanes,
	LINE,
	placeLabels,
	PLOT_HEIGHT,
	pointsOf,
	rowsOf,
	STEP,
	textWidth,
	xOf,
	type Frame,
	type LaneBox
} from './history-layout';
import {
	eventMarks,
	labelMarks,
	laneMarks,
	participationMarks,
	termMarks,
	yearMarks,
	type Drawing
} from './history-marks';

/** What is drawn on the axis of the history besides what is printed in the report. */
export interface BesideHistory extends ShownBeside {
	/** Whether marks lead to the entries of a list on the page. */
	hasLinks: boolean;
}

/** Narrower than this, in px, lanes are named above their marks. */
const NARROW = 640;
const HEAD = {
	lane: { ja: '区分', easy: 'なかま', en: 'Track' },
	year: { ja: '年', en: 'Year' },
	text: { ja: '内容', en: 'Text as printed' },
	source: { ja: '出典', easy: 'もとの文', en: 'Source' }
};

function frameOf(
	entries: readonly HistoryEntry[],
	attendances: BesideHistory['attendances'],
	width: number,
	view: View
): Frame {
	const years = [...entries.map(({ from }) => from), ...attendances.map((row) => row.fiscal_year)];
	const isNarrow = width < NARROW;
	const names = [...LANES, PARTICIPATION].map(({ label }) => pick(label, view.language));
	return {
		width,
		marginLeft: isNarrow ? 8 : 24 + Math.max(...names.map(textWidth)),
		marginRight: isNarrow ? 8 : 16,
		first: Math.min(view.years.to, ...years),
		last: Math.max(view.years.to, ...years),
		isNarrow
	};
}

/** The short names of terms and milestones; other events are named in the list. */
function namesOf(lane: string, entries: readonly HistoryEntry[], frame: Frame) {
	if (lane !== 'steering' && lane !== 'milestone') return [];
	const middle = ({ at, from, to }: HistoryEntry) =>
		lane === 'milestone'
			? at
			: (Math.max(from, frame.first) + Math.min(to ?? frame.last, frame.last)) / 2;
	const items = entries.map((entry) => {
		const x = xOf(middle(entry), frame);
		return { of: { x }, text: entry.label, x };
	});
	return placeLabels(items, frame);
}

interface Lane {
	lane: string;
	label: string;
	contents: number;
	entries: readonly HistoryEntry[];
	names: ReturnType<typeof namesOf>;
}

/** Lanes that are shown and have something in them. */
function lanesOf(entries: readonly HistoryEntry[], frame: Frame, { language }: View): Lane[] {
	return LANES.flatMap(({ lane }) => {
		const own = entries.filter((entry) => entry.lane === lane);
		if (own.length === 0) return [];
		const names = namesOf(lane, own, frame);
		const deepest = Math.max(...pointsOf(own).map(({ place }) => place));
		const contents = lane === 'steering' ? BAR : BAR + deepest * STEP;
		const label = laneLabel(lane, language);
		const height = names.length ? BAR + 4 + rowsOf(names) * LINE : contents;
		return [{ lane, label, contents: Math.max(contents, height), entries: own, names }];
	});
}

/** Milestones stand at their own days, so those of a year need no place below each other. */
function lanePicture(drawing: Drawing, { lane, entries, names }: Lane, box: LaneBox) {
	const points = pointsOf(entries);
	if (lane === 'steering') {
		return [...labelMarks(drawing, names, box), termMarks(drawing, points, box)];
	}
	if (lane !== 'milestone') return [eventMarks(drawing, points, box)];
	const side = points.map((point) => ({ ...point, place: 0 }));
	return [...labelMarks(drawing, names, box), eventMarks(drawing, side, box)];
}

/** What is beside the printed history in the tracks of a view. */
function besideIn(
	{ choices }: View,
	{ milestones, attendances, isRounded }: BesideHistory
): ShownBeside {
	const shown = tracksShown(choices['tracks'] ?? '');
	return {
		milestones: shown.includes('milestone') ? milestones : [],
		attendances: shown.includes('participation') ? attendances : [],
		isRounded
	};
}

/** The drawing: lanes below each other, the participation line under them, years at the foot. */
function pictureOf(beside: BesideHistory): Chart<'history-lanes'>['spec'] {
	return (plot, rows, { width, view }) => {
		const { milestones, attendances } = besideIn(view, beside);
		const entries = historyEntries(rows, milestones, view.language);
		const frame = frameOf(entries, attendances, width, view);
		const lanes = lanesOf(entries, frame, view);
		const line = {
			lane: PARTICIPATION.lane,
			label: laneLabel(PARTICIPATION.lane, view.language),
			contents: PLOT_HEIGHT
		};
		const boxes = layLanes([...lanes, ...(attendances.length ? [line] : [])], frame);
		const foot = boxes.reduce((sum, box) => sum + box.height, 0);
		const drawing = { plot, frame, view, hasLinks: beside.hasLinks };
		const all = Array.from({ length: frame.last - frame.first + 1 }, (_, at) => frame.first + at);
		const inner = width - frame.marginLeft - frame.marginRight;
		const last = boxes.at(-1);
		return {
			width,
			height: foot + 28,
			margin: 0,
			x: { type: 'identity', axis: null },
			y: { type: 'identity', axis: null },
			color: { type: 'identity' },
			marks: [
				...laneMarks(drawing, boxes),
				yearMarks(drawing, yearTicks(all, inner), foot),
				...lanes.flatMap((lane, at) => {
					const box = boxes[at];
					return box ? lanePicture(drawing, lane, box) : [];
				}),
				...(last && attendances.length ? participationMarks(drawing, attendances, last) : [])
			]
		};
	};
}

/** What is counted from the records beside what is printed. */
const COUNTED: Record<'both' | 'milestones' | 'line', InEach<string>> = {
	both: { ja: '節目と参加の線', easy: '区切りと線', en: 'milestones and participation' },
	milestones: { ja: '節目', easy: '区切り', en: 'milestones' },
	line: { ja: '参加の線', easy: '線', en: 'participation' }
};

/** The report of the events, and what of the drawing is counted from the records. */
function basisOf(
	rows: readonly MetricRows['history-lanes'][],
	{ milestones, attendances }: ShownBeside
): Basis {
	const reports = [...new Set(rows.map(({ source }) => reportOf(source)))];
	if (reports.length === 0) return { name: 'records' };
	const line = attendances.length > 0 ? COUNTED.line : null;
	const withMilestones = line ? COUNTED.both : COUNTED.milestones;
	const counted = milestones.length > 0 ? withMilestones : line;
	return { name: 'report', report: reports.join('、'), counted };
}

/** From the years before the network to now: what is printed, and what stands beside it. */
export function historyChart(beside: BesideHistory): Chart<'history-lanes'> {
	return defineChart({
		id: 'history-lanes',
		metric: 'history-lanes',
		title: {
			ja: 'ネットワークの歩み（時間軸）',
			easy: 'ネットワークの今まで（年の順）',
			en: 'History of the network (timeline)'
		},
		unit: { ja: '件', en: 'entries' },
		size: 'wide',
		basis: (rows, view) => basisOf(rows, besideIn(view, beside)),
		finding: (rows, view) => historyFinding(rows, view, besideIn(view, beside)),
		summary: (rows, view) => historySummary(rows, view, besideIn(view, beside)),
		legend: () => [],
		spec: pictureOf(beside),
		columns: ({ language }) => [
			{ label: pick(HEAD.lane, language), text: (row) => laneLabel(row.lane, language) },
			{
				label: pick(HEAD.year, language),
				text: (row) =>
					row.year_to === row.year_from ? String(row.year_from) : termName(row.label, language)
			},
			{ label: pick(HEAD.text, language), text: (row) => row.text },
			{ label: pick(HEAD.source, language), text: (row) => row.source }
		]
	});
}

/** What is printed in the report alone. */
export const chart = historyChart({
	milestones: [],
	attendances: [],
	isRounded: false,
	hasLinks: false
});
