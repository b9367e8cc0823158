import { addTime, type DateReading } from '$lib/domain/date';
import { fiscalYear } from '$lib/domain/fiscal-year';
import { orderNumbers, readDateCell, type DateCell, type DateOrder } from './date-cell';
import { findMissingYear, placeInYear, type FoundYear, type YearHints } from './missing-year';

/** What is known when a column of dates is read. */
export interface DateColumnHints extends YearHints {
	/** The order the user has chosen. */
	order?: DateOrder | null;
}

/** What told the order of day, month and year. */
export type OrderReason =
	'answer' | 'day-over-12' | 'calendar' | 'fiscal-year' | 'same-day' | 'language' | 'same-year';

/** A column of dates, read as a whole. */
export interface DateColumn {
	/** One a value, in order; null where there is no day, or none that is certain. */
	dates: (DateReading | null)[];
	/** The order of dates of three numbers; null when there are none or it is not certain. */
	order: DateOrder | null;
	orderBecause: OrderReason | null;
	/** Whether dates could be read in more than one way: they are null until an order is chosen. */
	isAmbiguous: boolean;
	/** The readings to choose from when it is ambiguous, the likelier first. */
	alternatives: { order: DateOrder; dates: (DateReading | null)[] }[];
	/** What told the year of dates without one. */
	yearBecause: FoundYear['because'] | null;
	/** The 年度 that dates without year were put in. */
	inferredYear: number | null;
	/** Whether dates without year stay unread because nothing told their year. */
	isYearMissing: boolean;
}

type Ordered = Extract<DateCell, { name: 'ordered' }>;
type Decision = Pick<DateColumn, 'order' | 'orderBecause'> & { choices: DateOrder[] };

/** Read the cells of one column of dates together: what one cell leaves open, others decide. */
export function readDateColumn(values: readonly string[], hints: DateColumnHints = {}): DateColumn {
	const cells = new Map([...new Set(values)].map((value) => [value, readDateCell(value)]));
	const read = [...cells.values()].filter((cell) => cell !== null);
	const ordered = read.filter((cell) => cell.name === 'ordered');
	const yearless = read.filter((cell) => cell.name === 'yearless');
	const stated = read.flatMap((cell) => (cell.name === 'day' ? [cell.reading.date] : []));
	const { order, orderBecause, choices } = decideOrder(ordered, stated, hints);
	const known = order ? ordered.map(({ numbers }) => orderNumbers(numbers, order)) : [];
	const days = [...stated, ...known.filter((date) => date !== null)];
	const year = yearless.length > 0 ? findMissingYear(yearless, days, hints) : null;
	const place = (by: DateOrder | null) => placeAll(values, cells, by, year?.year ?? null);
	return {
		dates: place(order),
		order,
		orderBecause,
		isAmbiguous: choices.length > 1,
		alternatives: choices.map((choice) => ({ order: choice, dates: place(choice) })),
		yearBecause: year?.because ?? null,
		inferredYear: year?.year ?? null,
		isYearMissing: yearless.length > 0 && year === null
	};
}

function placeAll(
	values: readonly string[],
	cells: ReadonlyMap<string, DateCell | null>,
	order: DateOrder | null,
	year: number | null
): (DateReading | null)[] {
	const placed = new Map<string, DateReading | null>();
	for (const [value, cell] of cells) placed.set(value, cell && place(cell, order, year));
	return values.map((value) => placed.get(value) ?? null);
}

function place(cell: DateCell, order: DateOrder | null, year: number | null): DateReading | null {
	if (cell.name === 'day') return cell.reading;
	if (cell.name === 'yearless') {
		const date = year === null ? null : placeInYear(cell, year);
		return date === null ? null : addTime(date, cell.rest);
	}
	const orders = order ? [order] : cell.orders;
	const dates = new Set(orders.map((one) => orderNumbers(cell.numbers, one)));
	const [date] = dates;
	return dates.size === 1 && date ? addTime(date, cell.rest) : null;
}

const LIKELIER: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

