import { assignRoles, type Assignment } from './columns-by-role';
import { tableOf, type SheetTable } from './sheet-table';

type Rows = readonly (readonly string[])[];

/** The table at the beginning of a sheet, with what its columns hold. */
export interface HeadTable {
	table: SheetTable;
	roles: Assignment;
}

const known = new WeakMap<Rows, HeadTable | null>();

/** The table of a head, or null without one. Every format asks: it is looked for once. */
export function tableOfHead(rows: Rows): HeadTable | null {
	const found = known.get(rows);
	if (found !== undefined) return found;
	const table = tableOf(rows);
	const isFilled = table !== null && table.body.length > 0;
	const body = table?.body.map(({ cells }) => cells) ?? [];
	const made = isFilled ? { table, roles: assignRoles(table.headings, body) } : null;
	known.set(rows, made);
	return made;
}
