import type { Engine } from '$lib/engine/port';
import type { DatasetFile } from './dataset';

/** Where the rows of a batch come from. */
export type Origin = DatasetFile['origin'];

/** The records in the engine, and where those of each batch come from (`originOf`). */
export interface LoadedRecords {
	engine: Engine;
	origins: ReadonlyMap<string, Origin>;
}

const keyOf = (table: string, batch: number) => `${table} ${batch}`;

/** Where the rows of files come from, by table and batch. */
export function originsOf(
	files: readonly Pick<DatasetFile, 'table' | 'batch' | 'origin'>[]
): ReadonlyMap<string, Origin> {
	return new Map(files.map(({ table, batch, origin }) => [keyOf(table, batch), origin]));
}

/** Where the rows of a table's batch come from; facts are in no file of records: shipped. */
export function originOf({ origins }: LoadedRecords, table: string, batch: number): Origin {
	return origins.get(keyOf(table, batch)) ?? { name: 'shipped' };
}
