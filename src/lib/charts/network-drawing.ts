import * as Plot from '@observablehq/plot';
import type { MetricRows } from '$lib/findings/rows';
import { STYLE, summaryId } from './draw';
import { watchMarks } from './marks';
import { labelsOf, LINE_HEIGHT, type Label } from './network-labels';
import { GONE_SIZE, markOf, MOST_FAINT, reachOf, weightOf, withTies } from './network-marks';
import { symbolOf } from './shapes';
import { INK, MUTED, SURFACE } from './palette';
import { applySemantics } from './semantics';

type OrganizationRow = MetricRows['network-organizations'];
type TieRow = MetricRows['network-ties'];

/** What is drawn: organizations of the year, most ties first, and those of the year before. */
export interface NetworkPicture {
	organizations: readonly OrganizationRow[];
	ties: readonly TieRow[];
	/** Between 0 and 1. */
	places: ReadonlyMap<number, { x: number; y: number }>;
	/** The organization that is looked at; 0 for none. */
	chosen: number;
}

/** Words of a drawing. */
export interface NetworkNames {
	title: string;
	/** An organization in words. */
	say: (row: OrganizationRow) => string;
}

interface Mark {
	row: OrganizationRow;
	x: number;
	y: number;
	r: number;
}

interface Line {
	row: TieRow;
	isLine: true;
	from: Mark;
	to: Mark;
}

const EDGE = 26;
/** Height of a line of names below the drawing. */
const KEY_LINE = 22;
/** Of each organization so many ties are drawn clearly. */
const MOST_STRONG = 3;

function marksOf({ organizations, places }: NetworkPicture, width: number, height: number): Mark[] {
	const most = Math.max(1, ...organizations.map(({ attendances }) => attendances));
	const top = EDGE + 16;
	return organizations.flatMap((row) => {
		const place = places.get(row.organization_no);
		if (!place) return [];
		const x = EDGE + place.x * (width - 2 * EDGE);
		const y = top + place.y * (height - top - EDGE);
		const size = width < 480 ? 8 : 12;
		return [{ row, x, y, r: 4 + size * Math.sqrt(row.attendances / most) }];
	});
}

function linesOf({ ties }: NetworkPicture, marks: readonly Mark[]): Line[] {
	const byNo = new Map(marks.map((mark) => [mark.row.organization_no, mark]));
	return ties.flatMap((row) => {
		const [from, to] = [byNo.get(row.organization_a), byNo.get(row.organization_b)];
		return from && to ? [{ row, from, to, isLine: true }] : [];
	});
}

const ENDS = {
	x1: ({ from }: Line) => from.x,
	y1: ({ from }: Line) => from.y,
	x2: ({ to }: Line) => to.x,
	y2: ({ to }: Line) => to.y
};
const PLACE = { x: 'x', y: 'y' } as const;

/** Ties that are among the strongest of one of their ends; the others are drawn faintly. */
function strongestOf(lines: readonly Line[]): Set<Line> {
	const own = new Map<Mark, Line[]>();
	for (const line of lines) {
		for (const end of [line.from, line.to]) {
			const known = own.get(end);
			if (known) known.push(line);
			else own.set(end, [line]);
		}
	}
	const strongest = [...own.values()].flatMap((all) =>
		all.sort((one, other) => weightOf(other.row) - weightOf(one.row)).slice(0, MOST_STRONG)
	);
	return new Set(strongest);
}

const toFaint = (line: Line) => ({ ...line, isFaint: true });

function lineMarks(lines: readonly Line[], chosen: number) {
	const top = Math.max(0.01, ...lines.map(({ row }) => weightOf(row)));
	const gone = lines.filter(({ row }) => row.standing === 'gone');
	const now = lines.filter(({ row }) => row.standing !== 'gone');
	const [strong, wasStrong] = [strongestOf(now), strongestOf(gone)];
	const own = now.filter(({ row }) => [row.organization_a, row.organization_b].includes(chosen));
	const strokeWidth = ({ row }: Line) => 0.75 + 3.5 * Math.sqrt(weightOf(row) / top);
	const faint = { stroke: MUTED, strokeWidth: 0.75, strokeOpacity: 0.13 };
	return [
		Plot.link(now.length > MOST_FAINT ? [] : now.filter((line) => !strong.has(line)).map(toFaint), {
			...ENDS,
			...faint
		}),
		Plot.link([...wasStrong], { ...ENDS, stroke: MUTED, strokeDasharray: '2 5', strokeWidth: 1 }),
		Plot.link([...strong], { ...ENDS, stroke: MUTED, strokeWidth, strokeOpacity: 0.7 }),
		Plot.link(own, { ...ENDS, stroke: INK, strokeWidth, strokeOpacity: 0.9 })
	];
}

