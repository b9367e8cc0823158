import type { TableSchema } from '$lib/domain/schema';
import { normalizeHeading } from '$lib/domain/text';
import { assignRoles } from './columns-by-role';
import { readDateCell } from './date-cell';
import { fillDown } from './fill-down';
import { mapColumns } from './map-columns';
import { tableOf } from './sheet-table';
import { splitPeople } from './split-people';

/** Only Ayumi's own files have keys of people. */
const OWN = new Set(['person_key', '参加者キー'].map(normalizeHeading));
const LONGEST_OWN = 20;

type Rows = readonly (readonly string[])[];

/**
 * Whether the rows of a list are records as they stand: all who are named came, each row says its
 * own day and organization, and nothing is added up or explained between the rows.
 */
export function isPlainList(rows: Rows, headingRow: number, schema: TableSchema): boolean {
	const headings = rows[headingRow - 1] ?? [];
	if (headings.some((heading) => OWN.has(normalizeHeading(heading.slice(0, LONGEST_OWN)))))
		return true;
	const table = tableOf(rows, headingRow);
	if (!table || table.headingRow !== headingRow) return false;
	const isInterrupted = table.leftOut.some(({ row, because }) => {
		return row > headingRow && because !== 'blank';
	});
	const body = table.body.map(({ cells }) => cells);
	const roles = assignRoles(table.headings, body);
	const { mapped } = mapColumns(schema, headings);
	const known = new Set(mapped.map(({ index }) => index));
	const marks = ['status', 'in_person_mark', 'online_mark', 'family_name', 'count'] as const;
	const hasMarks = marks.some((role) => roles.all(role).some(({ index }) => !known.has(index)));
	const columnOf = (name: string) => mapped.find(({ column }) => column.name === name)?.index ?? -1;
	const cellsOf = (name: string) => body.map((cells) => (cells[columnOf(name)] ?? '').trim());
	const isYearless = hasYearlessDays(rows, headingRow, schema);
	const isGrouped = ['held_on', 'organization'].some((name) => isMerged(cellsOf(name)));
	const isListed = cellsOf('person_key').some((cell) => splitPeople(cell).names.length > 1);
	return !isInterrupted && !isListed && !hasMarks && !isYearless && !isGrouped;
}

/** Whether the column of days of a table has some without a year. */
export function hasYearlessDays(rows: Rows, headingRow: number, table: TableSchema): boolean {
	const { mapped } = mapColumns(table, rows[headingRow - 1] ?? []);
	const index = mapped.find(({ column }) => column.name === 'held_on')?.index ?? -1;
	const below = rows.slice(headingRow).map((cells) => (cells[index] ?? '').trim());
	return below.some((cell) => readDateCell(cell)?.name === 'yearless');
}

/** A column that is empty throughout says nothing; one filled in the first row of groups does. */
function isMerged(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell !== '').length;
	return filled >= 2 && cells.length >= 4 && fillDown(cells, false).isPattern;
}
