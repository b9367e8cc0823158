import { IMPORT_TABLES } from '$lib/domain/tables';

/** What a committee member calls a table: attendance → 「出席」. */
export function labelOfTable(name: string): string {
	return IMPORT_TABLES.find((table) => table.name === name)?.label ?? name;
}
