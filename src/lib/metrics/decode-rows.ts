import type { Table } from 'apache-arrow';
import type { MetricRows } from './rows';
import { metricOf, type MetricId } from './catalog';

function toIsoDate(value: unknown): string {
	return new Date(Number(value)).toISOString().slice(0, 10);
}

/**
 * The rows of a result as plain objects with the columns the metric declares: numbers, strings,
 * ISO dates, null. Throws when the result's columns are not the declared ones.
 */
export function decodeRows<Id extends MetricId>(id: Id, table: Table): MetricRows[Id][] {
	const rows: Record<string, unknown>[] = Array.from({ length: table.numRows }, () => ({}));
	for (const { name, type } of metricOf(id).columns) {
		const vector = table.getChild(name);
		if (!vector) throw new Error(`metric ${id}: the result has no column ${name}`);
		for (let index = 0; index < rows.length; index++) {
			const value: unknown = vector.get(index);
			const row = rows[index];
			if (row) row[name] = type === 'DATE' && value !== null ? toIsoDate(value) : value;
		}
	}
	return rows as unknown as MetricRows[Id][];
}
