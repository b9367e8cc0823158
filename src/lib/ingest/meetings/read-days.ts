import { parseYear } from '$lib/domain/date';
import { askDateOrder } from './ask-date-order';
import type { DateOrder } from './date-cell';
import { readDateColumn, type DateColumnHints } from './date-column';
import type { ReshapeTools } from '../format';

/** Cells that hold days, and what is known about them. */
export interface DaySource {
	values: readonly string[];
	/** The 年度 that title, sheet or file name, or null. */
	fiscalYear: number | null;
	/** Where the first of them stands. */
	place: { row: number; column: string };
	/** Spreadsheet rows the questions are about. */
	rows: readonly number[];
	tools: Pick<ReshapeTools, 'answers' | 'ask' | 'report' | 'calendar'>;
}

/** The days of cells. */
export interface ReadDays {
	/** ISO, in order; '' where there is none. */
	days: string[];
	/** Whether an answer is missing without which days stay unread. */
	isOpen: boolean;
}

/**
 * The ISO days of cells read together. Order of numbers and missing years
 * are inferred and said, or asked (`date-order`, `fiscal-year`).
 */
export function readDays(source: DaySource): ReadDays {
	const { values, tools, place } = source;
	const { answers, calendar } = tools;
	const hints: DateColumnHints = {
		calendar: [...calendar.meetings()].map(({ heldOn }) => heldOn),
		fiscalYear: parseYear(answers['fiscal-year'] ?? '') ?? source.fiscalYear,
		order: toOrder(answers['date-order'])
	};
	let column = readDateColumn(values, hints);
	if (column.isAmbiguous) {
		const order = askDateOrder(column, source);
		if (order) column = readDateColumn(values, { ...hints, order });
	}
	if (column.isYearMissing) {
		const year = parseYear(askYear(source));
		if (year !== null) column = readDateColumn(values, { ...hints, fiscalYear: year });
	} else if (column.inferredYear !== null) {
		tools.report('year-inferred', { ...place, detail: String(column.inferredYear) });
	}
	const days = column.dates.map((reading) => reading?.date ?? '');
	return { days, isOpen: column.isAmbiguous || column.isYearMissing };
}

function toOrder(answer: string | undefined): DateOrder | null {
	return answer === 'ymd' || answer === 'mdy' || answer === 'dmy' ? answer : null;
}

function askYear({ values, rows, tools }: DaySource): string {
	return tools.ask({
		id: 'fiscal-year',
		code: 'which-fiscal-year',
		detail: values.find((value) => value.trim() !== '')?.trim() ?? '',
		input: 'text',
		choices: [],
		proposed: '',
		rows: rows.slice(0, 100),
		isBlocking: true
	});
}
