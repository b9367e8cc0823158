import type { ColumnType, TableSchema } from '$lib/domain/schema';
import type { EngineType, TableSource } from './port';

const TYPES: Record<ColumnType, EngineType> = {
	text: 'VARCHAR',
	code: 'VARCHAR',
	month: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	date: 'DATE'
};

/**
 * A table of our own layout as the engine loads it: the schema's columns and `source_row`, the row
 * of the file each record came from.
 */
export function tableSource(schema: TableSchema, files: TableSource['files']): TableSource {
	const columns = schema.columns.map(({ name, type }) => ({ name, type: TYPES[type] }));
	return {
		name: schema.name,
		columns: [...columns, { name: 'source_row', type: 'INTEGER' }],
		files
	};
}
