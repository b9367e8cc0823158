import { pick, type InEach } from '$lib/domain/language';
import { yearsOf, type View } from '$lib/domain/view';
import { calendarYear, lastMonth, monthLabel, type Figure } from '$lib/findings/outreach';
import type { MetricRows } from '$lib/findings/rows';
import { FRAME, countAxis, timeAxis, yearLines } from './axes';
import type { Basis } from './basis';
import type { Plot } from './chart';
import { shownNumber, type NativeChart } from './native';
import { SERIES } from './palette';

type Row = MetricRows['outreach'];

/** The first day of a row's month as UTC midnight. */
export function monthStart(row: Pick<Row, 'fiscal_year' | 'month'>): Date {
	return new Date(Date.UTC(calendarYear(row), row.month - 1, 1));
}

/** The 年度 that months are drawn for: those in view that lie between the first and last month. */
export function yearsWithMonths(rows: readonly Row[], view: View): number[] {
	const own = rows.map((row) => row.fiscal_year);
	return own.length === 0 ? yearsOf(view) : span(Math.min(...own), Math.max(...own));
}

function span(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Months with a figure: they reach as far as the last of them. */
export function basisOfMonths(rows: readonly Row[], view: View, has: (row: Row) => boolean): Basis {
	return { name: 'figures', upTo: lastMonth(rows, view, has) };
}

/** The time scale of whole 年度. */
export function monthScale(years: readonly number[]) {
	const [first = 0] = years;
	const last = years.at(-1) ?? first;
	return {
		type: 'utc' as const,
		domain: [new Date(Date.UTC(first, 3, 1)), new Date(Date.UTC(last + 1, 3, 1))]
	};
}

/** A line through the months that are on record; a month without a figure breaks it. */
export function monthLine(
	plot: Plot,
	rows: readonly Row[],
	{ width, view, figure, unit }: { width: number; view: View; figure: Figure; unit: InEach<string> }
) {
	const years = yearsWithMonths(rows, view);
	const counter = pick(unit, view.language);
	const value = (row: Row) => row[figure] ?? NaN;
	const gap = view.language === 'en' ? ' ' : '';
	return {
		...FRAME,
		width,
		height: width < 480 ? 240 : 260,
		x: monthScale(years),
		y: { nice: true, zero: true },
		marks: [
			...countAxis(plot, counter),
			yearLines(plot, years),
			timeAxis(plot, years, width, view.language),
			plot.lineY(rows, { x: monthStart, y: value, stroke: SERIES[0], strokeWidth: 2 }),
			plot.dot(
				rows.filter((row) => row[figure] !== null),
				{
					x: monthStart,
					y: value,
					r: rows.length > 40 ? 2.5 : 4,
					fill: SERIES[0],
					ariaLabel: (row: Row) => `${monthLabel(row, view)} ${row[figure]}${gap}${counter}`
				}
			)
		]
	};
}

/** The same months for a program that draws lines itself: a month without a figure is a gap. */
export function monthNumbers(
	rows: readonly Row[],
	words: { view: View; figure: Figure; unit: InEach<string>; label: InEach<string> }
): NativeChart {
	const { view, figure, unit, label } = words;
	const values = rows.map((row) => shownNumber(row[figure]));
	return {
		kind: 'lines',
		categories: rows.map((row) => monthLabel(row, view)),
		series: [{ name: pick(label, view.language), values, color: SERIES[0] }],
		valueTitle: pick(unit, view.language)
	};
}
