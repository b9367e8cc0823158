import type { DateOrder } from './date-cell';
import type { DateColumn } from './date-column';
import type { ReshapeTools } from '../format';

/** Dates that can be read in several ways. */
export interface OrderSource {
	/** The cells, in the order of the readings. */
	values: readonly string[];
	/** Spreadsheet rows the question is about. */
	rows: readonly number[];
	tools: Pick<ReshapeTools, 'ask'>;
}

const MOST_ROWS = 100;

/** Ask in which order the numbers of dates stand (`date-order`); null without an answer. */
export function askDateOrder(
	{ alternatives }: Pick<DateColumn, 'alternatives'>,
	{ values, rows, tools }: OrderSource
): DateOrder | null {
	const at = alternatives[0]?.dates.findIndex((reading) => reading !== null) ?? -1;
	const answer = tools.ask({
		id: 'date-order',
		code: 'date-order',
		detail: values[at] ?? '',
		input: 'choice',
		choices: alternatives.map(({ order, dates }) => {
			return { value: order, label: '', reason: dates[at]?.date ?? '' };
		}),
		proposed: '',
		rows: rows.slice(0, MOST_ROWS),
		isBlocking: true
	});
	return alternatives.find(({ order }) => order === answer)?.order ?? null;
}
