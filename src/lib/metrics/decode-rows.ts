import type { Table } from 'apache-arrow';
import type { Parameter } from '$lib/engine/port';
import { metricOf, type MetricId } from './catalog';
import type { MetricColumn } from './metric';
import type { MetricRows } from './rows';

function toIsoDate(value: unknown): string {
	return new Date(Number(value)).toISOString().slice(0, 10);
}

/** The cells of a row by column: numbers, strings, ISO dates, null. */
export type DecodedRow = Record<string, Parameter>;

/**
 * The rows of a result as plain objects with these columns. Throws when the result lacks one.
 * @param what whose result it is, for the error
 */
export function decodeColumns(
	what: string,
	columns: readonly MetricColumn[],
	table: Table
): DecodedRow[] {
	const rows: DecodedRow[] = Array.from({ length: table.numRows }, () => ({}));
	for (const { name, type } of columns) {
		const vector = table.getChild(name);
		if (!vector) throw new Error(`${what}: the result has no column ${name}`);
		for (let index = 0; index < rows.length; index++) {
			const value = vector.get(index) as Parameter;
			const row = rows[index];
			if (row) row[name] = type === 'DATE' && value !== null ? toIsoDate(value) : value;
		}
	}
	return rows;
}

/**
 * The rows of a metric's result as plain objects with the columns it declares. Throws when the
 * result's columns are not the declared ones.
 */
export function decodeRows<Id extends MetricId>(id: Id, table: Table): MetricRows[Id][] {
	const { columns } = metricOf(id);
	return decodeColumns(`metric ${id}`, columns, table) as unknown as MetricRows[Id][];
}
