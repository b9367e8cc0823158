import type { TableSchema } from '$lib/domain/schema';
import { normalizeHeading } from '$lib/domain/text';
import { assignRoles, type Assignment, type ColumnRole } from './columns-by-role';
import { readDateCell } from '../meetings/date-cell';
import { fillDown } from './fill-down';
import { mapColumns } from './map-columns';
import { wordScore } from './role-words';
import type { RoleId } from './roles';
import { tableOf } from './sheet-table';
import { splitPeople } from '../people/split-people';

/** Only Ayumi's own files have keys of people. */
const OWN = new Set(['person_key', '参加者キー'].map(normalizeHeading));
const LONGEST_OWN = 20;

/** What the values of a column may prove it to hold, whatever its heading says. */
const SWAPPED: Readonly<Record<string, RoleId>> = {
	person_key: 'organization',
	organization: 'person'
};

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
	const isSwapped = mapped.some(({ column, index }) => {
		return roles.columns[index]?.role === SWAPPED[column.name];
	});
	const isYearless = hasYearlessDays(rows, headingRow, schema);
	const isGrouped = ['held_on', 'organization'].some((name) => isMerged(cellsOf(name)));
	const isListed = cellsOf('person_key').some((cell) => splitPeople(cell).names.length > 1);
	return !isInterrupted && !isListed && !hasMarks && !isYearless && !isGrouped && !isSwapped;
}

/** Columns that say who came. */
const ATTENDERS = ['person', 'family_name', 'organization', 'count'] as const;
const NAMED = 0.75;

/**
 * Whether a table with days and titles of meetings tells who came to them: it has a column of
 * people or organizations and its meetings repeat, or a column of head counts.
 */
export function tellsAttenders(
	{ columns }: Assignment,
	body: Rows,
	meeting: readonly number[]
): boolean {
	const others = columns.filter(({ index }) => !meeting.includes(index));
	const named = others.filter(({ heading }) => {
		return ATTENDERS.some((role) => wordScore(heading, role) >= NAMED);
	});
	const keys = body.map((cells) => meeting.map((index) => (cells[index] ?? '').trim()).join('|'));
	const isRepeated = new Set(keys).size < keys.length;
	return (named.length > 0 && isRepeated) || others.some((one) => isHeadCount(one, body));
}

/** A column called a number of people, or whose cells say so: 「7名」. */
function isHeadCount({ index, heading, role }: ColumnRole, body: Rows): boolean {
	if (role !== 'count') return false;
	const filled = body.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
	const counted = filled.filter((cell) => /\d\s?[名人]$/.test(cell.normalize('NFKC'))).length;
	const isSaid = counted > 0 && counted * 2 >= filled.length;
	return filled.length > 0 && (isSaid || wordScore(heading, 'count') >= NAMED);
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
