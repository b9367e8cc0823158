import { fiscalYear } from '$lib/domain/fiscal-year';
import type { LanguageMode } from '$lib/domain/language';
import { monthText } from '$lib/findings/words';
import type { Plot } from './chart';
import { GRID } from './palette';

/** Room for horizontal text at `fontSize` 14 px, as Plot's options take it. */
export const FRAME = { marginTop: 28, marginRight: 16, marginBottom: 28 } as const;

/** Which 年度 get a tick label when `width` px hold them all: every one, or every second, third … */
export function yearTicks(years: readonly number[], width: number): number[] {
	const step = Math.max(1, Math.ceil((years.length * 44) / Math.max(width, 1)));
	const last = years.at(-1) ?? 0;
	return years.filter((year) => (last - year) % step === 0);
}

/** Below this, an axis is one over nothing but withheld numbers: it has no scale. */
const NO_SCALE = 0.01;

/** Made once: a formatter costs a hundred times what it formats. */
const numbers = new Intl.NumberFormat('ja-JP');

/** A tick's number; Plot itself writes “0.000000” where there is nothing but zero. */
export const tickText = (value: number) =>
	value > 0 && value < NO_SCALE ? '' : numbers.format(value);

/** A tick's number where only whole ones are counted: there is no half of a meeting. */
export const wholeTickText = (value: number) => (Number.isInteger(value) ? tickText(value) : '');

/** Light horizontal lines behind the marks and a vertical axis that starts at zero. */
export function countAxis(plot: Plot, label: string) {
	return [
		plot.gridY({ ticks: 4, stroke: GRID, strokeOpacity: 1 }),
		plot.axisY({
			ticks: 4,
			tickFormat: wholeTickText,
			label,
			labelArrow: 'none',
			tickSize: 0,
			labelAnchor: 'top'
		}),
		plot.ruleY([0])
	];
}

/** A horizontal axis of 年度 for bars. */
export function yearAxis(plot: Plot, years: readonly number[], width: number) {
	return plot.axisX(yearTicks(years, width - 60), {
		label: null,
		tickSize: 0,
		tickFormat: (year: number) => String(year)
	});
}

/** The first day of a 年度 as UTC midnight. */
export function yearStart(fiscalYear: number): Date {
	return new Date(Date.UTC(fiscalYear, 3, 1));
}

/** Lines where each 年度 begins, behind the marks. */
export function yearLines(plot: Plot, years: readonly number[]) {
	return plot.ruleX(years.slice(1).map(yearStart), { stroke: GRID });
}

/** A month on an axis; April says its year too. */
function monthName(date: Date, language: LanguageMode): string {
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
	if (language === 'en') return `${shortMonth(month)}${month === 4 ? ` ${year}` : ''}`;
	return month === 4 ? `${year}年4月` : `${month}月`;
}

/** A month where there is little room: 「5月」, “May”. */
export function shortMonth(month: number, language: LanguageMode = 'en'): string {
	const text = monthText(month, language);
	return language === 'en' ? text.slice(0, 3) : text;
}

/** ISO dates in short: 「5/21」, “21 May”; with the year where there are several 年度. */
export function shortDays(isoDates: readonly string[], language: LanguageMode): string[] {
	const years = new Set(isoDates.map(fiscalYear));
	return isoDates.map((isoDate) => {
		const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number);
		const hasYear = years.size > 1;
		if (language === 'en') return `${day} ${shortMonth(month)}${hasYear ? ` ${year}` : ''}`;
		return `${hasYear ? `${year}/` : ''}${month}/${day}`;
	});
}

/** A time axis: the 年度 in the middle of its twelve months; months where there are few years. */
export function timeAxis(
	plot: Plot,
	years: readonly number[],
	width: number,
	language: LanguageMode
) {
	const base = { label: null, tickSize: 0 };
	const [first] = years;
	if (first === undefined || years.length > 2) {
		const middles = yearTicks(years, width).map((year) => new Date(Date.UTC(year, 9, 1)));
		const tickFormat = (date: Date) => String(date.getUTCFullYear());
		return plot.axisX(middles, { ...base, tickFormat });
	}
	const step = Math.ceil((years.length * 12 * 70) / Math.max(width, 1));
	const months = Array.from({ length: years.length * 12 }, (_, index) => index)
		.filter((index) => index % step === 0)
		.map((index) => new Date(Date.UTC(first, 3 + index, 1)));
	const tickFormat = (date: Date) => monthName(date, language);
	return plot.axisX(months, { ...base, textAnchor: 'start', tickFormat });
}
