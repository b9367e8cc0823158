import type { Engine } from '$lib/engine/port';
import { MOST_ROWS } from './one-select';

type Table = Awaited<ReturnType<Engine['query']>>;

/** A cell of an answer; dates and whatever is no number are text. */
export type AnswerCell = string | number | null;

/** What a query gave. */
export interface QueryAnswer {
	columns: readonly string[];
	rows: readonly (readonly AnswerCell[])[];
	/** True where there were more rows than are shown. */
	isCut: boolean;
}

function toCell(value: unknown, type: string): AnswerCell {
	if (value === null || value === undefined) return null;
	if (/^(Date|Timestamp)/.test(type)) return toDay(Number(value));
	if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
	if (typeof value === 'bigint') return Number(value);
	return String(value);
}

/** A day, with its time where it has one. */
function toDay(time: number): string {
	if (!Number.isFinite(time)) return String(time);
	const iso = new Date(time).toISOString();
	return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

/** The rows of a result, by position: two columns may have one name. */
export function toAnswer(table: Table): QueryAnswer {
	const { fields } = table.schema;
	const count = Math.min(table.numRows, MOST_ROWS);
	const rows = Array.from({ length: count }, (_, row) =>
		fields.map((field, at) => toCell(table.getChildAt(at)?.get(row), String(field.type)))
	);
	return { columns: fields.map(({ name }) => name), rows, isCut: table.numRows > MOST_ROWS };
}
