import { createHash } from 'node:crypto';
import type { TableSource } from '$lib/engine/port';
import type { Row } from '../state/shipped-site';
import type { CsvRow, Dataset } from './dataset';

/** What becomes of a row when a change is written into it by hand. */
export type Rewrite = (table: string, cells: Row) => Row[];

/** The same records with rows rewritten, by one after the other. */
export function rewrite(dataset: Dataset, ...all: Rewrite[]): Dataset {
	return new Map(
		[...dataset].map(([table, rows]) => [
			table,
			all.reduce(
				(left, one) =>
					left.flatMap((row) => one(table, row.cells).map((cells): CsvRow => ({ ...row, cells }))),
				[...rows]
			)
		])
	);
}

/** The same records with rows of a table more, as a later batch. */
export function withRows(
	dataset: Dataset,
	table: string,
	rows: readonly Row[],
	batch: number
): Dataset {
	const added = rows.map((cells, index) => ({ cells, batch, row: index + 2 }));
	return new Map([...dataset, [table, [...(dataset.get(table) ?? []), ...added]]]);
}

/** All that numbers are counted from, as one text for comparison. */
export function digestOf(sources: readonly TableSource[]): string {
	const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
	return JSON.stringify(
		sources.map(({ name, files }) => [name, files.map((file) => [file.batch, digest(file.bytes)])])
	);
}
