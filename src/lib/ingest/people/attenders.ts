import type { TableSchema } from '$lib/domain/schema';
import { ATTENDANCE } from '$lib/domain/tables';
import type { Assignment } from '../tables/columns-by-role';
import type { DroppedColumn, LeftOutRow, Reshaped, TakenColumn } from '../format';
import { wordScore } from '../tables/role-words';
import { roleOf, type RoleId } from '../tables/roles';

/** One person, or one without a name, at one meeting. */
export interface Attender {
	/** Spreadsheet row. */
	row: number;
	meetingId: string;
	heldOn: string;
	meeting: string;
	kind: string;
	mode: string;
	workingGroup: string;
	organizationId: string;
	organization: string;
	person: string;
}

type Field = Exclude<keyof Attender, 'row'>;

/** Where the columns of a table come from: the field, and the roles of the file's columns. */
const SOURCES: Readonly<Record<string, readonly [Field, readonly RoleId[]]>> = {
	working_group: ['workingGroup', ['working_group']],
	meeting_id: ['meetingId', []],
	held_on: ['heldOn', ['date']],
	meeting: ['meeting', ['meeting', 'meeting_number']],
	meeting_kind: ['kind', ['meeting_kind']],
	mode: ['mode', ['mode', 'in_person_mark', 'online_mark', 'status']],
	organization_id: ['organizationId', ['organization_id']],
	organization: ['organization', ['organization', 'corporation']],
	person_key: ['person', ['person', 'family_name']]
};

/** What was not taken from a table, beside its records. */
export interface Remainder {
	leftOut: readonly LeftOutRow[];
	/** Positions of further columns that were read: one for each meeting, say. */
	read?: readonly number[];
}

/** Attenders as rows of a table. */
export function toReshaped(
	attenders: readonly Attender[],
	roles: Assignment,
	{ leftOut, read = [] }: Remainder,
	table: TableSchema = ATTENDANCE
): Reshaped {
	const names = table.columns.map(({ name }) => name).filter((name) => name in SOURCES);
	const columns = names.map((name) => toColumn(name, roles));
	const taken = new Set([...columns.map(({ index }) => index), ...read, ...readOf(roles)]);
	return {
		table,
		columns,
		rows: attenders.map((one) => ({
			row: one.row,
			cells: names.map((name) => one[SOURCES[name]![0]])
		})),
		leftOut: leftOut.toSorted((one, other) => one.row - other.row),
		dropped: toDropped(roles, taken)
	};
}

/** Columns with a heading that became nothing. */
export function toDropped(roles: Assignment, taken: ReadonlySet<number>): DroppedColumn[] {
	return roles.columns.flatMap(({ index, heading, role }) => {
		if (heading === '' || taken.has(index)) return [];
		return [{ heading, index, isPersonal: role !== null && isPersonal(heading, role) }];
	});
}

/** Words that merely look like names make no column of personal data. */
function isPersonal(heading: string, role: RoleId): boolean {
	const isSure = role === 'email' || role === 'telephone' || wordScore(heading, role) > 0;
	return isSure && roleOf(role)?.isPersonal === true;
}

/** Columns that decided something without becoming a cell of their own. */
function readOf(roles: Assignment): number[] {
	const used: RoleId[] = [
		'status',
		'in_person_mark',
		'online_mark',
		'count',
		'given_name',
		'number'
	];
	return used.flatMap((role) => roles.all(role).map(({ index }) => index));
}

/** A name without a heading must not look like a key. */
function toColumn(name: string, roles: Assignment): TakenColumn {
	const [, candidates] = SOURCES[name]!;
	const found = candidates.map((role) => roles.find(role)).find((column) => column !== undefined);
	const heading = found?.heading ?? '';
	const isUnnamed = name === 'person_key' && heading === '';
	return { name, heading: isUnnamed ? '氏名' : heading, index: found?.index ?? -1 };
}