function dotMarks(marks: readonly Mark[], chosen: number, say: NetworkNames['say']) {
	const now = marks.filter(({ row }) => row.standing !== 'gone');
	const colorOf = ({ row }: Mark) => markOf(row.organization_kind).color;
	return [
		Plot.dot(
			marks.filter(({ row }) => row.standing === 'gone'),
			{
				...PLACE,
				r: GONE_SIZE,
				fill: SURFACE,
				stroke: MUTED,
				strokeDasharray: '2 2',
				strokeWidth: 1.5
			}
		),
		Plot.dot(
			now.filter(({ row }) => row.organization_no === chosen),
			{ ...PLACE, r: ({ r }: Mark) => r + 6, fill: SURFACE, stroke: INK, strokeWidth: 3 }
		),
		Plot.dot(now, {
			...PLACE,
			r: 'r',
			symbol: ({ row }: Mark) => symbolOf(markOf(row.organization_kind).shape),
			fill: (mark: Mark) => (mark.row.home_area === 'inside' ? colorOf(mark) : SURFACE),
			stroke: (mark: Mark) => (mark.row.home_area === 'inside' ? SURFACE : colorOf(mark)),
			strokeWidth: ({ row }: Mark) => (row.home_area === 'inside' ? 1 : 2.5),
			ariaLabel: ({ row }: Mark) => say(row)
		})
	];
}

/** Names of the organization that is looked at and of those with most ties. */
function namesOf(
	marks: readonly Mark[],
	chosen: number,
	size: { width: number; height: number; isNarrow: boolean }
): Label[] {
	const named = marks
		.filter(({ row }) => row.standing !== 'gone')
		.map(({ row, x, y, r }) => {
			const isChosen = row.organization_no === chosen;
			const reach = reachOf(row, isChosen ? r + 8 : r);
			return { name: row.name, x, y, r: reach, isChosen };
		})
		.toSorted((one, other) => Number(other.isChosen) - Number(one.isChosen));
	const gone = marks.filter(({ row }) => row.standing === 'gone');
	const drawn = [...named, ...gone.map(({ row, x, y, r }) => ({ x, y, r: reachOf(row, r) }))];
	return labelsOf(named, { ...size, most: size.isNarrow ? 8 : 14, marks: drawn });
}

/** Names beside their marks, and below the drawing those that are numbers there. */
function nameMarks(labels: readonly Label[], numbered: readonly Label[], height: number) {
	const style = { fill: INK, stroke: SURFACE, strokeWidth: 4 };
	const below = numbered.map(({ text, name }, at) => ({
		text: `${text} ${name}`,
		x: 0,
		y: height + (at + 0.5) * KEY_LINE
	}));
	return [
		Plot.text(labels, { ...PLACE, text: 'text', lineHeight: LINE_HEIGHT, ...style }),
		Plot.text(below, { ...PLACE, text: 'text', textAnchor: 'start', ...style })
	];
}

/** Draw the network of a year at a width in px. */
export function drawNetwork(
	picture: NetworkPicture,
	{ width, names, document }: { width: number; names: NetworkNames; document?: Document }
): Element {
	const isNarrow = width < 480;
	const height = isNarrow ? 540 : Math.min(680, Math.round(width * 0.56));
	const marks = marksOf(picture, width, height);
	const labels = namesOf(marks, picture.chosen, { width, height, isNarrow });
	const numbered = labels.filter(({ isNumber }) => isNumber);
	const whole = height + numbered.length * KEY_LINE;
	const drawn = [
		...lineMarks(linesOf(picture, marks), picture.chosen),
		...dotMarks(marks, picture.chosen, names.say),
		...nameMarks(labels, numbered, height)
	];
	const keepMarks = watchMarks(drawn, [...picture.organizations, ...picture.ties]);
	const svg = Plot.plot({
		...(document ? { document } : {}),
		className: 'plot',
		style: STYLE,
		width,
		height: whole,
		margin: 0,
		x: { axis: null, domain: [0, width], range: [0, width] },
		y: { axis: null, domain: [0, whole], range: [0, whole] },
		r: { type: 'identity' },
		color: { type: 'identity' },
		symbol: { type: 'identity' },
		marks: drawn
	});
	keepMarks(svg, (seen) => withTies(seen, picture.organizations));
	applySemantics(svg, { title: names.title, describedBy: summaryId({ id: 'network' }) });
	return svg;
}
