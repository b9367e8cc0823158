import type { Engine } from '$lib/engine/port';
import { MOST_ROWS } from './one-select';

type Table = Awaited<ReturnType<Engine['query']>>;

/** A cell of an answer; dates, numbers of too many digits and whatever is no number are text. */
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
function toAnswer(table: Table): QueryAnswer {
	const { fields } = table.schema;
	const count = Math.min(table.numRows, MOST_ROWS);
	const rows = Array.from({ length: count }, (_, row) =>
		fields.map((field, at) => toCell(table.getChildAt(at)?.get(row), String(field.type)))
	);
	return { columns: fields.map(({ name }) => name), rows, isCut: table.numRows > MOST_ROWS };
}

/** From here on a number of JavaScript does not keep every digit. */
const isLarge = (cell: AnswerCell | undefined) =>
	typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER;

/**
 * The same SELECT with a text beside each of these columns: all digits of a whole number or a
 * decimal, nothing of what is approximate itself.
 */
function withDigits(sql: string, width: number, columns: readonly number[]): string {
	const names = Array.from({ length: width }, (_, at) => `column_${at}`);
	const texts = columns.map(
		(at) => `CASE WHEN typeof(column_${at}) NOT IN ('DOUBLE', 'FLOAT')
  THEN CAST(column_${at} AS VARCHAR) END`
	);
	return `SELECT ${[...names, ...texts].join(', ')} FROM (
${sql}
) AS answer_with_digits (${names.join(', ')})`;
}

/** What a SELECT gives, every number with all of its digits. Rejects as `query` does. */
export async function readAnswer(engine: Engine, sql: string): Promise<QueryAnswer> {
	const answer = toAnswer(await engine.query({ sql, parameters: {} }));
	const { columns } = answer;
	const large = columns.flatMap((_, at) =>
		answer.rows.some((row) => isLarge(row[at])) ? [at] : []
	);
	if (large.length === 0) return answer;
	// Asked once more, not put together: two runs need not have one order.
	const request = { sql: withDigits(sql, columns.length, large), parameters: {} };
	const { rows, isCut } = toAnswer(await engine.query(request));
	const textOf = (row: readonly AnswerCell[], at: number) =>
		large.includes(at) ? (row[columns.length + large.indexOf(at)] ?? null) : null;
	const exact = rows.map((row) =>
		columns.map((_, at) => (isLarge(row[at]) ? textOf(row, at) : null) ?? row[at] ?? null)
	);
	return { columns, rows: exact, isCut };
}
