import { count } from '$lib/findings/words';
import type { MetricRows } from '$lib/findings/rows';
import { amount, yearName, yearsName } from '$lib/findings/story-words';
import { spansOf, timelineFinding, timelineSummary, type TeamSpan } from '$lib/findings/team-reach';
import { yearTicks } from './axes';
import { defineChart, type Plot } from './chart';
import { BAND, GRID, INK, SERIES } from './palette';
import { headOf, nameWidth, yearsOfSpans } from './team-words';

type Row = MetricRows['working-group-years'];

/** Narrower than this, in px, names stand above the bars instead of beside them. */
const NARROW = 560;
/** A year must be this wide, in px, to carry the number of its sessions. */
const NUMBER_WIDTH = 19;

/** Bars from the first year of a team to its last, the sessions of each year in them. */
function teamMarks(
	plot: Plot,
	spans: readonly TeamSpan[],
	rows: readonly Row[],
	{ isNarrow, yearWidth, say }: Layout
) {
	const inset = { insetTop: isNarrow ? 20 : 3, insetBottom: 3 };
	return [
		plot.barX(spans, {
			x1: (span: TeamSpan) => span.from - 0.5,
			x2: (span: TeamSpan) => span.to + 0.5,
			y: 'team',
			fill: BAND,
			stroke: SERIES[0],
			...inset,
			insetLeft: 1,
			insetRight: 1,
			rx: 3,
			ariaLabel: say
		}),
		plot.text(yearWidth < NUMBER_WIDTH ? [] : rows, {
			x: 'fiscal_year',
			y: 'working_group',
			text: (row: Row) => count(row.sessions),
			dy: isNarrow ? 9 : 0,
			fill: INK
		}),
		plot.text(isNarrow ? spans : [], {
			x: (span: TeamSpan) => span.from - 0.5,
			y: 'team',
			text: 'team',
			textAnchor: 'start',
			dx: 2,
			dy: -16,
			fill: INK
		})
	];
}

interface Layout {
	isNarrow: boolean;
	yearWidth: number;
	say: (span: TeamSpan) => string;
}

/** Teams down, 年度 across: how long each team has been there, and how often it met. */
export const chart = defineChart({
	id: 'working-group-timeline',
	metric: 'working-group-years',
	title: {
		ja: 'ワーキングチームの続いた年度と活動の回数（帯）',
		easy: 'チームが続いた年度と、集まった回数（帯）',
		en: 'Years of working groups and their sessions (bars in time)'
	},
	unit: { ja: '回', en: 'sessions' },
	size: 'wide',
	years: (rows, view) => yearsOfSpans(spansOf(rows, view), view.years.to),
	finding: timelineFinding,
	summary: timelineSummary,
	legend: () => [],
	spec: (plot, rows, { width, view }) => {
		const spans = spansOf(rows, view);
		const years = yearsOfSpans(spans, view.years.to);
		const isNarrow = width < NARROW;
		const marginLeft = isNarrow ? 8 : nameWidth(spans.map(({ team }) => team));
		const inner = width - marginLeft - 12;
		const first = years[0] ?? view.years.to;
		const say = ({ team, from, to, sessions }: TeamSpan) =>
			`${team} ${yearsName(from, to, view.language)} ${amount(sessions, 'session', view.language)}`;
		const layout = { isNarrow, yearWidth: inner / years.length, say };
		return {
			width,
			height: 32 + Math.max(1, spans.length) * (isNarrow ? 48 : 36),
			marginLeft,
			marginRight: 12,
			marginTop: 4,
			marginBottom: 28,
			x: { type: 'linear', domain: [first - 0.5, view.years.to + 0.5] },
			y: {
				type: 'band',
				domain: spans.map(({ team }) => team),
				padding: 0.08,
				axis: isNarrow ? null : 'left'
			},
			marks: [
				plot.ruleX(
					years.slice(1).map((year) => year - 0.5),
					{ stroke: GRID }
				),
				isNarrow ? null : plot.axisY({ tickSize: 0, label: null }),
				plot.axisX(yearTicks(years, inner), { tickSize: 0, label: null, tickFormat: String }),
				...teamMarks(plot, spans, rows, layout)
			]
		};
	},
	columns: ({ language }) => [
		{ label: headOf('team', language), text: (row) => row.working_group },
		{ label: headOf('year', language), text: (row) => yearName(row.fiscal_year, language) },
		{
			label: headOf('sessions', language),
			text: (row) => count(row.sessions),
			madeOf: ['sessions']
		},
		{
			label: headOf('participants', language),
			text: (row) => count(row.participants),
			madeOf: ['participants']
		},
		{
			label: headOf('organizations', language),
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		}
	]
});