/** Decide by the strongest evidence there is; what stays open is returned as choices. */
function decideOrder(
	cells: readonly Ordered[],
	stated: readonly string[],
	hints: DateColumnHints
): Decision {
	if (cells.length === 0) return { order: null, orderBecause: null, choices: [] };
	if (hints.order) return { order: hints.order, orderBecause: 'answer', choices: [] };
	let choices = ordersThatFit(cells);
	if (choices.length === 1) return decided(choices[0]!, 'day-over-12');
	if (choices.every((order) => isSameReading(cells, order, choices[0]!))) {
		return { order: null, orderBecause: null, choices: [] };
	}
	for (const [reason, keep] of EVIDENCE) {
		const kept = choices.filter((order) => keep(cells, order, stated, hints));
		if (kept.length === 1) return decided(kept[0]!, reason);
		if (kept.length > 1) choices = kept;
	}
	choices.sort((one, other) => LIKELIER.indexOf(one) - LIKELIER.indexOf(other));
	return { order: null, orderBecause: null, choices };
}

function decided(order: DateOrder, orderBecause: OrderReason): Decision {
	return { order, orderBecause, choices: [] };
}

/** The orders in which most cells are days: a stray cell must not rule out what all others say. */
function ordersThatFit(cells: readonly Ordered[]): DateOrder[] {
	const counts = LIKELIER.map((order) => cells.filter((one) => one.orders.includes(order)).length);
	const most = Math.max(...counts);
	return LIKELIER.filter((_, at) => counts[at] === most);
}

type Keep = (
	cells: readonly Ordered[],
	order: DateOrder,
	stated: readonly string[],
	hints: DateColumnHints
) => boolean;

/** Evidence for an order, the strongest first. */
const EVIDENCE: readonly (readonly [OrderReason, Keep])[] = [
	['calendar', (cells, order, _, { calendar = [] }) => isEveryDay(cells, order, calendar)],
	['fiscal-year', isInFiscalYear],
	['same-day', isOneMeeting],
	['language', (cells, order) => cells.some(({ speaksFor }) => speaksFor === order)],
	['same-year', hasSteadyYear]
];

function isEveryDay(cells: readonly Ordered[], order: DateOrder, days: readonly string[]): boolean {
	const known = new Set(days);
	return datesOf(cells, order).every((date) => known.has(date));
}

function isInFiscalYear(
	cells: readonly Ordered[],
	order: DateOrder,
	_stated: readonly string[],
	{ fiscalYear: year }: DateColumnHints
): boolean {
	return datesOf(cells, order).every((date) => fiscalYear(date) === year);
}

/** Whether all dates lie on one day or run past midnight into the next, with several to compare. */
function isOneMeeting(
	cells: readonly Ordered[],
	order: DateOrder,
	stated: readonly string[]
): boolean {
	const days = [...new Set([...datesOf(cells, order), ...stated])].sort();
	if (days.length < 2) return stated.length > 0;
	// Without times the 5th of two months is as likely as two days in a row.
	const isTimed = cells.every(({ rest }) => rest !== '');
	return isTimed && Date.parse(days.at(-1)!) - Date.parse(days[0]!) <= 86_400_000;
}

/** Whether the number taken for the year hardly changes while the one at the other end does. */
function hasSteadyYear(cells: readonly Ordered[], order: DateOrder): boolean {
	const first = new Set(cells.map(({ numbers }) => numbers[0])).size;
	const last = new Set(cells.map(({ numbers }) => numbers[2])).size;
	return order === 'ymd' ? first <= 2 && first < last : last <= 2 && last < first;
}

function isSameReading(cells: readonly Ordered[], one: DateOrder, other: DateOrder): boolean {
	return cells.every(({ numbers }) => orderNumbers(numbers, one) === orderNumbers(numbers, other));
}

function datesOf(cells: readonly Ordered[], order: DateOrder): string[] {
	return cells.map(({ numbers }) => orderNumbers(numbers, order)).filter((date) => date !== null);
}
