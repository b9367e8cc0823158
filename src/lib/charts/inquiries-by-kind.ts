import { pick } from '$lib/domain/language';
import type { View } from '$lib/domain/view';
import {
	INQUIRIES,
	inquiriesFinding,
	inquiriesIn,
	inquiriesSummary,
	monthLabel
} from '$lib/findings/outreach';
import type { MetricRows } from '$lib/findings/rows';
import { FRAME, countAxis, timeAxis, yearLines } from './axes';
import { defineChart } from './chart';
import { basisOfMonths, monthScale, monthStart, yearsWithMonths } from './month-line';
import { outreachColumns } from './outreach-columns';
import { shownNumber } from './native';
import { ACCENT, MUTED, SERIES, SURFACE } from './palette';

type Row = MetricRows['outreach'];

const UNIT = { ja: '件', en: 'inquiries' };
const COLORS = [ACCENT, SERIES[0], SERIES[2], MUTED];
/** Of a month's width a bar leaves this much free, in ms. */
const GAP = 3 * 86_400_000;

/** One kind of inquiry of one month, from `y1` to `y2` of the stack. */
interface Segment {
	row: Row;
	/** The kind, in words. */
	series: string;
	/** Its column. */
	columns: readonly (keyof Row)[];
	from: Date;
	to: Date;
	y1: number;
	y2: number;
	color: string;
	said: string;
}

function segmentsOf(row: Row, view: View): Segment[] {
	const from = monthStart(row);
	const next = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
	const to = new Date(next.getTime() - GAP);
	let y2 = 0;
	return INQUIRIES.flatMap(({ column, label }, at) => {
		const value = row[column] ?? 0;
		if (value === 0) return [];
		const y1 = y2;
		y2 += value;
		const kind = pick(label, view.language);
		const number = pick({ ja: `${value}件`, en: String(value) }, view.language);
		const said = `${monthLabel(row, view)} ${kind} ${number}`;
		const color = COLORS[at] ?? MUTED;
		return [{ row, series: kind, columns: [column], from, to, y1, y2, color, said }];
	});
}

/** Inquiries by month, each kind a part of the bar. */
export const chart = defineChart({
	id: 'inquiries-by-kind',
	metric: 'outreach',
	title: {
		ja: '月ごとの問い合わせ：種類別（積み上げ棒）',
		en: 'Inquiries by month and kind (stacked bars)'
	},
	unit: UNIT,
	size: 'wide',
	years: yearsWithMonths,
	basis: (rows, view) => basisOfMonths(rows, view, (row) => inquiriesIn(row) !== null),
	finding: inquiriesFinding,
	summary: inquiriesSummary,
	legend: (_, view) =>
		INQUIRIES.map(({ label }, at) => ({
			label: pick(label, view.language),
			color: COLORS[at] ?? MUTED
		})),
	spec: (plot, rows, { width, view }) => {
		const years = yearsWithMonths(rows, view);
		return {
			...FRAME,
			width,
			height: width < 480 ? 260 : 280,
			x: monthScale(years),
			y: { nice: true, zero: true },
			color: { type: 'identity' },
			marks: [
				...countAxis(plot, pick(UNIT, view.language)),
				yearLines(plot, years),
				timeAxis(plot, years, width, view.language),
				plot.rect(
					rows.flatMap((row) => segmentsOf(row, view)),
					{
						x1: 'from',
						x2: 'to',
						y1: 'y1',
						y2: 'y2',
						fill: 'color',
						stroke: SURFACE,
						strokeWidth: width < 480 ? 0.3 : 1,
						ariaLabel: 'said'
					}
				)
			]
		};
	},
	native: (rows, view) => ({
		kind: 'stacked-columns',
		categories: rows.map((row) => monthLabel(row, view)),
		series: INQUIRIES.map(({ column, label }, at) => ({
			name: pick(label, view.language),
			values: rows.map((row) => shownNumber(row[column])),
			color: COLORS[at] ?? MUTED
		})),
		valueTitle: pick(UNIT, view.language)
	}),
	columns: (view) =>
		outreachColumns(
			view,
			INQUIRIES.map(({ column }) => column)
		)
});
